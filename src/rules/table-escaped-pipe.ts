import {defineRule} from '../rule.ts'
import {barePipes, isInFormula, slotPipes} from '../table/bare-pipes.ts'
import {insert} from '../text/edit.ts'
import type {Span} from '../text/span.ts'

export default defineRule({
  id: 'table-escaped-pipe',
  summary: 'Pipes in code, links and formulas of a table are escaped',
  severity: 'warning',
  messages: {
    bare: 'Unexpected `|` inside code or a link, expected `\\|`: in a table it separates two cells',
    formula: 'Unexpected `|` inside a formula, expected `\\|`: in a table it separates two cells',
  },
  check({text, tables, report}) {
    for (const {header, delimiter, body, tail} of tables) {
      const width = delimiter ? delimiter.cells.length : header.cells.length
      for (const row of [header, ...body, ...tail]) {
        const surplus = row.cells.length - slotPipes(text, row).size - width
        if (surplus <= 0) continue
        const pipes = barePipes(text, row)
        if (pipes.length !== surplus) continue
        // All of them or none: only together do they make the row fit.
        const [first] = pipes
        const edits = pipes.map(pipe => insert(pipe, '\\'))
        const isClear = !pipes.some(pipe => holdsBoth(text, row, pipe))
        report(
          isInFormula(text, row, first!) ? 'formula' : 'bare',
          {start: first!, end: first! + 1},
          {},
          {related: row === header ? delimiter : header, fix: isClear ? edits : {edits, safety: 'unsafe'}},
        )
      }
    }
  },
})

/** `|\|\` of X-SAMPA: with a bare pipe and an escaped one in it, nobody knows whether the backslash is shown. */
function holdsBoth(text: string, {start, end}: Span, pipe: number): boolean {
  const [open, close] = [text.lastIndexOf('`', pipe), text.indexOf('`', pipe)]
  return open >= start && close > 0 && close < end && text.slice(open, close).includes('\\|')
}
