import type {Ranked} from '../candidates/rank.ts'
import {asianCompanyOf, brim, companionOf, companyIn, isAsian, isHangul} from '../characters/asian-company.ts'
import type {Part} from '../characters/part.ts'

/** What no language has: what is no likelier is not known. */
const nothing = 0

export interface Companions {
  ranked: readonly Ranked[]
  /** By how much the first is likelier than the second, or than what nobody writes. */
  lead: number
}

/**
 * Tells which of some East Asian characters stands between its neighbours, by what stands side by side in the language
 * of the text: of the fifty that begin as 的 does, hardly another one stands before a blank.
 */
export function byCompany(
  parts: readonly Part[],
): (codes: readonly number[], before: string, after: string) => Companions {
  const whole = parts.map(({text}) => text).join('')
  const own = asianCompanyOf(Array.from(whole, char => char.charCodeAt(0)).filter(isAsian))
  return (codes, before, after) => {
    // Korean is Korean even amid another language.
    const company = codes.every(isHangul) ? companyIn('ko') : own
    const previous = before === '' ? brim : companionOf(before.charCodeAt(before.length - 1))
    const next = after === '' ? brim : companionOf(after.charCodeAt(0))
    const scoreOf = (code: number) => company.ease(previous, code) + company.ease(code, next)
    const ranked = codes.map(code => ({code, score: scoreOf(code)})).sort((a, b) => b.score - a.score)
    return {ranked, lead: (ranked[0]?.score ?? 0) - Math.max(ranked[1]?.score ?? -99, scoreOf(nothing))}
  }
}
