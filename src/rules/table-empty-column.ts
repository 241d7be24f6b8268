import {defineRule} from '../rule.ts'
import {filledColumns} from '../table/columns.ts'
import type {Table} from '../table/table.ts'
import {lazily} from '../text/lazily.ts'

export default defineRule({
  id: 'table-empty-column',
  summary: 'Every column of a table holds something',
  severity: 'info',
  messages: {
    all: 'Unexpected table with nothing below its header, expected something in its rows or no table',
    empty: 'Unexpected empty column `{name}`, expected something in it or the table without it',
    more: 'Unexpected empty column `{name}` and `{more}` more, expected something in them or the table without them',
  },
  check({text, tables, report}) {
    for (const table of tables) {
      const {header, body, readable} = table
      if (!readable || body.length === 0) continue
      const filled = filledColumns(table)
      if (filled.size === 0) {
        report('all', header)
        continue
      }
      const empty = header.cells.flatMap((cell, i) => {
        const name = text.slice(cell.start, cell.end)
        const isMeant = filled.has(i) || isGap(name, i, header.cells.length) || remarks().test(name)
        return isMeant ? [] : {cell, name: name || i + 1}
      })
      const [first, ...others] = empty
      if (!first || hasColumnOfTicks(table, text)) continue
      const {cell, name} = first
      if (others.length === 0) report('empty', cell, {name})
      else report('more', cell, {name, more: others.length})
    }
  },
})

/** Between two columns one without a name parts them, as people draw truth tables. */
const isGap = (name: string, i: number, columns: number) => name === '' && i > 0 && i < columns - 1

/** What is left empty where there is nothing to remark. */
const remarks = lazily(
  () =>
    /^[*_]*(?:notes?|remarks?|comments?|notas?|observaç(?:ão|ões)|observaci(?:ón|ones)|remarques?|commentaires?|bemerkung(?:en)?|anmerkung(?:en)?|uwagi|poznámk[ay]|примечани[ея]|備考|备注|備註|비고|ghi chú|keterangan)[*_]*$/iu,
)

const tick = /^[x✓✔✅☑●•❌✗-]\ufe0f?$/iu

/** Whether a column holds ticks and nothing else: an empty one beside it says no. */
function hasColumnOfTicks({body, header}: Table, text: string): boolean {
  const isTicked = new Map<number, boolean>()
  for (const {cells} of body) {
    for (const [i, {start, end}] of cells.entries())
      if (end > start && i < header.cells.length && isTicked.get(i) !== false)
        isTicked.set(i, tick.test(text.slice(start, end)))
  }
  return [...isTicked.values()].includes(true)
}
