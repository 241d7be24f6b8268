import {codePageIds} from './code-pages.ts'
import type {Part} from './lossless.ts'
import {type Piece, tails} from './scan.ts'
import {isLetter, surprise} from './surprise.ts'

/** A reading that is more surprising than the rival by this much is out of the question. */
const hopeless = 7
/** The same for signs, which are many, and of which hardly any is ever used. */
const unlikely = 3
/** How many characters on either side have a say in a dispute. */
const reach = 24
/** How many of them must be readable by the one page only, and how many times as many as by the other. */
const [fewest, majority] = [2, 4]

const macRoman = 1 << codePageIds.indexOf('macintosh')

/**
 * Sister pages, such as Windows-1252 and ISO-8859-15, show some bytes by each other's characters: `Ðž` is `О` or `и`.
 * Where both readings make sense, the characters around must tell, by being such that only one of the pages has them;
 * else the place is a choice. The number of pages that merely agree says nothing: they agree about what is undisputed.
 */
export function withDisputes(codes: Uint16Array, pieces: readonly Piece[], parts: readonly Part[]): Part[] {
  /** For each part, the pages by which it makes sense at all, and those by which it is something else. */
  const sensible = new Uint32Array(parts.length)
  const rival = new Uint32Array(parts.length)
  let next = 0
  for (const [i, part] of parts.entries()) {
    sensible[i] = part.mask
    while (next < pieces.length && pieces[next]!.start < part.start) next++
    for (let j = next; j < pieces.length && pieces[j]!.start === part.start; j++) {
      const {code, end, pages} = pieces[j]!
      if (end === part.end && code === part.text.codePointAt(0)) continue
      const lag =
        costIn(codes, parts, i, end, String.fromCodePoint(code)) - costIn(codes, parts, i, part.end, part.text)
      if (lag > (isLetter(code) ? hopeless : unlikely)) continue
      sensible[i]! |= pages
      rival[i]! |= pages
    }
  }
  return parts.map((part, i) => {
    if (isOutsider(parts, i) || isRest(codes, part)) return {...part, doubtful: true}
    if (rival[i] === 0) return part
    for (let rest = rival[i]!; rest; rest &= rest - 1) {
      const other = rest & -rest
      let [pro, con] = [0, 0]
      for (let j = Math.max(0, i - reach); j < Math.min(parts.length, i + reach + 1); j++) {
        const mine = sensible[j]! & part.mask
        const theirs = sensible[j]! & other
        const weight = parts[j]!.end - parts[j]!.start > 2 ? 2 : 1
        if (mine && !theirs) pro += weight
        else if (theirs && !mine) con += weight
      }
      if (pro < fewest || pro < majority * con) return {...part, doubtful: true}
    }
    return part
  })
}

/** Whether most of what is around was damaged by another page: then this may be what that one has left. */
function isOutsider(parts: readonly Part[], i: number): boolean {
  const [from, to] = [Math.max(0, i - reach), Math.min(parts.length, i + reach + 1)]
  let own = 0
  for (let j = from; j < to; j++) if (parts[j]!.mask & parts[i]!.mask) own++
  return to - from >= 4 && own * 3 < to - from
}

/** Mac Roman has low quotes for the first bytes E2 and E3: once they are straightened, the later bytes seem to begin. */
function isRest(codes: Uint16Array, {start, end}: Part): boolean {
  const before = codes[start - 1]
  if (before !== 0x27 && before !== 0x22) return false
  for (let at = start; at < end; at++) if (!(tails(codes[at]!) & macRoman)) return false
  return true
}

/** How surprising a reading is between its neighbours, which are taken as repaired where they touch. */
function costIn(codes: Uint16Array, parts: readonly Part[], i: number, end: number, text: string): number {
  const part = parts[i]!
  const [last, following] = [parts[i - 1], parts[i + 1]]
  const before =
    last?.end === part.start ? unitsOf(last.text) : [...codes.subarray(Math.max(0, part.start - 2), part.start)]
  const after = following?.start === end ? unitsOf(following.text) : [...codes.subarray(end, end + 2)]
  const units = unitsOf(text)
  return surprise([...before, ...units, ...after], before.length, before.length + units.length, true)
}

const unitsOf = (text: string) => text.split('').map(unit => unit.charCodeAt(0))
