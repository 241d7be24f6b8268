import {languageOf} from '../context/language.ts'
import {sign, type View} from './stumps.ts'

export interface Quoting {
  /** Whether the text is in English, as most reports are. */
  isEnglish: boolean
  quotes: readonly [open: string, close: string] | undefined
  /** How many words its beginning has. */
  words: number
}

/** What the language of a text says about how quotes are set. */
export function quotingOf({text}: View): Quoting {
  const {habit, words} = languageOf(text)
  return {isEnglish: habit?.language === 'en', quotes: habit && [habit.open, habit.close], words}
}

/** What may stand before an opening quote, and after it. */
const beforeOpening = /(?:^|[\s([{>*_/|"'—–-])$/
const afterOpening = /^[\p{L}\p{N}$`*_.<#@[({"'…]/u
/** What may stand after a closing quote. */
const afterClosing = /^(?:$|[\s)\]}.,;:!?*_|"'/<-])/

/**
 * The partner of each quote that has one within its paragraph. The apostrophe of a plural, learners’, may look like a
 * quote.
 */
export function pairsIn({text, stumps}: View, isOther: (at: number) => boolean): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  let open: number[] = []
  let last = 0
  /** The last pair, if its second quote may be the apostrophe of a plural. */
  let waiting: {open: number; plural: number} | undefined
  for (const {at, isSign} of stumps) {
    if (!isSign || isOther(at) || isStroke(text, at)) continue
    if (/\n[ \t>]*\n/.test(text.slice(last, Math.min(at, last + 4000))) || at - last > 4000) open = []
    last = at
    const [before, after] = [
      text.slice(Math.max(0, at - 2), at).replaceAll(sign, '"'),
      text.slice(at + 1, at + 2).replaceAll(sign, '"'),
    ]
    if (beforeOpening.test(before) && afterOpening.test(after)) {
      open.push(at)
      waiting = undefined
    } else if (/\S$/.test(before) && afterClosing.test(after)) {
      // Of two that close, the first is the apostrophe of a plural: “the learners’ work”.
      if (open.length === 0 && waiting) {
        pairs.delete(waiting.plural)
        pairs.set(waiting.open, at).set(at, waiting.open)
        waiting = undefined
        continue
      }
      const partner = open.pop()
      if (partner === undefined) continue
      pairs.set(partner, at).set(at, partner)
      waiting = isPlural(text, at) ? {open: partner, plural: at} : undefined
    }
  }
  return pairs
}

/** Whether three signs or more stand side by side, as quotes never do. */
const isStroke = (text: string, at: number) => text.slice(Math.max(0, at - 2), at + 3).includes(sign.repeat(3))

/** Whether it may be the apostrophe of a plural: the learners’ work. */
export const isPlural = (text: string, at: number): boolean =>
  /[a-z]s$/.test(text.slice(Math.max(0, at - 2), at)) && /^ [a-z]/.test(text.slice(at + 1, at + 3))
