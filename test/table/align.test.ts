import {expect, test} from 'vitest'
import {layOut} from '../../src/table/align.ts'
import {makeWidth} from '../../src/table/width.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {documents} from './data/documents.ts'
import {scan} from './oracle.ts'

const visible = (text: string) => text.replaceAll('\r', '␍').replaceAll('\t', '⇥').replaceAll('\n', '⏎')

/** What the two ways to lay out a table make of each one in a text. */
function show(text: string): string {
  const out = [`=== ${visible(text)}`]
  for (const table of scan(text)) {
    for (const style of ['pad', 'compact'] as const) {
      const edits = layOut(text, table, style, makeWidth())
      if (edits.length > 0) out.push(`  ${style} ${visible(applyEdits(text, edits))}`)
    }
  }
  return out.join('\n')
}

// What changes here is how tables are laid out: look at each line of the difference, then run with `--update`.
test('tables laid out by the width of their text, or with one space', async () => {
  await expect(`${documents.map(show).join('\n')}\n`).toMatchFileSnapshot('./data/aligned.txt')
})

test('a table is not laid out where one cell would make several times as much of it', () => {
  const table = (cell: number, rows: number) =>
    `| a | b |\n|---|---|\n| ${'x'.repeat(cell)} | b |\n${'| a | b |\n'.repeat(rows)}`
  const editsOf = (text: string) => scan(text).flatMap(table => layOut(text, table, 'pad', makeWidth()))
  expect(editsOf(table(500, 100)).length).toBeGreaterThan(100)
  // With 20,000 rows and 100 KB in a cell it would be more than a string can hold.
  expect(editsOf(table(5_000, 500)).length).toBe(0)
})
