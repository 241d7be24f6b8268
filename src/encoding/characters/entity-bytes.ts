import type {Span} from '../../text/span.ts'
import {entityNames} from '../data/entity-names.ts'
import {byteIn, charIn} from './byte-in.ts'
import {fromUtf8} from './from-utf8.ts'

const entity = /&(?:#(\d{2,4})|#x([\da-f]{2,4})|([a-z]{2,6}\d{0,2}));/gi
const run = /(?:&(?:#\d{2,4}|#x[\da-f]{2,4}|[a-z]{2,6}\d{0,2});){2,40}/gi

/**
 * The characters of UTF-8 each byte of which became an entity: `caf&Atilde;&copy;`. Only what nobody means: `é&nbsp;»`
 * is three bytes of a character as well, and `É&raquo;` two.
 */
export function entityBytes(text: string): (Span & {text: string})[] {
  const found: (Span & {text: string})[] = []
  for (const {0: written, index} of text.matchAll(run)) {
    const entities = Array.from(written.matchAll(entity), match => ({
      start: index + match.index,
      end: index + match.index + match[0].length,
      byte: byteOf(match[1], match[2], match[3]),
    }))
    for (let i = 0; i < entities.length; i++) {
      const {start, byte} = entities[i]!
      const last = entities[i + lengthOf(byte) - 1]
      if (lengthOf(byte) === 0 || !last) continue
      const bytes = entities.slice(i, i + lengthOf(byte)).map(({byte}) => byte)
      const char = fromUtf8(bytes)
      if (char === undefined || !isUnmeant(char, bytes)) continue
      if (/\p{Lu}/u.test(text[start - 1] ?? '') && endsWords(bytes)) continue
      found.push({start, end: last.end, text: char})
      i += bytes.length - 1
    }
  }
  return found
}

/** An entity beyond ASCII, and where what it stands for is in the text that a page shows. */
interface Shown extends Span {
  at: number
}

/** A text as a page shows it, with the characters of Windows-1252 for their entities. */
export function shownText(text: string): {shown: string; entities: Shown[]} {
  const entities: Shown[] = []
  let less = 0
  const shown = text.replace(entity, (written, decimal, hex, name, start: number) => {
    const byte = byteOf(decimal, hex, name)
    if (byte < 0x80) return written
    entities.push({start, end: start + written.length, at: start - less})
    less += written.length - 1
    return charIn('windows-1252', byte)
  })
  return {shown, entities}
}

function byteOf(decimal: string | undefined, hex: string | undefined, name: string | undefined): number {
  if (name !== undefined) {
    const at = entityNames.indexOf(name)
    return at === -1 ? 0 : at + 0x80
  }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  // Browsers read &#153; by Windows-1252, too.
  return code < 0x100 ? code : byteIn('windows-1252', String.fromCharCode(code))
}

/** How many bytes a character has that begins with this one; 0 if no report would have such a one. */
const lengthOf = (byte: number) => (pairs.has(byte) ? 2 : byte === 0xe2 || byte === 0xef ? 3 : byte === 0xf0 ? 4 : 0)

/** The first bytes of letters: Latin ones with accents, Greek, Cyrillic. */
const pairs = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xce, 0xcf, 0xd0, 0xd1])

/** Punctuation, signs, emoji, selectors and the letters above. */
const known =
  /^(?:[\u00a0-\u017f\u0370-\u047f\u2000-\u206f\u20a0-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]|[\ufe0f\ufeff\ufffd])$/u

/** Whether nobody means these: the second one may also be what ends a quotation, or a no-break space. */
const isUnmeant = (char: string, [first, second]: readonly number[]) =>
  known.test(char) && (first === 0xc2 || first === 0xc3 || (second !== 0xa0 && second !== 0xbb))

/**
 * Whether a capital before them ends the word: MANHÃ may stand before a no-break space, a closing quote or a footnote's
 * number.
 */
const endsWords = ([first, second, third]: readonly number[]) =>
  first !== 0xc2 && third === undefined && ends.has(second!)
const ends = new Set([0xa0, 0xaa, 0xab, 0xb2, 0xb3, 0xb9, 0xba, 0xbb])
