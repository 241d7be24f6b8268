import {byStart, type Span} from '../../text/span.ts'
import type {Library} from '../candidates/library.ts'
import {codePageIds, codePages} from '../characters/code-pages.ts'
import {copied, inDoubt, type Part} from '../characters/part.ts'
import {type Pieces, scan} from '../characters/scan.ts'
import {stillDamaged} from './again.ts'
import {withDisputes, withLastDisputes} from './disputes.ts'
import {drawn} from './drawn.ts'
import {damagedParts} from './evidence.ts'
import {isBeheaded} from './heads.ts'
import {withKin} from './kin.ts'
import {amidFormulas} from './negations.ts'
import {withQuantities} from './quantities.ts'
import {withStrays} from './stray-controls.ts'

export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  return codes
}

/** What the text is when these parts of it are repaired. */
export function applyParts(text: string, parts: readonly {start: number; end: number; text: string}[]): string {
  const out: string[] = []
  let at = 0
  for (const part of parts) {
    out.push(text.slice(at, part.start), part.text)
    at = part.end
  }
  out.push(text.slice(at))
  return out.join('')
}

/** The same as units: a long text has too many of them to make a string first. */
function repairedUnits(codes: Uint16Array, parts: readonly Part[]): Uint16Array {
  const length = parts.reduce((sum, {start, end, text}) => sum + text.length - (end - start), codes.length)
  const units = new Uint16Array(length)
  let [from, to] = [0, 0]
  for (const {start, end, text} of parts) {
    while (from < start) units[to++] = codes[from++]!
    for (let i = 0; i < text.length; i++) units[to++] = text.charCodeAt(i)
    from = end
  }
  units.set(codes.subarray(from), to)
  return units
}

/** Where the repaired characters stand once the repairs are made. */
function madeBy(parts: readonly Part[]): Span[] {
  let grown = 0
  return parts.map(({start, end, text}) => {
    const from = start + grown
    grown += text.length - (end - start)
    return {start: from, end: from + text.length}
  })
}

/** Whether it is doubtful only as to which Latin letter it is: most languages that we know are in these. */
const isLatinChoice = ({text, doubtful, rivals}: Part) => doubtful && rivals !== 0 && text.charCodeAt(0) < 0x250

/** How often one text can have gone through a wrong page: four times has been seen, in a forum's database. */
const mostLayers = 4

/** What was found in the text as it stands, and what of it was doubtful before those around had a say. */
interface Shallow {
  damaged: readonly Part[]
  doubtful: readonly boolean[]
}

/** The same anew, for those around to judge again. */
const asFound = ({damaged, doubtful}: Shallow): Part[] =>
  damaged.map((part, i) => {
    const found = copied(part)
    ;[found.doubtful, found.rivals] = [doubtful[i]!, 0]
    return found
  })

/** The characters that lost no byte, layer by layer. */
export function losslessParts(codes: Uint16Array, {isAssigned, letters}: Library): Part[] {
  let parts: Part[] = []
  let isDeep = false
  let shallow: (Shallow & {pieces: Pieces}) | undefined
  for (let layer = 0; layer < mostLayers; layer++) {
    const units = layer === 0 ? codes : repairedUnits(codes, parts)
    const pieces = scan(units, isAssigned)
    if (pieces.count === 0) break
    const damaged = layer === 0 ? damagedParts(units, pieces) : amidFormulas(units, damagedParts(units, pieces))
    if (layer > 0) damaged.push(...stillDamaged(units, pieces, madeBy(parts), damaged, letters))
    if (damaged.length === 0) break
    byStart(damaged)
    if (layer === 0) shallow = {pieces, damaged, doubtful: damaged.map(({doubtful}) => doubtful)}
    const found = withDisputes(units, pieces, damaged, letters)
    const next = layer === 0 ? withStrays(units, found) : compose(parts, found)
    if (next.length === parts.length && layer > 0 && next.every((part, i) => part.text === parts[i]!.text)) break
    parts = next
    isDeep ||= layer > 0
  }
  if (!isDeep && shallow && parts.some(isLatinChoice))
    parts = withStrays(codes, withLastDisputes(codes, shallow.pieces, asFound(shallow), letters))
  const judged = isDeep ? withRivals(withShallow(withoutDepths(parts))) : parts
  const isDrawn = drawn(codes, judged)
  const headed = judged.filter((part, i) => !isBeheaded(codes, part) && !isDrawn(i))
  return isDeep ? headed : withQuantities(codes, withKin(codes, headed, isAssigned), isAssigned)
}

/**
 * A character that can be read through two layers, among many that went through one, is a coincidence. And if a good
 * part comes back only half, bytes were lost between the layers: then nothing there is certain.
 */
function withShallow(parts: readonly Part[]): Part[] {
  const deep = parts.reduce((count, {pages}) => count + (pages.length > 1 ? 1 : 0), 0)
  // Emoji lose F0, Apple's logo, in Mac Roman, and come back by other means: that says nothing here.
  const shallow = parts.reduce((count, {pages}) => count + (pages.length < 2 && pages[0] !== macRoman ? 1 : 0), 0)
  if (deep === 0 || shallow * 20 < deep) return [...parts]
  const coincidence = deep * 4 <= parts.length
  return parts.map(part => (part.pages.length > 1 || !coincidence ? inDoubt(part) : part))
}

/**
 * What can be read through three layers or more is in doubt, too, if it is the smaller part of what was damaged twice:
 * `â€…`.
 */
function withoutDepths(parts: readonly Part[]): readonly Part[] {
  const counts: number[] = []
  for (const {pages} of parts) counts[pages.length] = (counts[pages.length] ?? 0) + 1
  return counts.length < 4
    ? parts
    : parts.map(part =>
        part.pages.length > 2 && counts[part.pages.length]! * 2 <= (counts[part.pages.length - 1] ?? 0)
          ? inDoubt(part)
          : part,
      )
}

/**
 * What stands between two layers is no text, so that its look says nothing about the page: `ĂÂˇ` is á by one page and ÷
 * by its sister. If most of the text went through the one, what is read by the other is a choice.
 */
function withRivals(parts: Part[]): Part[] {
  if (!parts.some(({pages, rivals}) => pages.length > 1 && rivals)) return parts
  const counts = codePages.map(() => 0)
  for (const {pages} of parts) counts[pages[0]!]!++
  const isOutnumbered = ({pages, rivals}: Part) =>
    counts.some((count, page) => rivals & (1 << page) && count > counts[pages[0]!]!)
  return parts.map(part => (part.pages.length > 1 && isOutnumbered(part) ? inDoubt(part) : part))
}

const macRoman = codePageIds.indexOf('macintosh')

/** Adds a page to lists of pages: one list for all parts that have the same. */
function joiner(): (first: readonly number[], page: number) => readonly number[] {
  const known = new Map<readonly number[], (readonly number[])[]>()
  return (first, page) => {
    const lists = known.get(first) ?? []
    known.set(first, lists)
    lists[page] ??= [...first, page]
    return lists[page]
  }
}

/** Parts of the source, and parts of what these make of it, as parts of the source. */
function compose(first: readonly Part[], second: readonly Part[]): Part[] {
  const out: Part[] = []
  const joined = joiner()
  let shift = 0
  let i = 0
  for (const part of second) {
    for (; i < first.length && first[i]!.start + shift + first[i]!.text.length <= part.start; i++) {
      shift += first[i]!.text.length - (first[i]!.end - first[i]!.start)
      out.push(first[i]!)
    }
    const start = part.start - shift
    let inner = shift
    let deepest: readonly number[] = []
    let mask = part.mask
    let doubtful = part.doubtful ?? false
    let rivals = 0
    let old = part.end - part.start
    for (; i < first.length && first[i]!.start + inner < part.end; i++) {
      old -= first[i]!.text.length
      inner += first[i]!.text.length - (first[i]!.end - first[i]!.start)
      if (first[i]!.pages.length > deepest.length) deepest = first[i]!.pages
      mask = first[i]!.mask
      rivals |= first[i]!.rivals ?? 0
      doubtful ||= first[i]!.doubtful ?? false
    }
    // What was damaged twice has no character that was damaged once: something is missing here.
    if (deepest.length > 0 && old > 0) doubtful = true
    out.push({
      start,
      end: part.end - inner,
      text: part.text,
      pages: deepest.length > 0 ? joined(deepest, part.pages[0]!) : part.pages,
      mask,
      doubtful,
      rivals,
    })
    shift = inner
  }
  for (; i < first.length; i++) out.push(first[i]!)
  return out
}
