import {escapedBlocks, unescaped} from '../markdown/escaped-fences.ts'
import {inFormulas} from '../markdown/formulas.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {type Edit, remove} from '../text/edit.ts'
import type {Line, Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {bold, field, isMeant, link, lost, needless, ruled} from './data/escapes.ts'

export default defineRule({
  id: 'content-escaped',
  summary: 'No backslash is left before signs that are meant as Markdown or need none',
  severity: 'warning',
  messages: {
    markup: 'Unexpected backslash before `{sign}`, expected `{sign}` alone: it is shown as text',
    many: 'Unexpected backslash before `{sign}` and at `{others}` more places, expected the signs alone: they are shown as text',
    needless: 'Unexpected backslash before `{sign}`, expected `{sign}` alone: it needs none',
    several:
      'Unexpected backslash before `{sign}` and at `{others}` more places, expected the signs alone: they need none',
    fence:
      'Unexpected backslashes before the fence of a block of code, expected the fence alone: the code is shown as text',
    fences:
      'Unexpected backslashes before the fence of a block of code and of `{others}` more, expected the fences alone: the code is shown as text',
    code: 'Unexpected backslash in `{code}`, expected none: in code it is shown',
  },
  check({tree, nodes, text, prose, lines, report}) {
    if (!text.includes('\\')) return
    const [block, ...blocks] = escapedBlocks(prose, lines)
    if (block) {
      const edits = [block, ...blocks].flatMap(one => unescaped(one, text))
      const fix = {edits, safety: 'unsafe' as const}
      if (blocks.length === 0) report('fence', block.open, undefined, {fix})
      else report('fences', block.open, {}, {fix, others: blocks.map(({open}) => open)})
    }
    const markup: Edit[] = []
    const idle: Edit[] = []
    const isFormula = inFormulas(lines)
    for (const line of lines) {
      const said = prose.slice(line.start, line.end)
      // Between dollars GitHub shows mathematics, other programs between `\\(` and `\\)`: there it is a word's first letter.
      if (!said.includes('\\') || /\$|\\\\\(/.test(said) || said.length > 5000 || isFormula(line.number)) continue
      const taken = lostIn(said, line, isBelowNothing(line, lines, text))
      markup.push(...taken)
      for (const {index} of field.test(said) || said.includes('{%') ? [] : said.matchAll(needless())) {
        const at = line.start + index
        if (!taken.some(({start}) => start === at) && !isMeant(said, index)) idle.push(remove(at, at + 1))
      }
    }
    const signAt = ({end}: Edit) =>
      /^(?:#{1,6}|\\?[*]\\?[*]|.)/su.exec(text.slice(end, end + 8))![0].replaceAll('\\', '')
    const [first, ...others] = markup
    if (first && !isNote(markup, signAt)) {
      const pasted =
        markup.length > 2 &&
        !hasComments(markup, signAt) &&
        (isPasted(markup, signAt) || !tree.children.some(({type}) => type === 'heading'))
      const fix = {edits: markup, safety: pasted ? ('safe' as const) : ('unsafe' as const)}
      const place = {start: first.start, end: first.end}
      if (others.length === 0) report('markup', place, {sign: signAt(first)}, {fix})
      else report('many', place, {sign: signAt(first)}, {fix, others})
    }
    const [one, ...more] = idle
    if (one) {
      const place = {start: one.start, end: one.end}
      if (more.length === 0) report('needless', place, {sign: signAt(one)}, {fix: idle})
      else report('several', place, {sign: signAt(one)}, {fix: idle, others: more})
    }
    for (const {node} of nodes.of('inlineCode')) {
      // `MY\_KEY`: no language has such a name.
      if (!/^\w+(?:\\_\w+)+$/.test(node.value)) continue
      report('code', node, {code: node.value}, {fix: {edits: slashesIn(spanOf(node), text), safety: 'unsafe'}})
    }
  },
})

const slashesIn = ({start, end}: Span, text: string): Edit[] =>
  [...text.slice(start, end).matchAll(/\\/g)].map(({index}) => remove(start + index, start + index + 1))

/** One such line, or a few of one kind, may show how a heading is written. Headings and other signs: that is a paste. */
function isPasted(edits: readonly Edit[], signAt: (edit: Edit) => string): boolean {
  const headings = edits.filter(edit => signAt(edit).startsWith('#')).length
  return headings > 1 && headings < edits.length
}

/** A report has one title: `\# Start the server`, more than once, is code that a converter took for text. */
const hasComments = (edits: readonly Edit[], signAt: (edit: Edit) => string) =>
  edits.filter(edit => signAt(edit) === '#').length > 1

/** `\\* Only on Linux`: a note to the `Yes*` above it, which is not to be a point of a list. */
const isNote = (edits: readonly Edit[], signAt: (edit: Edit) => string) =>
  edits.length === 1 && signAt(edits[0]!) === '*'

/** Below text `---` makes a heading of it, and in the first line it opens front matter. */
function isBelowNothing({number}: Line, lines: Lines, text: string): boolean {
  if (number === 1) return false
  const {start, end} = lines.line(number - 1)
  return text.slice(start, end).trim() === ''
}

function lostIn(said: string, line: Line, mayRule: boolean): Edit[] {
  const at = (index: number) => remove(line.start + index, line.start + index + 1)
  const openers = mayRule ? [...lost, ruled] : lost
  const start = openers.flatMap(pattern => pattern.exec(said)?.indices?.[1]?.[0] ?? []).map(at)
  const links = [...said.matchAll(link)].map(({index}) => at(index))
  const pairs = [...said.matchAll(bold)].flatMap(({0: all, index}) =>
    [0, 2, all.length - 4, all.length - 2].map(offset => at(index + offset)),
  )
  return [...start, ...links, ...pairs].toSorted((a, b) => a.start - b.start)
}
