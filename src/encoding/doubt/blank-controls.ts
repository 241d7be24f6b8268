import {isAsian, isWrittenInAsia} from '../characters/asian-company.ts'
import type {Part} from '../characters/part.ts'
import {isLetter, scriptNumber} from '../characters/surprise.ts'

const noBreak = 0xa0
/** If one in so many characters with such a blank comes out strange, all of them are in doubt. */
const tolerance = 20
/**
 * Among the later bytes of longer characters, A0 is too often there from one in so many on, and from so many on. In
 * Indic and Korean letters it is frequent.
 */
const [share, fewest] = [5, 4]

/**
 * Tells which parts with a no-break space among their bytes may have had another byte there, since some programs show a
 * blank for each control. It makes † of ”, whose last byte is a control to Windows-1252, Ѡ of с, and of a variation
 * selector a mark that nobody types. If such a result stands in the text, or there are far too many of these blanks, no
 * part with one is certain.
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

/** The characters on both sides of a part once all is repaired. */
function around(codes: Uint16Array, parts: readonly Part[], i: number): [before: number, after: number] {
  const {start, end} = parts[i]!
  const [last, next] = [parts[i - 1], parts[i + 1]]
  return [
    last?.end === start ? last.text.charCodeAt(last.text.length - 1) : (codes[start - 1] ?? 10),
    next?.start === end ? next.text.charCodeAt(0) : (codes[end] ?? 10),
  ]
}

/** Whether hardly any text has the repaired character, or not in such a place. */
function isStrange(codes: Uint16Array, parts: readonly Part[], i: number): boolean {
  const {text} = parts[i]!
  const code = text.codePointAt(0)!
  if (isAsian(code) ? !isWrittenInAsia(code) : isUnwritten(code)) return true
  const [before, after] = around(codes, parts, i)
  if (code === dagger) return isLetter(after) || /[“„][^”]*$/.test(lineBefore(codes, parts, i))
  if (code === corner) return before === corner || after === corner
  if (code === nun) return scriptNumber(after) !== scriptNumber(nun) && after !== 0x22 && after !== 0x27
  // A digit amid Arabic letters.
  if (code === arabicZero) return scriptNumber(before) === arabic && scriptNumber(after) === arabic
  // An accent for chanting, amid letters that are not Hebrew.
  if (code === accent) return scriptNumber(before) !== scriptNumber(nun)
  const [last, next] = [before, after].map(code => String.fromCharCode(code)) as [string, string]
  return /\p{Lu}/u.test(text) && /\p{Ll}/u.test(last) && /\p{Ll}/u.test(next)
}

const [dagger, corner, accent, nun, arabicZero] = [0x2020, 0x2560, 0x5a0, 0x5e0, 0x660]
const arabic = scriptNumber(0x627)

/**
 * Characters with a byte A0 that hardly any text has: letters of the Middle Ages and of linguists, vocalic RR of the
 * Indic scripts, marks over two letters, an arrow with two heads, lines of two widths, half a circle, braille, rare
 * ideographs.
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

/** A quotation may have begun so far back. */
const reach = 300

/** The line before a part, with its repairs made. */
function lineBefore(codes: Uint16Array, parts: readonly Part[], i: number): string {
  let [at, line] = [parts[i]!.start, '']
  for (let j = i - 1; at > 0 && codes[at - 1] !== 10 && line.length < reach; )
    if (j >= 0 && parts[j]!.end === at) {
      line = parts[j]!.text + line
      at = parts[j--]!.start
    } else line = String.fromCharCode(codes[--at]!) + line
  return line
}
