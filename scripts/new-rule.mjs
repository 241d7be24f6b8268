// Makes a rule: its code, its page and its line in the list. `npm run new-rule area-thing`
// What it makes works as it is, example and all, so that there is something to change rather than something to repair.
import fs from 'node:fs'
import path from 'node:path'

const folder = path.resolve('src/rules')
const [id = ''] = process.argv.slice(2)

const trouble = !fs.existsSync(path.join(folder, 'index.ts'))
  ? 'Cannot find src/rules/index.ts: run this in the folder of the project'
  : !/^[a-z]+(?:-[a-z\d]+)+$/.test(id)
    ? `Unexpected name \`${id}\`, expected an area and a thing in lower case, as in \`npm run new-rule heading-empty\``
    : fs.existsSync(path.join(folder, `${id}.ts`))
      ? `There is a rule \`${id}\` already: src/rules/${id}.ts`
      : undefined

if (trouble) {
  console.error(trouble)
  process.exitCode = 2
} else make()

function make() {
  fs.writeFileSync(path.join(folder, `${id}.ts`), code(id))
  fs.writeFileSync(path.join(folder, `${id}.md`), page(id))
  const list = path.join(folder, 'index.ts')
  fs.writeFileSync(list, withLine(fs.readFileSync(list, 'utf8'), id))
  console.log(`wrote src/rules/${id}.ts    what it looks for
wrote src/rules/${id}.md    what it is about, with examples that are its tests
wrote src/rules/index.ts

Next: \`npx vitest run test/rules.test.ts -t ${id}\`, change both until they say what you mean, with three
examples of what it finds and three of what it leaves alone. Then give it the preset it belongs to, and run
\`npm run readme\`.`)
}

/** `heading-empty` as a name in code. */
function nameOf(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
}

/** The list of rules with one more, in the order of the names. */
function withLine(list, id) {
  const ids = [...list.matchAll(/^import \w+ from '\.\/([\w-]+)\.ts'$/gm)].map(match => match[1])
  const before = ids.filter(other => other < id).at(-1)
  const importLine = `import ${nameOf(id)} from './${id}.ts'\n`
  const after = (text, line, added) => {
    const at = text.indexOf(line) + line.length
    return text.slice(0, at) + added + text.slice(at)
  }
  const [importedAfter, listedAfter] = before
    ? [`import ${nameOf(before)} from './${before}.ts'\n`, `\n  ${nameOf(before)},\n`]
    : ["import type {Rule} from '../rule.ts'\n", 'export const rules: readonly Rule[] = [\n']
  return after(after(list, importedAfter, importLine), listedAfter, `  ${nameOf(id)},\n`)
}

function code(id) {
  return `import {defineRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

export default defineRule({
  id: '${id}',
  summary: 'Reports have no line across the page',
  severity: 'info',
  // Nobody has it until it is done: then give it the smallest preset that it belongs to.
  preset: 'none',
  messages: {
    found: 'Unexpected \`{line}\`, expected a heading that says what follows',
  },
  check({tree, text, report}) {
    for (const node of tree.children) {
      if (node.type !== 'thematicBreak') continue
      const {start, end} = node.position!
      const line = text.slice(start.offset, end.offset)
      report('found', node, {line}, {fix: {edits: [remove(start.offset!, end.offset!)], safety: 'unsafe'}})
    }
  },
})
`
}

function page(id) {
  return `# ${id}

What the rule asks for, and why a reader is better off.

## A line across the page

~~~markdown in
# Report

---

Text.
~~~

~~~text messages
3:1-3:4: Unexpected \`---\`, expected a heading that says what follows
~~~

~~~markdown out unsafe
# Report



Text.
~~~

## Nothing to say

~~~markdown in
# Report

## Overview

Text.
~~~

~~~text messages
~~~
`
}
