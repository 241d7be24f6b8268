import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import {strayIn} from './stray-in.ts'

const readIn = (...pieces: Buffer[]) => strayIn(Buffer.concat(pieces))

test.each([
  ['gbk', '这学期我学会了怎么写接口', '我们用了缓存和消息队列，收获很大'],
  ['euc-kr', '이번 학기에 서버를 배웠습니다', '캐시와 대기열을 사용했고 많이 배웠다'],
  ['shift_jis', '今学期はサーバーの書き方を学びました', 'キャッシュとキューを使って測りました'],
])('what stands in %s above or below UTF-8 is read by no page of single letters', (page, one, other) => {
  expect(readIn(Buffer.from(`# ${one}\n\n`), iconv.encode(`- ${other}\n`, page))).toEqual([])
  expect(readIn(iconv.encode(`- ${other}\n`, page), Buffer.from(`\n${one}\n`))).toEqual([])
})

test('a letter by itself is of a page with such, and so are letters in a text of such', () => {
  const chinese = Buffer.from('这学期我学会了怎么写接口，在 caf')
  expect(readIn(chinese, Buffer.from([0xe9]), Buffer.from('\n'))).toEqual(['é'])
  const french = Buffer.from('学会了怎么写接口. Été : à bientôt, déjà, là-bas, où, naïve, garçon, forêt. Cr')
  expect(readIn(french, Buffer.from([0xe9, 0xe9]), Buffer.from('e\n'))).toEqual(['é', 'é'])
})
