import {expect, test} from 'vitest'
import {decode} from '../../src/text/decode.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {applyPatches, invertPatches, toPatches} from '../../src/text/patch.ts'
import {encodeUtf16} from '../../src/text/utf16.ts'
import {fix, setupWith} from '../support/engine.ts'

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]))
const utf8 = (text: string) => new TextEncoder().encode(text)
const above = ['\ufeff# my-app\r\n', '\ufeff# Журнал\r\n\r\nДень 1\r\n', '\ufeff# 学习报告\r\n']
const below = [
  '\n## Setup\n\nRun `npm start`.\n',
  '## Étape 1 – été\n',
  '## 第一天\n- 测试\n',
  'A line that no line end is below',
]

for (const charset of ['utf-16le', 'utf-16be'] as const)
  test.each(above.flatMap(one => below.map(other => [one, other])))(
    `UTF-8 below ${charset} is read as that: %j, %j`,
    (one, other) => {
      const bytes = join(encodeUtf16(one!, charset), utf8(other!))
      const source = decode(bytes)
      expect(source.text).toBe(one! + other!)
      expect(source.charset).toBe(charset)
      const edits = [
        {start: 3, end: 4, text: 'É'},
        {start: one!.length + 2, end: one!.length + 4, text: '🚀'},
        {start: source.text.length - 2, end: source.text.length - 2, text: 'é'},
      ]
      const patches = toPatches(source, edits)!
      const patched = applyPatches(bytes, patches)
      expect(decode(patched).text).toBe(applyEdits(source.text, edits))
      expect(applyPatches(patched, invertPatches(bytes, patches))).toEqual(bytes)
    },
  )

test.each([
  '# 学习报告\r\n你好世界',
  '# 你好\r\n\r\n浓浓的慢慢浓',
  '# Журнал\r\nДень',
  '# Journée\r\nA line that ends here',
])('what UTF-16 ends with is none: %j', text => {
  const {tail, text: read} = decode(encodeUtf16(`\ufeff${text}`, 'utf-16le'))
  expect([tail, read]).toEqual([undefined, `\ufeff${text}`])
})

const mended = (bytes: Uint8Array) => fix(bytes, {wanted: rule => rule === 'encoding-utf16'}, setupWith())

test('with UTF-16 below it again, no file is written anew', () => {
  const bytes = join(
    encodeUtf16('\ufeff# my-app\r\n', 'utf-16le'),
    utf8('Some more, in an editor that knows better\n'),
    encodeUtf16('# And more\r\n', 'utf-16le'),
  )
  expect(mended(bytes).bytes).toEqual(bytes)
})

test('what makes sense as UTF-8 before the first zero is that, also where UTF-16 goes on with its high bytes first', () => {
  const one = 'Назначение файлов\n\nmain.c — точка входа в программу.\n'
  const other = 'broker.c — содержит логику брокера, издателя и подписчика.\n'.repeat(9)
  expect(decode(join(utf8(one), encodeUtf16(other, 'utf-16be'))).charset).toBe('utf-8')
})

test('the mark of a file in UTF-16 that was appended as a whole goes', () => {
  const bytes = join(utf8('# Week 1\n\nLearned Git.\n'), encodeUtf16('\ufeffLearned Docker.\n', 'utf-16le'))
  expect(new TextDecoder().decode(mended(bytes).bytes)).toBe('# Week 1\n\nLearned Git.\nLearned Docker.\n')
})

test('half of a line end goes with the rest of UTF-16', () => {
  const bytes = encodeUtf16('\ufeff# Week 1\n\nLearned Git.\n', 'utf-16be').subarray(0, -1)
  expect(new TextDecoder().decode(mended(bytes).bytes)).toBe('# Week 1\n\nLearned Git.')
})

test.each(['utf-16le', 'utf-16be'] as const)('%s with a byte before each line end is no text any more', charset => {
  const text = '\ufeff# Week 1\n\n- Git – branches\n- Docker\n\nThe days went by.\n'
  const bytes = [...encodeUtf16(text, charset)].flatMap(byte => (byte === 10 ? [13, 10] : [byte]))
  const shifted = Uint8Array.from(bytes)
  expect(mended(shifted).bytes).toEqual(shifted)
})
