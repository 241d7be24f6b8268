import {codePages, lastCommon, pagesWhere} from '../characters/code-pages.ts'
import {beside, heardOf, type Letters, unheardOf} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {scriptNumber} from '../characters/surprise.ts'

const common = pagesWhere((_, page) => page <= lastCommon)
/** What so many pages read alike, others will, too. */
const agreed = 5
/** Where no language has a letter in such a share of its places, it is no letter of this text. */
const mostly = 0.65

/**
 * Tells which parts come to what no text has, so that the page by which they were read is likely a sister of the one that
 * it was: letters where no language has them, ideographs that all begin with the same byte, scripts mixed in a word.
 */
export function outlandish(
  codes: Uint16Array,
  parts: readonly Part[],
  letters: () => Letters,
): (part: Part, i: number) => boolean {
  const isUnheard = unheardLetters(codes, parts, letters)
  const heads = new Set<number>()
  for (const {start, text, pages} of parts)
    if (pages.length === 1 && isEastern(text.codePointAt(0)!)) heads.add(codes[start]!)
  const isOneHead = heads.size === 1
  return (part, i) => {
    const code = part.text.codePointAt(0)!
    return (
      isUnheard(part) ||
      (isOneHead && isBare(codes, part) && isEastern(code) && !isKana(code)) ||
      isMixed(parts[i - 1], part, parts[i + 1])
    )
  }
}

/** Whether controls stand for its other bytes, as ISO pages show them, so that next to nothing but its first byte tells the page. */
const isBare = (codes: Uint16Array, {start, pages}: Part) =>
  pages.length === 1 && (codes[start + 1]! < 0xa0 || codes[start + 2]! < 0xa0)

const isEastern = (code: number) => code >= 0x2e80 && code < 0xd7b0
const isKana = (code: number) => (code >= 0x3041 && code < 0x3130) || code >= 0xac00

const latin = scriptNumber(0x61)
/** Scripts that stand side by side in a text without blanks. */
const [han, hangul] = [scriptNumber(0x4e00), scriptNumber(0xac00)]

/** Whether letters touch it that are of another script, and neither of the two is Latin or Chinese. */
function isMixed(last: Part | undefined, part: Part, next: Part | undefined): boolean {
  const own = foreign(part)
  if (own === 0) return false
  const [before, behind] = [last?.end === part.start ? foreign(last) : 0, next?.start === part.end ? foreign(next) : 0]
  return (before !== 0 && before !== own) || (behind !== 0 && behind !== own)
}

function foreign({text}: Part): number {
  const script = scriptNumber(text.charCodeAt(0))
  return script === latin || script === han || script === hangul ? 0 : script
}

/** A letter as it stands in a text: how often, how often where no language has it, and between which others. */
interface Standing {
  all: number
  bad: number
  places: Set<number>
}

/**
 * Tells of Latin letters of rare pages whether they stand nearly everywhere where no language has them, while another one
 * that begins with the same byte would be at home in most of these places, and not many others say that it was the page.
 */
function unheardLetters(codes: Uint16Array, parts: readonly Part[], letters: () => Letters): (part: Part) => boolean {
  const known = new Map<string, Standing>()
  for (const [i, part] of parts.entries()) {
    if (!isOfRarePage(part) || !isLatin(part.text.charCodeAt(0))) continue
    const [last, next] = [parts[i - 1], parts[i + 1]]
    const left = beside(last?.end === part.start ? last.text.charCodeAt(0) : codes[part.start - 1])
    const right = beside(next?.start === part.end ? next.text.charCodeAt(0) : codes[part.end])
    const fit = letters().fitOf(part.text.charCodeAt(0), left, right)
    // No list of letters is complete: of one that it has not, it says nothing.
    if (!fit) continue
    const standing = known.get(part.text) ?? {all: 0, bad: 0, places: new Set()}
    known.set(part.text, standing)
    standing.all++
    standing.places.add(left * 0x10000 + right)
    if (fit < unheardOf) standing.bad++
  }
  const bad = new Set(
    [...known]
      .filter(([text, {all, bad, places}]) => bad >= mostly * all && isReplaced(text, places, letters()))
      .map(([text]) => text),
  )
  if (bad.size === 0) return () => false
  const proofs = codePages.map(() => 0)
  for (const part of parts) {
    if (!isOfRarePage(part) || bad.has(part.text)) continue
    for (let rest = part.mask; rest; rest &= rest - 1) proofs[31 - Math.clz32(rest & -rest)]!++
  }
  const isProven = ({mask, text}: Part) =>
    proofs.some((proof, page) => mask & (1 << page) && proof >= Math.max(proven, 4 * known.get(text)!.bad))
  return part => bad.has(part.text) && isOfRarePage(part) && !isProven(part)
}

/** Whether one letter with the same first byte is heard of in most of these places, of which there is more than one. */
function isReplaced(text: string, places: ReadonlySet<number>, {fitOf}: Letters): boolean {
  if (places.size < 2) return false
  const first = text.charCodeAt(0) & ~63
  for (let code = first; code < first + 64; code++) {
    if (!isLatin(code)) continue
    let heard = 0
    for (const place of places) if ((fitOf(code, place >>> 16, place & 0xffff) ?? 0) >= heardOf) heard++
    if (heard >= mostly * places.size) return true
  }
  return false
}

/** So many others that hardly another page explains say that it was the page. */
const proven = 6

const isLatin = (code: number) => scriptNumber(code) === latin

/** Whether few pages read it so, and none that is common. */
function isOfRarePage({mask, pages}: Part): boolean {
  if (pages.length > 1 || mask & common) return false
  let readers = 0
  for (let rest = mask; rest; rest &= rest - 1) readers++
  return readers > 0 && readers < agreed
}
