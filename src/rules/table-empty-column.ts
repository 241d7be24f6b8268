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
      header.cells.forEach((cell, i) => {
        const name = text.slice(cell.start, cell.end)
        if (
          !filled.has(i) &&
          !isGap(name, i, header.cells.length) &&
          !remarks().test(name) &&
          !isOfMarks(table, text, i)
        )
          report('empty', cell, {name: name || i + 1})
      })
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

/** Where another column holds ticks and nothing else, an empty one says no. */
function isOfMarks({body, header}: Table, text: string, empty: number): boolean {
  return header.cells.some((_, i) => {
    const said = body.flatMap(({cells}) => (cells[i] ? text.slice(cells[i].start, cells[i].end) : []))
    return i !== empty && said.some(Boolean) && said.every(cell => /^(?:[x✓✔✅☑●•❌✗-]\ufe0f?)?$/iu.test(cell))
  })
}
