/**
 * A pattern that matches nothing without certain words: of each group it needs one. Looking for words takes next to nothing;
 * to compile a pattern full of words takes a start a millisecond or more, and most headings have none of them.
 */
export interface Guarded {
  pattern: RegExp
  needs: readonly (readonly Small[])[]
}

/**
 * A text in small letters, and what tells at a glance that it lacks a word: which letters it has, and which pairs of them.
 * A heading is asked for hundreds of words, and to look for each took a twentieth of `lint`.
 */
export interface Small {
  text: string
  letters: number
  pairs: number
}

export function smallOf(heading: string): Small {
  const text = heading.toLowerCase()
  let letters = 0
  let pairs = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Thirty-two bits are few: signs and digits share those of letters, and all other scripts five of their own.
    letters |= 1 << (unit < 128 ? unit & 31 : 27 + (unit % 5))
    if (at > 0) pairs |= 1 << ((last * 7 + unit) & 31)
    last = unit
  }
  return {text, letters, pairs}
}

/** The words of a group, in small letters, stand in a row. */
export const guarded = (pattern: RegExp, ...groups: string[]): Guarded => ({
  pattern,
  needs: groups.map(words => words.split(' ').map(smallOf)),
})

export const digits = '0 1 2 3 4 5 6 7 8 9'

/** Whether a text may match; also one that a part of the small one was taken out of. */
export function mayMatch({needs}: Guarded, small: Small): boolean {
  for (const words of needs) if (!hasAny(small, words)) return false
  return true
}

function hasAny({text, letters, pairs}: Small, words: readonly Small[]): boolean {
  for (const word of words)
    if ((word.letters & ~letters) === 0 && (word.pairs & ~pairs) === 0 && text.includes(word.text)) return true
  return false
}

export const matches = (one: Guarded, text: string): boolean => mayMatch(one, smallOf(text)) && one.pattern.test(text)
