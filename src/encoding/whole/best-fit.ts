import {lazily} from '../../text/lazily.ts'
import type {Library} from '../candidates/library.ts'
import {clearLead, rank} from '../candidates/rank.ts'
import {codePageIds, codePages} from '../characters/code-pages.ts'
import {fromUtf8} from '../characters/from-utf8.ts'
import {byOne, type LossyPart} from '../characters/part.ts'
import {bestFit} from '../context/suspicion.ts'

/*
 * Windows-1252 has no Γ, ≡ or ∩, and no lines. A program that writes in it what a console showed (`>` in PowerShell 5, an
 * editor that saves as ANSI) takes the most similar characters: `donGÇÖt`, `G£à`, `=ƒÜÇ`, `=ƒö¦`. So the first byte of a
 * sign is a letter of ASCII then, by which nobody would find it.
 */

const index = codePageIds.indexOf('cp437')
const page = codePages[index]!
const shown = (...bytes: number[]) => bytes.map(byte => page.shown[byte]!).join('')
const [sign, emoji, selector, mark] = [shown(0xe2), shown(0xf0), shown(0xef, 0xb8, 0x8f), shown(0xef, 0xbb, 0xbf)]

/** What else than itself a character may have been: lines and corners, ₧, the two halves of a ¬. */
const likened: Readonly<Record<string, readonly number[]>> = {
  '¦': [0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb9, 0xba],
  '+': [0xb7, 0xb8, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf],
  P: [0x9e],
  '¬': [0xa9, 0xaa],
}
const bytesOf = (char: string) => likened[char] ?? [page.byteOf.get(char.charCodeAt(0)) ?? 0]

const places = lazily(() => /(?:G(?:[¡-ÿƒ][¡-ÿƒ+P]|P[¡-ÿƒ])|=ƒ[¡-ÿƒ][¡-ÿƒ+P])(n\+Å)?/g)
/** What people write: joiners, dashes, quotes, prices, arrows, mathematics, lines, pictures. */
const usual = lazily(
  () =>
    /^(?:\u200d|[\u200b\u2010-\u2026\u2030-\u203a\u20a0-\u20bf\u2116\u2122\u2190-\u23ff\u2500-\u27bf\u2b05-\u2b55])(?<!\p{Cn})/u,
)
const picture = lazily(() => /^\p{Extended_Pictographic}(?<!\p{Cn})/u)
/** What people may have after a G: `Göö`, `GÇÖ`, `GP£`. */
const common = lazily(() => /^G(?:\p{Ll}{2}|\p{Lu}{2}|P|.[P+¦¬])/u)

/** What may be Maltese or Latvian: `GÅ¼ira` is Gżira, by the page that most texts have gone through. */
const isLetter = /^G[ÄÅ]/

/**
 * A text as the console showed it, each place where it was; and the places that only the words beside them can tell.
 */
export interface AsShown {
  text: string
  torn: readonly LossyPart[]
}

export function asShown(text: string, books: Pick<Library, 'lexicon'>): AsShown {
  if (!bestFit.test(text)) return {text, torn: []}
  const torn: LossyPart[] = []
  let isProven = false
  const read = text.replaceAll(places(), (found: string, selected: string | undefined, start: number) => {
    const isSign = found.startsWith('G')
    const [head, row] = isSign ? [sign, usual()] : [emoji, picture()]
    const tails = found.slice(isSign ? 1 : 2, isSign ? 3 : 4)
    const meant = [...bytesOf(tails[0]!)].flatMap(second =>
      bytesOf(tails[1]!).flatMap(third => {
        const bytes = isSign ? [0xe2, second, third] : [0xf0, 0x9f, second, third]
        const char = fromUtf8(bytes)
        return char !== undefined && row.test(char) ? [{char, bytes}] : []
      }),
    )
    if (meant.length === 0) return found
    isProven ||= !isSign || (!isLetter.test(found) && (!common().test(found) || isAmidSmall(text, start)))
    const [{bytes}] = meant as [(typeof meant)[number]]
    if (meant.length === 1) return head + shown(...bytes.slice(1)) + (selected ? selector : '')
    const end = start + found.length
    const ending = selected ? '\ufe0f' : ''
    const company = {before: text.slice(Math.max(0, start - 200), start), after: ending + text.slice(end, end + 200)}
    const against = new Map(meant.map(({char}) => [char.codePointAt(0)!, 0]))
    const ranked = rank(against, company, books.lexicon)
    if (ranked.length === 0) return found
    const candidates = ranked.map(({code}) => String.fromCodePoint(code) + ending)
    const certainty = ranked[0]!.score - (ranked[1]?.score ?? 0) > clearLead ? 'chosen' : 'open'
    torn.push({start, end, text: candidates[0]!, certainty, candidates, pages: byOne[index]!})
    return '_'.repeat(found.length)
  })
  if (!isProven) return {text, torn: []}
  return {text: read.startsWith('n++') ? mark + read.slice(3) : read, torn}
}

/** Whether capitals stand beside a small letter, where no word has them. */
const isAmidSmall = (text: string, at: number) =>
  /[À-Þ]/.test(text[at + 1]!) && (/[a-z]/.test(text[at - 1] ?? '') || /[a-z]/.test(text[at + 3] ?? ''))
