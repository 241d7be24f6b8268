import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

/** A line is enough, in any script that has a letter of which GBK makes what hardly any text has. */
test.each([
  ['Korean', '오늘은 배운 것을 정리했습니다.'],
  ['Thai', 'วันนี้ฉันได้เรียนรู้หลายอย่าง'],
  ['Hebrew', 'היום למדתי הרבה דברים'],
  ['Arabic', 'اليوم تعلمت الكثير'],
  ['Greek', 'Σήμερα έμαθα πολλά'],
  ['Hindi', 'आज बहुत'],
  ['Japanese', 'クラスとメソッドを使った'],
  ['Chinese', '测试文件'],
])('%s that went through GBK', (_, text) => {
  const hurt = damagedText([[text, {...harmless, pages: ['gbk']}]]).text
  expect(hurt).not.toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test('rare characters of Chinese are what they are', () => {
  for (const text of [
    '公鸡喔喔啼，喔喔喔喔。',
    '鳥喙與羽毛，鵝喙喙喙喙。',
    '頂上的霧，頁面的頃刻，按讚分享。',
    '刘瀛、王璁、杩河、曹蟠',
    '曲蟺與蟋蟀',
  ])
    expect(diagnose(text).spots).toEqual([])
})
