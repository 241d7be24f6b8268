import type {Edit} from '../../text/edit.ts'
import {type Library, library} from '../candidates/library.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {type CodePage, pageOf} from '../characters/code-pages.ts'
import {isFamiliar, strangeWords} from '../characters/familiar.ts'
import {bare, foreignWords} from '../characters/foreign-words.ts'
import {beside, heardInstead, type Letters} from '../characters/letters.ts'
import {headsOfUtf8, shareOfUtf8} from '../characters/structured.ts'
import {isLetter} from '../characters/surprise.ts'
import {type Misread, read, written} from '../data/older-pages.ts'
import {isMacSign} from '../whole/heads.ts'
import {codesOf} from '../whole/lossless.ts'
import {readDoubled} from './misread-doubled.ts'
import {type Page, rare} from './page.ts'

/**
 * What a word counts that is known once it is reread, one that was known before, and a letter where words have none.
 */
const [known, lost, spoilt] = [4, 12, 3]
/** So much must speak for a pair of pages; and it may change at most so many words for each point. */
const [proof, share] = [8, 3]

/** Pages that whole files are in, but that are taken for nothing else. */
const others: readonly Page[] = [pageOf('cp775'), ...rare]

/** If so much of the words is UTF-8, it was UTF-8 that was read by that page. */
const structured = 0.4
/** Or if one in so many words has the beginning of a dash or an emoji: then bytes are missing, and little is whole. */
const torn = 20
/** If nearly all of so many words is, no other page needs to be asked. */
const [surelyUtf8, telling] = [0.8, 12]
/** A pair of pages by which none of so many words is known needs no closer look. */
const glance = 30

/** What a text is if it was written in one older page and read by another; undefined if nothing says that it was. */
export function misread(text: string, reads = read, isWhole = false, books: Library = library()): Misread | undefined {
  if (isRequoted(text)) return undefined
  const words = foreignWords(text)
  const letters = books.letters()
  const pages: {page: CodePage; utf8: number}[] = []
  for (const page of reads.map(pageOf)) {
    const utf8 = shareOfUtf8(words, page)
    if (words.length >= telling && utf8 > surelyUtf8) return undefined
    pages.push({page, utf8})
  }
  const doubled = readDoubled(text, reads, isWhole)
  // What it would be may look as it does already.
  if (doubled) return doubled.edits.length > 0 ? doubled : undefined
  let best: Hypothesis | undefined
  for (const {page: from, utf8} of pages) {
    if (utf8 >= structured || headsOfUtf8(words, from) * torn > words.length) continue
    for (const to of [...written.map(pageOf), ...(isWhole ? others : [])]) {
      if (to === from || !words.slice(0, glance).some(word => isFamiliar(reread(word, from, to) ?? word))) continue
      const found = weigh(words, letters, from, to)
      // For pages that hardly any file is in, more has to speak than for the others.
      const ahead = others.includes(to) ? 1 : 0
      if (best === undefined || found.weight > best.weight + ahead) best = found
    }
  }
  if (best === undefined || best.weight < proof || best.weight * share < best.changed) return undefined
  const edits = editsOf(text, best.from, best.to)
  return edits.length === 0 ? undefined : {written: best.to.id, read: best.from.id, chars: best.to.chars, edits}
}

/**
 * Whether most of what is beyond ASCII is left of signs whose first byte a Mac shows as a quote, which was made
 * straight.
 */
function isRequoted(text: string): boolean {
  if (!/'[^\x00-\x7f]/.test(text)) return false
  const codes = codesOf(text)
  let [signs, runs] = [0, 0]
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    if (at === 0 || codes[at - 1]! < 0x80) runs++
    if (isMacSign(codes, at)) signs++
  }
  return signs * 2 > runs
}

interface Hypothesis {
  from: CodePage
  to: Page
  weight: number
  /** How many words it changes. */
  changed: number
}

/** How much speaks for a pair of pages: words that we know then, and did not before, and letters in better company. */
function weigh(words: readonly string[], letters: Letters, from: CodePage, to: Page): Hypothesis {
  let [weight, changed] = [0, 0]
  const heard = new Set<string>()
  for (const word of words) {
    const meant = reread(word, from, to)
    if (meant === word) continue
    changed++
    if (meant === undefined) weight -= 1
    else if (isAskew(meant) && !isAskew(word)) weight -= spoilt
    else {
      // Þe and þe, as some write, would be two words that Czech knows, but they are one.
      const isKnown = isFamiliar(meant) && heard.size < heard.add(bare(meant)).size
      weight += (isKnown ? known : 0) - (isFamiliar(word) ? lost : 0) + better(word, meant, letters)
    }
  }
  if (weight >= proof) weight -= spoilt * strangeWords(words.map(word => reread(word, from, to) ?? word))
  return {from, to, weight, changed}
}

/** Whether the case changes within a word as in no word: other pages have capitals for nearly all small letters. */
const isAskew = (word: string): boolean => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word)

/** In how many more places of a word a letter stands where words have it, as far as we have heard. */
function better(word: string, meant: string, letters: Letters): number {
  let sum = 0
  for (let i = 0; i < word.length; i++) {
    if (word[i] === meant[i]) continue
    const verdict = heardInstead(fitAt(meant, i, letters), fitAt(word, i, letters))
    sum += verdict < 0 ? -spoilt : verdict
  }
  return sum
}

function fitAt(word: string, at: number, letters: Letters): number {
  if (!isLetter(word.charCodeAt(at))) return 0
  return (
    letters.fitOf(
      word.charCodeAt(at),
      beside(at > 0 ? word.charCodeAt(at - 1) : 10),
      beside(word.charCodeAt(at + 1)),
    ) ?? 0
  )
}

/** A word as the other page has it, letter by letter; undefined if either page lacks one. */
function reread(word: string, from: CodePage, to: Page): string | undefined {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x80) {
      out += word[i]
      continue
    }
    const byte = from.byteOf.get(code)
    const char = byte === undefined ? '\ufffd' : to.chars[byte - 0x80]!
    if (char === '\ufffd') return undefined
    out += char
  }
  return out
}

const isLatin = /[a-z]/i
/** What frames and folder trees are drawn with. Older pages have letters there, but a word has other letters, too. */
const frame = /^(?:[\u2500-\u257f]*\u2500[\u2500-\u257f]*|[\u2502\u2551])$/

/** Word by word: a word with something that the page does not have was written later, and went through nothing. */
function editsOf(text: string, from: CodePage, to: Page): Edit[] {
  const edits: Edit[] = []
  for (const {0: word, index} of text.matchAll(/[^\t\n\r !-/:-@[-`{-~]+/g)) {
    const meant = /[^\x00-\x7f]/.test(word) ? reread(word, from, to) : word
    if (meant === undefined || meant === word || frame.test(word) || (isLatin.test(word) && isMixed(meant))) continue
    edits.push({start: index, end: index + word.length, text: meant})
  }
  return edits
}

/** Whether a word has letters of two scripts, as no word has. */
const isMixed = (word: string): boolean => /[a-z]/i.test(word) && /[\u0370-\u07ff]/.test(word)
