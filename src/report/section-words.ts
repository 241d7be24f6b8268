import type {Programme, SectionSpec} from './programme.ts'
import {fold} from './words.ts'

/** What a section is called, and what to write there. */
export interface SectionWords {
  title: string
  hint: string
}

/** In a language, if the programme has words for it, or else in its own. */
export const wordsFor = (spec: SectionSpec, language: string | undefined): SectionWords =>
  language !== undefined && Object.hasOwn(spec.languages, language) ? spec.languages[language]! : spec

/** The hint as a note below a finding, as its author wrote it: German nouns keep their capitals, Chinese has its own stop. */
export function whatToWrite({hint}: SectionWords): string | undefined {
  if (hint === '') return undefined
  const stop = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(hint) ? '。' : '.'
  return `What to write: ${hint}${/\p{P}$/u.test(hint) ? '' : stop}`
}

/** So many words of a language's titles in the headings tell it: `Herausforderungen`, `Überblick`. One may be borrowed. */
const enough = 2

/**
 * The other language that the headings name the sections in, for a report that says too little to tell its language by:
 * `Technologien` and a list of names. A word that two of the languages share speaks for both, and so for neither.
 */
export function languageOfTitles(headings: readonly string[], programme: Programme): string | undefined {
  const written = new Set(headings.flatMap(wordsOf))
  if (written.size < enough) return undefined
  const scores = [...titleWords(programme)].map(
    ([code, words]) => [code, words.filter(word => written.has(word)).length] as const,
  )
  const [best, second] = scores.sort(([, a], [, b]) => b - a)
  if (!best || best[1] < enough || best[1] === second?.[1]) return undefined
  return best[0] === programme.language ? undefined : best[0]
}

const known = new WeakMap<Programme, ReadonlyMap<string, readonly string[]>>()

/** The words of the titles in each language. */
function titleWords(programme: Programme): ReadonlyMap<string, readonly string[]> {
  const made = known.get(programme)
  if (made) return made
  const {language, sections} = programme
  const words = new Map<string, string[]>()
  const add = (code: string, title: string) =>
    words.set(code, [...new Set([...(words.get(code) ?? []), ...wordsOf(title)])])
  for (const {title, languages} of sections) {
    add(language, title)
    for (const [code, {title}] of Object.entries(languages)) add(code, title)
  }
  known.set(programme, words)
  return words
}

/** Those long enough not to be in half of all languages. */
const wordsOf = (title: string): string[] => fold(title).match(/\p{L}{5,}/gu) ?? []
