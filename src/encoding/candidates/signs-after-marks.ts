import {ofThree, ofTwo} from '../characters/code-pages.ts'
import {assigned, costOf} from '../characters/kind.ts'
import {isMark} from '../characters/surprise.ts'
import {type Left, lost, type Reader, type Row, rowOf} from './pair-runs.ts'

/** What stands for bytes that make no pair. */
const [mark, question] = [0xfffd, 0x3f]
/** What a sign costs at most that reports have; and so many signs and letters outweigh one row that is none. */
const [usual, few] = [6, 3]
/** Signs that may leave nothing but marks: before a blank, or because their last byte begins no pair. */
const hidden = Array.from('–—’”…•─', char => char.charCodeAt(0))
/**
 * From here on a byte makes a pair with E2 before it; and ‑, of which texts by machines are full, while others have
 * none.
 */
const [paired, hyphen] = [0xa1, 0x2011]
const selector = 0xfe0f
/** The first byte of most signs. */
const signHead = 0xe2

/**
 * Finds signs for whose first bytes a page has no pair, so that the rest makes pairs of its own, also with the letter
 * after it: Korean Windows shows ’s as `�셲`, ✅ as `�쐟`, 🚀 as `�윓�`, and a dash before a blank as nothing but marks.
 * `letters` tells how many letters came back whole.
 */
export function signsAfterMarks(text: string, reader: Reader, letters: number): Left[] {
  const found: Left[] = []
  let [signs, strangers] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== mark && text[at] !== reader.page.selector && !isQuestioned(text, at, reader)) continue
    const row = rowFrom(text, at, reader)
    let next = 0
    while (next < row.bytes.length) {
      const sign = signAt(row, next, reader)
      if (sign === undefined) {
        if (row.bytes.some(byte => byte !== lost)) strangers++
        break
      }
      const {end, pending, codes, following} = sign
      if (codes !== hidden) signs++
      found.push({start: row.places[next]!, end: row.places[end]!, pending, codes, following, pages: reader.pages})
      next = end
    }
    at = row.places.at(-1)! - 1
  }
  return signs + letters > few * strangers ? found : []
}

/**
 * Whether a question mark stands for two lost bytes, since Windows marks two at once, so that only the last one of a
 * sign is left: ’ amid a word, and “ before one. No question ends there.
 */
function isQuestioned(text: string, at: number, {table}: Reader): boolean {
  if (text.charCodeAt(at) !== question) return false
  const last = table[text.charCodeAt(at + 1)]! >> 8
  return last === apostrophe ? /[a-z]/i.test(text[at - 1] ?? ' ') : last === opening && /\s/.test(text[at - 1] ?? ' ')
}
const [apostrophe, opening] = [0x99, 0x9c]

/** The row that begins there, up to what is neither a character of the page nor a mark. */
function rowFrom(text: string, start: number, {table}: Reader): Row {
  let end = start
  while (end < text.length && (table[text.charCodeAt(end)] || isMark(text.charCodeAt(end)))) end++
  return rowOf(text, start, end, table)
}

/** What a sign may have been, with what shares its pairs of bytes: before it, and after it. */
interface Sign {
  end: number
  pending: string
  codes: readonly number[]
  following: string
}

/** The sign that begins there, with what follows it up to where a character of the text ends. */
function signAt({bytes, places}: Row, start: number, reader: Reader): Sign | undefined {
  const made: (readonly number[])[] = []
  let at = start
  // What shares pairs with it, and the letters that go on after it.
  do {
    const one = charAt(bytes, at, reader)
    if (one === undefined) return undefined
    made.push(one.codes)
    at = one.end
  } while (places[at] === -1 || isLetterHead(bytes[at]))
  const open = made.findIndex(codes => codes.length > 1)
  const choice = Math.max(0, open)
  if (made.findLastIndex(codes => codes.length > 1) > choice) return undefined
  const told = (some: typeof made) => some.map(([code]) => String.fromCodePoint(code!)).join('')
  return {end: at, pending: told(made.slice(0, choice)), codes: made[choice]!, following: told(made.slice(choice + 1))}
}

/** What a character may have been that lost bytes: its first ones, which only signs lose here, or its last one. */
function charAt(
  bytes: readonly number[],
  at: number,
  {completionsOf}: Reader,
): {end: number; codes: readonly number[]} | undefined {
  const [first, second, third, fourth] = [bytes[at]!, bytes[at + 1], bytes[at + 2], bytes[at + 3]]
  if (first >= 0 && first < 0x80) return {end: at + 1, codes: [first]}
  if (isLetterHead(first)) return isTail(second) ? {end: at + 2, codes: [ofTwo(first, second)]} : undefined
  if (second === 0x9f && (first === lost || first === 0xf0)) {
    if (!isTail(third)) return undefined
    if (fourth === lost) return {end: at + 4, codes: completionsOf([0xf0, 0x9f, third])}
    return isTail(fourth) ? {end: at + 4, codes: [0x1f000 | ((third & 63) << 6) | (fourth & 63)]} : undefined
  }
  if (first === 0xef && second === 0xb8 && (third === 0x8f || third === lost)) return {end: at + 3, codes: [selector]}
  if (first !== lost && first !== signHead) return undefined
  if (second === lost && third === lost) return {end: at + 3, codes: hidden}
  // The only byte with which no pair begins.
  const middle = second === lost ? 0x80 : second
  if (!isTail(middle) || !isTail(third)) return undefined
  const code = ofThree(signHead, middle, third)
  // Here a first byte E2 would not be lost: it makes a pair.
  if (first === lost && middle >= paired) return undefined
  return assigned(code) && (costOf(code) <= usual || code === hyphen) ? {end: at + 3, codes: [code]} : undefined
}

const isLetterHead = (byte = lost) => byte > 0xc1 && byte < 0xe0
const isTail = (byte: number | undefined): byte is number => byte !== undefined && (byte & 0xc0) === 0x80 && byte > 0
