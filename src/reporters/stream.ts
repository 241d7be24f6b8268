import type {Counts, FileResult} from '../engine/message.ts'
import type {Clippings} from '../text/clippings.ts'
import type {Stage, Unread} from './reporter.ts'

/** Which part of all files a run looked at. */
export interface Part {
  /** From 1. */
  index: number
  of: number
}

/** What a run is known by before its first result. */
export interface Head {
  tool: {name: string; version: string}
  /** When it began, for formats that must tell. */
  started?: Date
  /** What the findings depend on besides the files: a hash of the config, the schemas and the flags. */
  settings?: string
  part?: Part
  /** All files, whichever part of them was looked at: how many, and a hash of their names and sizes. */
  all?: {files: number; hash: string}
}

export interface Tail {
  /** Of what is shown. */
  counts: Counts
  /** Of what was found, also where `--quiet` or `--max-findings` hid it. */
  found: Counts
  /** Where the time went, if somebody asked. */
  timing?: readonly Stage[]
}

/** One line of the format ndjson: see schemas/ndjson-line.schema.json. */
export type Line =
  | ({type: 'run'; version: 1; started?: string} & Omit<Head, 'started'>)
  | ({type: 'file'; text?: Clippings} & FileResult)
  | ({type: 'unread'} & Unread)
  | ({type: 'end'} & Tail)

/** A format that is written while the run goes on, a line for each thing that there is to say. */
export interface Stream {
  head(head: Head): string
  file(result: FileResult, text: string | undefined): string
  unread(unread: Unread): string
  tail(tail: Tail): string
}
