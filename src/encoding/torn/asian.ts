import {numbered} from '../../text/span.ts'
import {penalties} from '../candidates/loss.ts'
import {type AsianCompany, asianCompanyOf, brim, edge, isAsian} from '../characters/asian-company.ts'
import {type LossyPart, mostNamed, type Part, withFound} from '../characters/part.ts'
import {byteOf, tails} from '../characters/scan.ts'
import {inLinesOf} from '../context/line-mates.ts'
import {asianSteps, isAsianLead} from './asian-steps.ts'
import {likeliest, type Token, type Told} from './asian-ways.ts'
import {provenOrBereft, type TornText} from './channels.ts'

/** So many whole characters are more than a quotation. */
const enough = 6
/** So many strange characters in a row are no word in Latin letters. */
const few = 4

/**
 * Finds which characters of Chinese, Japanese and Korean lost bytes. What is left of one may be any of two to a
 * thousand; those beside it tell, by what stands side by side in the rest of the text and in the language. All of it is
 * a guess.
 */
export function asian(
  {text, codes, known}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): readonly LossyPart[] {
  const channel = provenOrBereft(known)
  const whole = sound.filter(isOfAsian)
  if (!channel || whole.length < enough) return lossy
  const page = channel.pages[0]!
  const isAmid = inLinesOf(text, whole)
  const isLead = (at: number) => codes[at]! > 0x7f && isAsianLead(byteOf(page, codes[at]!))
  const isLong = (at: number) => {
    let end = at
    while (end < at + few && (codes[end] ?? 0x80) > 0x7f) end++
    return end === at + few
  }
  // By another page, what is left of one may be a letter, unless it is unique: of 来, æ¥, it is վ.
  // Three bytes, one of them shown as a blank, lack nothing: `ì— ` is 엠.
  const isOpen = ({certainty, start, end, candidates, pages}: LossyPart) =>
    pages[0] !== page || pages.length > 1
      ? certainty !== 'unique'
      : certainty !== 'unique' && isLead(start) && !(candidates.length === 1 && end === start + 3)
  const settled = lossy.filter(part => !isOpen(part))
  const tellers = [...settled, ...sound]
  const told = numbered(tellers, codes.length)
  const isFree = (at: number) => told[at] === 0
  const company = asianCompanyOf(sound.map(({text}) => lastOf(text)).filter(code => code > edge))
  const steps = asianSteps(text, codes, isFree, channel, penalties(text, sound), company)
  const tokenAt = (at: number): Token => {
    if (told[at]) {
      const {end, text} = tellers[told[at]! - 1]!
      return {end, last: lastOf(text)}
    }
    if (at >= codes.length) return {end: at + 1, last: brim}
    // If nothing else of the line is Chinese, a letter of a sound word is not, nor is a letter alone: café, ɖé, çıkar.
    if (isLead(at) && (isLong(at) || isAmid({start: at, end: at + 1}))) return steps(at)
    const isStray = codes[at]! > 0x7f && (tails(codes[at]!) & (1 << page)) !== 0
    return {end: at + 1, last: codes[at] === 10 ? brim : edge, isStray}
  }
  const found = toldIn(codes.length, tokenAt, company).map(({at: start, end, codes}): LossyPart => {
    const candidates = codes.slice(0, mostNamed).map(code => String.fromCharCode(code))
    return {start, end, text: candidates[0]!, certainty: 'chosen', candidates, pages: channel.pages}
  })
  return withFound(lossy, found, codes.length)
}

/** All that is found in a text. */
function toldIn(length: number, tokenAt: (at: number) => Token, company: AsianCompany): Told[] {
  const found: Told[] = []
  let before = brim
  for (let at = 0; at < length; ) {
    const token = tokenAt(at)
    if ('last' in token) {
      ;[at, before] = [token.end, token.last]
      continue
    }
    const {told, end} = likeliest(at, before, tokenAt, company)
    for (const one of told) found.push(one)
    before = told.at(-1)?.end === end ? told.at(-1)!.codes[0]! : edge
    at = Math.max(end, at + 1)
  }
  return found
}

const isOfAsian = ({text}: Part) => lastOf(text) > edge
const lastOf = (text: string) => {
  const code = text.charCodeAt(text.length - 1)
  return isAsian(code) ? code : edge
}
