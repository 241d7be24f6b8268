import type {Align, Row} from './table.ts'

/** plain: a parser reads it; pretty: meant as one, but an editor changed its dashes, or a `+` stands for a pipe. */
export type DelimiterKind = 'plain' | 'pretty'

/**
 * What stands where hyphens were typed: typography (‐ ‑ ‒ – — ― − ﹘ ﹣ －), box drawing (─ ━ ═ ╌), and the signs that
 * people take for hyphens (=). Not `_` and `~`: a row of `____` is a form to fill in.
 */
export const prettyDashes: Readonly<Record<string, string>> = {
  '—': '---',
  '―': '---',
  '–': '--',
  '‒': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹘': '-',
  '﹣': '-',
  '－': '-',
  '─': '-',
  '━': '-',
  '═': '-',
  '╌': '-',
  '=': '-',
}

const plain = /^:?-+:?$/
const pretty = /^:?(?!=:?$)[-—―–‒‐‑−﹘﹣－─━═╌=]+:?$/
/** Emacs and box drawing part the cells of this row with crosses. */
const cross = /[+┼╪╬]/g

/** Whether a row's cells are dashes, and of which sort; undefined if it is any other row. */
export function delimiterKind(text: string, row: Row): DelimiterKind | undefined {
  if (row.pipes.length === 0 && text[row.start] !== ':' && text[row.end - 1] !== ':') return undefined
  let kind: DelimiterKind = 'plain'
  for (const cell of row.cells) {
    const content = text.slice(cell.start, cell.end)
    if (plain.test(content)) continue
    if (!content.split(cross).every(part => pretty.test(part))) return undefined
    kind = 'pretty'
  }
  return kind
}

/** How many cells a row of dashes has, a cross between dashes counted as a pipe. */
export function delimiterCells(text: string, row: Row): number {
  return row.cells.length + (text.slice(row.start, row.end).match(cross)?.length ?? 0)
}

/** The alignment that a cell of dashes asks for. */
export function alignOf(text: string, start: number, end: number): Align {
  const left = text[start] === ':'
  const right = end - start > 1 && text[end - 1] === ':'
  if (left && right) return 'center'
  return left ? 'left' : right ? 'right' : undefined
}
