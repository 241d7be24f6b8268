import {defineRule} from '../rule.ts'
import {filledColumns} from '../table/columns.ts'

export default defineRule({
  id: 'table-header-empty',
  summary: 'The header of a table names its columns',
  severity: 'info',
  messages: {
    all: 'Unexpected header without a word, expected the names of the columns',
    one: 'Unexpected empty cell in the header, expected the name of column `{column}`',
  },
  check({tables, report}) {
    for (const table of tables) {
      const {header, readable} = table
      if (!readable) continue
      const isEmpty = (i: number) => header.cells[i]!.start === header.cells[i]!.end
      const empty = header.cells.flatMap((_, i) => (isEmpty(i) ? [i] : []))
      if (empty.length === header.cells.length) {
        report('all', header)
        continue
      }
      const filled = filledColumns(table)
      // The corner above the names of the rows may be empty; a column without anything is table-empty-column's.
      for (const i of empty) if (i > 0 && filled.has(i)) report('one', header.cells[i]!, {column: i + 1})
    }
  },
})
