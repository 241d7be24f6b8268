import {lazily} from '../text/lazily.ts'

/**
 * A pattern that matches nothing without certain words: of each group it needs one. Looking for words takes next to nothing;
 * to compile a pattern full of words takes a start a millisecond or more, and most headings have none of them.
 */
export interface Guarded {
  readonly pattern: RegExp
  /** The groups. Of most nobody asks for any but the first. */
  needs: readonly (() => Group)[]
}

/** Words in small letters, and the letters of each. */
interface Group {
  words: readonly string[]
  letters: readonly number[]
}

/**
 * A text in small letters, and which letters these are: that tells at a glance of most words that it lacks them. A heading is
 * asked for hundreds of words, and to look for each took a twentieth of `lint`.
 */
export interface Small {
  text: string
  letters: number
}

export function smallOf(heading: string): Small {
  const text = heading.toLowerCase()
  return {text, letters: lettersOf(text)}
}

function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Of the 32 bits, whatever is not ASCII has five of its own; signs and digits share those of the letters.
    letters |= 1 << (unit < 128 ? unit : 27 + (unit % 5))
  }
  return letters
}

function groupOf(row: string): Group {
  const words = row.split(' ')
  return {words, letters: words.map(lettersOf)}
}

/** The words of a group, in small letters, stand in a row. A pattern that is put together may be when it is asked for. */
export const guarded = (pattern: RegExp | (() => RegExp), ...groups: string[]): Guarded => ({
  get pattern() {
    return typeof pattern === 'function' ? pattern() : pattern
  },
  needs: groups.map(words => lazily(() => groupOf(words))),
})

export const digits = '0 1 2 3 4 5 6 7 8 9'

/** Whether a text may match; also one that a part of the small one was taken out of. */
export function mayMatch({needs}: Guarded, small: Small): boolean {
  for (const group of needs) if (!hasAny(small, group())) return false
  return true
}

/** By index: as long as V8 has not compiled it, a loop over items makes an object for each of them. */
function hasAny({text, letters: own}: Small, {words, letters}: Group): boolean {
  const lacked = ~own
  for (let i = 0; i < letters.length; i++) if ((letters[i]! & lacked) === 0 && text.includes(words[i]!)) return true
  return false
}

export const matches = (one: Guarded, text: string): boolean => mayMatch(one, smallOf(text)) && one.pattern.test(text)
