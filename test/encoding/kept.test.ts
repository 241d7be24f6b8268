import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

test.each([
  ['Czech', '- „Cvič každý den,“ říkal Jiří. Čtvrtek, svět, kůň, řeka, žába, ďas, loď, šťáva.\n'],
  [
    'Icelandic',
    'Fyrst var erfitt að skilja það; svo gekk það betur. Þórður sagði: „Æfðu þig!“ Ég ætla að læra meira.\n',
  ],
  ['Swedish', '- ✅ Tester körs före varje ändring – även på ön … “Öva mera!”\n'],
])('%s by ISO-8859-15, of which another page reads some letters as others', (_, text) => {
  expect(guessed(text, 'iso-8859-15', {})).toBe(text)
})

test.each(['windows-1251', 'windows-1253', 'windows-1256', 'cp437', 'cp850', 'cp866', 'koi8-r', 'iso-8859-2'])(
  'signs beside numbers, of which %s has two characters that look sound',
  page => {
    const text = '“Größe”: 1920×1080, 3 × 4 cm, 20 °C ± 1, ±5 %, 50 µs – or £5 (£12) “für später” … naïve.\n'
    expect(guessed(text, page, {})).toBe(text)
  },
)

test('what is no number stays beside the same damage', () => {
  const hurt = damaged('“Größe” – “für später” … naïve — “done” ✅\n', {...harmless, pages: ['windows-1251']})
  const sound = '\nПункт 3 Г — потом. А, Б, В, Г— всё.\n'
  expect(applyEdits(hurt + sound, edits(diagnose(hurt + sound), true))).toContain(sound)
})

test.each([
  ['Arabic', 'في البداية كان من الصعب فهم الطوابير، ثم أصبح الأمر أسهل جدا.\n'],
  ['Persian', 'در آغاز فهمیدن صف‌ها سخت بود، سپس آسان‌تر شد. داده و دانش.\n'],
])('%s by Mac Roman, which has the beginning of a JPEG in it', (_, text) => {
  const hurt = damaged(text, {...harmless, pages: ['macintosh']})
  expect(hurt).toMatch(/ÿØÿ/)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})
