import {json} from './json.ts'
import {pretty} from './pretty.ts'
import type {Reporter} from './reporter.ts'

/** Every format by its name. All but the two that nearly every run shows are loaded only when they are asked for. */
export const formats = {
  pretty: async () => pretty,
  json: async () => json,
} satisfies Record<string, () => Promise<Reporter>>

export type FormatName = keyof typeof formats

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name)
