import {lazily} from '../../text/lazily.ts'
import {term} from '../candidates/dashes.ts'
import {sign} from './stumps.ts'

/** What stands on one side of a sign up to the next one, or to the end of a sentence, an item or a cell. */
interface Sides {
  before: string
  after: string
  /** How many words that is on either side. */
  words: readonly [before: number, after: number]
}

/**
 * What the text around says about whether an arrow or a dash stood there: above zero, an arrow. Weighed all together,
 * by 41,000 places in the READMEs of a thousand repositories.
 */
const habits: readonly {says: number; when: (sides: Sides) => boolean}[] = [
  {says: -2.7, when: ({before}) => /^\s*#/.test(before)},
  // Settings → Developer → Keys.
  {says: 1.9, when: ({before, after}) => before.includes(spaced) || after.includes(spaced)},
  {says: 1.8, when: ({before}) => /^\s*(?:[-*+]|\d+[.)])\s/.test(before)},
  {says: -1.4, when: ({before}) => term.test(before)},
  {says: -1.7, when: ({before}) => /\]\([^)]{0,200}\) $/.test(before)},
  {says: -0.9, when: ({before}) => before.endsWith('** ')},
  {says: -1.7, when: ({after}) => /^ \p{Ll}/u.test(after)},
  {says: -1, when: ({after}) => /^ \p{Lu}/u.test(after)},
  {says: -1.2, when: ({before}) => /\d\S{0,3} $/.test(before)},
  {says: -0.5, when: ({after}) => /^ [~<>$]?\d/.test(after)},
  {says: 1.1, when: ({after}) => /^ ["“'*_[(]/.test(after)},
  {says: 0.7, when: ({before}) => /["”'] $/.test(before)},
  // → src/app.py
  {says: 1.2, when: ({after}) => /^ \S{0,40}[/_.()]\S/.test(after)},
  {says: 0.3, when: ({words}) => words[0] <= 2},
  {says: 1.1, when: ({words}) => words[1] <= 2},
  {says: -0.9, when: ({words}) => words[0] >= 6},
  {says: -0.7, when: ({words}) => words[1] >= 6},
  {says: -0.4, when: ({after}) => /[.!?]\s*$/.test(after)},
]
const inCode = 2.2
const spaced = ` ${sign} `

const word = lazily(() => /[\p{L}\d]+/gu)
const wordsIn = (text: string) => text.match(word())?.length ?? 0

/** What a place between two blanks says by itself; 0 if a word is missing on either side. */
export function arrowness(before: string, after: string, isCode: boolean): number {
  const left = before
    .slice(Math.max(0, before.lastIndexOf(spaced)))
    .replace(/^[\s#>*+|-]*(?:\d+[.)])?/, '')
    .split(/[.!?:;] |\|/)
    .at(-1)!
  const right = after.split(spaced, 1)[0]!.split(/[.!?:;](?: |$)|\|/, 1)[0]!
  const sides: Sides = {before, after, words: [wordsIn(left), wordsIn(right)]}
  if (sides.words.includes(0)) return 0
  return habits.reduce((sum, {says, when}) => (when(sides) ? sum + says : sum), isCode ? inCode : 0)
}
