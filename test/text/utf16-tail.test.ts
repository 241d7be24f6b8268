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

test('with UTF-16 below it again, no file is written anew', () => {
  const bytes = join(
    encodeUtf16('\ufeff# my-app\r\n', 'utf-16le'),
    utf8('Some more, in an editor that knows better\n'),
    encodeUtf16('# And more\r\n', 'utf-16le'),
  )
  expect(fix(bytes, {wanted: rule => rule === 'encoding-utf16'}, setupWith()).bytes).toEqual(bytes)
})
