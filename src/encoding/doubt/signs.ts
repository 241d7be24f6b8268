import {codePageIds} from '../characters/code-pages.ts'
import type {Part} from '../characters/part.ts'

const macRoman = codePageIds.indexOf('macintosh')

/** What is no damage because it is a sign of its own: the negation of a formula, the first bytes of a picture. */
export const withoutSigns = (text: string, parts: readonly Part[]): readonly Part[] =>
  withoutSignatures(text, withoutNegations(text, parts))

/** In Mac Roman ¬ is C2, the first byte of ¹ and ½; before these it is as often what it is: not π, not Ω. */
const negation = /^¬[πΩ∂∑∏∫∞≤≥]$/
/** What formulas are written with, and Mac Roman does not have: a file that went through it all has none of them left. */
const formula = /[∧∨⇒⇔∀∃∈⊢⊨⊆↔]|¬(?![πΩ])[a-zα-ω(]|(?<![¬\p{L}])π/iu

function withoutNegations(text: string, parts: readonly Part[]): readonly Part[] {
  if (!text.includes('¬')) return parts
  const ofMac = parts.filter(({pages}) => pages.includes(macRoman))
  const isNegation = ({start, end}: Part) =>
    negation.test(text.slice(start, end)) && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')
  // One place that can be nothing else shows what the text went through.
  if (ofMac.length === 0 || !ofMac.every(isNegation)) return parts
  // Behind a blank within a line no ¹ stands, and at its beginning a footnote does.
  const isPlain = ({start, end}: Part) => text.slice(start, end) === '¬π' && /[ \t]/.test(text[start - 1] ?? '')
  return formula.test(text) || ofMac.every(isPlain) ? parts.filter(part => !ofMac.includes(part)) : parts
}

/** FF D8 FF, as every JPEG begins, shown as text: who writes of uploads pastes it, and by Mac Roman it is Arabic. */
const jpeg = /ÿØÿ[\u00c0-\u00ff]/g

function withoutSignatures(text: string, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0 || !text.includes('ÿØÿ')) return parts
  const signatures = [...text.matchAll(jpeg)].map(({index}) => index)
  return parts.filter(({start}) => !signatures.some(at => start >= at && start < at + 4))
}
