import {lazily} from '../../text/lazily.ts'
import {lastCommon} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import type {Letters} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {type Pieces, showing} from '../characters/scan.ts'
import {isLetter, put, sameScript, surprise} from '../characters/surprise.ts'
import {isMisplaced} from './misplaced.ts'
import {unheard} from './unheard.ts'

/** A rival that is so much more surprising is out of the question. */
const hopeless = 7
/** The same for signs: there are many, and hardly any is ever used. */
const unlikely = 3
/** What a letter costs that no language has any more. */
const abandoned = 14
const latin = 0x61

/**
 * Whether a part was read by a rare page: then any letter by another one is a rival, for somebody's language has it.
 */
export const isSeldom = ({pages}: Part): boolean => pages[0]! > lastCommon

/** Coptic letters stand among the Greek ones, and are written in no report. */
export const isCoptic = (code: number): boolean => code >= 0x3e2 && code <= 0x3ef

/** For each part, masks of pages and flags: what else it may be. */
export interface Claims {
  /** The pages by which it makes sense at all. */
  sensible: Uint32Array
  /** Those of them by which it is something else. */
  rival: Uint32Array
  /**
   * Those left aside, since their letters are unheard of; of other scripts than Latin they count if something is torn
   * nearby.
   */
  aside: Uint32Array
  /** 2 for a whole character of three bytes or more that is nothing else, 1 for all else. */
  weight: Uint8Array
  /** Whether another page's letter is heard of between its neighbours, and the part's own is not. */
  isContradicted: Uint8Array
  /** Whether another page's letter of the same script is the commoner one. */
  isRarer: Uint8Array
  /**
   * The pages by which too many letters would stand where no language has them; and those of these by which no word has
   * any.
   */
  unheardOf(): number
  misplaced(): number
}

export function claimsOf(
  codes: Uint16Array,
  pieces: Pieces,
  parts: readonly Part[],
  other: Uint32Array,
  letters: () => Letters,
): Claims {
  const unheardOf = unheard(codes, pieces, parts, other, letters)
  const claims = noneOf(parts.length, unheardOf)
  const {sensible, rival, aside, weight, isContradicted, isRarer} = claims
  const costIn = costs(codes, parts)
  const rows = lazily(() => new Set(parts.map(({text}) => text.codePointAt(0)! >> 4)))
  let next = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    const first = part.text.charCodeAt(0)
    let own: number | undefined
    sensible[i] = part.mask
    weight[i] = part.end - part.start > 2 ? 2 : 1
    while (next < pieces.count && pieces.starts[next]! < part.start) next++
    for (let j = next; j < pieces.count && pieces.starts[j] === part.start; j++) {
      const code = pieces.codes[j]!
      const end = pieces.ends[j]!
      const isWhole = end === part.end
      // A shorter reading counts only if its page has the rest, too: Greek Windows reads two characters of `Γ£à`, but
      // has no à.
      const pages = end < part.end ? showing(codes[end]!, pieces.pages[j]!) : pieces.pages[j]!
      if (pages === 0 || (isWhole && code === part.text.codePointAt(0))) continue
      if (isCoptic(code) && !isCoptic(first)) continue
      weight[i] = 1
      // Letters of one script are as likely as they are common: what stands beside them may be misread itself.
      const isRival = costOf(code) < abandoned && (isSeldom(part) || costOf(code) - costOf(first) <= hopeless)
      if (sameScript(code, first) && isRival) {
        if (isWhole && isMisplaced(codes, parts, i, code, pages)) continue
        if (isWhole && (pages & ~unheardOf.pages()) === 0) {
          if (!sameScript(code, latin)) aside[i]! |= pages
          continue
        }
        if (isWhole && unheardOf.compare(i, code, pages) < 0) isContradicted[i] = 1
        if (costOf(code) < costOf(first)) isRarer[i] = 1
      } else {
        own ??= costIn(i, part.end, part.text.codePointAt(0)!)
        const [worse, most] = [costIn(i, end, code) - own, isLetter(code) || isSeldom(part) ? hopeless : unlikely]
        // ❌ is likelier than ❼ if nothing else of its row came back.
        if (worse > most || (worse === unlikely && most === unlikely && !rows().has(code >> 4))) continue
      }
      sensible[i]! |= pages
      rival[i]! |= pages
    }
  }
  return claims
}

/** The claims on so many parts before anything is known of them. */
const noneOf = (count: number, {pages, misplaced}: ReturnType<typeof unheard>): Claims => ({
  sensible: new Uint32Array(count),
  rival: new Uint32Array(count),
  aside: new Uint32Array(count),
  weight: new Uint8Array(count),
  isContradicted: new Uint8Array(count),
  isRarer: new Uint8Array(count),
  unheardOf: pages,
  misplaced,
})

/** Tells how surprising a reading is between its neighbours, which count as repaired if they touch it. */
function costs(codes: Uint16Array, parts: readonly Part[]): (i: number, end: number, code: number) => number {
  const window = new Uint16Array(maximum)
  return (i, end, code) => {
    const part = parts[i]!
    const [last, following] = [parts[i - 1], parts[i + 1]]
    let from = 0
    if (last?.end === part.start) from = write(window, 0, last.text)
    else for (let at = Math.max(0, part.start - 2); at < part.start; at++) window[from++] = codes[at]!
    const to = put(window, from, code)
    // Only the unit after it counts; the end of the text counts as that of a line.
    window[to] = following?.start === end ? following.text.charCodeAt(0) : (codes[end] ?? 10)
    return surprise(window, from, to, true)
  }
}

/** Two whole characters, and one unit after them. */
const maximum = 8

function write(window: Uint16Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) window[at++] = text.charCodeAt(i)
  return at
}
