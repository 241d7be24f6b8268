import {lazily} from '../text/lazily.ts'

/**
 * A pattern that matches nothing without certain words: of each group it needs one. Looking for words takes next to nothing;
 * to compile a pattern full of words takes a start a millisecond or more, and most headings have none of them.
 */
export interface Guarded {
  readonly pattern: RegExp
  /** The groups. Of most nobody asks for any but the first. */
  needs: readonly (() => readonly Small[])[]
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
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Of the 32 bits, whatever is not ASCII has five of its own; signs and digits share those of the letters.
    letters |= 1 << (unit < 128 ? unit : 27 + (unit % 5))
  }
  return {text, letters}
}

/** The words of a group, in small letters, stand in a row. A pattern that is put together may be when it is asked for. */
export const guarded = (pattern: RegExp | (() => RegExp), ...groups: string[]): Guarded => ({
  get pattern() {
    return typeof pattern === 'function' ? pattern() : pattern
  },
  needs: groups.map(words => lazily(() => words.split(' ').map(smallOf))),
})

export const digits = '0 1 2 3 4 5 6 7 8 9'

/** Whether a text may match; also one that a part of the small one was taken out of. */
export function mayMatch({needs}: Guarded, small: Small): boolean {
  for (const words of needs) if (!hasAny(small, words())) return false
  return true
}

function hasAny({text, letters}: Small, words: readonly Small[]): boolean {
  for (const word of words) if ((word.letters & ~letters) === 0 && text.includes(word.text)) return true
  return false
}

export const matches = (one: Guarded, text: string): boolean => mayMatch(one, smallOf(text)) && one.pattern.test(text)
