import type {InvalidBytes, Source} from '../text/source.ts'
import {type Library, library} from './candidates/library.ts'
import {isEmoji} from './candidates/pictures.ts'
import {rank} from './candidates/rank.ts'
import {recurring} from './context/recurring.ts'

/** Half of a character beyond U+FFFF that was encoded by itself, or both halves one by one (CESU-8). */
export interface Half extends InvalidBytes {
  /**
   * The character that it surely is; or what it may be, the likeliest first: nothing if the half that tells is lost.
   */
  whole: string | undefined
  candidates: string[]
}

/** Emoji lie in three blocks of 1,024: the lost half tells which block, and the one that is left the place in it. */
const highs = [0xd83c, 0xd83d, 0xd83e]

/**
 * Parts halves of surrogate pairs from bytes of an older code page. UTF-8 forbids such halves, but some shells and
 * converters on Windows write them: `ED B3 9A` is half of 📚, never the Cyrillic `ніљ`.
 */
export function partHalves(
  {text, bytes, invalid}: Pick<Source, 'text' | 'bytes' | 'invalid'>,
  {lexicon}: Library = library(),
): {halves: Half[]; others: InvalidBytes[]} {
  const halves: Half[] = []
  const others: InvalidBytes[] = []
  const again = recurring<string[]>()
  for (let i = 0; i < invalid.length; ) {
    const first = unitAt(bytes, invalid, i)
    if (first === undefined) {
      others.push(invalid[i]!)
      i++
      continue
    }
    const second = first < 0xdc00 ? unitAt(bytes, invalid, i + 3) : undefined
    const paired = second !== undefined && second >= 0xdc00 && invalid[i + 3]!.byteStart === invalid[i + 2]!.byteEnd
    const count = paired ? 6 : 3
    const {start, byteStart} = invalid[i]!
    const {end, byteEnd} = invalid[i + count - 1]!
    const whole = paired ? String.fromCharCode(first, second) : undefined
    const candidates = whole ? [whole] : first < 0xdc00 ? [] : likeliest(first, start, end)
    halves.push({start, end, byteStart, byteEnd, whole, candidates})
    i += count
  }
  return {halves, others}

  /** What a second half may be the rest of, by the words beside it. */
  function likeliest(low: number, start: number, end: number): string[] {
    const company = {before: text.slice(Math.max(0, start - 200), start), after: text.slice(end, end + 200)}
    const codes = highs.map(high => 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
    return again(`${low},${company.before.length},${company.before}${company.after}`, () =>
      rank(new Map(codes.filter(isWhole).map(code => [code, 0])), company, lexicon).map(({code}) =>
        String.fromCodePoint(code),
      ),
    )
  }
}

/** The UTF-16 unit that three invalid bytes in a row stand for, if they are such a half. */
function unitAt(bytes: Uint8Array, invalid: readonly InvalidBytes[], at: number): number | undefined {
  const [first, last] = [invalid[at], invalid[at + 2]]
  // Each is one byte, and none is between them.
  if (!first || !last || last.byteEnd - first.byteStart !== 3) return undefined
  const [x, y, z] = [bytes[first.byteStart]!, bytes[first.byteStart + 1]!, bytes[first.byteStart + 2]!]
  if (x !== 0xed || y < 0xa0 || y > 0xbf || z < 0x80 || z > 0xbf) return undefined
  return 0xd000 | ((y & 0x3f) << 6) | (z & 0x3f)
}

/** A letter of a flag is no emoji by itself. */
const isWhole = (code: number) => isEmoji(code) && (code < 0x1f1e6 || code > 0x1f1ff)
