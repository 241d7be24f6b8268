import type {Span} from '../../text/span.ts'
import {codePageIds} from '../characters/code-pages.ts'
import type {LossyPart, Part} from '../characters/part.ts'

/**
 * Tells what Thai Windows may have read before: Thai letters that come back without a word that Thai is full of, what has
 * lost bytes or letters of it right beside it, and, where marks stand between its letters, all else. Where bytes were lost
 * in between, its halves look like Thai or like signs.
 */
export function withoutThai(
  text: string,
  codes: Uint16Array,
  parts: readonly Part[],
  lossy: readonly LossyPart[],
): (part: Part | LossyPart) => boolean {
  const isRead = ({pages}: Part | LossyPart) => pages[0] === thai
  if (!parts.some(isRead) && !lossy.some(isRead)) return withoutHalfThai(codes, parts)
  const isMarked = /[\u0e00-\u0e7f][?\ufffd][\u0e00-\u0e7f\u2013-\u20ac]/.test(text)
  const [starts, ends] = [new Set(parts.map(({start}) => start)), new Set(parts.map(({end}) => end))]
  const touches = ({start, end}: Span) =>
    (isThaiLetter(codes[start - 1] ?? 10) && !ends.has(start)) || (isThaiLetter(codes[end] ?? 10) && !starts.has(end))
  const isThai = (part: Part | LossyPart) =>
    isRead(part) &&
    part.pages.length === 1 &&
    (isMarked || 'candidates' in part || /[\u0e00-\u0e7f]/.test(part.text) || touches(part))
  const found = parts.filter(isThai)
  return thaiWords.test(found.map(({text}) => text).join('')) ? () => false : isThai
}

/**
 * The same of Thai that another page made of it: `ŕ¸°ŕ¸`, of which something is left behind the letter, was л. All letters
 * by which others begin come back, and what they began is lost.
 */
function withoutHalfThai(codes: Uint16Array, parts: readonly Part[]): (part: Part | LossyPart) => boolean {
  const isThai = ({text}: Part | LossyPart) => isThaiLetter(text.charCodeAt(0))
  const found = parts.filter(isThai)
  const starts = new Set(found.map(({start}) => start))
  const isTorn = found.some(({end}) => (codes[end] ?? 10) > 0x7f && !starts.has(end))
  return isTorn && !thaiWords.test(found.map(({text}) => text).join('')) ? isThai : () => false
}

export const isThaiLetter = (code: number) => code >= 0xe00 && code < 0xe80
const thai = codePageIds.indexOf('windows-874')
const thaiWords = /การ|ที่|เป็น|และ|ของ|ได้|ไม่|ให้|จาก|โดย|ความ|แล้ว/
