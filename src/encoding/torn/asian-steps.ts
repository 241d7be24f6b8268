import {type Handling, handlings, type Penalty, shownAs} from '../candidates/loss.ts'
import {type AsianCompany, isAsian} from '../characters/asian-company.ts'
import {codePages} from '../characters/code-pages.ts'
import {byteOf, tails} from '../characters/scan.ts'
import {isStraight} from '../characters/surprise.ts'
import {isAsciiLetter} from '../whole/strangers.ts'

/**
 * A character that may stand at a place: how many units it takes, and what speaks against its bytes having been lost
 * so.
 */
export interface AsianStep {
  code: number
  length: number
  against: number
  /** Whether only its first byte is left, and perhaps marks. */
  isBare: boolean
}

/** A later byte that may stand at a place, and where what is left of it ends. */
interface Tail {
  bits: number
  end: number
  against: number
  isSeen: boolean
}

/** What each point costs that speaks against a way of losing bytes. */
export const dear = 4
/** Of a thousand characters, those beyond are too rare. */
const mostSteps = 40
/** What has so many points against it is out of the question. */
const tooMuch = 6

/** Whether a byte begins a character of Chinese, Japanese or Korean, or one as wide. */
export const isAsianLead = (byte: number): boolean => byte >= 0xe3 && byte <= 0xef && byte !== 0xee

const isMark = (code: number) => isStraight(code) || code === 0x3f

/** Tells which characters may stand at a first byte, whole or with bytes lost in one of the ways of the text. */
export function asianSteps(
  text: string,
  codes: Uint16Array,
  isFree: (at: number) => boolean,
  {pages, fragile}: {pages: readonly number[]; fragile?: Handling['fragile']},
  penalty: Penalty,
  company: AsianCompany,
): (at: number) => readonly AsianStep[] {
  const page = pages[0]!
  const left = leftBy(page, handlings(text, fragile), penalty)
  const marks = new Set(left.map(({shown}) => shown.charCodeAt(0)))
  const mayBeTail = (code: number) => marks.has(code) || (tails(code) & (1 << page)) !== 0
  const known = new Map<string, readonly [all: readonly AsianStep[], seen: readonly AsianStep[]]>()

  const tailsAt = (at: number): Tail[] => {
    const found: Tail[] = []
    const byte = isFree(at) && codes[at]! > 0x7f ? byteOf(page, codes[at]!) : 0
    if (byte >= 0x80 && byte < 0xc0) found.push({bits: byte & 63, end: at + 1, against: 0, isSeen: true})
    for (const {shown, bits, against} of left)
      if (shown === '' || (isFree(at) && codes[at] === shown.charCodeAt(0)))
        found.push({bits, end: at + shown.length, against, isSeen: shown > '\x7f'})
    return found
  }

  const isBeside = (at: number) => at >= 0 && at < codes.length && codes[at]! > 0x7f
  // Alone among plain characters, such a letter is one: é is a word in Portuguese.
  const mayBeBare = (at: number) => {
    let next = at + 1
    while (next < at + 3 && isMark(codes[next] ?? 10)) next++
    return !isAsciiLetter(codes[next]) && (isBeside(at - 1) || isBeside(next))
  }
  return at => {
    // The answer depends on what is free after it, as far as that may be a later byte.
    let end = at + 1
    while (end < at + 3 && end < codes.length && isFree(end) && mayBeTail(codes[end]!)) end++
    const key = text.slice(at, end)
    let steps = known.get(key)
    if (steps === undefined) {
      const all = commonest(stepsAt(at, byteOf(page, codes[at]!), tailsAt, company), company)
      steps = [all, all.filter(({isBare}) => !isBare)]
      known.set(key, steps)
    }
    return steps[mayBeBare(at) ? 0 : 1]
  }
}

/** The characters that may stand at a first byte, each in the likeliest way to have lost its bytes. */
function stepsAt(at: number, lead: number, tailsAt: (at: number) => Tail[], company: AsianCompany): AsianStep[] {
  const best = new Map<number, AsianStep>()
  // Of the second byte one unit is left, or none.
  const thirds = [tailsAt(at + 1), tailsAt(at + 2)]
  for (const second of thirds[0]!) {
    for (const third of thirds[second.end - at - 1]!) {
      const code = ((lead & 15) << 12) | (second.bits << 6) | third.bits
      const against = second.against + third.against
      if (against >= 2 * tooMuch || !isAsian(code) || !company.isKnown(code)) continue
      const length = third.end - at
      const key = code * 4 + length
      if ((best.get(key)?.against ?? 99) > against)
        best.set(key, {code, length, against, isBare: !second.isSeen && !third.isSeen})
    }
  }
  return [...best.values()]
}

function commonest(steps: readonly AsianStep[], company: AsianCompany): AsianStep[] {
  const worths = steps.map(step => ({step, worth: company.often(step.code) - dear * step.against}))
  const ranked = worths.sort((a, b) => b.worth - a.worth).slice(0, mostSteps)
  return ranked.map(({step}) => step)
}

/** What may be left of each later byte that was lost, and what speaks against it. */
function leftBy(page: number, ways: readonly Handling[], penalty: Penalty) {
  const left = new Map<string, {shown: string; bits: number; against: number}>()
  const {shown: intact} = codePages[page]!
  for (const way of ways) {
    const against = penalty(way)
    for (let byte = 0x80; byte < 0xc0; byte++) {
      const shown = shownAs(byte, codePages[page]!, way)
      const key = `${byte} ${shown}`
      if (shown === intact[byte] && shown !== '\ufffd') continue
      if ((left.get(key)?.against ?? tooMuch + 1) > against) left.set(key, {shown, bits: byte & 63, against})
    }
  }
  return [...left.values()]
}
