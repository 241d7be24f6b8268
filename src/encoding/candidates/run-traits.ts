import {lazily} from '../../text/lazily.ts'
import {costOf} from '../characters/kind.ts'
import type {Part} from '../characters/part.ts'
import type {PairPage} from '../data/pair-pages.ts'

/** What kind of text a run of characters comes to, and where it stands. */
export interface Traits {
  /** Whether text in the page's language hardly looks so: only then is a single character amid sound text damage. */
  isMarked: boolean
  /** Whether it has a character that no text in that language has. */
  isUnheard: boolean
  /** Whether a letter comes out with which a word in Latin letters goes on. */
  isInWord: boolean
  /** Whether nothing but letters of two bytes comes out, as it does of every other ideograph. */
  isLetters: boolean
  /** Whether these are of another script, or signs that are hardly ever seen. */
  isForeign: boolean
  /** Whether words in Latin letters touch it on both sides. */
  isBetween: boolean
  /** Whether it is what stands beside such words: a word of one letter, a blank, a quote. */
  isBeside: boolean
  /** Whether only letters of two bytes come out of what can be read, some of them foreign in that sense. */
  isOdd: boolean
}

/** The traits of a stretch that these parts were made of, all of it or its beginning; none if nobody has written that. */
export function traitsOf(
  text: string,
  start: number,
  end: number,
  parts: readonly Part[],
  isAll: boolean,
  page: PairPage,
): Traits | undefined {
  const [before, after] = [text[start - 1], text[end]]
  const shown = text.slice(start, end)
  const made = parts.map(({text}) => text).join('')
  const isGlued = isAsciiLetter(before) || isAsciiLetter(after)
  if (isMixed(made) || (!isGlued && startsWithMark().test(made))) return undefined
  const isInWord = isGlued && isLatin.test(made)
  // No word has a capital after a small letter: 脹 is the ı of another page.
  if (page.isDense && isInWord && /[a-z]/.test(before ?? '') && /^\p{Lu}/u.test(made)) return undefined
  const isOfTwo = !isInWord && /^[\x80-\u07ff]+$/.test(made)
  const isOdd = isOfTwo && Array.from(made).some(isSeldom)
  const isForeign = isOdd && isAll
  // 系统 and 状态 would be ϵͳ and ״̬.
  if (isForeign && !Array.from(made).some(isUsed)) return undefined
  return {
    isMarked: page.hallmarks.test(shown),
    isUnheard: page.unheard.test(shown),
    isInWord,
    isLetters: isOfTwo && isAll,
    isForeign,
    isBetween: isInWord && isAsciiLetter(before) && isAsciiLetter(after),
    isBeside: !isInWord && besideWords.test(made),
    isOdd,
  }
}

const isAsciiLetter = (char = ' ') => /[A-Za-z]/.test(char)

/** Where the letters of each script begin that take two bytes, from Latin on. */
const scripts = [0xc0, 0x370, 0x400, 0x530, 0x590, 0x600, 0x700, 0x780, 0x7c0, 0x800]
const scriptOf = (code: number) => (code >= 0xc0 && code < 0x800 ? scripts.findIndex(next => code < next) : 0)
/** Accents of any script. */
const isAccent = (code: number) => code >= 0x300 && code < 0x370

/** Whether letters of two alphabets stand side by side: nobody wrote 末尾處 as ĩβ̎, or 郑某某 as ֣ĳĳ. */
function isMixed(made: string): boolean {
  let before = 0
  for (let i = 0; i < made.length; i++) {
    const code = made.charCodeAt(i)
    if (isAccent(code)) continue
    const script = scriptOf(code)
    if (before > 0 && script > 0 && script !== before) return true
    before = script
  }
  return false
}
/** From this cost on, no language has a letter any more. */
const abandoned = 9
const isUsed = (char: string) => costOf(char.charCodeAt(0)) < abandoned && letter().test(char)
const letter = lazily(() => /^\p{L}/u)
/** The first Greek character, and what a sign costs that hardly anybody sets. */
const [greek, seldom] = [0x370, 8]
const isSeldom = (char: string) => char.charCodeAt(0) >= greek || costOf(char.charCodeAt(0)) >= seldom

/** A mark stands on the letter before it, but a keycap may stand on a digit. */
const startsWithMark = lazily(() => /^(?![\ufe0f\u20e3])\p{M}/u)

const isLatin = /^\p{Script=Latin}/u
const besideWords = /^(?:[àáèéêìíòóôùúåæøöőÀÁÈÉÅØÖı]|[\xa0«»¿¡ºª·°§©®²³½×‘’“”„–—…•™€]+)$/
