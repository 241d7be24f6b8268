import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import {pairTable} from '../../src/encoding/candidates/pair-table.ts'
import {charOf, codePages, utf8} from '../../src/encoding/characters/code-pages.ts'
import {pairPages} from '../../src/encoding/data/pair-pages.ts'
import {rareNames} from '../../src/encoding/data/rare-names.ts'
import {rarePages} from '../../src/encoding/data/rare-pages.ts'
import {unlistedPages} from '../../src/encoding/data/unlisted-pages.ts'
import {read} from '../support/sources.ts'
import {iconvName} from './iconv-name.ts'

test.each(codePages.map(page => [page.id, page] as const))('%s is what iconv-lite says', (id, {chars}) => {
  const theirs = [...iconv.decode(Buffer.from(Array.from({length: 128}, (_, i) => 0x80 + i)), iconvName(id))]
  // Apple's logo, the euro instead of the currency sign, and Omega: Apple's table has changed since iconv-lite's.
  if (id === 'macintosh') [theirs[0x70], theirs[0x5b], theirs[0x3d]] = ['\uf8ff', '€', 'Ω']
  expect(Array.from(chars, char => char.codePointAt(0)!.toString(16))).toEqual(
    theirs.map(char => char.codePointAt(0)!.toString(16)),
  )
})

test.each(Object.entries(unlistedPages))('%s, by which nothing is repaired, is what iconv-lite says', (id, chars) => {
  const name = unlistedNames[id] ?? id
  expect(chars).toBe(iconv.decode(Buffer.from(Array.from({length: 128}, (_, i) => 0x80 + i)), name))
})
test.each(Object.entries(rarePages))('%s, by which only whole files are read, is what iconv-lite says', (id, chars) => {
  const name = unlistedNames[id] ?? iconvName(id)
  expect(chars).toBe(iconv.decode(Buffer.from(Array.from({length: 128}, (_, i) => 0x80 + i)), name))
  expect(rareNames).toHaveProperty(id)
})
const unlistedNames: Readonly<Record<string, string>> = {
  'mac-croatian': 'maccroatian',
  'mac-romanian': 'macromania',
  'mac-icelandic': 'maciceland',
  'mac-thai': 'macthai',
  'mac-turkish': 'macturkish',
  'hp-roman8': 'hproman8',
}

test.each(codePages.map(page => [page.id, page] as const))('%s: bytes and characters lead to each other', (_, page) => {
  for (let byte = 0x80; byte < 0x100; byte++) {
    const char = charOf(page, byte)
    if (char !== '\ufffd') expect(page.byteOf.get(char.charCodeAt(0))).toBe(byte)
  }
})

test('utf8 writes what the platform writes', () => {
  for (const code of [0x24, 0x7f, 0x80, 0xe9, 0x7ff, 0x800, 0x20ac, 0xffff, 0x10000, 0x1f680, 0x10ffff]) {
    expect(utf8(code)).toEqual([...new TextEncoder().encode(String.fromCodePoint(code))])
  }
})

test('EUC-KR has the syllables that only Windows has in it', () => {
  const table = pairTable(pairPages.find(({id}) => id === 'euc-kr')!)
  for (let lead = 0x81; lead < 0xf5; lead++) {
    for (let trail = 0x41; trail < 0xff; trail++) {
      const char = iconv.decode(Buffer.from([lead, trail]), 'cp949')
      if (char.length === 1 && char !== '\ufffd' && !newer.has(char))
        expect([char, table[char.charCodeAt(0)]]).toEqual([char, (lead << 8) | trail])
    }
  }
})
/** The euro and the sign of a trade mark, which not every Node has. */
const newer = new Set(['€', '®'])

test('README tells how many there are', () => {
  expect(read('README.md').replace(/\s+/g, ' ')).toContain(`${codePages.length + pairPages.length} code pages`)
})
