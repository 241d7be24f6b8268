import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

/** A text of which a page of two bytes left `?` for the last byte of what stands before a blank, a mark or the end of a line. */
const hurtBy = (page: string, text: string) => damagedText([[text, {...harmless, fragile: '?', pages: [page]}]]).text
const guessed = (hurt: string) => applyEdits(hurt, edits(diagnose(hurt), true))

test.each([
  ['gbk', '这是 Docker 的 文档，我们使用 Redis 和 队列。服务器返回 200 状态码，或 404 错误。\n'],
  ['gbk', '本周学习内容：\n\n- 数据库的 索引\n- 缓存\n\n下周我想学习更多关于测试的知识。\n'],
  ['gbk', '这个函数没有参数（测试 1 次） 所以很容易测试。\n'],
  ['gbk', '我们使用数据库 或者 缓存，然后测试服务器。\n'],
  ['gbk', '我們學習了資料庫的設計，這個專案與 1 個網站的優點是容易測試。\n'],
  ['gbk', '오늘 우리는 새로운 것을 많이 배웠습니다. 시험은 어려웠지만 재미있었어요.\n'],
  ['shift_jis', '今日は Docker の本を読んで、とても勉強になりました。\n明日は Redis の本も読みたいです。\n'],
])('what lost its last byte to %s and what stands beside it tells: %s', (page, text) => {
  const hurt = hurtBy(page, text)
  expect(hurt).toContain('?')
  expect(guessed(hurt)).toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toContain('?')
})

test('Korean beside more of another language is Korean', () => {
  const text = `${'我们今天学习了很多新的东西，真的很有趣。'.repeat(3)}\n시험은 어려웠지만 재미있었습니다.\n`
  expect(guessed(hurtBy('gbk', text))).toBe(text)
})

test('what may be one of several is not guessed', () => {
  const hurt = hurtBy('gbk', '我们学习了数据库和缓存，钱 1\n')
  const spot = diagnose(hurt).spots.find(({start, end}) => hurt.slice(start, end).includes('?'))
  expect(spot?.certainty).toBe('open')
  expect(spot?.candidates).toContain('钱')
})
