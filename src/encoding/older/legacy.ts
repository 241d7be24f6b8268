import {type Library, library} from '../candidates/library.ts'
import {pageOf, type SingleByteId} from '../characters/code-pages.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {alphabetOf} from '../characters/languages.ts'
import {beside, heardOf, type Letters} from '../characters/letters.ts'
import {isLetter, surprise} from '../characters/surprise.ts'
import {isCapital, isSmall} from '../characters/weigh.ts'
import {inAscii, spoken} from '../context/language.ts'
import type {RareId} from '../data/rare-names.ts'
import {rarePages} from '../data/rare-pages.ts'
import {codesOf} from '../whole/lossless.ts'
import type {Foreign} from './foreign.ts'
import {foreignLetters} from './foreign-letters.ts'
import {inPlace} from './in-place.ts'
import {type Page, rare} from './page.ts'

export interface Reading {
  page: SingleByteId | RareId
  /** What each stretch is in that page; undefined where it makes no sense there. */
  texts: (string | undefined)[]
  /** The same, whether it makes sense or not: in a file that is all in one page, nothing is in another. */
  all: readonly (string | undefined)[]
}

/** Pages that files are still written in; a tie goes to the earlier. The consoles' pages come last. */
const candidates: readonly SingleByteId[] = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'koi8-r',
  'koi8-u',
  'cp850',
  'cp852',
  'cp857',
  'cp737',
  'cp866',
  'cp437',
  'cp862',
  'cp775',
  'cp720',
  'macintosh',
  'mac-latin2',
  'iso-8859-7',
  'iso-8859-15',
]

/**
 * The commonest letters of Russian, Greek, Hebrew and Arabic. Their pages have letters in the same places, so that each
 * makes words of the others' bytes: only how often the letters come tells which words are real.
 */
const frequent = new Set('оеаинтсрвлкαοιετσνηυρיוהלארמתבשالينموربته')

/** Hebrew and Arabic letters have no case that could be wrong, which must not speak for them. */
const caseless: ReadonlySet<SingleByteId | RareId> = new Set([
  'windows-1255',
  'windows-1256',
  'cp862',
  'cp720',
  'iso-8859-6',
])

/** More stretches than these say nothing new about the page, and no word has more bytes. */
const [enough, longest] = [2000, 1000]
/** What a letter's company counts against how strange it looks; with less, Hungarian and Icelandic are mistaken. */
const likelihood = 3
/** What a letter costs that is foreign to the language which has most of the others. */
const stranger = 4
/** What a byte costs of a stretch that a page cannot read. */
const lacking = 20
/** What speaks against the pages that hardly any file is in. */
const rarely = 12
/** What speaks against the pages that few texts are in, one of which has an œ for ½. */
const seldom: Partial<Record<SingleByteId | RareId, number>> = {
  'windows-1257': 2,
  'windows-1258': 2,
  cp850: 2,
  cp852: 2,
  cp857: 2,
  cp437: 2,
  macintosh: 2,
  'iso-8859-15': 6,
  'mac-latin2': 6,
  cp775: 6,
  cp720: 6,
  cp862: 6,
  'iso-8859-7': 6,
}
const punctuation = new Set((['closer', 'opener', 'dash', 'nbsp'] as const).map(kindNumber))

function decode(bytes: Uint8Array, page: Page): string | undefined {
  // The beginning of an emoji is no word in any page: the emoji was cut in two.
  if (bytes[0] === 0xf0 && bytes[1] === 0x9f) return undefined
  let text = ''
  for (let from = 0; from < bytes.length; from += 4096) {
    const units = Uint16Array.from(bytes.subarray(from, from + 4096))
    for (let i = 0; i < units.length; i++) {
      if (units[i]! < 0x80) continue
      units[i] = page.chars.charCodeAt(units[i]! - 0x80)
      if (units[i] === 0xfffd) return undefined
    }
    text += String.fromCharCode(...units)
  }
  return text
}

/** What bytes are in the older code page that suits them and the text around them best. */
export function readForeign(
  text: string,
  foreign: readonly Foreign[],
  isWhole = false,
  {letters}: Library = library(),
): Reading | undefined {
  if (foreign.length === 0) return undefined
  const some = foreign.slice(0, enough).map(beginning)
  // What comes after the last of them has no say.
  const told = text.slice(0, some.at(-1)!.end + 4)
  const known = letters()
  const common: Page[] = (areBlanks(text, foreign, known) ? candidates.slice(0, 1) : candidates).map(pageOf)
  const readings = [...common, ...(isWhole && common.length > 1 ? rare : [])].map(page => {
    const {id} = page
    const texts = some.map(({bytes}) => decode(bytes, page))
    const shown = texts.join('')
    const usual = Array.from(shown).filter(char => frequent.has(char)).length
    const own =
      costOfReading(told, some, texts, known) +
      stranger * foreignLetters(shown) +
      (seldom[id] ?? (id in rarePages ? rarely : 0))
    return {page, cost: own - 2.5 * usual + (caseless.has(id) ? shown.length : 0)}
  })
  const {page} = readings.reduce((a, b) => (b.cost < a.cost ? b : a))
  const all = foreign.map(({bytes}) => decode(bytes, page))
  const codes = rebuilt(text, foreign, all)
  return {
    page: page.id,
    texts: all.map((found, i) =>
      found !== undefined && fits(codes.units, codes.starts[i]!, found.length) ? found : undefined,
    ),
    all,
  }
}

/** Windows' no-break space, which DOS pages have as á; a language with á has other letters, too. */
const [noBreak, acute] = [0xa0, 0xe1]

/**
 * Whether nothing is foreign but no-break spaces, as in many English files: á would have no letter beside it or another
 * á, or the language has no á, or no word has one in such a place.
 */
function areBlanks(text: string, foreign: readonly Foreign[], {fitOf}: Letters): boolean {
  if (!foreign.every(({bytes}) => bytes.every(byte => byte === noBreak))) return false
  const sides = foreign.map(({start, end}) => [text.charCodeAt(start - 1) || 10, text.charCodeAt(end) || 10] as const)
  if (foreign.some(({bytes}) => bytes.length > 1) || sides.some(side => !side.some(isLetter))) return true
  const language = spoken(inAscii(text, ' '))
  if (language !== undefined && alphabetOf(language)?.has('á') !== true) return true
  return sides.some(([before, after]) => (fitOf(acute, beside(before), beside(after)) ?? 0) < heardOf)
}

/** A stretch, or, where it is too long for a word, as much of it as tells the page. */
function beginning({start, end, bytes}: Foreign): Foreign {
  if (bytes.length <= longest || bytes.length !== end - start) return {start, end, bytes}
  return {start, end: start + longest, bytes: bytes.subarray(0, longest)}
}

function rebuilt(text: string, foreign: readonly Foreign[], texts: readonly (string | undefined)[]) {
  const starts: number[] = []
  const out: string[] = []
  let length = 0
  let at = 0
  for (const [i, {start, end}] of foreign.entries()) {
    const before = text.slice(at, start)
    const own = texts[i] ?? '\ufffd'
    starts.push(length + before.length)
    out.push(before, own)
    length += before.length + own.length
    at = end
  }
  out.push(text.slice(at))
  const whole = out.join('')
  return {starts, units: codesOf(whole)}
}

function costOfReading(
  text: string,
  foreign: readonly Foreign[],
  texts: readonly (string | undefined)[],
  known: Letters,
): number {
  const {starts, units} = rebuilt(text, foreign, texts)
  let sum = 0
  for (const [i, start] of starts.entries()) {
    const end = start + (texts[i] ?? '\ufffd').length
    sum += texts[i] === undefined ? lacking * foreign[i]!.bytes.length : surprise(units, start, end, true)
    if (end === start + 1) sum -= inPlace(units, start)
    // Sister pages have letters in the same places: what stands beside them tells ř from ø.
    for (let at = start; at < end; at++) {
      // A capital after a small letter is heard of in no word, however well the small one would fit.
      if (units[at]! >= 0x250 || (isCapital(units[at]!) && isSmall(units[at - 1] ?? 10))) continue
      sum -= likelihood * (known.fitOf(units[at]!, beside(units[at - 1]), beside(units[at + 1])) ?? 0)
    }
  }
  return sum
}

/** Whether a reading is a letter in a word, or a sign where such signs stand. */
function fits(units: Uint16Array, start: number, length: number): boolean {
  if (length === 1 && inPlace(units, start) > 0) return true
  const [first, last] = [units[start]!, units[start + length - 1]!]
  const [before, after] = [units[start - 1] ?? 10, units[start + length] ?? 10]
  if (surprise(units, start, start + length, true) > 8 * length) return false
  if (punctuation.has(kindOf(first))) return length === 1
  if (length > 2 && units.subarray(start, start + length).every(isLetter)) return true
  return (isLetter(first) && isLetter(before)) || (isLetter(last) && isLetter(after))
}
