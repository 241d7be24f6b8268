import {lengthBy} from '../../text/utf8.ts'
import {codePages, pagesWhere} from '../characters/code-pages.ts'
import {type Part, rowEnd} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'

/** The pages by which text is mostly misread first, whatever misreads it afterwards. */
export const usualReaders: number = pagesWhere(({id}) => id === 'windows-1252' || id === 'windows-1251')

/**
 * Whether all that came back is UTF-8 once more, for the page that read it or for one of the `usualReaders`: `–é` and
 * `—ò` are Ў and ј as a Mac shows them. One such place may be chance, and is too little to be read a second time; that
 * all of them are such is no chance. Before a mark the last character may lack its end: `į»?`.
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

/** Whether the bytes of this text are whole characters of several bytes each; only the last one may lack its end. */
function isUtf8(text: string, page: number, mayEnd: boolean): boolean {
  /** How many later bytes are still to come. */
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(page, text.charCodeAt(i))
    const isLater = byte >= 0x80 && byte < 0xc0
    if (open > 0 !== isLater) return false
    if (isLater) open--
    else if (lengthBy(byte) === 0) return false
    else open = lengthBy(byte) - 1
  }
  return open === 0 || (mayEnd && text.length > 1)
}
