import type {Align, Row} from './table.ts'

/** plain: a parser reads it; pretty: meant as one, but an editor changed its dashes, or a `+` stands for a pipe. */
export type DelimiterKind = 'plain' | 'pretty'

/**
 * What stands where hyphens were typed: typography (‐ ‑ ‒ – — ― − ﹘ ﹣ －), box drawing (─ ━ ═ ╌), and the signs that
 * people take for hyphens (=, Japanese ー, Korean ㅡ). Not `_` and `~`: a row of `____` is a form to fill in.
 */
const prettyDashes: Readonly<Record<string, string>> = {
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
  ー: '-',
  ㅡ: '-',
}

/** What other programs put around dashes, and a parser takes for no blanks: no-break spaces, and signs of no width. */
const hiddenBlanks: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
}

const plain = /^:?-+:?$/
const dash = '[-—―–‒‐‑−﹘﹣－─━═╌=ーㅡ]'
/**
 * One `=` or `ー` alone is what a cell says; but three dashes with blanks between them are a line, as elsewhere in
 * Markdown.
 */
const pretty = new RegExp(`^:?(?![=ーㅡ]:?$)(?:${dash}+|${dash}(?:[ \\t]+${dash}){2,}):?$`)
const hidden = /[\u00a0\u3000\u200b-\u200d\u2060\ufeff]+/g
/** Emacs and box drawing part the cells of this row with crosses. */
const cross = /[+┼╪╬]/g

/** Every sign of a row of dashes that a parser would not accept there, and the blanks between two dashes. */
const odd = new RegExp(`(?<=${dash})[ \\t\\u00a0\\u3000]+(?=${dash})|[^-|: \\t]`, 'g')

/** Those signs, and what stands for them in a plain row. */
export function* oddities(row: string): Generator<{at: number; sign: string; plain: string}> {
  for (const {0: sign, index: at} of row.matchAll(odd)) {
    const plain =
      prettyDashes[sign] ?? hiddenBlanks[sign] ?? ('+┼╪╬'.includes(sign) ? '|' : sign.trim() ? undefined : '')
    if (plain !== undefined) yield {at, sign, plain}
  }
}

/** Whether a row's cells are dashes, and of which sort; undefined if it is any other row. */
export function delimiterKind(text: string, row: Row): DelimiterKind | undefined {
  if (row.pipes.length === 0 && text[row.start] !== ':' && text[row.end - 1] !== ':') return undefined
  let kind: DelimiterKind = 'plain'
  for (const cell of row.cells) {
    const content = text.slice(cell.start, cell.end)
    if (plain.test(content)) continue
    if (
      !content
        .replace(hidden, '')
        .split(cross)
        .every(part => pretty.test(part.trim()))
    )
      return undefined
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
