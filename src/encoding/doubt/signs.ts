import type {Part} from '../characters/part.ts'
import {withoutNegations} from '../whole/negations.ts'

/** What is no damage because it is a sign of its own: the negation of a formula, the first bytes of a picture. */
export const withoutSigns = (text: string, parts: readonly Part[]): readonly Part[] =>
  withoutSignatures(text, withoutNegations(text, parts))

/** FF D8 FF, as every JPEG begins, shown as text: who writes of uploads pastes it, and by Mac Roman it is Arabic. */
const jpeg = /ÿØÿ[\u00c0-\u00ff]/g
/** Beside so many other letters it is Arabic: دا is in every other line. */
const written = 5
const arabic = /^[\u0600-\u06ff]/

function withoutSignatures(text: string, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0 || !text.includes('ÿØÿ')) return parts
  const signatures = [...text.matchAll(jpeg)].map(({index}) => index)
  const others = parts.filter(({start}) => !signatures.some(at => start >= at && start < at + 4))
  return others.filter(({text}) => arabic.test(text)).length >= written ? parts : others
}
