import {defineRule} from '../rule.ts'
import {filledColumns} from '../table/columns.ts'
import {inOne, several} from '../text/group-by.ts'
import type {Span} from '../text/span.ts'

const isEmpty = ({start, end}: Span) => start === end

export default defineRule({
  id: 'table-header-empty',
  summary: 'The header of a table names its columns',
  severity: 'info',
  messages: {
    all: 'Unexpected header without a word, expected the names of the columns',
    alls: 'Unexpected header without a word, as in `{others}` more tables, expected the names of the columns',
    one: 'Unexpected empty cell in the header, expected the name of column `{column}`',
    several: 'Unexpected empty cells in the header, expected the names of `{count}` columns from column `{column}` on',
  },
  check({tables, report}) {
    const nameless = tables.filter(({header, readable}) => readable && header.cells.every(isEmpty))
    for (const [first, ...others] of inOne(nameless.map(({header}) => header))) {
      if (others.length === 0) report('all', first)
      else report('alls', first, {}, {others})
    }
    for (const table of tables) {
      const {header, readable} = table
      if (!readable || nameless.includes(table)) continue
      const empty = header.cells.flatMap((cell, i) => (isEmpty(cell) ? [i] : []))
      const filled = filledColumns(table)
      // The corner above the names of the rows may be empty; a column without anything is table-empty-column's.
      const wanted = empty.filter(i => i > 0 && filled.has(i))
      if (wanted.length >= several) {
        report('several', header.cells[wanted[0]!]!, {column: wanted[0]! + 1, count: wanted.length})
      } else for (const i of wanted) report('one', header.cells[i]!, {column: i + 1})
    }
  },
})
