import {isAsian, isWrittenInAsia} from '../characters/asian-company.ts'
import type {Part} from '../characters/part.ts'
import {isLetter, scriptNumber} from '../characters/surprise.ts'

const noBreak = 0xa0
/** Of so many characters that such a blank is part of, one that nobody writes tells of the rest. */
const tolerance = 20
/** Of characters of three bytes and more, one byte in so many may be A0, which in letters of India and Korea is often. */
const [share, fewest] = [5, 4]

/**
 * Tells of what a no-break space is a byte of whether that was another one: some programs show a blank for each control, and of
 * ”, whose last byte is one to Windows-1252, † is left, of с an Ѡ, of a selector a mark that nobody types. Where one of these
 * stands, or such blanks are far too many, nothing that one is part of is certain.
 */
export function blankControls(codes: Uint16Array, parts: readonly Part[]): (part: Part) => boolean {
  const places: number[] = []
  let [bytes, blanks] = [0, 0]
  for (let i = 0; i < parts.length; i++) {
    const {start, end, pages} = parts[i]!
    if (pages.length > 1) continue
    let own = 0
    for (let at = start + 1; at < end; at++) if (codes[at] === noBreak) own++
    if (own > 0) places.push(i)
    if (end - start < 3) continue
    bytes += end - start - 1
    blanks += own
  }
  if (places.length === 0) return () => false
  const isMany = blanks >= fewest && blanks * share > bytes
  const strange = isMany ? places.length : places.filter(i => isStrange(codes, parts, i)).length
  if (strange === 0 || strange * tolerance < places.length) return () => false
  const blank = new Set(places.map(i => parts[i]!))
  return part => blank.has(part)
}

/** The characters on both sides of a part, once all is repaired. */
function around(codes: Uint16Array, parts: readonly Part[], i: number): [before: number, after: number] {
  const {start, end} = parts[i]!
  const [last, next] = [parts[i - 1], parts[i + 1]]
  return [
    last?.end === start ? last.text.charCodeAt(last.text.length - 1) : (codes[start - 1] ?? 10),
    next?.start === end ? next.text.charCodeAt(0) : (codes[end] ?? 10),
  ]
}

/** Whether what comes of it hardly stands anywhere, or not there. */
function isStrange(codes: Uint16Array, parts: readonly Part[], i: number): boolean {
  const {text} = parts[i]!
  const code = text.codePointAt(0)!
  if (isAsian(code) ? !isWrittenInAsia(code) : isUnwritten(code)) return true
  const [before, after] = around(codes, parts, i)
  if (code === dagger) return isLetter(after) || /[“„][^”]*$/.test(lineBefore(codes, parts, i))
  if (code === corner) return before === corner || after === corner
  if (code === nun) return scriptNumber(after) !== scriptNumber(nun) && after !== 0x22 && after !== 0x27
  // A digit or a capital amid the letters of a word.
  if (code === arabicZero) return scriptNumber(before) === arabic && scriptNumber(after) === arabic
  // The accent of a verse amid letters of another script.
  if (code === accent) return scriptNumber(before) !== scriptNumber(nun)
  const [last, next] = [before, after].map(code => String.fromCharCode(code)) as [string, string]
  return /\p{Lu}/u.test(text) && /\p{Ll}/u.test(last) && /\p{Ll}/u.test(next)
}

const [dagger, corner, accent, nun, arabicZero] = [0x2020, 0x2560, 0x5a0, 0x5e0, 0x660]
const arabic = scriptNumber(0x627)

/**
 * What comes of a byte A0 and hardly stands in any text: letters of the Middle Ages and of linguists, vocalic RR, marks over two letters, an arrow
 * with two heads, lines of two widths, half a circle, braille, ideographs that only dictionaries have.
 */
const isUnwritten = (code: number) =>
  unwritten.has(code) ||
  (code > 0x900 && code < 0xe00 && (code & 0x7f) === 0x60) ||
  (code >= 0x2800 && code < 0x2840) ||
  (code >= 0x3400 && code < 0x4dc0) ||
  (code >= 0xfe20 && code < 0xfe30) ||
  (code >= 0x1f800 && code < 0x1f840) ||
  code >= 0x20000
const unwritten = new Set([0x320, 0x460, 0x520, 0x560, 0x620, 0x1ee0, 0x21a0, 0x2520, 0x25e0, 0x2720, 0x2b60])

/** So far back a quotation may have begun. */
const reach = 300

/** What stands before a part in its line, with all that was repaired there. */
function lineBefore(codes: Uint16Array, parts: readonly Part[], i: number): string {
  let [at, line] = [parts[i]!.start, '']
  for (let j = i - 1; at > 0 && codes[at - 1] !== 10 && line.length < reach; )
    if (j >= 0 && parts[j]!.end === at) {
      line = parts[j]!.text + line
      at = parts[j--]!.start
    } else line = String.fromCharCode(codes[--at]!) + line
  return line
}
