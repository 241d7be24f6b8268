import {lazily} from '../../text/lazily.ts'
import type {Candidate, Dictionary} from '../candidates/loss.ts'
import {isCalling, isEmoji} from '../candidates/pictures.ts'
import {codePages, pagesWhere} from '../characters/code-pages.ts'
import type {Part} from '../characters/part.ts'
import {byteOf, showing} from '../characters/scan.ts'

type Hits = ReturnType<Dictionary['find']>

const selector = '\ufe0f'

/** Whether the selector of an emoji stands there, whole or with two of its three bytes. */
export function isSelector(text: string, at: number, next: Part | undefined, lookup: Dictionary): boolean {
  if (next?.start === at) return next.text.startsWith(selector)
  if (text[at] === selector) return true
  const longest = text.charCodeAt(at) > 0x7f ? lookup.find(text, at)[0] : undefined
  return longest !== undefined && longest.length > 1 && longest.candidates.every(({code}) => code === 0xfe0f)
}

/**
 * What may have stood at a place: before the selector of an emoji only an emoji, so that `â¸ï¸` is ⏸️ and not ⁸. And
 * since no selector follows a blank, the blank of `âš ï¸` is a byte of ⚠.
 */
export function beforeSelectors(
  hits: Hits,
  {text, at, next, lookup}: {text: string; at: number; next: Part | undefined; lookup: Dictionary},
): Hits {
  const first = hits.findIndex(({length}) => isSelector(text, at + length, next, lookup))
  if (first === -1) return hits
  return hits.map((hit, i) => {
    if (i === first) return {...hit, candidates: picturesAmong(hit.candidates)}
    return first === 0 ? {...hit, candidates: none} : hit
  })
}
const none: Candidate[] = []

const pictures = new WeakMap<readonly Candidate[], Candidate[]>()
/** Always the same list for the same one: what speaks against candidates is remembered by their list. */
function picturesAmong(candidates: readonly Candidate[]): Candidate[] {
  const known = pictures.get(candidates) ?? candidates.filter(({code}) => isEmoji(code))
  pictures.set(candidates, known)
  return known
}

/** Whether all pages by which this is a sign and its selector agree about the sign. */
export function isAgreed(
  {text, at, next}: {text: string; at: number; next: Part | undefined},
  {code, length}: {code: number; length: number},
  dictionaryOf: (page: number) => Dictionary,
): boolean {
  const end = at + length
  const readers = readersOf(text.slice(at, end))
  return codePages.every((_, page) => {
    if (!(readers & (1 << page)) || !readsSelector(page, text, end)) return true
    const lookup = dictionaryOf(page)
    // The selector belongs to what ends right before it.
    const hits = lookup.find(text, at).filter(hit => hit.length === length)
    return beforeSelectors(hits, {text, at, next, lookup}).every(hit => hit.candidates.every(one => one.code === code))
  })
}

/** The pages that have a byte for each character; plain ones stand for any byte, and so do marks of lost ones. */
const readersOf = (shown: string): number =>
  Array.from(shown, char => char.charCodeAt(0))
    .filter(unit => unit >= 0x80 && unit !== 0xfffd)
    .reduce((pages, unit) => showing(unit, pages), everyPage)
const everyPage = pagesWhere(() => true)

const readsSelector = (page: number, text: string, at: number) =>
  text[at] === selector ||
  (byteOf(page, text.charCodeAt(at)) === 0xef && byteOf(page, text.charCodeAt(at + 1)) === 0xb8)

const person = lazily(() => /\p{Emoji_Modifier_Base}[\u{1f3fb}-\u{1f3ff}]?$/u)
const womanOrMan = /[\u2640\u2642]/u

/** Whether what stands on both sides makes one picture with a joiner between: 👨‍💻, 🤷‍♂️. */
export const isJoint = (before: string, after: string): boolean =>
  person().test(before) &&
  (womanOrMan.test(after[0] ?? '') || (/[👨👩🧑]/u.test(before.slice(-4)) && isCalling(after.codePointAt(0) ?? 10)))
