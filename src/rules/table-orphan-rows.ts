import {defineRule, type Fix} from '../rule.ts'
import {certainRows, wholeTable} from '../table/repair.ts'
import type {Gap, Table} from '../table/table.ts'
import {remove} from '../text/edit.ts'

/** The fix that deletes some of the blank lines, so that so many rows follow each other. */
function join(table: Table, gaps: readonly Gap[], safety: Fix['safety'], rows: number): Fix {
  return {edits: gaps.map(gap => remove(gap.start, gap.end)), safety, yields: {...wholeTable(table), rows}}
}

export default defineRule({
  id: 'table-orphan-rows',
  summary: 'No blank line tears a table apart',
  severity: 'warning',
  messages: {
    torn: 'Unexpected blank line inside a table, expected its `{rows}` rows right below each other',
    short: 'Unexpected blank line above a row that lacks a cell, expected it in the table if it belongs there',
  },
  check({tables, report}) {
    for (const table of tables) {
      const {header, body, gaps, tail, readable, swallowed} = table
      // Text below would be swallowed, and rows without a row of dashes make no table: those come first.
      const ready = readable && tail.length === 0 && !swallowed
      const note = ready
        ? 'A table ends at the first blank line; what follows is shown as plain text with pipes'
        : 'The blank lines can go once the rest of the table is mended'
      const certain = gaps.filter(gap => gap.certain)
      const doubtful = gaps.filter(gap => !gap.certain)
      const [first] = certain
      const [short] = doubtful
      if (first) {
        const rows = 1 + certainRows(table).length
        const fix = ready ? join(table, certain, 'safe', rows) : undefined
        report('torn', {start: first.start, end: first.end}, {rows}, {related: header, note, fix})
      }
      if (short) {
        const fix = ready ? join(table, doubtful, 'unsafe', 1 + body.length) : undefined
        report('short', {start: short.start, end: short.end}, {}, {related: header, note, fix})
      }
    }
  },
})
