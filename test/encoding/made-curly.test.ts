import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

const hurt = (text: string, page: string) => damagedText([[text, {...harmless, pages: [page]}]]).text
/** As an editor sets quotes in a text that has straight ones only. */
const curled = (text: string) =>
  text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/(?<![^\s([])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<![^\s([])'/g, '‘')
    .replace(/'/g, '’')
const safe = (text: string) => edits(diagnose(text), false)

const arabic =
  'تعلمت اليوم أساسيات قواعد البيانات والاختبار، ثم كتبت مكتبة صغيرة للفريق كله، وقد كان القسم الأول سهلا.\n'
const persian =
  'امروز پایگاه داده را شناختم؛ سال قبل کلاس دیگری داشتم و مشکل اصلی نقل و انتقال فایل‌ها بود، اما حالا قالب کامل است.\n'

test.each([
  ['Arabic', 'windows-1256', arabic],
  ['Arabic', 'windows-1252', arabic],
  ['Persian', 'windows-1252', persian],
])('of %s that %s damaged and an editor gave quotes nothing is certain that was not there', (_, page, text) => {
  const shown = hurt(text, page)
  for (const edit of safe(curled(shown))) expect(text).toContain(edit.text)
  expect(applyEdits(curled(shown), edits(diagnose(curled(shown)), true))).toContain('ل')
  expect(applyEdits(shown, safe(shown))).toBe(text)
})

test('dashes have such a byte each, and are as certain as they were', () => {
  const text = 'One — two — three — four — five — six — seven — eight — nine — ten: it’s done.\n'
  expect(applyEdits(hurt(text, 'windows-1252'), safe(hurt(text, 'windows-1252')))).toBe(text)
})

test('a low quote in a letter is one that no editor has set: the marks beside it are what they are', () => {
  const text = 'ملی کتابْ خانہ۔ قلمْ میزْ پٹھ۔ دِلْ تہٕ زبانْ۔ گَرْ تہٕ بازارْ۔\n'
  expect(applyEdits(hurt(text, 'windows-1252'), safe(hurt(text, 'windows-1252')))).toBe(text)
})
