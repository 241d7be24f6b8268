import type {Span} from './span.ts'

/** How the bytes of a file stand for characters. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Bytes that the charset cannot read; one U+FFFD stands for them in the text. */
export interface InvalidBytes extends Span {
  byteStart: number
  byteEnd: number
}

/** A file as it came: its bytes, the text they stand for, and where the two part ways. */
export interface Source {
  readonly bytes: Uint8Array
  /** The decoded text. A byte order mark stays in it, as U+FEFF at 0, so that an edit can reach it. */
  readonly text: string
  readonly charset: Charset
  readonly bom: boolean
  readonly invalid: readonly InvalidBytes[]
  /** Where a file in UTF-16 goes on in UTF-8, to its end. */
  readonly tail?: {readonly start: number; readonly byteStart: number}
}

/** Whether the charset that was found reads every byte, and is none that a file is only supposed to be in. */
export const isWellRead = ({charset, invalid}: Source): boolean => charset !== 'windows-1252' && invalid.length === 0
