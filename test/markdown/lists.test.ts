import {expect, test} from 'vitest'
import {codeLists} from '../../src/markdown/code-lists.ts'
import {gluedLists} from '../../src/markdown/glued-lists.ts'
import {labelledLines} from '../../src/markdown/labelled-lines.ts'
import {NodeIndex} from '../../src/markdown/walk.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {Lines} from '../../src/text/lines.ts'
import {treeOf} from '../support/engine.ts'
import {labelled, lists} from './data/lists.ts'

const visible = (text: string) => text.replaceAll('\n', '⏎').replaceAll('\t', '⇥').replaceAll('\u00a0', '⍽')

function showLists(text: string): string {
  const tree = treeOf(text)
  const lines = new Lines(text)
  const found = [...gluedLists(tree, new NodeIndex(tree), text, lines), ...codeLists(tree, lines)]
  const told = found.map(
    ({kind, mark, count, start, end, edits}) =>
      `  ${kind} «${visible(mark)}» ${count} ${start}-${end}: ${visible(applyEdits(text, edits))}`,
  )
  return [`=== ${visible(text)}`, ...told].join('\n')
}

function showLabels(text: string): string {
  const lines = new Lines(text)
  const told = labelledLines(new NodeIndex(treeOf(text)), lines).map(
    ({label, bold, above, line}) => `  ${line.number} «${label}»${bold ? ' bold' : ''} below «${lines.slice(above)}»`,
  )
  return [`=== ${visible(text)}`, ...told].join('\n')
}

// What changes here is what is seen as a list or a label: look at each line, then run this file with `--update`.
test('lists that Markdown does not see', async () => {
  await expect(`${lists.map(showLists).join('\n')}\n`).toMatchFileSnapshot('./data/lists.txt')
})

test('labels in the middle of paragraphs', async () => {
  await expect(`${labelled.map(showLabels).join('\n')}\n`).toMatchFileSnapshot('./data/labelled.txt')
})
