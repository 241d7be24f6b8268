import {codePageAliases, codePageTables} from '../data/code-pages.ts'
import type {PairPage} from '../data/pair-pages.ts'

export type SingleByteId = keyof typeof codePageTables
/** A code page that UTF-8 bytes are taken for by mistake. */
export type CodePageId = SingleByteId | PairPage['id']

/**
 * In the order in which a tie is broken: the commoner a page is on learners' machines, the earlier. Pages are bits of a
 * mask, so that there is room for 31, which are these. Two Cyrillic ones were tried and left: 855 reads whole words of sound
 * Macedonian, and ISO-8859-5 `ДиВиДи`.
 */
export const codePageIds: readonly SingleByteId[] = [
  'windows-1252',
  'iso-8859-1',
  'windows-1254',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'cp437',
  'cp850',
  'iso-8859-15',
  'windows-1253',
  'windows-1257',
  'windows-1258',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'cp866',
  'koi8-r',
  'cp852',
  'windows-874',
  'cp857',
  'cp737',
  'iso-8859-9',
  'koi8-u',
  'mac-latin2',
  'cp720',
  'cp862',
  'cp775',
  'iso-8859-7',
  'iso-8859-13',
  'mac-greek',
  'mac-cyrillic',
]

/** The byte that a character stands for, or undefined. */
export type ByteOf = ReadonlyMap<number, number>

export interface CodePage {
  id: SingleByteId
  /** 128 characters; U+FFFD where the page has nothing. */
  chars: string
  byteOf: ByteOf
  /** Bytes for which the page has no character, or a control: what programs drop or replace. */
  fragile: ReadonlySet<number>
  /** What the page shows for each byte: itself below 80, and a C1 control where a sloppy decoder would show one. */
  shown: readonly string[]
}

const ascii = Array.from({length: 128}, (_, byte) => String.fromCharCode(byte))

function codePage(id: SingleByteId): CodePage {
  const chars: string = codePageTables[id]
  const byteOf = new Map<number, number>()
  const fragile = new Set<number>()
  const shown = [...ascii, ...chars]
  for (let i = 0; i < 128; i++) {
    const code = chars.charCodeAt(i)
    if (code === 0xfffd) {
      // Browsers, Node and "sloppy" decoders let a byte without a character through as a C1 control.
      if (i < 32) {
        byteOf.set(0x80 + i, 0x80 + i)
        shown[0x80 + i] = String.fromCharCode(0x80 + i)
      }
      fragile.add(0x80 + i)
    } else {
      byteOf.set(code, 0x80 + i)
      // Apple's logo is a private character that no other system keeps.
      if ((code >= 0x80 && code <= 0x9f) || code === 0xf8ff) fragile.add(0x80 + i)
    }
  }
  for (const [char, byte] of Object.entries(codePageAliases[id] ?? {})) {
    if (!byteOf.has(char.charCodeAt(0))) byteOf.set(char.charCodeAt(0), byte)
  }
  return {id, chars, byteOf, fragile, shown}
}

export const codePages: readonly CodePage[] = codePageIds.map(codePage)

/** Up to this one, every page has been seen in any language; those after it are rare. */
export const lastCommon = codePageIds.indexOf('macintosh')

/** The pages of which something is so, as a mask. */
export const pagesWhere = (isSo: (page: CodePage, i: number) => boolean): number =>
  codePages.reduce((mask, page, i) => (isSo(page, i) ? mask | (1 << i) : mask), 0)

export const pageOf = (id: SingleByteId): CodePage => codePages.find(page => page.id === id)!

export const charOf = (page: CodePage, byte: number): string => page.shown[byte]!

/** The character of two bytes of UTF-8. */
export const ofTwo = (lead: number, tail: number): number => ((lead & 31) << 6) | (tail & 63)

/** And of three. */
export const ofThree = (lead: number, second: number, third: number): number =>
  ((lead & 15) << 12) | ((second & 63) << 6) | (third & 63)

/** The UTF-8 bytes of a code point. */
export function utf8(code: number): number[] {
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)]
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
}
