import {defineRule, type Fix} from '../rule.ts'
import {widthToward} from '../table/bare-pipes.ts'
import {cellWord} from '../table/cells.ts'
import {delimiterCells, delimiterKind} from '../table/delimiter.ts'
import {addCells, dashesBelow, firstPart, fitDashes, plainDashes} from '../table/repair.ts'
import type {Row} from '../table/table.ts'
import {remove} from '../text/edit.ts'
import {unicodeOf} from '../text/escape.ts'

/** More rows of dashes in one table are one finding: they are lines that somebody drew. */
const bearable = 8

/** A blank that a parser does not know is named, and one between dashes is shown with them. */
function shown(sign: string): string {
  if (/^[ \t]/.test(sign)) return '- -'
  return /^[\s\u200b-\u200d\u2060\ufeff]/.test(sign) ? unicodeOf(sign) : sign
}

export default defineRule({
  id: 'table-delimiter',
  summary: 'A row of dashes, one for each column, follows the header',
  severity: 'warning',
  messages: {
    missing: 'Unexpected table without a row of dashes, expected one with `{expected}` {cells} below the header',
    pretty: 'Unexpected `{actual}` in the row of dashes, expected hyphens and pipes alone',
    count: 'Unexpected row of dashes with `{actual}` {cells}, expected `{expected}` as in the header',
    header: 'Unexpected header with `{actual}` {cells}, expected `{expected}` as in the rows below',
    again: 'Unexpected second row of dashes, expected one below the header: this one is shown as a row',
    againMany:
      'Unexpected second row of dashes and {others} more, expected one below the header: they are shown as rows',
  },
  check({text, lines, tables, report}) {
    for (const table of tables) {
      const {header, delimiter, body, gaps, readable} = table
      const expected = header.cells.length
      // As a table, a longer row no longer shows all of its words.
      const hidesWords = (width: number) => body.some(row => widthToward(text, row, width) > width)
      const note = 'Without a correct row of dashes the table is shown as plain text with pipes'
      if (!delimiter) {
        const edits = [dashesBelow(text, lines, header, body[0]!)]
        const safety = table.doubtful || hidesWords(expected) ? 'unsafe' : 'safe'
        report(
          'missing',
          header,
          {expected, cells: cellWord(expected)},
          {note, fix: {edits, safety, yields: firstPart(table)}},
        )
        continue
      }
      if (readable) {
        const again = body.filter(row => delimiterKind(text, row) === 'plain')
        const [first, ...others] = again
        // Some draw a line below each row, and above a line may stand what is meant as a header.
        const without = (...rows: readonly Row[]): Fix => ({
          edits: rows.map(({line}) => remove(lines.line(line - 1).end, lines.line(line).end)),
          safety: 'unsafe',
        })
        if (again.length > bearable)
          report('againMany', first!, {}, {related: delimiter, others, fix: without(...again)})
        else for (const row of again) report('again', row, {}, {related: delimiter, fix: without(row)})
        continue
      }
      const actual = delimiterCells(text, delimiter)
      // A pipe in the header's code makes one cell too many: table-escaped-pipe mends that.
      if (widthToward(text, header, actual) !== expected) continue
      const agreeing = (width: number) => body.filter(row => widthToward(text, row, width) === width).length
      const [here, there] = [agreeing(expected), agreeing(actual)]
      const promise = firstPart(table)
      // Parted from its header, the best row of dashes makes no table.
      const apart = gaps.filter(gap => gap.before === delimiter).map(({start, end}) => remove(start, end))
      if (actual > expected && there > here) {
        const edits = [addCells(text, header, actual - expected), ...plainDashes(text, delimiter), ...apart]
        // Which column lacks its name is for the author to say.
        const fix: Fix = {edits, safety: 'unsafe', yields: {...promise, columns: actual}}
        const data = {actual: expected, expected: actual, cells: cellWord(expected)}
        report('header', header, data, {note, related: delimiter, fix})
      } else if (actual === expected) {
        const edits = [...plainDashes(text, delimiter), ...apart]
        const actual = text.slice(edits[0]!.start, edits[0]!.end)
        // What Japanese and Koreans draw it with is a letter, and no fix takes letters away.
        const fix = /^[ーㅡ]/.test(actual) ? {} : {fix: {edits, safety: 'safe', yields: promise} satisfies Fix}
        report('pretty', delimiter, {actual: shown(actual)}, {note, related: header, ...fix})
      } else {
        const safety = here > 0 && here >= there && !hidesWords(expected) ? 'safe' : 'unsafe'
        const fix: Fix = {edits: [...fitDashes(text, delimiter, expected), ...apart], safety, yields: promise}
        const data = {actual, expected, cells: cellWord(actual)}
        report('count', delimiter, data, {note, related: header, fix})
      }
    }
  },
})
