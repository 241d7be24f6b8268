import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import * as expert from '../../src/encoding/expert.ts'
import {inspectBytes} from '../../src/engine/inspect.ts'
import {texts} from '../encoding/older-texts.ts'
import {setupWith} from '../support/engine.ts'

const [, , russian] = texts[0]!
const bytes = iconv.encode(russian, 'windows-1251')
const misreadIn = (bytes: Uint8Array) => inspectBytes(bytes, {...setupWith(), expert}, 'report.md').encoding.misread

test('what was read by another page, and saved so, is told with both pages', () => {
  const saved = Buffer.from(iconv.decode(bytes, 'windows-1252'))
  expect(misreadIn(saved)).toMatchObject({written: 'windows-1251', read: 'windows-1252'})
})

test('a file that still is in its page was read by no other one', () => {
  expect(misreadIn(bytes)).toBeUndefined()
})
