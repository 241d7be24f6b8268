import {lazily} from '../../text/lazily.ts'
import {codePages, pagesWhere} from '../characters/code-pages.ts'
import {shareAlphabet} from '../characters/languages.ts'
import {beside, heardInstead, type Letters} from '../characters/letters.ts'
import {byOne, type Part} from '../characters/part.ts'
import type {Pieces} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {isCapital, isSmall} from '../characters/weigh.ts'

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
 * Above zero if only the part itself is usual between its neighbours, below if only the other letter is; twice as much
 * if the other one stands in no word of any language.
 */
type Compare = (part: number, code: number, pages: number) => number

function comparison(codes: Uint16Array, parts: readonly Part[], other: Uint32Array, letters: () => Letters): Compare {
  return (i, code, pages) => {
    const {start, end, text} = parts[i]!
    if (!isLetter(code) || !isLetter(text.charCodeAt(0))) return 0
    const before = parts[i - 1]?.end === start ? i - 1 : undefined
    const after = parts[i + 1]?.start === end ? i + 1 : undefined
    if (before !== undefined && other[before]! & pages) return 0
    if (after !== undefined && other[after]! & pages) return 0
    const last = before === undefined ? codes[start - 1] : parts[before]!.text.charCodeAt(0)
    const left = beside(last)
    const right = beside(after === undefined ? codes[end] : parts[after]!.text.charCodeAt(0))
    const own = text.charCodeAt(0)
    // No word has a capital after a small letter, however usual the small one is there: `fÀr` is für or fär.
    const isWithin = isSmall(last ?? 10) && isCapital(own) !== isCapital(code)
    const fitOf = (code: number) => (isWithin && isCapital(code) ? 0 : (letters().fitOf(code, left, right) ?? 0))
    return heardInstead(fitOf(own), fitOf(code)) * (isWithin ? 2 : 1)
  }
}

/** So many letters tell a language. */
const fewest = 3

/**
 * The pages that a language speaks against: it has all letters that the parts come to, or it is the one that the small
 * words tell, and has the disputed letters; and no language, or not that one, has what such a page makes of them.
 */
export function foreignPages(
  pieces: Pieces,
  parts: readonly Part[],
  spoken: () => ReadonlySet<string> | undefined,
): (page: number) => boolean {
  const smallOf = (code: number) => String.fromCodePoint(code).toLowerCase()
  const isOfOne = (letters: ReadonlySet<string>) => letters.size >= fewest && shareAlphabet([...letters])
  const lettersBy = (page: number) => {
    const made = parts.map(({text}) => text.codePointAt(0)!)
    const disputed = {own: new Set<string>(), other: new Set<string>()}
    eachRival(pieces, parts, (i, piece) => {
      if (!(pieces.pages[piece]! & (1 << page))) return
      made[i] = pieces.codes[piece]!
      disputed.own.add(parts[i]!.text.toLowerCase())
      disputed.other.add(smallOf(pieces.codes[piece]!))
    })
    return {all: new Set(made.filter(code => code < 0xffff && isLetter(code)).map(smallOf)), disputed}
  }
  const known = new Map<number, boolean>()
  // Neither depends on the page.
  const told = lazily(() => ({
    alphabet: spoken(),
    isOfOne: isOfOne(new Set(parts.map(({text}) => text.toLowerCase()).filter(text => isLetter(text.charCodeAt(0))))),
  }))
  return page => {
    let isForeign = known.get(page)
    if (isForeign === undefined) {
      const {all, disputed} = lettersBy(page)
      const {alphabet} = told()
      const isSpoken = [...disputed.own].every(letter => alphabet?.has(letter))
      isForeign =
        (isSpoken && ![...disputed.other].every(letter => alphabet?.has(letter))) || (told().isOfOne && !isOfOne(all))
      known.set(page, isForeign)
    }
    return isForeign
  }
}

/** So often one of two letters must be heard of and the other not, and so many times as often as the reverse. */
const [fewestVotes, majority] = [3, 4]
/**
 * Where Latin letters end. Which letters are heard of where is known for most languages in these; of Cyrillic ones for
 * a few.
 */
const latinEnd = 0x250

/**
 * The same parts, but of two letters that two pages read, the one that is heard of in such places, if the other is not:
 * by Windows-1250 and ISO-8859-2 `ĂĽ` is ü and å, and words have `på`. They remain choices.
 */
export function withVotes(codes: Uint16Array, pieces: Pieces, parts: readonly Part[], letters: () => Letters): Part[] {
  const other = readOtherwise(pieces, parts)
  const compare = comparison(codes, parts, other, letters)
  /** How often the one letter was heard of for what is shown, and not the other. */
  const votes = new Map<string, number>()
  const shown = ({start, end}: Part) => String.fromCharCode(...codes.subarray(start, end))
  const pairOf = (code: number, own: number) => code * latinEnd + own
  eachRival(pieces, parts, (i, piece) => {
    const [own, code] = [parts[i]!.text.codePointAt(0)!, pieces.codes[piece]!]
    const verdict = own < latinEnd && code < latinEnd ? compare(i, code, pieces.pages[piece]!) : 0
    if (verdict === 0) return
    const key = `${shown(parts[i]!)} ${verdict > 0 ? `${own} ${code}` : `${code} ${own}`}`
    votes.set(key, (votes.get(key) ?? 0) + 1)
  })
  const won = new Set<string>()
  /** Of which letters, whatever is shown: most places are ruled out without making a text of each. */
  const pairs = new Set<number>()
  for (const [key, yes] of votes) {
    const [shown, code, own] = key.split(' ')
    if (yes < fewestVotes || yes < majority * (votes.get(`${shown} ${own} ${code}`) ?? 0)) continue
    won.add(key)
    pairs.add(pairOf(Number(code), Number(own)))
  }
  const voted = [...parts]
  if (won.size === 0) return voted
  eachRival(pieces, parts, (i, piece) => {
    const [own, code] = [parts[i]!.text.codePointAt(0)!, pieces.codes[piece]!]
    if (!pairs.has(pairOf(code, own)) || !won.has(`${shown(parts[i]!)} ${code} ${own}`)) return
    const mask = pieces.pages[piece]!
    const page = 31 - Math.clz32(mask & -mask)
    const {start, end} = parts[i]!
    voted[i] = {start, end, text: String.fromCodePoint(code), pages: byOne[page]!, mask, doubtful: true, rivals: 0}
  })
  return voted
}

/**
 * Tells the pages by which letters would stand where no language has them, while the parts themselves are usual there:
 * `ıžm` for `ışm`. What stands beside them must be beyond dispute: `öö` is as good as `ÜÜ`.
 */
export function unheard(
  codes: Uint16Array,
  pieces: Pieces,
  parts: readonly Part[],
  other: Uint32Array,
  letters: () => Letters,
): {pages: () => number; misplaced: () => number; compare: Compare} {
  const compare = comparison(codes, parts, other, letters)
  let found: {pages: number; misplaced: number} | undefined
  return {
    pages: () => (found ??= pagesUnheardOf()).pages,
    misplaced: () => (found ??= pagesUnheardOf()).misplaced,
    compare,
  }

  function pagesUnheardOf(): {pages: number; misplaced: number} {
    const within = new Uint32Array(codePages.length)
    const [pro, con] = [new Uint32Array(codePages.length), new Uint32Array(codePages.length)]
    let refuted = 0
    eachRival(pieces, parts, (i, piece) => {
      const pages = pieces.pages[piece]!
      if ((pages & ~refuted) === 0) return
      const verdict = compare(i, pieces.codes[piece]!, pages)
      if (verdict === 0) return
      if (verdict < 0) refuted |= pages
      for (let rest = pages; rest; rest &= rest - 1) {
        const page = 31 - Math.clz32(rest & -rest)
        ;(verdict > 0 ? pro : con)[page]!++
        if (verdict > 1) within[page]!++
      }
    })
    return {
      pages: pagesWhere((_, page) => pro[page]! >= enough && con[page] === 0),
      misplaced: pagesWhere((_, page) => within[page]! >= enough && con[page] === 0),
    }
  }
}
