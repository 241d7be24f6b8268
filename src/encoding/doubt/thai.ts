import type {Span} from '../../text/span.ts'
import {codePageIds} from '../characters/code-pages.ts'
import type {LossyPart, Part} from '../characters/part.ts'

/**
 * Tells what Thai Windows may have misread before: Thai letters that come back without any common Thai word, places
 * with lost bytes or with Thai letters right beside them, and all else if marks stand between its letters. Where bytes
 * were lost in between, the halves look like Thai or like signs.
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
 * The same for Thai that another page makes: `ŕ¸°ŕ¸` with something left after it was л. The first bytes of all letters
 * come back as Thai ones, and what followed them is lost.
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
