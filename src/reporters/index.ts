import type {Reporter} from './reporter.ts'

/** Every format by its name. Each is loaded only when it is asked for: nobody pays for eleven to see one. */
export const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
} satisfies Record<string, () => Promise<Reporter>>

export type FormatName = keyof typeof formats

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name)
