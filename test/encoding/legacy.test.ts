import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import {type Foreign, readForeign} from '../../src/encoding/legacy.ts'
import {texts} from '../sweep/texts.ts'

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
])('a file in %s is read by %s', (language, page) => {
  const kept = Array.from(texts[language]!).filter(char => iconv.decode(iconv.encode(char, page), page) === char)
  const {text, foreign} = foreignIn(iconv.encode(kept.join(''), page))
  expect(readForeign(text, foreign)?.page).toBe(page)
})
