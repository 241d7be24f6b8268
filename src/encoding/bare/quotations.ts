import {languageOf} from '../context/language.ts'
import {sign, type View} from './stumps.ts'

export interface Quoting {
  /** Whether the text is in the language that most reports are in. */
  isEnglish: boolean
  quotes: readonly [open: string, close: string] | undefined
  /** How many words its beginning has. */
  words: number
}

/** The language of a text, as far as it says how quotes are set. */
export function quotingOf({text}: View): Quoting {
  const {habit, words} = languageOf(text)
  return {isEnglish: habit?.language === 'en', quotes: habit && [habit.open, habit.close], words}
}

/** What may stand before a quote that opens, and behind it. */
const beforeOpening = /(?:^|[\s([{>*_/|"'—–-])$/
const behindOpening = /^[\p{L}\p{N}$`*_.<#@[({"'…]/u
/** What may stand behind a quote that closes. */
const behindClosing = /^(?:$|[\s)\]}.,;:!?*_|"'/<-])/

/** Of quotes that stand within a paragraph, the partner of each; and the last letter of plurals: learners’. */
export function pairsIn({text, stumps}: View, isOther: (at: number) => boolean): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  let open: number[] = []
  /** Closing ones behind the last that opens, which may be apostrophes of plurals. */
  let last = 0
  let waiting: {open: number; plural: number} | undefined
  for (const {at, isSign} of stumps) {
    if (!isSign || isOther(at) || isStroke(text, at)) continue
    if (/\n[ \t>]*\n/.test(text.slice(last, Math.min(at, last + 4000))) || at - last > 4000) open = []
    last = at
    const [before, behind] = [
      text.slice(Math.max(0, at - 2), at).replaceAll(sign, '"'),
      text.slice(at + 1, at + 2).replaceAll(sign, '"'),
    ]
    if (beforeOpening.test(before) && behindOpening.test(behind)) {
      open.push(at)
      waiting = undefined
    } else if (/\S$/.test(before) && behindClosing.test(behind)) {
      // Of two that close, the first is the one of a plural: “the learners’ work”.
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

/** Whether three signs and more stand side by side, as quotes never do. */
const isStroke = (text: string, at: number) => text.slice(Math.max(0, at - 2), at + 3).includes(sign.repeat(3))

/** Whether something may belong to the many before it: the learners’ work. */
export const isPlural = (text: string, at: number): boolean =>
  /[a-z]s$/.test(text.slice(Math.max(0, at - 2), at)) && /^ [a-z]/.test(text.slice(at + 1, at + 3))
