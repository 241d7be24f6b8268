import type {Edit} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import type {Row, Table} from './table.ts'

const content = (text: string, row: Row, column: number) => {
  const cell = row.cells[column]
  return cell ? text.slice(cell.start, cell.end) : ''
}

/** Whether two rows say the same, cell by cell. */
export function sameCells(text: string, a: Row, b: Row): boolean {
  return a.cells.length === b.cells.length && a.cells.every((_, i) => content(text, a, i) === content(text, b, i))
}

const isBold = (text: string, row: Row) =>
  row.cells.every(({start, end}) => start === end || (text.startsWith('**', start) && text.startsWith('**', end - 2)))

/** A longer cell is no value, and testing it with the expressions below would take too long. */
const longest = 32
// With what is counted: `12 km`, `3 weeks`.
const number = lazily(() => /^(?=[^\p{L}]*\p{N})[^\p{L}]*\p{L}{0,12}$/u)
const symbol = lazily(() => /^(?:\p{So}|\p{Sm}|\uFE0F| )+$/u)

/** Numbers, dates, money, shares, ticks: what stands in columns, and hardly ever in their header. */
const isValue = (word: string) => word.length <= longest && (number().test(word) || symbol().test(word))

/**
 * Whether the first of some rows after a blank line is likely the header of another table: all of it is bold, or a
 * column that holds nothing but values has a word in it.
 */
export function looksLikeHeader(text: string, body: readonly Row[], rows: readonly Row[]): boolean {
  const [first, ...rest] = rows
  if (!first || rest.length === 0) return false
  if (isBold(text, first) && ![...body, ...rest].some(row => isBold(text, row))) return true
  const others = [...rest, ...body.slice(0, rest.length + 1)]
  return first.cells.some((_, i) => {
    const name = content(text, first, i)
    return name !== '' && !isValue(name) && others.every(row => isValue(content(text, row, i)))
  })
}

/** What a cell is at first sight. */
function look(word: string): string {
  if (word === '') return 'nothing'
  if (isValue(word)) return 'value'
  return /^(?:\*\*|__|`|!\[|\[)/.exec(word)?.[0] ?? 'words'
}

/** Whether what should be the header looks like the rows below: in bold, code, a link or a number where all of them are. */
export function looksLikeBody(text: string, {header, body}: {header: Row; body: readonly Row[]}): boolean {
  return header.cells.some((_, i) => {
    const name = look(content(text, header, i))
    return name !== 'words' && name !== 'nothing' && body.every(row => look(content(text, row, i)) === name)
  })
}

/** Whether the first of these rows has a number or a sign where all the others have one, so that it is no header. */
export const looksAlike = (rows: readonly (readonly string[])[]): boolean =>
  rows[0]!.some((cell, i) => isValue(cell) && cell !== '' && rows.every(row => isValue(row[i] ?? '')))

/** So many whole rows show what a column holds. */
const enough = 2

/** What all cells of each column look like, if that is more than words, and not empty. */
export function looksOf(text: string, rows: readonly Row[]): readonly (string | undefined)[] {
  const looks: Set<string>[] = []
  const counts: number[] = []
  for (const row of rows)
    for (const i of row.cells.keys()) {
      const cell = content(text, row, i)
      if (!isTelling(cell)) continue
      looks[i] = (looks[i] ?? new Set()).add(look(cell))
      counts[i] = (counts[i] ?? 0) + 1
    }
  return Array.from(looks, (all, i) =>
    all?.size === 1 && !all.has('words') && counts[i]! >= enough ? [...all][0] : undefined,
  )
}

/**
 * Whether a row with too few cells may lack its last ones: each of its cells looks like all others of the column that
 * it would be in. `| Ada | London |` lacks her age if the second column holds numbers.
 */
export const lacksLast = (text: string, row: Row, looks: readonly (string | undefined)[]): boolean =>
  // A cell alone may head a group of rows.
  row.cells.length < 2 ||
  row.cells.every((_, i) => {
    const cell = content(text, row, i)
    return looks[i] === undefined || !isTelling(cell) || look(cell) === looks[i]
  })

/** A cell with a dash in it says as little as an empty one. */
const isTelling = (word: string) => !/^[-–—?./ ]*$/.test(word)

/** So many rows with as many cells more than the header are no accident. */
const several = 3

/** The rows that have more cells than the header because it lacks a name: blanks stand around each of their pipes. */
export function namelessIn(text: string, rows: readonly Row[], width: number): ReadonlySet<Row> {
  const isSpaced = ({pipes, opens, closes}: Row) =>
    pipes.slice(opens ? 1 : 0, closes ? -1 : undefined).every(at => text[at - 1] === ' ' && text[at + 1] === ' ')
  const wide = rows.filter(
    row => row.cells.length > width && isSpaced(row) && row.cells.every(({start, end}) => start < end),
  )
  const counts = new Map<number, number>()
  for (const {cells} of wide) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return new Set(wide.filter(({cells}) => counts.get(cells.length)! >= several))
}

/** Tells whether a row ends in words that whole rows of its table end in. A figure is in another row by chance. */
export function usualEnds(text: string, rows: readonly Row[], width: number): (row: Row) => boolean {
  const said = ({cells}: Row) => text.slice(cells.at(-1)!.start, cells.at(-1)!.end).trim()
  const ends = new Set(rows.filter(({cells}) => cells.length === width).map(said))
  return row => ends.has(said(row)) && /[^\W\d_]{3}|[^\x00-\x7f]/.test(said(row))
}

/** `| **Speed** – one click copies it |`: with an empty cell after it, nobody would see which pipe is missing. */
export const isDashed = (text: string, {start, end}: Row): boolean =>
  /^[ \t]*\|[ \t]*\*\*[^*|]{1,60}\*\*[ \t]+[–—-][ \t]+\S/.test(text.slice(start, Math.min(end, start + 200)))

/** `|=====+=====|`: Jekyll parts the last rows from the others with it, and it has no cells. */
export const isDivider = (text: string, {start, end}: Row): boolean =>
  /^[ \t]*\|[|+:= \t-]*={3,}[|+:= \t-]*$/.test(text.slice(start, end))

/**
 * Rows times columns can come to any size: 3,000 columns with 100,000 rows of one cell come to 900 MB, which nobody
 * wants.
 */
export function isWorthFilling({start, end}: Table, short: readonly {edit: Edit | undefined}[]): boolean {
  const added = short.reduce((sum, {edit}) => sum + (edit?.text.length ?? 0), 0)
  return added <= Math.max(2000, 4 * (end - start))
}
