/**
 * A pattern that matches nothing without certain words: of each group it needs one. Looking for words takes next to nothing;
 * to compile a pattern full of words takes a start a millisecond or more, and most headings have none of them.
 */
export interface Guarded {
  pattern: RegExp
  needs: readonly (readonly string[])[]
}

/** The words of a group, in small letters, stand in a row. */
export const guarded = (pattern: RegExp, ...groups: string[]): Guarded => ({
  pattern,
  needs: groups.map(words => words.split(' ')),
})

export const digits = '0 1 2 3 4 5 6 7 8 9'

/** Whether a text may match: `small` is the text in small letters. */
export function mayMatch({needs}: Guarded, small: string): boolean {
  for (const words of needs) if (!hasAny(small, words)) return false
  return true
}

/** Without a function for each word: every heading is asked for some hundred. */
function hasAny(small: string, words: readonly string[]): boolean {
  for (const word of words) if (small.includes(word)) return true
  return false
}

export const matches = (one: Guarded, text: string): boolean =>
  mayMatch(one, text.toLowerCase()) && one.pattern.test(text)
