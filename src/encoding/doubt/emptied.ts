import {firstAfter} from '../../text/span.ts'
import {codePageIds} from '../characters/code-pages.ts'
import {fromUtf8} from '../characters/from-utf8.ts'
import {inDoubt, type Part, rowEnd} from '../characters/part.ts'
import {byteOf, leads} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {isKnownLetter} from './other-readings.ts'

/**
 * First bytes of two-byte letters, as Latin-1, Latin-2 and their Windows sisters show them: capitals. Before two blanks it
 * was no control that is gone, but the blank of `dÃ©jÃ\u00a0 vu`.
 */
const capitals = /[a-zß-ÿ][ÂÃÄÅÐÑĂĹ](?=[a-z\ufffd.,;:]| (?! )|$)/gm
/** What Windows pages have where the ISO pages have controls, and ISO-8859-2 and -15 elsewhere. */
const disputed = /[€ŠŒŽšœžŸŚŤŹśťźĄąĽľˇ]/
/** What only Windows pages have, and how they alone show an emoji to begin. */
const undisputed = /[‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]|ðŸ|đź/

/**
 * Where an ISO page lost all its controls, capitals stand inside of small words, and the letters that it has in common
 * with its Windows sister stand for other bytes. Then what these letters are part of is a choice, and no certainty.
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

/** The ISO pages that have such characters, too, for other bytes. */
const sisters = (['iso-8859-15', 'iso-8859-2'] as const).map(id => codePageIds.indexOf(id))

/** What a place is to a page: nothing, where it has not all of it. To Latin-9 `â€œ` is ⤽, which nobody writes. */
const readBy = (shown: string, page: number) => fromUtf8(Array.from(shown, char => byteOf(page, char.charCodeAt(0))))
const isUsual = (made = '') => made !== '' && isKnownLetter(made.codePointAt(0)!)

/**
 * Text that went through a page more than once and lost bytes in between comes back only half: what is left there still
 * looks like damage. Such a place is better left as it is than half restored.
 */
export function withoutHalves(codes: Uint16Array, parts: readonly Part[]): readonly Part[] {
  const deepest = parts.reduce((most, {pages}) => Math.max(most, pages.length), 0)
  const inner = deepest < 2 ? 0 : deepPages(parts)
  const whole: Part[] = []
  for (let first = 0, next = 0; first < parts.length; first = next) {
    next = rowEnd(parts, first)
    // What came back whole everywhere, and looks like the beginning of nothing, needs no second look.
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

/** The pages by which the text was read first, where a good part of it was read more than once. */
function deepPages(parts: readonly Part[]): number {
  const deep = parts.filter(({pages}) => pages.length > 1)
  return deep.length * 8 < parts.length ? 0 : deep.reduce((mask, {pages}) => mask | (1 << pages.at(-1)!), 0)
}

/** `ðŸ`, `â€`, `Ã©`: what was restored is itself the beginning of a damaged character. */
const isHead = (text: string) =>
  /[ðğđ]Ÿ|[ðâï][\u0080-\u00bf]|[âβв]€|вЂ|ï¸|[ÃÂ√][\u0080-\u00bf\u2013-\u2022€™]|‚Ä|Ô£ø/.test(text)

/** `π›`, `π’΅`, `πβ€`: an emoji that went through Windows-1253 or 1255 once more, and lost what they have nothing for. */
const isBeginner = (text: string) => /^[πנ](?:[^\p{L}\p{M}]|[βג](?!\p{L}))/u.test(text)
/** `'Äď`: a dash that went through a Mac once more, of which the low quote was typed anew. */
const isDash = (text: string) => /^Ä[^\x00-\x7f]/.test(text)
/** A letter by itself may be all that is left of an emoji; π is a number, too, but not to those pages, and β begins a sign. */
const isEmoji = (text: string, page: number) => /^[ðğđ]$/.test(text) || (gapped.has(page) && /^[πנ]$/.test(text))
const gapped = new Set((['windows-1253', 'windows-1255'] as const).map(id => codePageIds.indexOf(id)))

/** Whether any of these characters may begin such a rest. */
function anyBegins(parts: readonly Part[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (beginnings.has(parts[i]!.text.charCodeAt(0))) return true
  return false
}

const beginnings = new Set(Array.from('ðğđâïβвÃÂ√‚ÔÄπנ', char => char.charCodeAt(0)))

/** A capital that is real in Ângela, but more likely a first byte where other places went through the page twice. */
const isLeadAlone = (text: string) => /[ÃÂ√]/.test(text)
