import type {Edit} from '../../text/edit.ts'
import type {SingleByteId} from '../characters/code-pages.ts'
import type {RareId} from './rare-names.ts'

/** A text in an older code page that was read by another one. */
export interface Misread {
  /** What it was written in, and what it was taken for. */
  written: SingleByteId | WritingId | RareId
  read: SingleByteId
  /** What bytes 80 to FF stand for in the page that it was written in, where one does for each character. */
  chars?: string
  edits: readonly Edit[]
}

/** Older ways to write whole texts that no program takes UTF-8 for. */
export const writings = {
  'euc-kr': 'EUC-KR',
  gbk: 'GBK',
  big5: 'Big5',
  shift_jis: 'Shift JIS',
  'euc-jp': 'EUC-JP',
} as const

export type WritingId = keyof typeof writings

/** Pages that people wrote their language in, … */
export const written: readonly SingleByteId[] = [
  'windows-1251',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'iso-8859-2',
  'koi8-r',
  'koi8-u',
  'cp866',
  'cp850',
  'cp852',
  'cp857',
  'cp737',
  'macintosh',
  'mac-latin2',
]
/** … and those that programs take any text for. */
export const read: readonly SingleByteId[] = [
  'windows-1252',
  'iso-8859-1',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'macintosh',
  'cp437',
  'cp850',
  'cp866',
  'koi8-r',
]

