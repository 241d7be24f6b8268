import {makeWidth, type Width} from '../table/width.ts'

export type {Width}

// One column each: ASCII, Latin, Greek and Cyrillic without combining marks, common punctuation, currencies, arrows,
// frames and ticks. Mojibake of UTF-8 read as a Latin code page is made of these too, so that most reports end here.
const narrow =
  /^[\x20-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2500-\u257f\u2713-\u2718]*$/
// Of those, the ones that may be drawn as emoji, two columns wide.
const maybeEmoji = /[\xa9\xae\u203c\u2049\u2194-\u21aa]/

const isNarrow: (text: string) => boolean = text => narrow.test(text) && !maybeEmoji.test(text)

/** A measure that starts nothing expensive for what most reports hold: the first text with emoji costs 8 ms. */
export function makeScreenWidth(): Width {
  const width = makeWidth()
  return text => (isNarrow(text) ? text.length : width(text))
}

/** As much of the start of a text as fits into so many columns; measured by characters, so a joined emoji may be cut. */
export function fitStart(text: string, columns: number, width: Width): string {
  let used = 0
  let end = 0
  for (const character of text) {
    used += width(character)
    if (used > columns) break
    end += character.length
  }
  return text.slice(0, end)
}

/** As much of the end of a text as fits into so many columns. */
export function fitEnd(text: string, columns: number, width: Width): string {
  let used = 0
  let start = text.length
  for (const character of [...text].reverse()) {
    used += width(character)
    if (used > columns) break
    start -= character.length
  }
  return text.slice(start)
}
