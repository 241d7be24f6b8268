import type {Part} from '../characters/part.ts'
import {withoutNegations} from '../whole/negations.ts'

/**
 * Leaves out what is a sign of its own and no damage: the negation of a formula, the first bytes of a picture, a quoted
 * letter.
 */
export const withoutSigns = (text: string, parts: readonly Part[]): readonly Part[] =>
  withoutQuoted(text, withoutSignatures(text, withoutNegations(text, parts)))

/** By the quote that ends a quotation: those that may have begun it. */
const openers: Readonly<Record<string, string>> = {
  ...{'«': '»', '»': '«»', '‹': '›', '›': '‹›'},
  ...{'‘': '‚', '’': '‘‚’', '“': '„', '”': '“„”'},
}

/** Leaves out quoted letters: ›Å‹ would become ŋ. Right after damage the first quote is a byte. */
function withoutQuoted(text: string, parts: readonly Part[]): readonly Part[] {
  const isQuoted = ({start, end}: Part, i: number) =>
    end === start + 2 &&
    (openers[text[end - 1]!]?.includes(text[start - 1] ?? ' ') ?? false) &&
    parts[i - 1]?.end !== start &&
    !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text[end] ?? '')
  return parts.some(isQuoted) ? parts.filter((part, i) => !isQuoted(part, i)) : parts
}

/** FF D8 FF, as every JPEG begins, shown as text. Reports on uploads have it, and Mac Roman makes Arabic of it. */
const jpeg = /ÿØÿ[\u00c0-\u00ff]/g
/** Beside so many Arabic letters it is Arabic: دا is in every other line. */
const written = 5
const arabic = /^[\u0600-\u06ff]/

function withoutSignatures(text: string, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0 || !text.includes('ÿØÿ')) return parts
  const signatures = [...text.matchAll(jpeg)].map(({index}) => index)
  const others = parts.filter(({start}) => !signatures.some(at => start >= at && start < at + 4))
  return others.filter(({text}) => arabic.test(text)).length >= written ? parts : others
}
