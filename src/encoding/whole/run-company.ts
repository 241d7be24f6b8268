import {codePages} from '../characters/code-pages.ts'
import type {Runs} from '../characters/runs.ts'
import {byteOf, type Pieces} from '../characters/scan.ts'
import {isCased, isPictorial} from '../characters/weigh.ts'

/** So far around a run its line is looked at. */
const farthest = 300

/** What is known of the text while runs are chosen. */
interface Scene {
  codes: Uint16Array
  /** By place, the pages that read it as damage, and those by which it was chosen. */
  claims: Int32Array
  taken: Int32Array
  /** What is a first byte wherever it stands. */
  heads: ReadonlySet<number>
}

/**
 * Whether the line of a run has whole letters that the same page would have torn. What may be damage itself proves
 * nothing: `РІ` and `СЃ`, in and with, stand on every other line of Russian.
 */
export function isAmongSound({codes, claims, taken, heads}: Scene, page: number, start: number, end: number): boolean {
  // In a dense text nearly all is claimed: what takes longest is asked last.
  const letter = (at: number) =>
    codes[at]! > 0x7f &&
    taken[at] === 0 &&
    !(claims[at]! & (1 << page)) &&
    isCased(codes[at]!) &&
    byteOf(page, codes[at]!) > 0 &&
    !heads.has(codes[at]!) &&
    !isOfPicture(codes, page, at)
  const plain = (at: number) => (codes[at] ?? 10) < 0x80
  const whole = (at: number) =>
    letter(at) && ((plain(at - 1) && plain(at + 1)) || (codes[at]! > 0x36f && at + 1 < codes.length && letter(at + 1)))
  for (let at = start - 1, last = Math.max(0, start - farthest); at >= last && codes[at] !== 10; at--)
    if (codes[at]! > 0x7f && whole(at)) return true
  for (let at = end, last = Math.min(codes.length, end + farthest); at < last && codes[at] !== 10; at++)
    if (codes[at]! > 0x7f && whole(at)) return true
  return false
}

/** Whether a letter is one of `рџЉ`, which an emoji leaves that lost a byte. No word begins so. */
function isOfPicture(codes: Uint16Array, page: number, at: number): boolean {
  for (let start = at; start > at - 3; start--) {
    if ((codes[start] ?? 10) < 0x80) return false
    if (byteOf(page, codes[start]!) === 0xf0)
      return byteOf(page, codes[start + 1] ?? 10) === 0x9f && (codes[start - 1] ?? 10) < 0x80
  }
  return false
}

/** Signs that stand beside words in any text, and so also beside damaged ones. */
const natural = new Set(Array.from('’”“‘…–—\u00a0', char => char.charCodeAt(0)))
/**
 * Whether a short run is likely the rest of something else: beside it stands damage that this page cannot have made. In
 * the text the run stands by `shift` after its place in the sample.
 */
export function isTorn(
  codes: Uint16Array,
  taken: Int32Array,
  pieces: Pieces,
  runs: Runs,
  run: number,
  shift: number,
): boolean {
  const page = runs.pages[run]!
  const {fragile} = codePages[page]!
  const {stretches} = runs
  const stretch = runs.of[run]!
  let mine = -1
  for (let i = stretches.firsts[stretch]!; i < stretches.nexts[stretch]!; i++)
    mine &= pieces.pages[stretches.piece(stretch, i)]!
  const isForeign = (at: number, least: number) => {
    const code = codes[at] ?? 10
    // Explained, but by other pages only: one of the two is wrong.
    if (taken[at]) return (taken[at]! & mine) === 0
    if (code < 0x80 || natural.has(code) || isPictorial(code)) return false
    return (byteOf(page, code) || (code === 0xfffd ? 0xff : 0)) < least
  }
  return (
    isForeign(stretches.starts[stretch]! + shift - 1, 0x80) ||
    isForeign(stretches.ends[stretch]! + shift, fragile.size > 1 ? 0xc0 : 0x100)
  )
}
