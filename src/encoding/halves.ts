import type {Foreign} from './legacy.ts'
import {type Library, library} from './library.ts'
import {rank} from './rank.ts'
import {recurring} from './recurring.ts'

/** Half of a character beyond U+FFFF that was encoded for itself, or both halves one by one (CESU-8). */
export interface Half extends Foreign {
  /** The one that it surely is; or what it may be, the likeliest first: empty where the half that tells is lost. */
  whole: string | undefined
  candidates: string[]
}

/** Emoji lie in three blocks of 1,024: the lost half says in which, the one that is left says where in it. */
const highs = [0xd83c, 0xd83d, 0xd83e]

/**
 * Parts halves of surrogate pairs from bytes of an older code page. UTF-8 forbids such halves, but some shells and
 * converters on Windows write them. `ED B3 9A` is half of 📚, never the Cyrillic `ніљ`.
 */
export function partHalves(
  text: string,
  foreign: readonly Foreign[],
  {lexicon}: Library = library(),
): {halves: Half[]; others: Foreign[]} {
  const halves: Half[] = []
  const others: Foreign[] = []
  const again = recurring<string[]>()
  for (let i = 0; i < foreign.length; ) {
    const first = unitAt(foreign, i)
    if (first === undefined) {
      others.push(foreign[i]!)
      i++
      continue
    }
    const second = first < 0xdc00 ? unitAt(foreign, i + 3) : undefined
    const paired = second !== undefined && second >= 0xdc00 && foreign[i + 3]!.start === foreign[i + 2]!.end
    const count = paired ? 6 : 3
    const run = foreign.slice(i, i + count)
    const [start, end] = [run[0]!.start, run.at(-1)!.end]
    const whole = paired ? String.fromCharCode(first, second) : undefined
    const company = {before: text.slice(Math.max(0, start - 200), start), after: text.slice(end, end + 200)}
    const codes = first >= 0xdc00 ? highs.map(high => 0x10000 + ((high - 0xd800) << 10) + (first - 0xdc00)) : []
    const candidates = whole
      ? [whole]
      : again(`${first},${company.before.length},${company.before}${company.after}`, () =>
          rank(new Map(codes.filter(isEmoji).map(code => [code, 0])), company, lexicon).map(({code}) =>
            String.fromCodePoint(code),
          ),
        )
    halves.push({start, end, bytes: Uint8Array.from(run.flatMap(({bytes}) => [...bytes])), whole, candidates})
    i += count
  }
  return {halves, others}
}

/** The UTF-16 unit that three foreign bytes in a row stand for, if they are such a half. */
function unitAt(foreign: readonly Foreign[], at: number): number | undefined {
  const [a, b, c] = [foreign[at], foreign[at + 1], foreign[at + 2]]
  if (!a || !b || !c || a.end !== b.start || b.end !== c.start) return undefined
  if (a.bytes.length !== 1 || b.bytes.length !== 1 || c.bytes.length !== 1) return undefined
  const [x, y, z] = [a.bytes[0]!, b.bytes[0]!, c.bytes[0]!]
  if (x !== 0xed || y < 0xa0 || y > 0xbf || z < 0x80 || z > 0xbf) return undefined
  return 0xd000 | ((y & 0x3f) << 6) | (z & 0x3f)
}

/** A letter of a flag is no emoji alone. */
const isEmoji = (code: number) => /^\p{Emoji}$/u.test(String.fromCodePoint(code)) && (code < 0x1f1e6 || code > 0x1f1ff)
