import {makeWidth, narrow, remembered, type Width} from '../table/width.ts'

export type {Width}

const isNarrow = new RegExp(`^[${narrow}]*$`)
// What is not, with the character that a mark or a keycap may stand on. Between two that are narrow a cluster ends always.
const others = new RegExp(`[${narrow}]?[^${narrow}]+`, 'g')

/** A measure that starts nothing expensive for what most reports hold: the first text with emoji costs 8 ms. */
export function makeScreenWidth(): Width {
  const measured = remembered(makeWidth())
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
