import type {SectionSpec} from './programme.ts'

/** What a section is called, and what to write there. */
export interface SectionWords {
  title: string
  hint: string
}

/** In a language, if the programme has words for it, or else in its own. */
export const wordsFor = (spec: SectionSpec, language: string | undefined): SectionWords =>
  language !== undefined && Object.hasOwn(spec.languages, language) ? spec.languages[language]! : spec

/** The hint as a note below a finding. */
export const whatToWrite = ({hint}: SectionWords): string | undefined =>
  hint === '' ? undefined : `What to write: ${hint[0]!.toLowerCase()}${hint.slice(1)}.`
