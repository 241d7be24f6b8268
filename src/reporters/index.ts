import {json} from './json.ts'
import type {FormatName} from './names.ts'
import {pretty} from './pretty.ts'
import type {Format} from './reporter.ts'
import type {Stream} from './stream.ts'

/** Those that are written at once, line by line, and hold nothing back. */
export const streams = {
  ndjson: async () => (await import('./ndjson.ts')).ndjsonStream,
} satisfies Partial<Record<FormatName, () => Promise<Stream>>>

/** Every other format by its name. All but the two that nearly every run shows are loaded only when they are asked for. */
export const writers = {
  pretty: async () => pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Record<Exclude<FormatName, keyof typeof streams>, () => Promise<Format>>
