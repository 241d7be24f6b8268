import {isAsian} from '../characters/asian-company.ts'
import type {Foreign} from './foreign.ts'

/** So many characters show how a text is written. */
const enough = 8

/**
 * Whether bytes are likely GBK, EUC-KR or the like, with two for a character: the text around them is in Chinese,
 * Japanese or Korean, and some stand right beside other bytes or characters beyond ASCII. A page of single bytes makes
 * words of these that nobody wrote.
 */
export function isPaired(text: string, foreign: readonly Foreign[]): boolean {
  const isBare = (at: number) => !(text.charCodeAt(at) > 0x7f)
  if (foreign.every(({bytes, start, end}) => bytes.length === 1 && isBare(start - 1) && isBare(end))) return false
  let [eastern, others] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isAsian(code)) eastern++
    else if (code >= 0xc0 && code < 0x2000) others++
  }
  return eastern >= enough && eastern > others
}
