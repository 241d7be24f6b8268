import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

const hurt = (text: string, page: string) => damagedText([[text, {...harmless, pages: [page]}]]).text
const blanked = (text: string, page: string) => hurt(text, page).replace(/[\x80-\x9f]/g, '\xa0')
const safe = (text: string) => edits(diagnose(text), false)

test.each([
  ['a quotation', 'windows-1252', 'He said “it works” and left. It’s done – at last.\n'],
  ['an apostrophe', 'windows-874', 'It shouldn’t matter – and it doesn’t, they said … we’ll see.\n'],
  ['an emoji', 'windows-1252', 'A party 🎉, a snake 🐍 and a rocket 🚀.\n'],
  ['a selector', 'windows-1252', 'Take care ⚠️ of the time ⏱️, all ✅.\n'],
  ['Russian', 'windows-1252', 'Сегодня мы учились работать с базами данных. Нужно ещё много времени.\n'],
  ['Japanese', 'windows-1252', '今日はデータベースについて学びました。とても楽しかったです。\n'],
  ['Chinese', 'iso-8859-15', '今天学习了数据库的基础知识，明白了索引和事务。\n'],
  ['Hindi', 'windows-1254', 'आज हमने डेटाबेस के बारे में सीखा और परीक्षण किया।\n'],
  ['Arabic', 'iso-8859-7', 'تعلمت اليوم أساسيات قواعد البيانات والاختبار.\n'],
  ['Hebrew', 'windows-1252', 'היום למדתי על מסדי נתונים ועל בדיקות של תוכנה.\n'],
  ['Armenian', 'iso-8859-1', 'Այսօր սովորեցի տվյալների բազաներ։ Ուղղումը ՊԵՏՔ Է լինի ՊԱՐԶ։\n'],
  ['a drawing', 'windows-1252', '┌────┐\n│ ab │\n└────┘\n'],
  ['a frame', 'cp1254', '╔════╗\n║ ab ║\n╚════╝\n'],
])('where a no-break space stands for each control, nothing comes of %s that was not there', (_, page, text) => {
  const shown = blanked(text, page)
  expect(shown).toContain('\xa0')
  for (const {text: made} of safe(shown)) expect(text).toContain(made)
})

test.each([
  ['French', 'Voilà où j’en suis à midi : c’est déjà ça, à peu près.\n'],
  ['Russian', 'Работа идёт. Решение найдено, Рита рада.\n'],
  ['a footnote', 'As they said† – “and so it was” – in the book.†\n'],
  ['Korean', '전체 정리: 제목과 전화번호를 정했다. 적절한 절차였다.\n'],
  ['Hebrew', 'נתונים ובדיקות נכונות של תוכנה.\n'],
  ['a frame', '╠════╣\n║ ab ║\n╠════╣\n'],
])('no-break spaces that are bytes are no trouble in %s', (_, text) => {
  const shown = hurt(text, 'windows-1252')
  expect(shown).toContain('\xa0')
  expect(applyEdits(shown, safe(shown))).toBe(text)
})
