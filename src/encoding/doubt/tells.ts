import {charOf, codePageIds, codePages} from '../characters/code-pages.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {neighbour} from '../characters/letters.ts'
import {leads, longLeads, tails} from '../characters/scan.ts'
import {isLetter, isStraight, sameScript} from '../characters/surprise.ts'
import {isCapital, isCased, isDigit} from '../characters/weigh.ts'
import {isAsciiLetter} from '../whole/strangers.ts'
import {isElided} from './elided.ts'
import type {Here} from './here.ts'
import {strangeness, unnatural} from './strangeness.ts'
import {isBroken, isStroke} from './strokes.ts'

const [lower, upper, combining, sign, box] = (['lower', 'upper', 'combining', 'sign', 'box'] as const).map(kindNumber)
/** What may join two words, or the halves of one. */
const gluing = new Set(Array.from('–—…·‐‑\u00ad\u00a0\u200b\u200c\u200d', char => char.charCodeAt(0)))
/** F0 and 9F, as each page shows them. */
const emojiHeads = new Set(
  codePages.map(page => (charOf(page, 0xf0).charCodeAt(0) << 16) | charOf(page, 0x9f).charCodeAt(0)),
)
/** BB and BF, the end of a byte order mark, likewise. */
const markEnds = new Set(
  codePages.map(page => (charOf(page, 0xbb).charCodeAt(0) << 16) | charOf(page, 0xbf).charCodeAt(0)),
)
/** By letter: the pages that have it for the first byte of signs or emoji. */
export const lonelyHeads = new Map<number, number>()
for (const [i, page] of codePages.entries()) {
  for (const byte of [0xe2, 0xef, 0xf0]) {
    const code = charOf(page, byte).charCodeAt(0)
    if (isLetter(code)) lonelyHeads.set(code, (lonelyHeads.get(code) ?? 0) | (1 << i))
  }
}
/** The first byte of a no-break space, as Latin and Greek pages show it. */
const blankHeads = new Set(Array.from('ÂĀΒ', char => char.charCodeAt(0)))
/** What programs put in place of a byte. */
const replacements = new Set([0x3f, 0xfffd, 0x22, 0x27])
export const isMark = (code: number): boolean => replacements.has(code)
const macRoman = 1 << codePageIds.indexOf('macintosh')
/** Where the scripts of East Asia begin. */
const asian = 0x2e80
/** â, the first byte of most signs. */
const signHead = 0xe2

/**
 * What gives away that something is still damaged: the units around a place that it blames, from and up to, and how it
 * is seen.
 */
export type Tell = readonly [from: number, to: number, isSeen: (here: Here) => boolean]

/** For any character, repaired or not. */
export const ofAny: readonly Tell[] = [
  // A first byte and a later one that go together worse than any two letters do.
  [0, 2, here => (begins(here) & tails(here.after)) !== 0 && (isSplit(here) || isStrange(here))],
  // `вÐ'`: a quote for a lost byte, and before it the first byte of the next character, still damaged. But `╰â"€` is
  // all there.
  [
    -1,
    0,
    here => !here.isMade(0) && isStraight(here.after) && leads(here.code) !== 0 && here.isMade(-1) && !isOfThree(here),
  ],
]

/** For what a repair has made. */
export const ofRepaired: readonly Tell[] = [
  // `Â `: what is left of a no-break space that went through its page twice.
  [0, 1, isBlankHead],
  // A stroke alone stands in no word: `omogo─ajo`.
  [0, 1, ({code, before, after}) => kindOf(code) === box && kindOf(before) === lower && kindOf(after) === lower],
  // Nor do two strokes meet of which only one goes on, `╬┘`, or a stroke and a letter: `ji-, ├Ì-`.
  [0, 2, here => here.isMade(1) && (isBroken(here) || (kindOf(here.code) === box && isLetter(here.after)))],
  // `67β68`: the first byte of a dash.
  [0, 1, ({code, before, after}) => lonelyHeads.has(code) && isDigit(before) && isDigit(after)],
  // No language has these side by side: so every emoji begins, by one page or another.
  [0, 2, here => emojiHeads.has((here.code << 16) | here.after) && here.isMade(1)],
  // `рџ'¬`: a quote within an emoji. And a word that is split by one is in one script: `ę"Ҫъ` was 日本語.
  [-2, 1, here => isParted(here) && (tails(here.code) !== 0 || isMixed(here))],
  // `Ä'śbungen`, `wzglÆ'ôdem`: a capital and a quote that was a byte, where no word has a capital.
  [0, 1, here => isQuoted(here) && kindOf(here.code) === lower && !isCapital(here.unit(-3))],
  [0, 1, isStroke],
  // `ââ` is no part of a word: it is the first bytes of signs of three, as of a tree's ├──.
  [0, 2, here => here.code === signHead && here.after === signHead && here.isMade(1)],
  [0, 1, here => leads(here.code) !== 0 && isFirstByte(here)],
  // `‱ item`: nobody counts in ten thousandths, least of all where no number stands before the sign. It was a bullet.
  [0, 1, ({code, before, last}) => code === 0x2031 && !isDigit(before) && !isDigit(last)],
  // `¾¾Ī`, `¾ìĄ`: nobody writes one fraction after the other, or a capital amid a small word.
  [0, 2, here => here.isMade(1) && (isRaised(here) || [here.code, here.after].every(code => fractions.has(code)))],
  // `Hā¸Ŗā¸sing`, `avverr√Ý`: a sign in a word, beside what is still damaged, or by which a damaged letter begins.
  [
    0,
    1,
    here =>
      here.code > 0x2190 && here.after > 0x7f && isAmid(here) && leads(here.isMade(1) ? here.code : here.after) !== 0,
  ],
  // `tà√�`: such a sign before the mark of a lost byte.
  [0, 1, ({code, before, after}) => code > 0x2190 && after === 0xfffd && leads(code) !== 0 && isLetter(before)],
  // `àĥ¸à`, `Questo ¨ uno`: an accent by itself, in a word or as one.
  [0, 1, here => accents.has(here.code) && (here.before > 0x7f ? isAmid(here) : here.before + here.after === 0x40)],
  // `ßess`: no word begins so.
  [0, 1, ({code, before, after}) => code === 0xdf && !isLetter(before) && isLetter(after)],
  // `ูู`: nor does a Thai letter have the same mark twice.
  [0, 2, ({code, after}) => code === after && ((code > 0xe33 && code < 0xe3b) || (code > 0xe46 && code < 0xe4f))],
  // An accent on nothing.
  [0, 1, ({code, before}) => kindOf(code) === combining && before < 0x80 && !isLetter(before)],
  // `ÃÂ`: two first bytes in a row, the second of which no repair made.
  [0, 1, here => (leads(here.code) & leads(here.after)) !== 0 && !here.isMade(1) && (isStrange(here) || isAmid(here))],
  // `??¸`, `é'°`: the last byte of a character that lost those before it.
  [0, 1, ({code, before, last}) => before === 0x3f && last === 0x3f && tails(code) !== 0],
  [0, 1, isRest],
  [0, 2, ({code, before, after}) => (tails(code) & tails(after) & macRoman) !== 0 && isStraight(before)],
  // `»¿`, with which files begin: the rest of a byte order mark.
  [0, 2, here => here.at < 3 && here.isMade(1) && markEnds.has((here.code << 16) | here.after)],
  [-1, 1, isEnd],
  // `×× ××` was Hebrew: nobody multiplies twice, and only after digits do two of them stand for more: `4××`.
  [0, 2, here => here.code === 0xd7 && here.after === 0xd7 && here.isMade(1) && !isDigit(here.beforeRow())],
  // `'Ą'ĄĘ`: between two quotes, the second of which was a low one and begins what is still damaged.
  [0, 1, here => isStraight(here.before) && isStraight(here.after) && tails(here.beyond) !== 0 && !here.isMade(2)],
  // `–'Ä†`: a dash right before what begins as a damaged dash does, `'Äď`, was half of a letter.
  [
    0,
    1,
    here => dashes.has(here.code) && isStraight(here.after) && here.beyond > 0x7f && !here.isMade(1) && !here.isMade(2),
  ],
  // `didnظآt`: letters of another script in a word.
  [0, 1, isForeign],
  // An emoji without its first byte, which Mac Roman shows as Apple's logo, and hardly any font has: üéì.
  [0, 3, isBeheaded],
]

const dashes = new Set([0x2013, 0x2014])

/** Whether a later byte follows the quote, which stands for the second of three. */
const isOfThree = ({code, beyond}: Here) => (longLeads(code) & tails(beyond)) !== 0

const begins = ({code}: Here) => (kindOf(code) === sign ? tails(code) : leads(code))
const isStrange = ({code, after}: Here) => strangeness(code, after) >= unnatural

/** É—alibai: a capital, a sign and the rest of the word; ká»c: a sign in a word where none stands. */
const isSplit = ({code, before, after, beyond}: Here) =>
  isLetter(code) &&
  !isLetter(after) &&
  after !== 0x2019 &&
  ((isCapital(code) && !isCapital(before) && kindOf(beyond) === lower) ||
    (isCased(code) && isCased(beyond) && !gluing.has(after)))

/** A first byte before no letter, or before another word, `ÂEach`, and after no capital but its like. */
function isBlankHead({code, before, after, beyond}: Here): boolean {
  const isApart = !isLetter(after) || (isCapital(after) && kindOf(beyond) === lower)
  return blankHeads.has(code) && isApart && (!isCapital(before) || blankHeads.has(before))
}

const fractions = new Set(Array.from('¼½¾', char => char.charCodeAt(0)))
/** A small letter and a single capital, both Latin and beyond ASCII; but `[aáÁ]` and `[äöüÄÖÜ]` are lists. */
const isRaised = ({code, after, beyond}: Here) =>
  kindOf(code) === lower &&
  kindOf(after) === upper &&
  Math.max(code, after) < 0x250 &&
  !isCapital(beyond) &&
  neighbour(after) !== code

/** `bu≈Ãky`: a sign in a word. */
const isAmid = ({code, before, after}: Here) => isLetter(before) && !isLetter(code) && isLetter(after)

const accents = new Set(Array.from('¨¯´¸˘˙˛˝ˇ', char => char.charCodeAt(0)))

const isParted = ({code, before, last}: Here) =>
  isStraight(before) && last > 0x7f && (before === 0x22 ? isLetter(last) : !sameScript(last, code))

/** Japanese has kana before a quote and kanji after it. */
const isMixed = ({code, last}: Here) =>
  isLetter(last) && isLetter(code) && !sameScript(last, code) && last < asian && code < asian

const isQuoted = (here: Here) =>
  isStraight(here.before) &&
  here.last > 0x7f &&
  !here.isMade(-2) &&
  isCapital(here.last) &&
  !here.torn.has(here.last) &&
  leads(here.last) !== 0

/** Whether a first byte has lost the rest of its character, or is followed by it, damaged in its turn. */
function isFirstByte(here: Here): boolean {
  const {code, before, after, beyond} = here
  const isReplaced =
    code < 0x250 && replacements.has(after) && (after === 0xfffd || beyond > 0x7f) && !isApostrophe(here)
  const isInWord = kindOf(code) === upper && kindOf(before) === lower
  const isAlone = (code === 0xf0 || code === 0x111 || code === signHead) && !isLetter(before) && !isLetter(after)
  const isDoubled = code < 0x250 && after > 0x7f && after < 0x250 && !here.isMade(1) && leads(after) > 0
  // A drawing that went through Windows-1255 twice: its first byte is back, and stands before that of the next stroke.
  const isTwin = code === after && !here.isMade(1) && tails(beyond) > 0
  return isReplaced || isInWord || isAlone || isDoubled || isTwin || isElided(here) || isHead(here)
}

/**
 * Whether an apostrophe follows it: amid long vowels, `hō'ē`, or letters that no page has for bytes that go together.
 */
function isApostrophe(here: Here): boolean {
  const {code, after, beyond} = here
  if (!isStraight(after) || !here.isMade(2) || kindOf(code) !== lower || kindOf(beyond) !== lower) return false
  if (longVowels.has(code) && longVowels.has(beyond)) return true
  return leads(code) === longLeads(code) && (leads(code) & tails(beyond)) === 0
}
const longVowels = new Set(Array.from('āēīōū', char => char.charCodeAt(0)))

/** `ג…`, `β…`: the first byte of a sign by itself, and right after it what else is left of the sign. */
function isHead(here: Here): boolean {
  const {code, before, after, beyond} = here
  const isLone = !isLetter(after) || (isVowel(after) && !isLetter(beyond))
  if (after <= 0x7f || isLetter(before) || !(isLone || !here.isMade(1))) return false
  return ((lonelyHeads.get(code) ?? 0) & (tails(after) | leads(after))) !== 0
}

/** `sá»`, `׳ ’»`: the end of ử and of 💻, without a byte or two, where » ends no quotation. */
function isEnd(here: Here): boolean {
  const {units, at, code, before} = here
  const isLetterBegun = isLetter(before) && (leads(before) & tails(code)) !== 0
  if (code !== 0xbb || !(isLetterBegun || (before === 0x2019 && here.isMade(-1)))) return false
  for (let i = at - 1; i >= Math.max(0, at - longestQuote); i--)
    if (units[i] === 0xab || units[i] === 0xbb) return false
  return true
}
const longestQuote = 2000

function isRest(here: Here): boolean {
  const {code, before, last, after} = here
  // An apostrophe in a word of which both halves came back.
  if (isStraight(before) && here.isMade(-2) && isCased(last) && isCased(code) && sameScript(last, code)) return false
  const isCut = isMark(before) || (before === 0x20 && kindOf(code) === sign)
  return isCut && tails(code) !== 0 && !sameScript(code, after) && leads(last) !== 0 && isLetter(last)
}

function isBeheaded({units, at, code, after, beyond}: Here): boolean {
  const isShown = (tails(code) & tails(after) & tails(beyond) & macRoman) !== 0 && isApart(units, at, at + 3)
  return isShown && (code !== after || after !== beyond)
}

/** Whether no letter stands on either side. */
export const isApart = (units: Uint16Array, from: number, to: number): boolean =>
  !isLetter(units[from - 1] ?? 10) && !isLetter(units[to] ?? 10)

/** Whether letters of another script stand amid plain Latin ones. East Asian text has no blanks. */
function isForeign({units, at, code, before}: Here): boolean {
  if (code >= asian || !isLetter(code) || !isAsciiLetter(before) || sameScript(code, 0x61)) return false
  let end = at + 1
  while (end < at + 4 && sameScript(code, units[end] ?? 10)) end++
  return isAsciiLetter(units[end])
}

/** The marks of Arabic, without which it is mostly written. */
const isVowel = (code: number) => code >= 0x64b && code <= 0x652
