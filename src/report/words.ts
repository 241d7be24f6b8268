import {lazily} from '../text/lazily.ts'
import {linesWith} from '../text/lines-with.ts'
import type {Span} from '../text/span.ts'
import unspacedWords from './generated/unspaced-words.js'

/** Words that can be compared: lower case, without accents, emoji, punctuation, numbers and plural endings. */

const wordPattern = lazily(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
const simpleWord = /[a-z0-9]+/g
const plainNumber = /^[0-9]+(?:st|nd|rd|th|o|a|er)?$/
const foreignNumber = lazily(() => /^\p{N}+$/u)
/** Kana and Chinese characters, for a class in a pattern: they are written without spaces. */
export const unspaced = String.raw`\u3005\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff`
const hasUnspaced = new RegExp(`[${unspaced}]`)
const unspacedParts = lazily(() => new RegExp(`${[...unspacedWords, `[${unspaced}]`].join('|')}|[^${unspaced}]+`, 'g'))

/**
 * Whether a text holds only letters that need no folding beyond their case, with the punctuation, symbols and emoji that
 * stand around them. Mathematical bold, which people paste for effect, is not simple: NFKD makes plain letters of it.
 */
const isSimple = (text: string) => !intricate.test(text)

const intricate = /[\x80-\u1fff\u20a0-\u218f\u2c00-\ud835\ue000-\ufe0e\ufe10-\uffff]/
const everyIntricate = new RegExp(intricate, 'g')

/** A line that is not simple, and what it is without accents. */
export interface IntricateLine extends Span {
  plain: string
}

/** Lower case and without accents; Arabic letters that people interchange become one. */
export function fold(text: string): string {
  if (isSimple(text)) return text.toLowerCase()
  return text.includes('\n') ? foldWith(text, intricateLines(text)) : withoutAccents(text).toLowerCase()
}

/** The same, for whoever knows these lines. */
export function foldWith(text: string, intricate: readonly IntricateLine[]): string {
  let out = ''
  let at = 0
  for (const {start, end, plain} of intricate) {
    out += text.slice(at, start) + plain
    at = end
  }
  return (out + text.slice(at)).toLowerCase()
}

/** Only these need it, all at once: to work on a whole text for three accents takes far longer. */
export function intricateLines(text: string): IntricateLine[] {
  const lines = linesWith(text, everyIntricate)
  const plain = withoutAccents(lines.map(({start, end}) => text.slice(start, end)).join('\n')).split('\n')
  return lines.map(({start, end}, i) => ({start, end, plain: plain[i]!}))
}

/** The marks that Latin, Greek and Cyrillic letters are taken apart into. */
const latinMark = /[\u0300-\u036f]/g

function withoutAccents(text: string): string {
  if (text.length > short) return withoutMarks(text)
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // Latin letters and the commonest punctuation: neither hangs on what stands beside it.
    if (unit >= 0x250 && !(unit >= 0x2010 && unit <= 0x2027)) return withoutMarks(text)
    let plain = plainUnits.get(unit)
    if (plain === undefined) {
      plain = withoutMarks(text[at]!)
      plainUnits.set(unit, plain)
    }
    out += text.slice(from, at) + plain
    from = at + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

/** To take so short a text apart takes twice as long as to look up its few letters. */
const short = 60
/** What a character is without its accent, once it was met: some 600 at most. */
const plainUnits = new Map<number, string>()

function withoutMarks(text: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(latinMark, '')
    .replace(/\u0131/g, 'i')
  // Marks of other scripts, and the Arabic letters, stand only here; properties of Unicode take 0.3 ms to compile.
  if (!/[\u0482-\u1fff\u20c0-\u20ff\u2ce0-\uffff]/.test(latin)) return latin
  return latin
    .replace(/[\p{M}\u0640\u200d]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
}

/** Plurals of which the singular is a name: Notion is a tool, and `Notions` are French concepts. */
const apart = new Set(['notions'])

/** Without the endings and articles that make the same word look different; one crude rule for all Latin languages. */
export function stem(word: string): string {
  const {length} = word
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss') && !apart.has(word)) {
    if (length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y'
    if (length > 5 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2)
    return word.slice(0, -1)
  }
  if (word.charCodeAt(0) < 128) return word
  if (length > 3 && word.startsWith('وال')) return word.slice(3)
  if (length > 4 && word.startsWith('لل')) return word.slice(2)
  if (length > 4 && word.startsWith('ال')) return word.slice(2)
  // `and`, which Hebrew glues to the word: `אתגרים ופתרונות`.
  if (length > 4 && word.startsWith('ו')) return word.slice(1)
  // The plural of Korean, whose syllables are taken apart by now: `배운 점들`.
  if (length > 3 && word.endsWith('\u1103\u1173\u11af')) return word.slice(0, -3)
  return word
}

/** The stems of the words of a text, in order, without bare numbers. */
export function stems(text: string): string[] {
  const isPlain = isSimple(text)
  const runs = isPlain ? text.toLowerCase().match(simpleWord) : fold(text).match(wordPattern())
  if (!runs) return []
  const words = !isPlain && hasUnspaced.test(text) ? runs.flatMap(run => run.match(unspacedParts()) ?? []) : runs
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const code = word.charCodeAt(0)
    if (code < 58 ? plainNumber.test(word) : code > 127 && foreignNumber().test(word)) continue
    const next = words[i + 1]
    // Two ways to write one word; as two words, `stack` alone would look like a technology.
    if ((word === 'full' && next === 'stack') || ((word === 'back' || word === 'front') && next === 'end')) {
      out.push(word + next)
      i++
    } else out.push(stem(word))
  }
  return out
}

/**
 * Whether two words differ by no more than `limit` letters left out, put in, changed or swapped. What both begin with is the
 * same in any reading, so that few ways are left to try; a table of all distances took ten times as long.
 */
export function near(a: string, b: string, limit: number, i = 0, j = 0): boolean {
  if (Math.abs(a.length - i - b.length + j) > limit) return false
  let [x, y] = [i, j]
  while (x < a.length && y < b.length && a.charCodeAt(x) === b.charCodeAt(y)) {
    x++
    y++
  }
  if (x === a.length || y === b.length) return true
  if (limit === 0) return false
  return (
    near(a, b, limit - 1, x + 1, y + 1) ||
    near(a, b, limit - 1, x + 1, y) ||
    near(a, b, limit - 1, x, y + 1) ||
    (a[x] === b[y + 1] && a[x + 1] === b[y] && near(a, b, limit - 1, x + 2, y + 2))
  )
}

/** Whether a UTF-16 unit is a letter or a digit; a table of ranges, for a regex for each unit costs ten times as much. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x60c || !stops.has(code))
  if (code < 0x2c00) return false
  return (
    code < 0x2e00 ||
    (code >= 0x3041 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00) ||
    (code >= 0xfe70 && code < 0xfeff) ||
    (code >= 0xff10 && code < 0xffdd)
  )
}

/** Commas, stops and question marks of Arabic, Urdu and Hindi, and those of Amharic, which stand right after a word. */
const stops = new Set(Array.from('،؛؟۔।॥፡።፣፤፥፦፧፨', char => char.charCodeAt(0)))

/** The first word of a text. */
export function firstWord(text: string): string {
  let start = 0
  while (start < text.length && !isWordUnit(text.charCodeAt(start))) start++
  let end = start
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** The last word of a text. */
export function lastWord(text: string): string {
  let end = text.length
  while (end > 0 && !isWordUnit(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** Letters, for a class in a pattern: one of `\p{L}` takes a thousandth of a second to be made ready, each time anew. */
export const letters = String.raw`A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u0963\u0966-\u1360\u1369-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff10-\uffdc`
/** What `isWordUnit` tells of one unit, to be looked for in a text. */
const wordUnits = `0-9${letters}`
const run = new RegExp(`[${wordUnits}]+`, 'g')
/** Apostrophes, dots and hyphens hold a word together: it's, Next.js, well-known. */
const wholeWord = new RegExp(`[${wordUnits}][${wordUnits}'’.-]*`, 'g')

/** Thai, Lao, Burmese and Khmer put blanks between sentences only. */
const crowded = String.raw`\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff`
const hasUnbroken = new RegExp(`[${unspaced}${crowded}]`)

/** How many words a text has: runs of letters, digits and what holds them together. */
export const countWords = (text: string): number => (hasUnbroken.test(text) ? countUnbroken(text) : countSpaced(text))

/** By a pattern: a loop over the units is quicker once it is compiled, and costs a start that much more. */
function countSpaced(text: string): number {
  let count = 0
  wholeWord.lastIndex = 0
  // A list of all of them would take twice as long.
  while (wholeWord.test(text)) count++
  return count
}

/**
 * The words of a text that are meant by some stems, as they are written; the stems themselves where words run on. All that
 * stands between two blanks is kept as it is: of a part of a password nobody would know that it is one.
 */
export function asWritten(text: string, wanted: readonly string[]): string {
  // One stem for each of its characters that runs on: as they stand, not with blanks between them.
  if (hasUnspaced.test(text)) return wanted.join(' ').replace(betweenUnspaced(), '')
  const own = text.split(/\s+/).filter(word => stems(word).some(one => wanted.includes(one)))
  return (own.length > 0 ? own.map(word => word.replace(/[,;]$/, '')) : wanted).join(' ')
}

/** Where nothing parts the words, two Chinese characters are taken for one, or four letters with their marks. */
function countUnbroken(text: string): number {
  let signs = 0
  let letters = 0
  let rest = ''
  let at = 0
  for (const {index, 0: part, 1: isSigns} of text.matchAll(unbrokenRuns())) {
    if (isSigns === undefined) letters += part.length
    else signs += part.length
    rest += `${text.slice(at, index)} `
    at = index + part.length
  }
  return Math.ceil(signs / 2) + Math.ceil(letters / 4) + countSpaced(rest + text.slice(at))
}

const betweenUnspaced = lazily(() => new RegExp(`(?<=[${unspaced}]) (?=[${unspaced}])`, 'g'))
const unbrokenRuns = lazily(() => new RegExp(`([${unspaced}]+)|[${crowded}]+`, 'g'))

/** The different words of a folded text. */
export const vocabulary = (folded: string): Set<string> => new Set(folded.match(run))
