import {isBox} from '../candidates/drawings.ts'
import {lacksSelector} from '../candidates/pictures.ts'
import {clearLead, openQuote} from '../candidates/rank.ts'
import {costOf, isCompanion} from '../characters/kind.ts'
import {type Certainty, type LossyPart, mostNamed} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isLetter, isStraight, surprise} from '../characters/surprise.ts'
import {isPictorial} from '../characters/weigh.ts'
import {codesOf} from '../whole/lossless.ts'
import {isKeycapApart, mayBeOfText, mayBeOther} from './accidents.ts'
import {isDoubled} from './blanks.ts'
import {ofRule} from './double-rules.ts'
import {type Option, optionsAt, type Place, type Scene} from './options.ts'
import {isDrawn, isRightEdge, itemStart, mayBelong} from './places.ts'
import {enough} from './readers.ts'
import {beforeSelectors, isAgreed, isJoint, isSelector} from './selectors.ts'

/** The lead that is needed if only a first byte is left. */
const stumpLead = 3
const stump = /^[^\x00-\x7f][\ufffd?]*$/
/** Punctuation that fits so much better than the second is no guess. */
const farLead = 6
const punctuation = /^[’”–—…]$/
const dash = /^[–—]$/

/** How the text reads with the best option. */
interface Reading extends Option {
  end: number
  /** What stands there now. */
  bare: string
  /** How much less strange that is. */
  gain: number
  /** Whether it includes the blank between a selector and its keycap. */
  isSwallowed: boolean
  /** Whether it includes the first of two blanks. */
  isDoubled: boolean
}

/** What stood at a place, given all that may have stood there and what stands around. */
export function choose(scene: Scene, met: Place): LossyPart | undefined {
  const {at, reader, next} = met
  const hits = beforeSelectors(met.hits, {text: scene.text, at, next, lookup: reader.lookup})
  const place = hits === met.hits ? met : {...met, hits}
  const options = optionsAt(scene, place)
  const best = options[0]
  if (!best) return undefined
  const reading = readingWith(best, scene, place)
  if (isOfWord(reading, scene, place)) return undefined
  const isExpected = isWhereSuchStand(reading, place)
  if (reading.gain < (isExpected ? -4 : isTypical(reading, scene, place) ? 0 : limitOf(place.reader))) return undefined
  const certainty = certaintyOf(reading, options, scene, place)
  // If sound letters contradict a page, a few more of them are no reason for suspicion.
  if (certainty === 'open' && !isExpected && (reading.gain < 6 || place.reader.proofs < 3)) return undefined
  const named = new Map<number, number>()
  for (const {code, against} of options) if (!named.has(code)) named.set(code, against)
  const candidates = Array.from(named.keys(), code => String.fromCodePoint(code)).slice(0, mostNamed)
  return {
    start: at,
    end: reading.end,
    text: candidates[0]!,
    // A selector, joiner or keycap shares the fate of the character before it.
    certainty: certainty === 'unique' && place.last && isCompanion(best.code) ? place.last.certainty : certainty,
    candidates,
    against: [...named.values()].slice(0, mostNamed),
    pages: place.reader.pages,
  }
}

/** How much less strange the text must read for a torn place to be repaired. */
export const limitOf = ({proofs}: {proofs: number}) => (proofs === 0 ? 8 : 3)

function readingWith(best: Option, {text, codes}: Scene, {at, reader, before, next}: Place): Reading {
  const isSwallowed = best.code === 0xfe0f && isKeycapApart(text, at + best.length, next)
  const end = at + best.length + (isSwallowed ? 1 : 0)
  const after = isSwallowed ? '\u20e3' : best.after
  const bare = text.slice(at, end)
  const [head, tail] = [before.slice(-2), after.slice(0, 2)]
  const window = codesOf(head + String.fromCodePoint(best.code) + tail)
  const now = reader.bereft
    ? surprise(codes, at, end)
    : surprise(codesOf(head + bare + tail), head.length, head.length + bare.length)
  const gain = now - surprise(window, head.length, window.length - tail.length, true)
  const isFirstBlank = best.code === 0xe0 && best.length === 2 && isDoubled(reader.blanks, before, after)
  const {code, length, score, against} = best
  // By name: copying an object with a score in it takes V8 half a microsecond, a fifth of the time of a choice.
  return {code, length, score, against, end, after, bare, gain, isSwallowed, isDoubled: isFirstBlank}
}

/**
 * Whether letters that could be a picture are a word, or amid those of one: to Mac Roman `üçü` is 🍟 without its first
 * byte, but in Turkish it is three letters, and part of `küçük`. By Windows-1251 the вљ of `управља` is left of ⚠.
 */
const isOfWord = ({code, bare, after, end}: Reading, {text}: Scene, {before}: Place): boolean =>
  (isPictorial(code) || (code >= firstArrow && code <= lastSign)) &&
  (/^[çöü]+$/.test(bare) ||
    (/^\p{Ll}+$/u.test(bare) && /\p{Ll}$/u.test(before) && [after, text.slice(end, end + 1)].some(isSmallFirst)))
const isSmallFirst = (text: string) => /^\p{Ll}/u.test(text)

const [firstArrow, lastSign] = [0x2190, 0x2bff]

/** Whether such a thing is to be expected at such a place, however sound it looks now. */
function isWhereSuchStand({code, length, after}: Reading, {reader, before}: Place): boolean {
  if (reader.evidence < 2) return false
  // Where a heading or an item begins, a lone letter is hardly a letter: 🌟 is š there, and 💡 is š’.
  if (isPictorial(code) && itemStart.test(before) && /^(?:\ufe0f|[ \u00a0][^\s])/.test(after)) return true
  // Where a line begins, and again after the last stroke of the drawing: │   ├── models.py
  return length > 1 && isBox(code) && (isDrawn(before) || isRightEdge(before, after))
}

/** Whether it looks so much like damage that no further proof is needed. */
function isTypical({code, end, after, bare}: Reading, {text, hasCarons}: Scene, {reader, before}: Place): boolean {
  // Beginnings that no language has.
  if (reader.evidence >= enough && bare.length > 2 && /[^\x00-\x7f].*[^\x00-\x7f]/s.test(bare)) return true
  if (bare === 'â') return before.endsWith(' ') && text[end] === ' '
  // What stands before a word as if it were one itself: `Å tefan` is Štefan.
  if (code === 0x160 && hasCarons && bare.endsWith(' ')) return /^\p{Ll}/u.test(after)
  // A lone first byte of an emoji where a word would stand.
  return bare.length === 1 && code > 0xffff && /(^|[\s#*>|-])$/.test(before) && /^(?:\s|\ufe0f|[*]|$)/.test(after)
}

function certaintyOf(reading: Reading, options: readonly Option[], scene: Scene, place: Place): Certainty {
  const {code, score, bare} = reading
  const second = options.find(option => option.code !== code)
  const lead = second ? score - second.score : 99
  if (isSure(reading, lead, options, scene, place) && !isDoubted(reading, options, scene, place)) return 'unique'
  const ruled = ofRule(code, bare, place.at, scene)
  if (ruled && place.reader.pages.length === 1) return place.reader.proofs > 0 ? ruled : 'chosen'
  // If only the first byte is left, and marks for the others, it may have been anything.
  const isLone = bare.length === 1 && !(place.reader.bereft && code > 0xffff)
  const isStump = code > 0x7ff && !isLone && stump.test(bare)
  const needed = !isStump ? clearLead : isPictorial(code) && !itemStart.test(place.before) ? 99 : stumpLead
  return lead >= needed && costOf(code) <= 8 ? 'chosen' : 'open'
}

/** Whether nothing else can have stood there. */
function isSure(
  {code, length, after, isDoubled}: Reading,
  lead: number,
  options: readonly Option[],
  {text, hasScripts, dictionaryOf}: Scene,
  {at, next, reader, hits, before}: Place,
): boolean {
  if (lead >= farLead && punctuation.test(String.fromCodePoint(code))) return true
  if (isDoubled || (code === 0x200d && isJoint(before, after))) return true
  // What is unlikely because other places kept such bytes is still possible: another page may begin here.
  const isOnly =
    hits.every(({candidates}) => candidates.every(one => one.code === code)) &&
    options.every(option => option.length === length)
  if (!isOnly) return false
  if (isCompanion(code)) return code !== 0xfe0f || !mayBeOfText(before)
  const isSettled = reader.settled && reader.proofs === enough
  if (!isSettled && isSelector(text, at + length, next, reader.lookup)) {
    if (!isAgreed({text, at, next}, {code, length}, dictionaryOf)) return false
  } else if (!reader.settled) return false
  return code > 0xffff ? !hasScripts : costOf(code) <= 6 && !lacksSelector(code, after)
}

/** Whether what seems sure may be something else after all. */
function isDoubted(
  {code, length, end, after, bare, gain, isSwallowed, isDoubled}: Reading,
  options: readonly Option[],
  {text, codes}: Scene,
  {at, reader, hits, before, next, followsDebris}: Place,
): boolean {
  if (reader.pages.length > 1 || gain < 0 || (length === 1 && reader.proofs < enough)) return true
  // Another page reads what stands there as something else.
  if (next !== undefined && next.start < end) return true
  // What may be a later byte of the same character may belong to it: then less is lost than it seems, and something
  // else. But the torn selector of an emoji is a character of its own: in ❤️ each has lost a byte.
  const isParted = next?.start === end || (isPictorial(code) && after.startsWith('\ufe0f'))
  if (!isParted && mayBelong(codes[end] ?? 10, code, reader.outer)) return true
  // The mark of a lost byte belongs to the character.
  const isBeheaded = !(leads(codes[at]!) & reader.outer)
  if (followsDebris || (isBeheaded && (text[at - 1] === '?' || text[at - 1] === '\ufffd'))) return true
  const char = String.fromCodePoint(code)
  // Both dashes end in a curly quote; once that is straight, they are the same.
  const isDash = (option: Option) => dash.test(String.fromCodePoint(option.code))
  if (dash.test(char) && /['"]$/.test(bare) && options.some(option => option.code !== code && isDash(option)))
    return true
  // A no-break space amid a word may have been a soft hyphen, even if those were kept elsewhere.
  if (code === 0xa0 && isLetter(codes[at - 1] ?? 10) && isLetter(codes[end] ?? 10)) return true
  // Nor is it a dash before a quote and a later byte: that quote was a first byte, and so was the one before.
  if (dash.test(char) && isStraight(codes[end]) && tails(codes[end + 1] ?? 10) & reader.outer) return true
  // A quote without its partner may have been one of another kind: „so“, “so”, ‘so’.
  if (/^[‘“„‚”]$/.test(char) && !(char === '”' && openQuote(before))) return true
  if (isSwallowed || isDoubled) return false
  const {candidates} = hits.find(hit => hit.length === length)!
  return mayBeOther(codes, {start: at, end}, candidates.find(one => one.code === code)!, reader)
}
