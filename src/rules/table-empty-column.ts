import {defineRule} from '../rule.ts'
import {filledColumns} from '../table/columns.ts'

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
        if (!filled.has(i)) report('empty', cell, {name: name || i + 1})
      })
    }
  },
})
