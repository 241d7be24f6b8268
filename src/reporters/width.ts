import {makeWidth, type Width} from '../table/width.ts'

export type {Width}

// One column each: ASCII, Latin, Greek and Cyrillic without combining marks, common punctuation, currencies, arrows,
// frames, ticks and the mark of a lost byte; of these, none that may be drawn as an emoji. Mojibake of UTF-8 read as a
// Latin code page is made of these, so that most reports need nothing else.
const narrow =
  '\\x20-\\x7e\\xa0-\\xa8\\xaa-\\xac\\xaf-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u2010-\\u2027\\u2030-\\u203b\\u203d-\\u2048\\u204a-\\u205e\\u20a0-\\u20bf\\u2190-\\u2193\\u219a-\\u21a8\\u21ab-\\u21ff\\u2500-\\u257f\\u2713-\\u2718\\ufffd'
const isNarrow = new RegExp(`^[${narrow}]*$`)
// What is not, with the character that a mark or a keycap may stand on. Between two that are narrow a cluster ends always.
const others = new RegExp(`[${narrow}]?[^${narrow}]+`, 'g')
/** Of so many stretches the width is kept: a log is full of the same few emoji. */
const most = 2000

/** A measure that starts nothing expensive for what most reports hold: the first text with emoji costs 8 ms. */
export function makeScreenWidth(): Width {
  const width = makeWidth()
  const known = new Map<string, number>()
  const measured = (stretch: string): number => {
    const before = known.get(stretch)
    if (before !== undefined) return before
    const size = width(stretch)
    if (stretch.length < 50 && known.size < most) known.set(stretch, size)
    return size
  }
  return text => {
    if (isNarrow.test(text)) return text.length
    let size = text.length
    for (const stretch of text.match(others) ?? []) size += measured(stretch) - stretch.length
    return size
  }
}

/**
 * As much of the start of a text as fits into so many columns; measured by characters, so a joined emoji may be cut. Taken
 * together they may be wider than one by one (what makes an emoji of `🛠` has no width of its own): then it is less.
 */
export function fitStart(text: string, columns: number, width: Width): string {
  return atMost(columns, width, room => {
    let used = 0
    let end = 0
    for (const character of text) {
      used += width(character)
      if (used > room) break
      end += character.length
    }
    return text.slice(0, end)
  })
}

/** As much of the end of a text as fits into so many columns. */
export function fitEnd(text: string, columns: number, width: Width): string {
  return atMost(columns, width, room => {
    let used = 0
    let start = text.length
    while (start > 0) {
      const isPair = start > 1 && text.codePointAt(start - 2)! > 0xffff
      const from = start - (isPair ? 2 : 1)
      used += width(text.slice(from, start))
      if (used > room) break
      start = from
    }
    return text.slice(start)
  })
}

function atMost(columns: number, width: Width, take: (room: number) => string): string {
  for (let room = columns; room >= 0; room--) {
    const out = take(room)
    if (width(out) <= columns) return out
  }
  return ''
}
