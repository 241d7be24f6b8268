import {firstAfter} from '../../text/span.ts'
import {codePageIds} from '../characters/code-pages.ts'
import {fromUtf8} from '../characters/from-utf8.ts'
import {inDoubt, type Part, rowEnd} from '../characters/part.ts'
import {byteOf, leads} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {isKnownLetter} from './other-readings.ts'

/**
 * A first byte of a two-byte letter, as ISO-8859-1, ISO-8859-2 and their Windows sisters show it: a capital after a
 * small letter. Two blanks after it do not tell of a lost control: `dÃ©jÃ\u00a0 vu` had a no-break space.
 */
const capitals = /[a-zß-ÿ][ÂÃÄÅÐÑĂĹ](?=[a-z\ufffd.,;:]| (?! )|$)/gm
/** Characters that Windows pages have where ISO pages have controls, and ISO-8859-2 or -15 elsewhere. */
const disputed = /[€ŠŒŽšœžŸŚŤŹśťźĄąĽľˇ]/
/** What only Windows pages have, and how they alone show the beginning of an emoji. */
const undisputed = /[‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]|ðŸ|đź/

/**
 * Where an ISO page lost all its controls, capitals stand inside of small words. The letters that it shares with its
 * Windows sister then stand for other bytes, so that what these letters are part of is a choice.
 */
export function withDoubts(text: string, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0) return parts
  let torn = 0
  for (const {index} of text.matchAll(capitals))
    if (parts[firstAfter(parts, index + 1) - 1]?.start !== index + 1) torn++
  if (torn < 2 || torn * 8 < parts.length) return parts
  return parts.map(part => (isDisputed(text.slice(part.start, part.end)) ? inDoubt(part) : part))
}

const isDisputed = (shown: string) =>
  disputed.test(shown) && !undisputed.test(shown) && sisters.some(page => isUsual(readBy(shown, page)))

/** The ISO pages that have such characters for other bytes. */
const sisters = (['iso-8859-15', 'iso-8859-2'] as const).map(id => codePageIds.indexOf(id))

/** What a page reads there; nothing unless it has all of it. By ISO-8859-15 `â€œ` is ⤽, which nobody writes. */
const readBy = (shown: string, page: number) => fromUtf8(Array.from(shown, char => byteOf(page, char.charCodeAt(0))))
const isUsual = (made = '') => made !== '' && isKnownLetter(made.codePointAt(0)!)

/**
 * Text that went through pages more than once and lost bytes in between comes back half repaired: the outcome still
 * looks like damage. Such a place is better left as it is.
 */
export function withoutHalves(codes: Uint16Array, parts: readonly Part[]): readonly Part[] {
  const deepest = parts.reduce((most, {pages}) => Math.max(most, pages.length), 0)
  const inner = deepest < 2 ? 0 : deepPages(parts)
  const whole: Part[] = []
  for (let first = 0, next = 0; first < parts.length; first = next) {
    next = rowEnd(parts, first)
    // Where nothing was damaged twice, and this row comes out as the beginning of nothing, no closer look is needed.
    if (deepest < 2 && !anyBegins(parts, first, next)) {
      for (let at = first; at < next; at++) whole.push(parts[at]!)
      continue
    }
    const group = parts.slice(first, next)
    const text = group.map(part => part.text).join('')
    const shallow = group.some(({pages}) => pages.length < deepest)
    const [before, after] = [codes[group[0]!.start - 1] ?? 10, codes[group.at(-1)!.end] ?? 10]
    const isFree = !isLetter(before)
    if (isHead(text) || (shallow && isLeadAlone(text)) || (isFree && isBeginner(text))) continue
    if (before === 0x27 && isDash(text)) continue
    const isTorn =
      group.some(part => part.pages.length < deepest && leads(part.text.charCodeAt(0)) & inner) ||
      (isEmoji(text, group[0]!.pages[0]!) && isFree && (!isLetter(after) || after === 0x3b2 || after === 0x5d2))
    for (const part of group) whole.push(isTorn ? inDoubt(part) : part)
  }
  return whole
}

/** The pages that misread the text first, if a good part of it was misread more than once. */
function deepPages(parts: readonly Part[]): number {
  const deep = parts.filter(({pages}) => pages.length > 1)
  return deep.length * 8 < parts.length ? 0 : deep.reduce((mask, {pages}) => mask | (1 << pages.at(-1)!), 0)
}

/** `ðŸ`, `â€`, `Ã©`: the outcome is itself the beginning of a damaged character. */
const isHead = (text: string) =>
  /[ðğđ]Ÿ|[ðâï][\u0080-\u00bf]|[âβв]€|вЂ|ï¸|[ÃÂ√][\u0080-\u00bf\u2013-\u2022€™]|‚Ä|Ô£ø/.test(text)

/**
 * `π›`, `π’΅`, `πβ€`: an emoji that went through Windows-1253 or 1255 twice, and lost what these have no character for.
 */
const isBeginner = (text: string) => /^[πנ](?:[^\p{L}\p{M}]|[βג](?!\p{L}))/u.test(text)
/** `'Äď`: a dash that went through a Mac twice, of which the low quote was typed anew. */
const isDash = (text: string) => /^Ä[^\x00-\x7f]/.test(text)
/** A letter that may be all that is left of an emoji. π may also be a number, but not if one of those pages made it. */
const isEmoji = (text: string, page: number) => /^[ðğđ]$/.test(text) || (gapped.has(page) && /^[πנ]$/.test(text))
const gapped = new Set((['windows-1253', 'windows-1255'] as const).map(id => codePageIds.indexOf(id)))

/** Whether any of these parts comes out as a character by which damage begins. */
function anyBegins(parts: readonly Part[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (beginnings.has(parts[i]!.text.charCodeAt(0))) return true
  return false
}

const beginnings = new Set(Array.from('ðğđâïβвÃÂ√‚ÔÄπנ', char => char.charCodeAt(0)))

/** A capital that is right in Ângela, but likelier a first byte where other places were damaged twice. */
const isLeadAlone = (text: string) => /[ÃÂ√]/.test(text)
