import {lineFeeds} from '../characters/beyond-ascii.ts'
import {codePages} from '../characters/code-pages.ts'
import type {Part} from '../characters/part.ts'
import {isLetter} from '../characters/surprise.ts'

/** So many characters on either side have a say in a dispute. */
export const reach = 24
/** So few letters of another script do not prove that the text has any. */
const fewParts = 4

/** Whether one page reads everything: then none is an outsider, and no page reads more. */
const isReadByOne = (parts: readonly Part[]) => parts.reduce((mask, part) => mask & part.mask, -1) !== 0

/** Finds, for parts in order, those that hardly any neighbour shares a page with: another page may have left them. */
export function outsiders(parts: readonly Part[]): (i: number) => boolean {
  if (isReadByOne(parts)) return () => false
  const counts = codePages.map(() => 0)
  const count = (mask: number, by: number) => {
    for (let rest = mask; rest; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]! += by
  }
  let [from, to] = [0, 0]
  return i => {
    while (to < Math.min(parts.length, i + reach + 1)) count(parts[to++]!.mask, 1)
    while (from < i - reach) count(parts[from++]!.mask, -1)
    const {mask} = parts[i]!
    // If a page that read this one read all around it, so did the one that reads most.
    if (counts[31 - Math.clz32(mask & -mask)] === to - from) return false
    let major = 0
    for (let page = 1; page < counts.length; page++) if (counts[page]! > counts[major]!) major = page
    if (to - from < 4 || mask & (1 << major)) return false
    let own = 0
    for (let j = from; j < to; j++) if (parts[j]!.mask & mask && !(parts[j]!.mask & (1 << major))) own++
    return own * 4 < counts[major]!
  }
}

/**
 * Finds, for parts in order, those that another page reads as something else, a page that reads all else around, or in
 * the line, while their own does not. However strange the outcome: nobody knows all letters of all languages.
 */
export function outread(codes: Uint16Array, parts: readonly Part[], other: Uint32Array): (i: number) => boolean {
  if (isReadByOne(parts)) return () => false
  const counts = codePages.map(() => 0)
  const count = (i: number, by: number) => {
    for (let rest = parts[i]!.mask | other[i]!; rest; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]! += by
  }
  let lines: Uint32Array | undefined
  let [from, to] = [0, 0]
  return i => {
    while (to < Math.min(parts.length, i + reach + 1)) count(to++, 1)
    while (from < i - reach) count(from++, -1)
    if (other[i] === 0) return false
    let readers = 0
    for (let page = 0; page < counts.length; page++) if (counts[page] === to - from) readers |= 1 << page
    lines ??= lineReaders(codes, parts, other)
    const {mask} = parts[i]!
    const isRead = (readers & mask) === 0 && (readers & other[i]!) !== 0
    return isRead || ((lines[i]! & mask) === 0 && (lines[i]! & other[i]!) !== 0)
  }
}

/** For each part, in which line it stands. */
export function linesOf(codes: Uint16Array, parts: readonly Part[]): Uint32Array {
  const lines = new Uint32Array(parts.length)
  const feeds = lineFeeds(codes)
  let line = 0
  for (let i = 0; i < parts.length; i++) {
    while (feeds[line]! < parts[i]!.start) line++
    lines[i] = line
  }
  return lines
}

/** For each part, the pages that read all parts of its line. */
function lineReaders(codes: Uint16Array, parts: readonly Part[], other: Uint32Array): Uint32Array {
  const readers = new Uint32Array(parts.length)
  const lines = linesOf(codes, parts)
  for (let first = 0, next = 1; next <= parts.length; next++) {
    if (next < parts.length && lines[next] === lines[first]) continue
    let mask = -1
    for (let i = first; i < next; i++) mask &= parts[i]!.mask | other[i]!
    readers.fill(mask, first, next)
    first = next
  }
  return readers
}

/**
 * Finds, for parts in order, lone Cyrillic, Hebrew or Arabic letters in a text that has hardly any: `ð¡` is 💡 without
 * its controls.
 */
export function strays(parts: readonly Part[]): (codes: Uint16Array, i: number) => boolean {
  const isForeign = ({text}: Part) => text.charCodeAt(0) >= 0x400 && text.charCodeAt(0) < 0x700
  // One lone letter says nothing for another one.
  const isOfWord = (part: Part, i: number) =>
    isForeign(part) &&
    ((parts[i - 1]?.end === part.start && isForeign(parts[i - 1]!)) ||
      (parts[i + 1]?.start === part.end && isForeign(parts[i + 1]!)))
  const isRare = parts.filter(isOfWord).length < fewParts
  let strayEnd = -1
  return (codes, i) => {
    const {start, end, text} = parts[i]!
    if (!isRare) return false
    // Signs that touch one are the rest of it.
    if (start === strayEnd && !isLetter(text.charCodeAt(0))) {
      strayEnd = end
      return true
    }
    if (!isForeign(parts[i]!)) return false
    // A word of a few letters is not alone, unless it is part of one in plain letters.
    let [from, to] = [i, i]
    while (from > 0 && parts[from - 1]!.end === parts[from]!.start && isForeign(parts[from - 1]!)) from--
    while (to < parts.length - 1 && parts[to + 1]!.start === parts[to]!.end && isForeign(parts[to + 1]!)) to++
    const [last, following] = [parts[from - 1], parts[to + 1]]
    const first = parts[from]!.start
    const close = parts[to]!.end
    const before = last?.end === first ? last.text.charCodeAt(0) : (codes[first - 1] ?? 10)
    const after = following?.start === close ? following.text.charCodeAt(0) : (codes[close] ?? 10)
    const isGlued = isAsciiLetter(before) || isAsciiLetter(after)
    if (!isGlued && (from < to || isLetter(before) || isLetter(after))) return false
    strayEnd = end
    return true
  }
}

export const isAsciiLetter = (code = 10): boolean => code < 0x80 && isLetter(code)
