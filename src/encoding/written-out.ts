import type {Span} from '../text/span.ts'
import {entityBytes, shownText} from './characters/entity-bytes.ts'
import {fromUtf8} from './characters/from-utf8.ts'
import type {Diagnosis} from './diagnose.ts'

/**
 * Who writes characters out: JSON and JavaScript, Python, an e-mail, R on Windows, or whoever made entities of bytes.
 */
export type Writer = 'json' | 'python' | 'mail' | 'r' | 'html'

/** Characters that a text has as what stands for them in some language or format. */
export interface WrittenOut extends Span {
  text: string
  by: Writer
}

const hex = (digits: string) => Number.parseInt(digits, 16)
const all = (written: string, pattern: RegExp) => Array.from(written.matchAll(pattern), ([digits]) => hex(digits))
const ofCode = (code: number) => (code > 0x10ffff ? undefined : String.fromCodePoint(code))

/** How each writes them, one or more in a row, and what that is read as. */
const writers: readonly {by: Writer; sign: string; pattern: RegExp; read: (written: string) => string | undefined}[] = [
  {
    by: 'json',
    sign: '\\u',
    pattern: /(?<!\\)(?:\\u[\da-f]{4}){1,20}/gi,
    read: written => String.fromCharCode(...all(written, /[\da-f]{4}/gi)),
  },
  {
    by: 'python',
    sign: '\\U',
    pattern: /(?<!\\)\\U000[\da-f]{5}/gi,
    read: written => ofCode(hex(written.slice(2))),
  },
  {
    by: 'python',
    sign: '\\x',
    pattern: /(?<!\\)(?:\\x[89a-f][\da-f]){2,40}/gi,
    read: written => fromUtf8(all(written, /[\da-f]{2}/gi)),
  },
  {
    by: 'mail',
    sign: '=',
    pattern: /(?:=[89A-F][\dA-F]){2,40}/g,
    read: written => fromUtf8(all(written, /[\dA-F]{2}/g)),
  },
  {by: 'r', sign: '<U+', pattern: /<U\+[\dA-F]{4,8}>/g, read: written => ofCode(hex(written.slice(3, -1)))},
]

/** What people write beyond ASCII; what cannot be seen nobody misses. */
const writing = /^[\u00a0-\u{10ffff}]+$/u
const unseen = /(?!\u200d)[\p{C}\p{Z}]/u

/** All that a text has written out. `diagnose` is given: it is half of all our code, and hardly any text needs it. */
export function writtenOut(text: string, diagnose: (text: string) => Diagnosis): WrittenOut[] {
  const found: WrittenOut[] = text.includes('&')
    ? writtenBytes(text, diagnose).map(({start, end, text}) => ({start, end, text, by: 'html'}))
    : []
  for (const {by, sign, pattern, read} of writers) {
    if (!text.includes(sign)) continue
    for (const {0: written, index} of text.matchAll(pattern)) {
      const meant = read(written)
      if (meant === undefined || !writing.test(meant) || unseen.test(meant)) continue
      found.push({start: index, end: index + written.length, text: meant, by})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * What bytes were that became entities, as a diagnosis tells once each is what a page shows for it: `&Atilde;&oelig;` is
 * no ý where all else went through ISO-8859-15, and nothing is half repaired that a Mac wrote or that was damaged twice.
 */
function writtenBytes(text: string, diagnose: (text: string) => Diagnosis): (Span & {text: string})[] {
  const signs = entityBytes(text)
  if (signs.length === 0) return []
  const {shown, entities} = shownText(text)
  const found: (Span & {text: string})[] = []
  let [next, sign] = [0, 0]
  for (const {start, end, text, certainty} of diagnose(shown).spots) {
    while (next < entities.length && entities[next]!.at < start) next++
    const [first, last] = [entities[next], entities[next + end - start - 1]]
    if (certainty !== 'certain' || first?.at !== start || last?.at !== end - 1) continue
    while (sign < signs.length && signs[sign]!.start < first.start) sign++
    if (sign < signs.length && signs[sign]!.start < last.end) found.push({start: first.start, end: last.end, text})
  }
  return found
}
