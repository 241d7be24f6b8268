import {beside, heardOf, type Letters, unheardOf} from '../characters/letters.ts'
import {type Part, rowEnd} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {usualReaders} from './again-bytes.ts'

/** Of more letters in different places, some may be of a language that no list has. */
const few = 8

/**
 * Whether a text has few letters to repair, most of them where no language has them, and all that came back may be
 * bytes of something: of ø that went through Windows-1257 twice `Ćø` is left, and of بد `ШЁШЇ`. Then nothing says that
 * it is whole.
 */
export function areUnheardOf(codes: Uint16Array, parts: readonly Part[], letters: () => Letters): boolean {
  /** Letters with their neighbours, each once: how often a word comes says nothing. */
  const places = new Map<string, number>()
  for (let first = 0, next = 0; first < parts.length; first = next) {
    next = rowEnd(parts, first)
    let text = ''
    let readers = 0
    const [from, to] = [parts[first]!.start, parts[next - 1]!.end]
    const isBeside = (codes[from - 1] ?? 10) > 0x7f || (codes[to] ?? 10) > 0x7f
    for (let i = first; i < next; i++) {
      text += parts[i]!.text
      readers |= parts[i]!.mask
    }
    if (!areBytes(text, readers | usualReaders)) return false
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (!isLetter(code)) continue
      const before = beside(i > 0 ? text.charCodeAt(i - 1) : codes[from - 1])
      const after = beside(i < text.length - 1 ? text.charCodeAt(i + 1) : codes[to])
      const fit = letters().fitOf(code, before, after) ?? 0
      if (text.length > 1 || isBeside || fit >= heardOf) places.set(String.fromCharCode(code, before, after), fit)
    }
    if (places.size > few) return false
  }
  let [heard, unheard] = [0, 0]
  for (const fit of places.values()) {
    if (fit >= heardOf) heard++
    else if (fit < unheardOf) unheard++
  }
  return unheard > heard
}

/** Whether one of these pages has all of these characters for first or later bytes. */
function areBytes(text: string, readers: number): boolean {
  let pages = readers
  for (let i = 0; i < text.length && pages !== 0; i++) {
    const code = text.charCodeAt(i)
    pages &= leads(code) | tails(code)
  }
  return pages !== 0
}
