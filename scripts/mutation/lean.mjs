// Takes the switches out of instrumented code that a sample doesn't need: with all of them, and each counting how often
// it is passed, everything runs many times slower.
import babel from '@babel/core'

const isCall = (node, name) => node.type === 'CallExpression' && node.callee.name?.startsWith(name)
const isCount = node => isCall(node, 'stryCov_')

/** What a loop asks for each time: what runs for seconds was never going to end. */
const ask = () => babel.template.statement.ast('if (!(++globalThis.loops.count & 0xfff)) globalThis.loops.ask()')

/** The code with the switches of these mutants alone, without counters, and with loops that end. */
export function lean(code, wanted) {
  const tree = babel.parseSync(code, {configFile: false, babelrc: false, parserOpts: {plugins: ['typescript']}})
  const isOff = test => isCall(test, 'stryMutAct_') && !wanted.has(test.arguments[0].value)
  babel.traverse(tree, {
    // From the inside out, so that what is put in the place of a switch is done already.
    ConditionalExpression: {exit: path => void (isOff(path.node.test) && path.replaceWith(path.node.alternate))},
    IfStatement: {exit: path => void (isOff(path.node.test) && path.replaceWith(path.node.alternate))},
    SequenceExpression: {
      exit(path) {
        const left = path.node.expressions.filter(node => !isCount(node))
        if (left.length === 1) path.replaceWith(left[0])
        else if (left.length > 1) path.node.expressions = left
      },
    },
    Loop: {
      exit(path) {
        path.ensureBlock()
        path.node.body.body.unshift(ask())
      },
    },
    ExpressionStatement: {exit: path => void (isCount(path.node.expression) && path.remove())},
  })
  return babel.transformFromAstSync(tree, code, {configFile: false, babelrc: false}).code
}
