import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import * as expert from '../../src/encoding/expert.ts'
import {inspectBytes} from '../../src/engine/inspect.ts'
import {texts} from '../encoding/older-texts.ts'
import {setupWith} from '../support/engine.ts'

const [, , russian] = texts[0]!
const bytes = iconv.encode(russian, 'windows-1251')
const encodingOf = (bytes: Uint8Array) => inspectBytes(bytes, {...setupWith(), expert}, 'report.md').encoding

test('what was read by another page, and saved so, is told with both pages', () => {
  const saved = Buffer.from(iconv.decode(bytes, 'windows-1252'))
  expect(encodingOf(saved).misread).toMatchObject({written: 'windows-1251', read: 'windows-1252'})
})

test('a file that still is in its page was read by no other one, and is told with its page', () => {
  expect(encodingOf(bytes).misread).toBeUndefined()
  expect(encodingOf(bytes).older).toMatchObject({page: 'windows-1251', name: 'Windows-1251'})
})

test('so is one whose bytes are no page that the tool takes a file for', () => {
  expect(encodingOf(iconv.encode(russian, 'koi8-r')).older).toMatchObject({page: 'koi8-r', name: 'KOI8-R'})
})

test('a few bytes that are no UTF-8 are counted, and make no older file of it', () => {
  const {older, invalid, charset} = encodingOf(
    Buffer.concat([Buffer.from('Café au lait, na'), Buffer.of(0xef), Buffer.from('ve\n')]),
  )
  expect({older, invalid, charset}).toEqual({older: undefined, invalid: 1, charset: 'utf-8'})
})
