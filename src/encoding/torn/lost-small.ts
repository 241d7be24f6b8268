import {countBeyond} from '../characters/beyond-ascii.ts'
import {pagesWhere} from '../characters/code-pages.ts'
import {byteOf} from '../characters/scan.ts'
import {isSmall} from '../characters/weigh.ts'

/** Pages that have no character for the last byte of some small letters: Windows-1257 for A1 and A5, so that á and å lose it. */
export const losingSmall = pagesWhere(({fragile}) => [...fragile].some(byte => byte > 0xa0 && byte < 0xc0))

/**
 * Whether most of what is lost were small letters: first bytes amid others that are small. A page that has such letters, and
 * lost its controls only, lost capitals, and ß; so it was a sister of it.
 */
export function areSmallLost(
  codes: Uint16Array,
  page: number,
  isLost: (at: number) => boolean,
  whole: Iterable<{text: string}>,
): boolean {
  const isAmid = (at: number) => byteOf(page, codes[at]!) === 0xc3 && isSmall(codes[at - 1] ?? 10)
  const amid = countBeyond(codes, at => isAmid(at) && isLost(at))
  return amid > 0 && 2 * amid >= countBeyond(codes, isLost) && !isGerman(whole)
}

/** Whether ß is what is missing. */
function isGerman(whole: Iterable<{text: string}>): boolean {
  const letters = new Set<string>()
  for (const {text} of whole) if (/^[\u00c0-\u024f]$/.test(text)) letters.add(text.toLowerCase())
  return letters.has('ü') && [...letters].every(letter => 'äöüß'.includes(letter))
}
