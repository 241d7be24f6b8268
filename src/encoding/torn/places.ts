import {isCompanion} from '../characters/kind.ts'
import type {Part} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isLetter, isWordly} from '../characters/surprise.ts'
import {isPictorial} from '../characters/weigh.ts'

/** All that may stand before the sign that begins a heading, an item or a cell. */
export const itemStart = /(?:^|[\n|])[\s#>*+-]*(?:\d{1,3}[.)] *)?(?:\*\*|__)?$/

/** All that may stand before a vertical stroke, and before the branch that comes from it. */
const edge = /(?:^|\n)[\s>|│┃║├└]*$/

/** What stands before a stroke inside of a box, or before its right edge. */
const inBox = /(?:^|\n)[ \t>]*[│┃║][^\n]*[ \u00a0─]$/
/** What stands before the right edge of a box, which ends its line: the left edge, or a gap. */
const edged = /(?:^|\n)[ \t>]*[│┃║][^\n]*$| {2}$/
export const isRightEdge = (before: string, after: string): boolean =>
  /^[ \t]*(?:\r?\n|$)/.test(after) && edged.test(before)

export const isDrawn = (before: string) => edge.test(before) || inBox.test(before)

/** Whether a stretch has no letter or digit beside it. */
export const isApart = (codes: Uint16Array, from: number, to: number) =>
  !isWordly(codes[from - 1] ?? 10) && !isWordly(codes[to] ?? 10)

/** Whether a text has letters beyond U+FFFF, as Chakma has, of which we know none: then not all there is emoji. */
export const writesBeyond = (parts: readonly Part[]) =>
  parts.some(({text}) => text.length > 1 && !isPictorial(text.codePointAt(0)!))

/**
 * Whether what follows something torn may be part of it: a later byte; a letter after an emoji, if another program took
 * it apart; a first byte after a mark, if both stand for one letter that was damaged twice.
 */
export const mayBelong = (code: number, made: number, page: number) =>
  (tails(code) & page) !== 0 ||
  // No page shows the first byte of a character as a control.
  (code >= 0x80 && code < 0xa0) ||
  // An A0 that became a tab, as blanks do in what was copied from a table.
  code === 9 ||
  (code > 0x7f &&
    (made > 0xffff ? isLetter(code) && (leads(code) & page) === 0 : !isCompanion(made) && (leads(code) & page) !== 0))
