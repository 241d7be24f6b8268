import {lazily} from '../../text/lazily.ts'
import {names} from './names.ts'

/** A spelling to look for, in lower case. */
interface Spelling {
  text: string
  name: string
  /** All in lower case it is none of ours. */
  command: boolean
}

/** The word that a spelling begins with. */
export const firstOf = (spelling: string) => /^\w+/.exec(spelling)![0]

/** A name without its capitals and what parts its words. */
export const letters = (text: string) => text.toLowerCase().replace(/[ .-]/g, '')

/** The spellings by their first word, the longest first, so that `Rest API` is not taken for an `Api`. */
export const spellings = lazily((): ReadonlyMap<string, readonly Spelling[]> => {
  const byWord = new Map<string, Spelling[]>()
  for (const {name, lower, wrong = []} of names) {
    for (const text of [name.toLowerCase(), ...wrong]) {
      const first = firstOf(text)
      const list = byWord.get(first) ?? []
      list.push({text, name, command: !lower && letters(text) === letters(name)})
      byWord.set(first, list)
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.text.length - a.text.length)
  return byWord
})
