import {defineRule} from '../rule.ts'
import {tablesInHtml} from '../table/in-html.ts'
import {blankAbove, wholeTable} from '../table/repair.ts'

/**
 * What another processor takes for itself: Kramdown's attributes belong to the table they touch, and with a blank line
 * between to nothing; `:::` ends a directive, `{% endif %}` and `{{< /tab >}}` are gone before there is a table. And a row with
 * other bars for pipes is one.
 */
const markup = /^(?:\{[:.#%{]|:{3,}[ \t]*$|[│┃║｜︱∣¦].*[│┃║｜︱∣¦])/

export default defineRule({
  id: 'table-glued',
  summary: 'A blank line separates a table from the text around it',
  severity: 'warning',
  messages: {
    above: 'Unexpected table right below a list item or quote, expected a blank line in between: it is read as text',
    html: 'Unexpected table right below an HTML tag, expected a blank line in between: it is shown as plain text',
    below: 'Unexpected text right below a table, expected a blank line in between: it is shown as a row',
  },
  check({text, lines, tables, tree, report}) {
    for (const table of tables) {
      const {header, delimiter, body, gaps, tail, swallowed, readable} = table
      if (swallowed) {
        const edits = [blankAbove(text, lines, header)]
        report('above', header, {}, {fix: {edits, safety: 'safe', yields: wholeTable(table)}})
      } else if (tail.length > 0 && !markup.test(text.slice(tail[0]!.start, tail[0]!.end))) {
        const [first] = tail
        const last = body.at(-1) ?? delimiter ?? header
        // After a row that lacks its closing pipe the line may be the rest of its last cell, after a short one the next cell.
        const isShort = last.cells.length < header.cells.length
        const certain = last.closes === header.closes && !isShort
        const yields = readable && gaps.length === 0 ? {yields: wholeTable({...table, tail: []})} : {}
        report(
          'below',
          {start: first!.start, end: tail.at(-1)!.end},
          {},
          {
            related: last,
            fix: {edits: [blankAbove(text, lines, first!)], safety: certain ? 'safe' : 'unsafe', ...yields},
          },
        )
      }
    }
    if (!text.includes('|')) return
    for (const {header, yields} of tablesInHtml(text, lines, tree)) {
      report('html', header, {}, {fix: {edits: [blankAbove(text, lines, header)], safety: 'safe', yields}})
    }
  },
})
