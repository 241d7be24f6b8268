import {coverage} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePageIds, utf8} from '../characters/code-pages.ts'
import type {Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'

const firstOfThree = 0xe0

/**
 * Leaves out letters of two bytes that are really the beginning of a longer character, which stands elsewhere in the
 * text, sound or damaged by another page. A console shows ✔ as `Γ£ö`; where its end is gone, `Γ£` is left, and
 * Windows-1253 would make ã of it.
 */
export function withoutBeginnings(codes: Uint16Array, parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isShort)) return parts
  /** By the first two units of a longer character: the pages that read it. */
  const longer = new Map<number, number>()
  const keyOf = ({start}: Part) => codes[start]! * 0x10000 + codes[start + 1]!
  for (const part of parts) {
    if (part.end - part.start < 3 || part.pages.length > 1) continue
    longer.set(keyOf(part), (longer.get(keyOf(part)) ?? 0) | part.mask)
  }
  const sound = soundBeginnings(codes, parts)
  if (longer.size === 0 && sound.size === 0) return parts
  const known = new Map<number, boolean>()
  const isOfSound = (part: Part) =>
    codePageIds.some((_, page) => {
      const first = byteOf(page, codes[part.start]!)
      if (part.mask & (1 << page) || first < firstOfThree) return false
      return sound.has(first * 0x100 + byteOf(page, codes[part.start + 1]!))
    })
  return parts.filter(part => {
    if (!isShort(part)) return true
    const key = keyOf(part)
    if (((longer.get(key) ?? part.mask) & part.mask) === 0) return false
    if (!known.has(key)) known.set(key, isOfSound(part))
    return !known.get(key)
  })
}

const isShort = ({start, end, pages}: Part) => end - start === 2 && pages.length === 1

/** The first two bytes of all sound characters of three bytes. */
function soundBeginnings(codes: Uint16Array, parts: readonly Part[]): ReadonlySet<number> {
  const covered = coverage(parts, codes.length)
  const found = new Set<number>()
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    const code = codes[at]!
    if (code < 0x800 || covered[at] || (code >= 0xd800 && code < 0xe000)) continue
    const [first, second] = utf8(code) as [number, number]
    found.add(first * 0x100 + second)
  }
  return found
}
