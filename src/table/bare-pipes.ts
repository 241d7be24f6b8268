import {groupBy} from '../text/group-by.ts'
import {inside, type Span} from '../text/span.ts'
import {isSpace} from './cells.ts'
import type {Row} from './table.ts'

/**
 * Code by its runs of backticks. By the length of the runs, so that each looks for its partner only once. If one is
 * left over, nobody knows which of that length belong together, and none of them are code.
 */
function codeSpans(text: string, {start, end}: Row): Span[] {
  const runs = [...text.slice(start, end).matchAll(/`+/g)].map(({0: run, index}) => ({
    start: start + index,
    end: start + index + run.length,
  }))
  const lengthOf = (i: number) => runs[i]!.end - runs[i]!.start
  const waiting = groupBy([...runs.keys()].reverse(), lengthOf)
  const spans: (Span & {ticks: number})[] = []
  const lone = new Set<number>()
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    const same = waiting.get(lengthOf(i))!
    while (same.length > 0 && same.at(-1)! <= i) same.pop()
    const partner = same.at(-1)
    // A backtick after a backslash opens nothing.
    if (text[run.start - 1] === '\\') continue
    if (partner === undefined) {
      lone.add(lengthOf(i))
      continue
    }
    spans.push({start: run.start, end: runs[partner]!.end, ticks: lengthOf(i)})
    i = partner
  }
  return lone.size === 0 ? spans : spans.filter(({ticks}) => !lone.has(ticks))
}

/** Links and wiki links: `[text](target)`, `[[page|text]]`; what stands in code is none. */
function links(text: string, {start, end}: Row, codes: readonly Span[]): Span[] {
  const spans: Span[] = []
  const open: number[] = []
  let code = 0
  let target: number | undefined
  for (let at = start; at < end; at++) {
    while (code < codes.length && codes[code]!.end <= at) code++
    if (codes[code] && codes[code]!.start <= at) {
      at = codes[code]!.end - 1
      continue
    }
    const sign = text[at]
    if (sign === '\\') at++
    else if (target !== undefined) {
      if (sign === ')') {
        spans.push({start: target, end: at + 1})
        target = undefined
      }
    } else if (sign === '[') open.push(at)
    else if (sign === ']') {
      const from = open.pop()
      if (from === undefined) continue
      if (text[at + 1] === '(') target = from
      else if (text[at + 1] === ']' && open.at(-1) === from - 1) spans.push({start: open.pop()!, end: ++at + 1})
    }
  }
  return spans
}

/**
 * Formulas, `$|x|$`: a dollar sign right before something, and the next one right after something; but no prices, `$5 |
 * $10`.
 */
function formulas(text: string, {start, end}: Row, codes: readonly Span[]): Span[] {
  const spans: Span[] = []
  let open: number | undefined
  let code = 0
  for (let at = text.indexOf('$', start); at !== -1 && at < end; at = text.indexOf('$', at + 1)) {
    while (code < codes.length && codes[code]!.end <= at) code++
    if ((codes[code] && codes[code]!.start <= at) || text[at - 1] === '\\') continue
    if (open !== undefined && !isSpace(text.charCodeAt(at - 1)) && !/[\d$]/.test(text[at + 1] ?? '')) {
      spans.push({start: open, end: at + 1})
      open = undefined
    } else open = isSpace(text.charCodeAt(at + 1)) ? undefined : at
  }
  return spans
}

/** `{{ "/logo.png" | absolute_url }}`: Jekyll and its like replace that before anyone looks for a table. */
const slot = /\{\{[^{}\r\n]*\}\}|\{%[^%\r\n]*%\}/g

/** How many pipes of a row stand in such a place; in code, what is replaced is shown as it is. */
export function slotPipes(text: string, row: Row): Set<number> {
  const said = text.slice(row.start, row.end)
  if (!/\{[{%]/.test(said)) return new Set()
  const slots = Array.from(said.matchAll(slot), ({0: all, index}) => ({
    start: row.start + index,
    end: row.start + index + all.length,
  }))
  const [inSlot, inCode] = [inside(slots), inside(codeSpans(text, row))]
  return new Set(row.pipes.filter(pipe => inSlot(pipe) && !inCode(pipe)))
}

/** Whether a pipe of a row stands in a formula. */
export const isInFormula = (text: string, row: Row, pipe: number): boolean =>
  formulas(text, row, codeSpans(text, row)).some(({start, end}) => start < pipe && pipe < end)

/**
 * The pipes of a row that part cells but stand in a code span, a link or a formula, where nobody wants them to part
 * any.
 */
export function barePipes(text: string, row: Row): number[] {
  const codes = codeSpans(text, row)
  const spans = [...codes, ...links(text, row, codes), ...formulas(text, row, codes)].toSorted(
    (a, b) => a.start - b.start,
  )
  const slots = slotPipes(text, row)
  let next = 0
  return row.pipes.filter(pipe => {
    if (slots.has(pipe)) return false
    while (next < spans.length && spans[next]!.end <= pipe) next++
    return next < spans.length && spans[next]!.start < pipe
  })
}

/** How many cells a row has, or would have if the pipes in its code, links and formulas were escaped and that makes it fit. */
export function widthToward(text: string, row: Row, width: number): number {
  const length = row.cells.length - slotPipes(text, row).size
  return length > width && length - barePipes(text, row).length === width ? width : length
}
