/** ASCII letters, digits and `_`, and letters beyond ASCII, roughly: no signs of punctuation, arrows, frames and emoji. */
const letter = /[\w\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]/

/** Whether a stretch is no part of a longer word, whatever the script. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '')

/** Whether a text is a word and nothing else. */
export const isWord = (text: string): boolean => text !== '' && [...text].every(char => letter.test(char))
