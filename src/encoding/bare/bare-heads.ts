import {lazily} from '../../text/lazily.ts'
import {byStart, coverage} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePages, ofTwo} from '../characters/code-pages.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {isLetter, isMark, isStraight, sameScript} from '../characters/surprise.ts'
import {blanksAfter} from '../torn/blanks.ts'
import {proven, type TornText} from '../torn/channels.ts'
import {letterWorth} from './bare-letters.ts'

/** How well a letter must fit between its neighbours, and how much better than any other. */
const [heardOf, clearLead] = [0.7, 1.2]

/**
 * Reads letters of Latin words of which only the first byte is left, in a file without other unexplained letters:
 * `Äekat` is čekat there, and `CIRÃLICA` CIRÍLICA, while German words amid the damage would have an ä or ö as well. The
 * letters beside one and the language say which it was, so that it stays a guess.
 */
export function withBareHeads(
  torn: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): readonly LossyPart[] {
  const {codes, known} = torn
  const channel = proven(known)
  // Beside what went through two pages, such a letter may be half of one.
  if (!channel || known.some(({pages}) => pages.length > 1)) return lossy
  const page = channel.pages[0]!
  const whole = coverage(sound, codes.length)
  const byteAt = (at: number) => ((codes[at] ?? 10) < 0x80 || whole[at] ? 0 : byteOf(page, codes[at]!))
  const isHead = (at: number) => isLetter(codes[at] ?? 10) && byteAt(at) >= 0xc3 && byteAt(at) < 0xe0
  const isTail = (at: number) => byteAt(at) >= 0x80 && byteAt(at) < 0xc0
  // A first byte with its second right after it has lost nothing, though nobody dared to read it beside a torn one.
  const isPair = (at: number) =>
    isHead(at) && isTail(at + 1) && isHead(at - 1) && isLatin(ofTwo(byteAt(at), byteAt(at + 1)))
  const kept = lossy.filter(({start, end}) => end > start + 1 || !isPair(start))
  const taken = coverage(kept, codes.length)
  const places: number[] = []
  const found: LossyPart[] = []
  let strangers = 0
  let read = 0
  const beyond = beyondAscii(codes)
  for (let place = 0; place < beyond.length; place++) {
    const at = beyond[place]!
    if (at < read || whole[at] || taken[at] || !isLetter(codes[at]!)) continue
    if (!isHead(at)) strangers++
    else if (!isTail(at + 1)) places.push(at)
    else if (isPair(at)) {
      const text = String.fromCharCode(ofTwo(byteAt(at), byteAt(at + 1)))
      read = at + 2
      found.push({start: at, end: read, text, certainty: 'chosen', candidates: [text], pages: channel.pages})
    }
  }
  if (places.length === 0 || strangers * 4 > places.length) return lossy
  const gone = [...codePages[page]!.fragile].filter(byte => byte < 0xc0)
  const blanks = blanksLost(codes, sound, page)
  const worth = lazily(() => letterWorth(torn, sound, [...sound, ...kept, ...found]))
  // If a mark stands for a byte inside of a word, it does so at the end of one, too.
  const isMarked = places.some(at => isMark(codes[at + 1]) && isLetter(codes[at + 2] ?? 10))
  for (const at of places) {
    if (isMark(codes[at + 1]) !== isMarked) continue
    const isBlanked = blanks === 'space' && codes[at + 1] === 0x20 && codes[at + 2] === 0x20
    const end = at + (isMarked || isBlanked ? 2 : 1)
    const tails = isBlanked ? [0xa0] : blanks === 'drop' ? [...gone, 0xa0] : gone
    const letters = tails.map(tail => ofTwo(byteAt(at), tail)).filter(isLatin)
    const answer = letters.length === 0 ? undefined : answerOf(letters, worth()(at, end))
    // Without a clear answer it is named only where no other letter is unexplained, and no straight quote may be its
    // second byte.
    if (!answer || (!answer.isClear && (strangers > 0 || answer.isBad || isStraight(codes[end])))) continue
    const [{candidates}, certainty] = [answer, answer.isClear ? 'chosen' : 'open'] as const
    found.push({start: at, end, text: candidates[0]!, certainty, candidates, pages: channel.pages})
  }
  return byStart([...kept, ...found])
}

/** Letters, the likeliest first; whether the first one is far ahead, and whether it fits badly all the same. */
function answerOf(letters: readonly number[], worthOf: (code: number) => number) {
  const ranked = letters.map(code => ({code, score: worthOf(code)})).sort((a, b) => b.score - a.score)
  const [best, second] = ranked as [(typeof ranked)[number], (typeof ranked)[number]?]
  return {
    candidates: ranked.map(({code}) => String.fromCharCode(code)),
    isClear: best.score >= heardOf && best.score - (second?.score ?? 0) >= clearLead,
    isBad: best.score < 0,
  }
}

const isLatin = (code: number) => sameScript(code, 0x61)

/** What became of no-break spaces. One is the second byte of à, and of nothing else that Latin words have. */
function blanksLost(codes: Uint16Array, sound: readonly Part[], page: number): 'space' | 'drop' | undefined {
  if (codePages[page]!.shown[0xa0] !== '\u00a0' || codes.includes(0xa0)) return undefined
  const {one, two} = blanksAfter(codes, sound, page)
  return two > one ? 'space' : 'drop'
}
