import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

function comesBack(text: string): void {
  const hurt = damagedText([[text, {...harmless, pages: ['gbk']}]]).text
  expect(hurt).not.toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
}

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
  ['a keycap', '### 1️⃣ 测试文件'],
])('%s that went through GBK', (_, text) => comesBack(text))

test.each([
  ['Norwegian', 'Det går bra å prøve på nytt.'],
  ['Romanian', 'Am învățat această comandă.'],
  ['Italian', 'Più città, più qualità.'],
  ['Spanish', 'La configuración'],
  ['German', 'Die Größe'],
  ['Polish', 'Lista filtrów'],
  ['Chinese of Taiwan', '範例的資料庫'],
  ['Japanese', '勝手にタブを開きます'],
])('a short line in %s that went through GBK', (_, text) => comesBack(text))

test('one character behind a word may be a name, and is a guess', () => {
  const name = 'We use Tomcat猫 for it.'
  expect(applyEdits(name, edits(diagnose(name), false))).toBe(name)
})

test.each([
  ['beside Chinese', '我们用Tomcat猫，也用nginx猫和Vue猫。'],
  ['where a capital would come out in a word', 'yap脹l脹r, kay脹t, ard脹ndan, s脹n脹r'],
  ['where no word has plainer letters', '魔磨膜 魔磨膜 魔磨膜 磨魔'],
])('what is made of characters of Chinese is none of the letters that GBK has for them: %s', (_, text) => {
  expect(applyEdits(text, edits(diagnose(text), false))).toBe(text)
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

test('what Big5 made of Chinese has letters of other scripts by chance', () => {
  const text =
    '请描述这个项目的结构，并描述你遇到的问题。我们已经表达了自己的想法，也拥有足够的经验。\n' +
    '每一行描述一个任务：谁负责、什么时候完成、结果怎么样。行描述清楚以后，别人才能看懂。\n' +
    '这门课程教会了我如何描述需求，如何写测试。经过三个月的学习，我拥有了自己的作品。\n'
  const hurt = damagedText([[text, {...harmless, pages: ['big5']}]]).text
  expect(hurt).toContain('讛')
  expect(edits(diagnose(hurt), false)).toEqual([])
})

test('bytes beyond the last code point are no character', () => {
  const text = '# \u9225\u6a9a \u9b6b\u4e96\u8268\u9760\n\n\u93c8 \u9b6b\u4e96\u8268\u9760 \u9428\n'
  expect(applyEdits(text, edits(diagnose(text), true))).toContain('\u9b6b\u4e96\u8268\u9760')
})

// Newer decoders have € for byte 80 and for a pair that ends one character and begins the next.
test.each([
  ['the byte', '陀螺在转，测试文件', '', '陀螺在转，测试文件', '陀螺在转，测试文件'],
  [
    'the pair',
    '写着测试文件，我们去了医院。',
    '',
    '写着测试文件，我们去了医闄€€\ufffd',
    '写着测试文件，我们去了医院。',
  ],
  ['either', '写着测试文件，我们去了医', '闄€\ufffd', '写着测试文件，我们去了医闄€\ufffd', undefined],
])('€ is %s', (_, text, behind, safe, guessed) => {
  const hurt = damagedText([[text, {...harmless, pages: ['gbk']}]]).text + behind
  const diagnosis = diagnose(hurt)
  expect(applyEdits(hurt, edits(diagnosis, false))).toBe(safe)
  if (guessed) expect(applyEdits(hurt, edits(diagnosis, true))).toBe(guessed)
})

const damagedByGbk = [
  '# My report 🚀\n\nIt’s “done” – so we’re here. Café naïve.\n'.repeat(6),
  '# 学习报告\n\n这是我的第一份报告，项目很有意思。\n'.repeat(5),
  '# Αναφορά\n\nΈμαθα πολλά στο πρόγραμμα.\n'.repeat(5),
]

test.each([
  '- 系统/平台: Linux\n',
  '**学习** 和 **系统**\n',
  '| 状态 | 系统 |\n| --- | --- |\n| a | b |\n',
  '平台如下，`false` 为 `0`，版本也写在里面，项目都有说明。\n',
])('sound words that GBK has as letters of two bytes stay: %s', sound => {
  for (const text of damagedByGbk) {
    const hurt = damagedText([[text, {...harmless, pages: ['gbk']}]]).text
    for (const whole of [`${hurt}\n${sound}`, `${sound}\n${hurt}`])
      expect(applyEdits(whole, edits(diagnose(whole), false))).toContain(sound)
  }
})

test('what is sound before damage that lost its end stays, too', () => {
  const fixed = '# 七、模型转换\n\n状态转鎹?\n\n模型的训练过程如下，我们先看目录涓?\n\n目录涓?\n'
  expect(applyEdits(fixed, edits(diagnose(fixed), false))).toBe(fixed)
})

test('Greek in a text all of which GBK read is Greek', () => {
  const text = '# 报告\n\n这里的参数是 α 和 β，我们都写在表里。\n'.repeat(3)
  const hurt = damagedText([[text, {...harmless, pages: ['gbk']}]]).text
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(text)
})
