import {describe, expect, test} from 'vitest'
import {utf16In} from '../../src/text/appended.ts'
import {decode} from '../../src/text/decode.ts'
import {encode} from '../../src/text/patch.ts'

const written = (above: string, below: string, more = ''): ReturnType<typeof decode> =>
  decode(Uint8Array.of(...encode(above, 'utf-8')!, ...encode(below, 'utf-16le')!, ...encode(more, 'utf-8')!))

const tails = [
  '# My app\r\n',
  '# 🚀 Week 1 – done\r\n\r\n✅ “Tests” → more…\r\n',
  '# Отчёт\n\nЯ многому научился, Python и Django.\n',
  '# 学习报告\n\n我在这个项目里学到了很多东西。第 1 章：数据库。\n我们使用 Python 和 Django。\n',
  '# Báo cáo\n\nTôi đã học được nhiều điều về lập trình.\n',
]

describe.each(['# Report\n', '# Journée\r\n\r\nÉté.\r\n', '\n', '# 学习报告\n'])('below %j', above => {
  test.each(tails)('%j is read whole, and nothing else can be meant', below => {
    const source = written(above, below)
    expect(utf16In(source)).toEqual([{start: above.length, end: source.text.length, text: below, sure: true}])
  })
})

test.each(tails)('%j behind words is read whole', below => {
  const above = 'Words without a line end – ça va'
  const [piece, ...others] = utf16In(written(above, below))
  expect(piece).toMatchObject({start: above.length, text: below})
  expect(others).toEqual([])
})

test('what is above may have the first half of what is below', () => {
  expect(utf16In(written('Words and a space at the end ', 'Test first\n'))).toMatchObject([{sure: false}])
  expect(utf16In(written('Words and no space at the end', '“Test first”\n'))).toMatchObject([{sure: false}])
})

test.each([
  ['UTF-8 again below', written('# Report\n', '# My app\r\n', 'And on.\nIt goes.\n'), ['# My app\r\n']],
  ['zeros', written('# Report\n\nText \0 and \0\0\0 more.\n', ''), []],
  ['a few letters', written('Words\n', 'ab'), []],
  ['UTF-16 alone', written('', '# My app\n'), []],
  ['nothing of the kind', written('# Report\n', ''), []],
])('%s', (_, source, texts) => expect(utf16In(source).map(({text}) => text)).toEqual(texts))
