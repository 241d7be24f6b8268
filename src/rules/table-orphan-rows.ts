import {defineRule} from '../rule.ts'
import {wholeTable} from '../table/repair.ts'
import {remove} from '../text/edit.ts'

export default defineRule({
  id: 'table-orphan-rows',
  summary: 'No blank line tears a table apart',
  severity: 'warning',
  messages: {
    torn: 'Unexpected blank line inside a table, expected its `{rows}` rows right below each other',
  },
  check({tables, report}) {
    for (const table of tables) {
      const {header, body, gaps, tail, readable, swallowed} = table
      const [first] = gaps
      if (!first) continue
      // Text below would be swallowed, and rows without a row of dashes make no table: those come first.
      const ready = readable && tail.length === 0 && !swallowed
      report(
        'torn',
        {start: first.start, end: first.end},
        {rows: 1 + body.length},
        {
          related: header,
          note: ready
            ? 'A table ends at the first blank line; what follows is shown as plain text with pipes'
            : 'The blank lines can go once the rest of the table is mended',
          ...(ready && {
            fix: {
              edits: gaps.map(({start, end}) => remove(start, end)),
              safety: 'safe',
              yields: wholeTable(table),
            },
          }),
        },
      )
    }
  },
})
