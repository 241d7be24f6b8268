import {codePageIds} from '../characters/code-pages.ts'
import type {Part} from '../characters/part.ts'

const macRoman = codePageIds.indexOf('macintosh')

/**
 * Mac Roman has ¬ for C2, the first byte of ¹ and ½; but before these signs it is as often a negation: not π, not Ω.
 */
const negation = /^¬[πΩ∂∑∏∫∞≤≥]$/
/**
 * What formulas are written with, and Mac Roman does not have: a file that all went through it has none of them left.
 */
const formula = /[∧∨⇒⇔∀∃∈⊢⊨⊆↔]|¬(?![πΩ])[a-zα-ω(]|(?<![¬\p{L}])π/iu

/** The repairs, without the negations of a formula. */
export function withoutNegations(text: string, parts: readonly Part[]): readonly Part[] {
  if (!text.includes('¬')) return parts
  const ofMac = parts.filter(({pages}) => pages.includes(macRoman))
  const isNegation = ({start, end}: Part) =>
    negation.test(text.slice(start, end)) && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')
  // One place that can be nothing else shows that the text went through Mac Roman.
  if (ofMac.length === 0 || !ofMac.every(isNegation)) return parts
  // No ¹ stands after a blank within a line, but a footnote may begin one.
  const isPlain = ({start, end}: Part) => text.slice(start, end) === '¬π' && /[ \t]/.test(text[start - 1] ?? '')
  return formula.test(text) || ofMac.every(isPlain) ? parts.filter(part => !ofMac.includes(part)) : parts
}

/** What is still damaged, without the ¬π that the repairs of formulas have made. */
export function amidFormulas(units: Uint16Array, parts: Part[]): Part[] {
  if (!parts.some(({start}) => units[start] === 0xac)) return parts
  return [...withoutNegations(textOf(units), parts)]
}

function textOf(units: Uint16Array): string {
  const out: string[] = []
  for (let i = 0; i < units.length; i += 8192) out.push(String.fromCharCode(...units.subarray(i, i + 8192)))
  return out.join('')
}
