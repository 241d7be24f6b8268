import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

const chinese =
  '今天学习了数据库的基础知识，明白了索引和事务。\n后来把服务部署到服务器上，花了三天时间。\n可能需要更多的支持，希望以后进行得更快。\n'
const korean = '이번 주에는 데이터베이스를 배우고 테스트를 많이 만들었다.\n느낀 점은 아직 부족하다는 것이다.\n'

const hurt = (text: string, page: string) => damagedText([[text, {...harmless, pages: [page]}]]).text

test.each([
  ['Chinese', 'windows-1252', chinese],
  ['Korean', 'windows-1252', korean],
  ['Chinese', 'iso-8859-15', chinese],
])('of %s through %s that was made small afterwards nothing is certain that was not there', (_, page, text) => {
  const whole = hurt(text, page)
  const small = whole.toLowerCase()
  const diagnosis = diagnose(small)
  for (const edit of edits(diagnosis, false)) expect(text).toContain(edit.text)
  // The likelier of two is offered, which is nearly always what stood there.
  const guessed = Array.from(applyEdits(small, edits(diagnosis, true)))
  expect(guessed.filter(char => text.includes(char)).length).toBeGreaterThan(0.7 * guessed.length)
  expect(applyEdits(whole, edits(diagnose(whole), false))).toBe(text)
})

test.each([
  [
    'windows-1251',
    'ከተማ is a city, and the rest of the words of the lesson are easy enough to read: ተማሪ and ከዚያ.\nበከተማው ውስጥ ያለው ቤት ከሁሉም የተሻለ ነው።\n',
    'ᚸ',
  ],
  ['cp437', '## 🚀 Features\n', '\u{1f047}'],
])('of what was made small behind %s nothing else is certain', (page, text, other) => {
  const small = hurt(text, page).toLowerCase()
  expect(
    edits(diagnose(small), true)
      .map(({text}) => text)
      .join(''),
  ).toMatch(/[^\0-\x7f]/)
  expect(edits(diagnose(small), false).filter(({text}) => text.includes(other))).toEqual([])
})

const arabic = 'تعلمت اليوم أساسيات قواعد البيانات والاختبار، ثم كتبت مكتبة صغيرة مع فريقي.\n'
const greek = 'επίθεση σε μια υπηρεσία που περιέχει στοιχεία του προορισμού και των χρηστών της\n'

test.each([
  ['Arabic', 'macintosh', arabic],
  ['Greek', 'cp437', greek],
])('in %s, which %s shows as letters, the small ones are counted whatever they are', (_, page, text) => {
  const small = hurt(text, page).toLowerCase()
  for (const edit of edits(diagnose(small), false)) expect(text).toContain(edit.text)
  expect(applyEdits(hurt(text, page), edits(diagnose(hurt(text, page)), false))).toBe(text)
})

test('a line that has capitals says nothing about the lines below', () => {
  const text = `${hurt('Größe und Übung\n', 'windows-1252')}${hurt(chinese, 'windows-1252').toLowerCase()}`
  for (const edit of edits(diagnose(text), false)) expect(`Größe und Übung\n${chinese}`).toContain(edit.text)
})

test.each([
  ['## 🛠 Technologies Used\n', 'cp850'],
  ['- 🛠 tools that we built ourselves\n', 'cp850'],
  ['# 今天学习了数据库 with SQL\n', 'windows-1252'],
])('of %j, which %s damaged, all is certain: nobody made it small', (text, page) => {
  expect(applyEdits(hurt(text, page), edits(diagnose(hurt(text, page)), false))).toBe(text)
})
