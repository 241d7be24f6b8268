import {letterRuns} from '../data/letter-runs.ts'

/** How likely a letter is after others, as words in Cyrillic and Greek letters have them. */
export interface LetterRuns {
  /** The logarithm; a blank stands for the beginning or the end of a word. Only the last three before it count. */
  logOf(before: string, letter: string): number
}

/** As scripts/letter-runs.mjs counts them: what it costs that a longer run was never seen, and one level. */
const [unseen, level] = [1.3, 0.5]
/** What it costs that two letters never stood side by side. */
const apart = 4
/** What a letter costs that no language in the table has. */
const unheardOf = 13
/** The table knows so many letters before one. */
export const longestRun = 3

/** So many beginnings are remembered. */
const mostTold = 20_000

const A = 65
const isLevel = (code: number) => code >= A && code <= 90

/** Made from the table once for a text that needs it. */
export function makeLetterRuns(): LetterRuns {
  /** By the letters before: how rare each one after them is. */
  const followers = new Map<string, Map<string, number>>()
  for (const line of letterRuns.split('\n')) {
    const slash = line.indexOf('/')
    if (slash === -1) continue
    const pair = line.slice(0, slash)
    for (const [i, part] of line
      .slice(slash + 1)
      .split('/')
      .entries()) {
      const levels = new Map<string, number>()
      let value = 0
      for (let at = i === 0 ? 0 : 1; at < part.length; at++) {
        if (isLevel(part.charCodeAt(at))) value = (part.charCodeAt(at) - A) * level
        else levels.set(part[at]!, value)
      }
      if (levels.size > 0) followers.set((i === 0 ? '' : part[0]!) + pair, levels)
    }
  }
  /** What was asked already: the same few beginnings come in all ways to spell a word. */
  const told = new Map<string, Map<string, number>>()
  return {
    logOf(before, letter) {
      let known = told.get(before)
      if (known === undefined) {
        if (told.size === mostTold) told.clear()
        told.set(before, (known = new Map()))
      }
      let log = known.get(letter)
      if (log === undefined) known.set(letter, (log = looked(before, letter)))
      return log
    },
  }

  function looked(before: string, letter: string): number {
    let cost = 0
    for (let at = Math.max(0, before.length - longestRun); at <= before.length; at++) {
      const levels = followers.get(before.slice(at))
      const value = levels?.get(letter)
      if (value !== undefined) return -value - cost
      if (levels && at < before.length) cost += at === before.length - 1 ? apart : unseen
    }
    return -unheardOf - cost
  }
}
