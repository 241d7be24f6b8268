import {defineRule} from '../rule.ts'
import {type BrokenRow, brokenRows} from '../table/broken-rows.ts'
import {type Edit, replace} from '../text/edit.ts'

/** What a line begins with that is a point: it is to stay a line of its own in the cell. */
const point = /^(?:[–—•◦▪‣·→✓✔✅]|\(?\d{1,2}[.)])[ \t]/

export default defineRule({
  id: 'table-row-broken',
  summary: 'Each row of a table is on one line',
  severity: 'warning',
  messages: {
    broken: 'Unexpected row on `{lines}` lines, expected its `{cells}` cells on one: each line is shown as a row',
  },
  check({text, tables, report}) {
    for (const table of tables) {
      const {header} = table
      for (const lines of brokenRows(text, table)) {
        const isList = lines.some(({start, end}) => point.test(text.slice(start, end)))
        const spaced = {label: 'with spaces between the lines', edits: joined(text, lines, ' ')}
        const kept = {label: 'with `<br>` between the lines of a cell', edits: joined(text, lines, '<br>')}
        const [{edits}, other] = isList ? [kept, spaced] : [spaced, kept]
        report(
          'broken',
          {start: lines[0]!.start, end: lines.at(-1)!.end},
          {lines: lines.length, cells: header.cells.length},
          {
            related: header,
            note: 'To break a line within a cell, write `<br>`',
            fix: {edits, safety: 'unsafe', alternatives: [other]},
          },
        )
      }
    }
  },
})

/** The edits that put the lines on one. Between two cells there is nothing to part but by the pipe. */
function joined(text: string, lines: BrokenRow, between: string): Edit[] {
  return lines.slice(1).map((row, i) => {
    const above = lines[i]!
    const isWithin = !above.closes && text[above.end - 1] !== '|' && !row.opens
    return replace(above.end, row.start, isWithin ? between : ' ')
  })
}
