import {codePages, pagesWhere} from '../characters/code-pages.ts'
import {beside, heardInstead, type Letters} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import type {Pieces} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'

/** So many places must say so, and none the opposite: no list of languages is complete. */
const enough = 4

/** For each part, the pages by which the same stretch is another character. */
export function readOtherwise(pieces: Pieces, parts: readonly Part[]): Uint32Array {
  const other = new Uint32Array(parts.length)
  eachRival(pieces, parts, (i, piece) => {
    other[i]! |= pieces.pages[piece]!
  })
  return other
}

/** Goes through the pieces that make another character of what a part is. */
function eachRival(pieces: Pieces, parts: readonly Part[], tell: (part: number, piece: number) => void): void {
  let next = 0
  for (let i = 0; i < parts.length; i++) {
    const {start, end, text} = parts[i]!
    while (next < pieces.count && pieces.starts[next]! < start) next++
    for (let j = next; j < pieces.count && pieces.starts[j] === start; j++)
      if (pieces.ends[j] === end && pieces.codes[j] !== text.codePointAt(0)) tell(i, j)
  }
}

/**
 * Tells the pages by which letters would stand where no language has them, while what the parts of the text say is usual:
 * `ıžm` for `ışm`. What stands beside them must be beyond dispute: `öö` is as good as `ÜÜ`.
 */
export function unheard(
  codes: Uint16Array,
  pieces: Pieces,
  parts: readonly Part[],
  other: Uint32Array,
  letters: () => Letters,
): {pages: () => number; compare: (part: number, code: number, pages: number) => number} {
  let found: number | undefined
  return {pages: () => (found ??= pagesUnheardOf()), compare}

  function pagesUnheardOf(): number {
    const [pro, con] = [new Uint32Array(codePages.length), new Uint32Array(codePages.length)]
    let refuted = 0
    eachRival(pieces, parts, (i, piece) => {
      const pages = pieces.pages[piece]!
      if ((pages & ~refuted) === 0) return
      const verdict = compare(i, pieces.codes[piece]!, pages)
      if (verdict === 0) return
      if (verdict < 0) refuted |= pages
      for (let rest = pages; rest; rest &= rest - 1) (verdict > 0 ? pro : con)[31 - Math.clz32(rest & -rest)]!++
    })
    return pagesWhere((_, page) => pro[page]! >= enough && con[page] === 0)
  }

  /** Above zero if only the part itself is usual between its neighbours, below if only the other letter is. */
  function compare(i: number, code: number, pages: number): number {
    const {start, end, text} = parts[i]!
    if (!isLetter(code) || !isLetter(text.charCodeAt(0))) return 0
    const before = parts[i - 1]?.end === start ? i - 1 : undefined
    const after = parts[i + 1]?.start === end ? i + 1 : undefined
    if (before !== undefined && other[before]! & pages) return 0
    if (after !== undefined && other[after]! & pages) return 0
    const left = beside(before === undefined ? codes[start - 1] : parts[before]!.text.charCodeAt(0))
    const right = beside(after === undefined ? codes[end] : parts[after]!.text.charCodeAt(0))
    const fitOf = (code: number) => letters().fitOf(code, left, right) ?? 0
    return heardInstead(fitOf(text.charCodeAt(0)), fitOf(code))
  }
}
