import lists from './generated/words.js'
import type {Sense, Senses} from './sense.ts'
import {near} from './words.ts'

/** What phrases stand for, and what it takes to find them. */
export interface Phrases {
  senses: Senses
  longest: number
  /** The words that phrases of several words begin with. */
  leads: ReadonlySet<string>
  /** The words of all phrases by first letter, to find misspelt ones. */
  spelling: ReadonlyMap<string, readonly string[]>
}

const kin = new Set(lists.kin)

/** What a phrase stands for that begins there, of several the longest, and how many words it has. */
function phraseAt(core: readonly string[], at: number, {senses, longest, leads}: Phrases): [Sense, number] | undefined {
  const word = core[at]!
  const most = leads.has(word) ? Math.min(longest, core.length - at) : 1
  for (let length = most; length > 1; length--) {
    const sense = senses.get(core.slice(at, at + length).join(' '))
    if (sense) return [sense, length]
  }
  const sense = senses.get(word)
  return sense && [sense, 1]
}

/** What the words from one on stand for, how many of them, and whether only but for a slip. */
export function senseAt(core: readonly string[], at: number, phrases: Phrases): [Sense | undefined, number, boolean] {
  const plain = phraseAt(core, at, phrases)
  if (plain) return [...plain, false]
  // `Best Pratices`: the slip may be in the second word of a phrase, of which the first one says nothing alone.
  for (const slip of phrases.leads.has(core[at]!) && at + 1 < core.length ? [0, 1] : [0]) {
    const meant = meantBy(core[at + slip]!, phrases)
    const fixed = meant && phraseAt(core.slice(at, at + phrases.longest).with(slip, meant), 0, phrases)
    if (fixed) return [...fixed, true]
  }
  return [undefined, 1, false]
}

/** The word of a name that a word is, but for a slip. */
function meantBy(word: string, {spelling}: Phrases): string | undefined {
  if (word.length < 6 || word.length > 24 || kin.has(word)) return undefined
  // A different ending is another form or another language (`conclusion`, `conclusiones`), not a slip.
  const last = word.at(-1)
  const meant = spelling
    .get(word[0]!)
    ?.find(other => other.at(-1) === last && near(word, other, other.length >= 9 ? 2 : 1))
  return meant === word ? undefined : meant
}
