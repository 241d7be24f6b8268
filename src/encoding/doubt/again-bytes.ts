import {codePages, pagesWhere} from '../characters/code-pages.ts'
import {type Part, rowEnd} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'

/** By which text is mostly read first, whatever it is read by then. */
export const usualReaders: number = pagesWhere(({id}) => id === 'windows-1252' || id === 'windows-1251')

/**
 * Whether all that came back is UTF-8 once more, to the page that read it or to one of the usualReaders: `–é` and `—ò`, as a Mac
 * shows Ў and ј. Each by itself may be chance, and is too little to be read again for certain; that all are is none. Where a
 * mark stands behind it, it may have lost its end: `į»?`.
 */
export function areBytesAgain(codes: Uint16Array, parts: readonly Part[]): boolean {
  for (let first = 0, next = 0; first < parts.length; first = next) {
    next = rowEnd(parts, first)
    let text = ''
    let readers = usualReaders
    for (let i = first; i < next; i++) {
      text += parts[i]!.text
      readers |= parts[i]!.mask
    }
    const isMarked = marks.has(codes[parts[next - 1]!.end] ?? 10)
    if (!codePages.some((_, page) => readers & (1 << page) && isUtf8(text, page, isMarked))) return false
  }
  return true
}

const marks = new Set([0x3f, 0xfffd])

/** Whether these characters are whole ones, each of several bytes; of the last one, the end may be missing. */
function isUtf8(text: string, page: number, mayEnd: boolean): boolean {
  /** How many later bytes are still to come. */
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(page, text.charCodeAt(i))
    const isLater = byte >= 0x80 && byte < 0xc0
    if (open > 0 !== isLater) return false
    if (isLater) open--
    else if (byte < 0xc2 || byte > 0xf4) return false
    else open = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
  }
  return open === 0 || (mayEnd && text.length > 1)
}
