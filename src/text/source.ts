import type {Span} from './span.ts'

/** How the bytes of a file stand for characters. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyCharset
export type LegacyCharset = 'windows-1252'

/** A file as it came: its bytes, the text they stand for, and how to get from one to the other. */
export interface Source {
  readonly bytes: Uint8Array
  /** The decoded text. A byte order mark stays in it, as U+FEFF at 0, so that an edit can reach it. */
  readonly text: string
  readonly charset: Charset
  readonly bom: boolean
  /** Where in the text bytes stood that the charset cannot read; U+FFFD stands there now. */
  readonly invalid: readonly Span[]
}
