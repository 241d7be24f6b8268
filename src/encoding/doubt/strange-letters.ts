import {codePages, lastCommon, pagesWhere} from '../characters/code-pages.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {lettersOf, shareAlphabet} from '../characters/languages.ts'
import {beside, heardOf, type Letters, unheardOf} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {scriptNumber} from '../characters/surprise.ts'
import {spokenLetters} from '../context/language.ts'
import {isKnownLetter, otherReadings} from './other-readings.ts'

const common = pagesWhere((_, page) => page <= lastCommon)
const usual = pagesWhere(({id}) => id === 'cp437' || id === 'cp850')
/** What so many pages read alike, unknown ones will read so, too. */
const agreed = 5
/** If no language has a letter in such a share of its places, it is no letter of this text. */
const mostly = 0.65
const box = kindNumber('box')
/** How well another letter must fit the only place of one that does not. */
const wellHeardOf = 2
/** The place of a letter between two blanks. */
const alone = 0x20 * 0x10000 + 0x20

/** A letter as it stands in a text: how often where no language has it, and how well it fits between which others. */
interface Standing {
  bad: number
  places: Map<number, number>
  /** Whether its first byte was shown as a stroke, as all pages of DOS show it, the known and the unknown ones. */
  isStroked: boolean
  /** Whether one of its pages is that of most consoles in Europe and America. */
  isUsual: boolean
}

/**
 * Tells which Latin letters of rare pages are likelier the work of an unknown page, one that agrees with known pages in
 * most letters but not in these. They stand nearly everywhere where no language has them, while another letter that
 * shares a byte with them would be at home there, and little else proves their page; or no language has them beside the
 * other letters of the text.
 */
export function strangeLetters(
  text: string,
  codes: Uint16Array,
  parts: readonly Part[],
  letters: () => Letters,
): (part: Part) => boolean {
  if (!parts.some(part => isOfRarePage(part) && isLatin(part.text.charCodeAt(0)))) return () => false
  const known = standings(codes, parts, letters)
  const counts = lettersIn(codes, parts)
  const isForeign = foreign(counts, known, letters, () => spokenLetters(text))
  /** Whether one place is enough, since nothing else tells the language. */
  const isLonely = counts.size < 2 || !shareAlphabet([...counts.keys()])
  const [bad, foreigners] = [new Set<string>(), new Set<string>()]
  for (const [text, {places, isStroked}] of known) {
    if (isForeign(text)) foreigners.add(text)
    // Each place counts once, however often its word comes: each line of a list may end with `Notlarım`.
    const strange = [...places].filter(([, fit]) => fit > 0 && fit < unheardOf).length
    const isEnough = strange > 1 || (strange === 1 && isStroked && isLonely && !places.has(alone))
    if (!isEnough || strange < mostly * places.size) continue
    if (isReplaced(text, [...places.keys()], letters(), strange < 2 ? wellHeardOf : heardOf)) bad.add(text)
  }
  if (bad.size === 0 && foreigners.size === 0) return () => false
  const proofs = codePages.map(() => 0)
  for (const part of parts) {
    if (!isOfRarePage(part) || bad.has(part.text.toLowerCase())) continue
    for (let rest = part.mask; rest; rest &= rest - 1) proofs[31 - Math.clz32(rest & -rest)]!++
  }
  const isProven = (mask: number, small: string) =>
    proofs.some((proof, page) => mask & (1 << page) && proof >= Math.max(proven, 4 * known.get(small)!.bad))
  // What no page reads as anything else is what it is, however strange to us.
  const isReadOtherwise = otherReadings(text, codes, parts.filter(isOfRarePage))
  return part => {
    const small = part.text.toLowerCase()
    const isStrange = foreigners.has(small) || (bad.has(small) && !isProven(part.mask, small))
    return isStrange && isOfRarePage(part) && isReadOtherwise(part)
  }
}

function standings(codes: Uint16Array, parts: readonly Part[], letters: () => Letters): Map<string, Standing> {
  const known = new Map<string, Standing>()
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    if (!isOfRarePage(part) || !isLatin(part.text.charCodeAt(0))) continue
    const [last, next] = [parts[i - 1], parts[i + 1]]
    const left = beside(last?.end === part.start ? last.text.charCodeAt(0) : codes[part.start - 1])
    const right = beside(next?.start === part.end ? next.text.charCodeAt(0) : codes[part.end])
    const fit = letters().fitOf(part.text.charCodeAt(0), left, right) ?? 0
    const small = part.text.toLowerCase()
    const standing = known.get(small) ?? {
      bad: 0,
      places: new Map(),
      isStroked: kindOf(codes[part.start]!) === box,
      isUsual: (part.mask & usual) !== 0,
    }
    known.set(small, standing)
    standing.places.set(left * 0x10000 + right, fit)
    if (fit > 0 && fit < unheardOf) standing.bad++
  }
  return known
}

/**
 * Counts the repaired Latin letters and the sound ones: once the former are repaired, the count must still be the same.
 */
function lettersIn(codes: Uint16Array, parts: readonly Part[]): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (char: string) => {
    const small = char.toLowerCase()
    counts.set(small, (counts.get(small) ?? 0) + 1)
  }
  // Letters beside signs are bytes of something.
  const isPlain = (code = 10) => code < 0x80
  const isSound = (at: number) =>
    codes[at]! > 0x7f && isLatin(codes[at]!) && isPlain(codes[at - 1]) && isPlain(codes[at + 1])
  let at = 0
  const countUpTo = (end: number) => {
    for (; at < end; at++) if (isSound(at)) count(String.fromCharCode(codes[at]!))
  }
  for (const {start, end, text} of parts) {
    countUpTo(start)
    if (isLatin(text.charCodeAt(0))) count(text)
    at = end
  }
  countUpTo(codes.length)
  return counts
}

/**
 * Tells whether no language has a letter, or none does that has the other letters of the text, and another one for its
 * place.
 */
function foreign(
  counts: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, Standing>,
  letters: () => Letters,
  spoken: () => ReadonlySet<string> | undefined,
): (small: string) => boolean {
  return small => {
    const letter = small.charCodeAt(0)
    if (!isKnownLetter(letter)) return true
    const {places, isStroked, isUsual} = known.get(small)!
    // A letter that is a word: `å` is one, and so is `è`, but in different languages.
    const isWord = [...places.keys()].every(place => place === alone)
    if (!isWord && [...places.values()].some(fit => fit >= heardOf)) return false
    const fitOf = (code: number) => {
      let sum = 0
      for (const place of places.keys()) sum += letters().fitOf(code, place >>> 16, place & 0xffff) ?? 0
      return sum
    }
    const others = new Map(counts)
    others.delete(small)
    const own = lettersOf(others) ?? (isWord || isStroked ? spoken() : undefined)
    // If nothing tells the language, it says nothing that this letter is a word: by an unknown page it may be another
    // one.
    if (!own) return isWord && isStroked && !isUsual && alike(letter).some(code => fitOf(code) >= heardOf * places.size)
    if (own.has(small)) return false
    const mine = isWord ? heardOf : fitOf(letter)
    return alike(letter).some(code => own.has(String.fromCharCode(code).toLowerCase()) && fitOf(code) > mine)
  }
}

/** Whether a letter with the same first byte is at home in most of these places. */
const isReplaced = (text: string, places: readonly number[], {fitOf}: Letters, enough: number): boolean =>
  alike(text.charCodeAt(0)).some(code => {
    if (code >> 6 !== text.charCodeAt(0) >> 6) return false
    let heard = 0
    for (const place of places) if ((fitOf(code, place >>> 16, place & 0xffff) ?? 0) >= enough) heard++
    return heard >= mostly * places.length
  })

/** The Latin letters that share a byte with this one. */
function alike(own: number): number[] {
  const found: number[] = []
  for (let code = 0xc0; code < latinEnd; code++)
    if (code !== own && (code >> 6 === own >> 6 || (code & 63) === (own & 63)) && isLatin(code)) found.push(code)
  return found
}

/** So many parts that hardly another page explains prove the page. */
const proven = 6
const latinEnd = 0x250
const latin = scriptNumber(0x61)
const isLatin = (code: number) => scriptNumber(code) === latin

/** Whether few pages read it so, and none that is common. */
function isOfRarePage({mask, pages}: Part): boolean {
  if (pages.length > 1 || mask & common) return false
  let readers = 0
  for (let rest = mask; rest; rest &= rest - 1) readers++
  return readers > 0 && readers < agreed
}
