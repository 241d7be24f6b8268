import {buildLexicon, type Vocabulary} from './build-lexicon.ts'
import type {FullLexicon, Lexicon} from './lexicon.ts'
import type {Report, Track} from './report.ts'
import {flatten, type Json, type Resolve} from './schema-tree.ts'

/** What a schema says about one section, besides its constraints. */
export interface SectionSpec extends Vocabulary {
  /** What to write here: the prompt, the stub and the message use it. */
  hint: string
  /** Its title and its hint in other languages. */
  languages: Readonly<Record<string, {title: string; hint: string}>>
  /** The section that it follows. */
  after: string | undefined
  required: boolean
  severity: 'error' | 'warning' | 'info' | undefined
  /** Said instead of our own words. */
  message: string | undefined
  topics: readonly string[]
  /** Other headings for it, in the programme's language. */
  headings: readonly string[]
}

/** What a report breaks, as ajv puts it. */
export interface SchemaError {
  /** Into `subject(report)`. */
  pointer: string
  keyword: string
  params: Record<string, unknown>
  message: string
}

/** What ajv says, as we keep it. */
export const toSchemaError = (error: {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}): SchemaError => ({
  pointer: error.instancePath,
  keyword: error.keyword,
  params: error.params,
  message: error.message ?? '',
})

export type Validate = (subject: unknown) => SchemaError[]

/** What a programme asks of its reports. */
export interface Programme {
  id: string
  title: string
  track: Track | undefined
  /** Nobody named a schema: it is the one that the tool begins with. */
  assumed?: boolean
  language: string
  /** The heading that a new report begins with. */
  heading: string
  /** In the order in which they are wanted. */
  sections: readonly SectionSpec[]
  lexicon: FullLexicon
  validate(report: Report): SchemaError[]
}

/** What of a programme reading a report takes; programmes of the same words read alike, whatever topics they want. */
export interface Reader extends Pick<Programme, 'sections'> {
  lexicon: Lexicon
}

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings)
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const record = (value: unknown): Record<string, Json> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Json>) : {}

/** The form in which a report is held against its schema: what is absent or empty is left out. */
export function subject(report: Report): Record<string, unknown> {
  const sections: Record<string, unknown> = {}
  for (const [id, section] of Object.entries(report.sections)) {
    if (section.status !== 'filled') continue
    const {words, items, pairs, topics, links, placeholders} = section
    sections[id] = {
      words,
      items: items.map(({term, text}) => ({term, text})),
      pairs: pairs.map(({challenge, solution}) => ({challenge, solution})),
      topics,
      links,
      placeholders: placeholders.length,
    }
  }
  return {title: report.title ?? '', track: report.track ?? '', kind: report.kind, sections}
}

/** Reads a programme from its schema; `validate` is what ajv made of the same schema. */
export function readProgramme(schema: Json, resolve: Resolve, validate: Validate): Programme {
  const flat = record(flatten(schema, resolve))
  const holder = record(record(flat.properties).sections)
  const language = text(flat['x-language']) ?? 'en'
  const required = new Set(strings(holder.required))
  const sections = Object.entries(record(holder.properties)).map(([id, value]): SectionSpec => {
    const own = record(value)
    return {
      id,
      title: text(own.title) ?? id,
      aliases: strings(own['x-aliases']),
      weakAliases: strings(own['x-weak-aliases']),
      companions: strings(own['x-companions']),
      implied: own['x-implied'] === true,
      common: own['x-common'] === true,
      hint: text(own['x-hint']) ?? '',
      languages: Object.fromEntries(
        Object.entries(record(own['x-languages'])).map(([language, words]) => {
          const {title, hint} = record(words)
          return [language, {title: text(title) ?? id, hint: text(hint) ?? ''}]
        }),
      ),
      after: text(own['x-after']),
      required: required.has(id),
      severity: text(own['x-severity']) as SectionSpec['severity'],
      message: text(own['x-message']),
      topics: strings(own['x-topics']),
      headings: inLanguage(own['x-aliases'], language),
    }
  })
  const title = text(flat.title) ?? text(flat['x-id']) ?? 'report'
  return {
    id: text(flat['x-id']) ?? text(flat.$id) ?? title,
    title,
    track: text(flat['x-track']) as Track | undefined,
    language,
    heading: text(flat['x-heading']) ?? title,
    sections: inOrder(sections),
    lexicon: buildLexicon(
      sections,
      strings(flat['x-names']),
      literalOf(Object.values(record(holder.properties)), language),
    ),
    validate: report => validate(subject(report)),
  }
}

/** Languages in which a misspelt name of a section is still found, besides the programme's own. */
const forgiving = new Set(['en', 'fr', 'es', 'pt', 'sw', 'ar'])

/** The names of sections that are in no language of these. */
function literalOf(sections: readonly unknown[], own: string): Set<string> {
  const names = sections.flatMap(section =>
    ['x-aliases', 'x-weak-aliases', 'x-companions', 'x-languages'].map(key => record(section)[key]),
  )
  const foreign = names.flatMap(name =>
    Array.isArray(name) ? [] : Object.entries(record(name)).filter(([code]) => code !== own && !forgiving.has(code)),
  )
  return new Set(foreign.flatMap(([, phrases]) => strings(phrases)))
}

/** The first few phrases for people to choose from. */
const inLanguage = (aliases: unknown, language: string): string[] =>
  strings(Array.isArray(aliases) ? aliases : record(aliases)[language])
    .slice(0, 3)
    .map(alias => alias[0]!.toUpperCase() + alias.slice(1))

/** As the schema lists them, but each after the one it is to follow, and after others that were put there before it. */
function inOrder(sections: readonly SectionSpec[]): SectionSpec[] {
  const out: SectionSpec[] = []
  const moved = new Map<string, string>()
  let waiting = sections
  // What follows a section that is listed further down waits for it; those that wait for each other stay as they are.
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length
    const ids = new Set(waiting.map(({id}) => id))
    for (const section of waiting) {
      const {id, after} = section
      if (after !== undefined && after !== id && ids.has(after)) continue
      ids.delete(id)
      const at = after === undefined ? -1 : out.findIndex(({id}) => id === (moved.get(after) ?? after))
      if (at !== -1 && at < out.length - 1) moved.set(after!, id)
      out.splice(at === -1 ? out.length : at + 1, 0, section)
    }
    const placed = new Set(out)
    waiting = waiting.filter(section => !placed.has(section))
  }
  return [...out, ...waiting]
}
