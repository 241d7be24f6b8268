import {defineRule, type Fix} from '../rule.ts'
import {widthToward} from '../table/bare-pipes.ts'
import {cellWord} from '../table/cells.ts'
import {addCells, certainRows, joinCells} from '../table/repair.ts'

export default defineRule({
  id: 'table-cell-count',
  summary: 'Table rows have as many cells as the header',
  severity: 'warning',
  messages: {
    missing: 'Unexpected row with `{actual}` {cells}, expected `{expected}` as in the header',
    extra: 'Unexpected row with `{actual}` {cells}, expected `{expected}` as in the header: the rest is not shown',
  },
  check({text, tables, report}) {
    for (const table of tables) {
      const {header, readable} = table
      if (!readable) continue
      const expected = header.cells.length
      for (const row of certainRows(table)) {
        const actual = widthToward(text, row, expected)
        if (actual < expected) {
          // A row that begins or ends otherwise than the header may be the rest of a wrapped line, or no row at all.
          const alike = row.opens === header.opens && row.closes === header.closes && row.pipes.length > 0
          const edit = addCells(text, row, expected - actual)
          report(
            'missing',
            row,
            {actual, cells: cellWord(actual), expected},
            {related: header, fix: alike ? [edit] : undefined},
          )
        } else if (actual > expected) {
          const [edits, ...others] = joinCells(row, expected)
          const fix: Fix = {edits: edits!.edits, safety: 'unsafe', alternatives: others}
          report(
            'extra',
            row,
            {actual, cells: cellWord(actual), expected},
            {
              related: header,
              note: 'A pipe that belongs to the text is written `\\|`',
              fix,
            },
          )
        }
      }
    }
  },
})
