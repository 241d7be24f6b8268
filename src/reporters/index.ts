import {json} from './json.ts'
import type {FormatName} from './names.ts'
import {pretty} from './pretty.ts'
import type {Reporter} from './reporter.ts'
import type {Stream} from './stream.ts'

/** Every format by its name. All but the two that nearly every run shows are loaded only when they are asked for. */
export const formats = {
  pretty: async () => pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Record<FormatName, () => Promise<Reporter>>

/** Those that are written while the run goes on, and hold nothing back. */
export const streams: Partial<Record<FormatName, () => Promise<Stream>>> = {
  ndjson: async () => (await import('./ndjson.ts')).ndjsonStream,
}

export type {FormatName}

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name)
