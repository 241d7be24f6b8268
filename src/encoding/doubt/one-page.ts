import {readUtf8} from '../../text/utf8.ts'
import {costOf} from '../characters/kind.ts'
import {byOne, type Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'

/** So many places that nobody disputes must tell the page, and be none of the other one's. */
const proof = 3
/** Nor may it make something so much stranger of the place. */
const hopeless = 7

/**
 * What is in doubt, by the page that reads all that is not, where its own page does not: of Czech with controls between its
 * letters `ÅŸ` is ž by ISO-8859-15, and no ş by Windows-1252, which has no controls there. It stays as doubtful as it was.
 */
export function byOnePage(codes: Uint16Array, parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({doubtful, rivals}) => doubtful && rivals !== 0)) return parts
  const counts = new Map<number, number>()
  for (const {doubtful, pages, mask} of parts)
    if (!doubtful && pages.length === 1) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  const shared = [...counts.keys()].reduce((all, mask) => all & mask, -1)
  if (counts.size === 0 || shared === 0) return parts
  const without = (page: number) => {
    let count = 0
    for (const [mask, times] of counts) if (!(mask & (1 << page))) count += times
    return count
  }
  return parts.map(part => {
    const {start, end, text, pages, doubtful, rivals} = part
    const others = rivals & shared
    if (!doubtful || pages.length > 1 || others === 0 || without(pages[0]!) < proof) return part
    const page = 31 - Math.clz32(others & -others)
    const bytes = Array.from(codes.subarray(start, end), unit => byteOf(page, unit))
    const {code, length} = readUtf8(bytes, 0)
    if (length !== end - start || costOf(code) > costOf(text.codePointAt(0)!) + hopeless) return part
    return {
      start,
      end,
      text: String.fromCodePoint(code),
      pages: byOne[page]!,
      mask: others,
      doubtful,
      rivals: part.mask,
    }
  })
}
