import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {library} from '../../src/encoding/candidates/library.ts'
import type {RareId} from '../../src/encoding/data/rare-names.ts'
import {rarePages} from '../../src/encoding/data/rare-pages.ts'
import {partHalves} from '../../src/encoding/halves.ts'
import type {Foreign} from '../../src/encoding/older/foreign.ts'
import {readForeign} from '../../src/encoding/older/legacy.ts'
import {sentences} from '../sweep/sentences.ts'
import {texts} from '../sweep/texts.ts'
import {iconvName} from './iconv-name.ts'

/** What a file in an older page is to UTF-8: foreign bytes amid ASCII. */
function foreignIn(bytes: Buffer): {text: string; foreign: Foreign[]} {
  const foreign: Foreign[] = []
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const start = at
    while (at < bytes.length && bytes[at]! >= 0x80) at++
    if (at > start) {
      foreign.push({start: text.length, end: text.length + 1, bytes: bytes.subarray(start, at)})
      text += '\ufffd'
    }
    text += String.fromCharCode(bytes[at] ?? 10)
  }
  return {text, foreign}
}

test.each([
  ['cs', 'windows-1250'],
  ['sk', 'windows-1250'],
  ['pl', 'windows-1250'],
  ['hr', 'windows-1250'],
  ['tr', 'windows-1254'],
  ['lt', 'windows-1257'],
  ['lv', 'windows-1257'],
  ['de', 'windows-1252'],
  ['fr', 'windows-1252'],
  ['is', 'windows-1252'],
  ['el', 'windows-1253'],
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['he', 'cp862'],
  ['ar', 'cp720'],
  ['lt', 'cp775'],
  ['lv', 'cp775'],
])('a file in %s is read by %s', (language, page) => {
  const kept = Array.from(texts[language]!).filter(char => iconv.decode(iconv.encode(char, page), page) === char)
  const {text, foreign} = foreignIn(iconv.encode(kept.join(''), page))
  expect(readForeign(text, foreign)?.page).toBe(page)
})

test.each([
  ['ru', 'iso-8859-5'],
  ['ru', 'mac-cyrillic'],
  ['ru', 'cp855'],
  ['sr', 'cp855'],
  ['uk', 'cp1125'],
  ['ar', 'iso-8859-6'],
  ['tr', 'iso-8859-3'],
  ['tr', 'mac-turkish'],
  ['lt', 'iso-8859-4'],
  ['lv', 'iso-8859-4'],
  ['lt', 'iso-8859-13'],
  ['ro', 'iso-8859-16'],
  ['pt', 'cp860'],
  ['is', 'cp861'],
  ['is', 'mac-icelandic'],
  ['hr', 'mac-croatian'],
  ['ro', 'mac-romanian'],
])('a file that is all in %s is read by %s, and nothing else', (language, page) => {
  const chars = rarePages[page as RareId]
  const kept = Array.from(texts[language]!).filter(char => char < '\x80' || chars.includes(char))
  const bytes = Buffer.from(kept.map(char => (char < '\x80' ? char.charCodeAt(0) : 0x80 + chars.indexOf(char))))
  const {text, foreign} = foreignIn(bytes)
  expect(readForeign(text, foreign, true)?.page).toBe(page)
  expect(readForeign(text, foreign)?.page).not.toBe(page)
})

const pages =
  'windows-1252 windows-1251 windows-1250 windows-1254 windows-1253 windows-1255 windows-1256 windows-1257 windows-1258 koi8-r koi8-u cp850 cp852 cp857 cp737 cp866 cp437 macintosh mac-latin2 cp862 cp775 cp720 iso-8859-7'

/** What is read of a few words in each page that has all of their letters; `✓` where it is what they were. */
function readings(language: string, sentence: string): string[] {
  const books = library()
  return pages.split(' ').flatMap(page => {
    const name = iconvName(page)
    const bytes = iconv.encode(sentence, name)
    if (!/[^\x00-\x7f]/.test(sentence) || iconv.decode(bytes, name) !== sentence) return []
    const {text, foreign} = foreignIn(Buffer.concat([bytes, Buffer.from('\n')]))
    const reading = readForeign(text, foreign, false, books)!
    let next = 0
    const read = text.replace(/\ufffd/g, () => reading.texts[next++] ?? '?').slice(0, -1)
    return [`${language} in ${page} → ${reading.page} ${read === sentence ? '✓' : read}`]
  })
}

// What changes here is how a file in an older page is read: look at each line, then run this file with `--update`.
test('a few words in the pages that have their letters', async () => {
  const told = Object.entries(sentences).flatMap(([language, sentence]) =>
    [sentence.slice(0, 24), sentence.slice(-16)].flatMap(part => readings(language, part.trim())),
  )
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./data/foreign.txt')
})

/** A0 is a blank that Windows keeps together, and á to the consoles' pages. */
test.each([
  ['Every week I wrote a\xa0page about the\xa0things that I had learned.', 'windows-1252'],
  ['The team is happy with this\xa0tool.', 'windows-1252'],
  ['total = 3;\xa0\xa0// apples', 'windows-1252'],
  ['| 1 |\xa0|', 'windows-1252'],
  ['redis\xa0server start\xa0now, nginx\xa0stop', 'windows-1252'],
  ['Los alumnos del curso que est\xa0n aqu\xa1', 'cp850'],
  ['Para el equipo es una fiesta m\xa0s y con los amigos', 'cp850'],
  ['H\xa0zi feladat', 'cp850'],
])('what A0 is in %j', (shown, page) => {
  const {text, foreign} = foreignIn(Buffer.from(shown, 'latin1'))
  expect(readForeign(text, foreign)?.page).toBe(page)
})

/** Other pages have a letter there with which words begin, or one that many words end with. */
test.each([
  ['- Volume: 85 \xb5L\n- Crucible: 71 \xb5L with a lid', 'windows-1252'],
  ['Heat it to 20 \xb0C for 5 \xb5s.', 'windows-1252'],
  ['mi chiedo perch\xe8 mai mi sono svegliato', 'windows-1252'],
  ['\xb5ltal\xa0nos feladat', 'cp850'],
])('%j', (shown, page) => {
  const {text, foreign} = foreignIn(Buffer.from(shown, 'latin1'))
  const {page: read, texts} = readForeign(text, foreign, true)!
  expect(read).toBe(page)
  if (page === 'windows-1252') expect(texts).not.toContain(undefined)
})

test('a page that lacks all of a word is not the one because it has nothing to say', () => {
  const shown = 'ÖÊ±¾½àÀ´»¹½àÈ¥£¬Ç¿ÓÚÎÛ×ÇÏÝÇþ¹µ¡£'
  const {text, foreign} = foreignIn(Buffer.from(shown, 'latin1'))
  expect(readForeign(text, foreign, true)!.all).not.toContain(undefined)
})

test('of many words the first tell the page', () => {
  const of = (...parts: Buffer[]) => foreignIn(Buffer.concat(parts))
  const russian = iconv.encode('\nпривет и мир\n', 'koi8-r')
  const {text, foreign} = of(iconv.encode('привет, мир; '.repeat(300), 'koi8-r'), russian)
  expect(readForeign(text, foreign)?.texts.at(-1)).toBe('мир')
  expect(readForeign('abc', [])).toBe(undefined)
})

test.each([
  'It’s a “small” step',
  'We didn’t know',
  '“so” it was',
  'I learned – in a year – a lot',
  'We’ll see, (“perhaps”) – no…',
])('English of which only the signs tell the page: %s', sentence => {
  for (const page of ['windows-1252', 'macroman']) {
    const {text, foreign} = foreignIn(iconv.encode(`${sentence}\n`, page))
    const reading = readForeign(text, foreign)!
    expect(reading.page).toBe(page === 'macroman' ? 'macintosh' : page)
    expect(reading.texts).not.toContain(undefined)
  }
})

describe('halves of emoji', () => {
  /** Bytes at these places of a text, one by one. */
  const at = (text: string, places: Record<number, number>) => ({
    text,
    bytes: Uint8Array.from(text, (char, i) => places[i] ?? char.charCodeAt(0)),
    invalid: Object.keys(places).map(place => span(+place, +place + 1)),
  })
  const span = (start: number, end: number) => ({start, end, byteStart: start, byteEnd: end})
  const told = (source: ReturnType<typeof at>) => {
    const {halves, others} = partHalves(source)
    return [
      ...halves.map(
        ({start, end, byteStart, byteEnd, whole, candidates}) =>
          `${start}-${end} ${Buffer.from(source.bytes.subarray(byteStart, byteEnd)).toString('hex')} ${whole} ${candidates.join('')}`,
      ),
      ...others.map(({start}) => `other ${start}`),
    ]
  }
  const [book, docker] = [
    [0xed, 0xb3, 0x9a],
    [0xed, 0xb0, 0xb3],
  ] as const
  const run = (...bytes: number[]) => Object.fromEntries(bytes.entries())

  test.each([
    ['the later half of one', at('??? Documentation', run(...book)), ['0-3 edb39a undefined 📚']],
    ['two in a row', at('??????', run(...book, ...docker)), ['0-3 edb39a undefined 📚', '3-6 edb0b3 undefined 🐳']],
    ['both', at('??????', run(0xed, 0xa0, 0xbd, ...book)), ['0-6 eda0bdedb39a 📚 📚']],
    ['the former half', at('???', run(0xed, 0xa0, 0xbd)), ['0-3 eda0bd undefined ']],
    [
      'two former halves',
      at('??????', run(0xed, 0xa0, 0xbd, 0xed, 0xa0, 0xbd)),
      ['0-3 eda0bd undefined ', '3-6 eda0bd undefined '],
    ],
    ['a letter of a flag', at('???', run(0xed, 0xb7, 0xa6)), ['0-3 edb7a6 undefined 🧦']],
  ])('%s', (_, input, expected) => expect(told(input)).toEqual(expected))

  test.each([
    ['apart', at('??? ???', {0: 0xed, 1: 0xa0, 2: 0xbd, 4: 0xed, 5: 0xb3, 6: 0x9a}), 2],
    ['with something between its bytes', at('? ??', {0: 0xed, 2: 0xb3, 3: 0x9a}), 0],
    ['with something before its last', at('?? ?', {0: 0xed, 1: 0xb3, 3: 0x9a}), 0],
    ['of two bytes', at('??', run(0xed, 0xb3)), 0],
    ['of one that is none', at('???', run(0xed, 0x9f, 0x9a)), 0],
    ['that begins otherwise', at('???', run(0xee, 0xb3, 0x9a)), 0],
    ['that goes on too high', at('???', run(0xed, 0xc0, 0x9a)), 0],
    ['that ends too low', at('???', run(0xed, 0xb3, 0x7f)), 0],
    ['that ends too high', at('???', run(0xed, 0xb3, 0xc0)), 0],
    ['at the lowest', at('???', run(0xed, 0xa0, 0x80)), 1],
    ['at the highest', at('???', run(0xed, 0xbf, 0xbf)), 1],
  ])('bytes %s: %i', (_, source, count) => {
    const {halves, others} = partHalves(source)
    expect(halves).toHaveLength(count)
    expect(others).toHaveLength(source.invalid.length - 3 * count)
  })

  test('bytes that were taken together are no half', () => {
    const source = {...at('????', run(0xed, 0xb3, 0xb3, 0x9a)), invalid: [span(0, 2), span(2, 3), span(3, 4)]}
    expect(partHalves(source).halves).toEqual([])
  })
})
