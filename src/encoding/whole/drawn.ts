import type {Part} from '../characters/part.ts'

/** A stroke, a shade or a block. */
const isPiece = (code: number) => code >= 0x2500 && code < 0x25a0
/** Half a cell and a whole one: no letter of Greek or Cyrillic leaves them, whatever it lost, and only Arabic ones do. */
const isBlock = (code: number) => code >= 0x2580 && code < 0x2591
const isArabic = (code: number) => code >= 0x600 && code < 0x700
/** The rest of a drawing is looked for so far around, and has so many blocks at least. */
const [around, enough] = [40, 2]

/**
 * Tells which parts are but two or three pieces of a drawing that goes on in the same line: code page 437 has `╬▒` for
 * α, and a logo may have it, too.
 */
export function drawn(codes: Uint16Array, parts: readonly Part[]): (i: number) => boolean {
  return i => {
    const {start, end, text} = parts[i]!
    if (isArabic(text.charCodeAt(0))) return false
    for (let at = start; at < end; at++) if (!isPiece(codes[at]!)) return false
    let free = 0
    for (let at = start - 1, j = i - 1; at >= start - around && codes[at] !== undefined && codes[at] !== 10; at--) {
      while (j >= 0 && parts[j]!.start > at) j--
      if (isBlock(codes[at]!) && !(j >= 0 && at < parts[j]!.end)) free++
    }
    for (let at = end, j = i + 1; at < end + around && codes[at] !== undefined && codes[at] !== 10; at++) {
      while (j < parts.length && parts[j]!.end <= at) j++
      if (isBlock(codes[at]!) && !(j < parts.length && at >= parts[j]!.start)) free++
    }
    return free >= enough
  }
}
