import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {areAlike} from '../../src/encoding/doubt/shown-bytes.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

const hurt = (text: string, page: string, fragile: 'keep' | 'drop' = 'keep') =>
  damagedText([[text, {...harmless, fragile, pages: [page]}]]).text
const title = (text: string) => text.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
const upper = (text: string) => text.toUpperCase()
const safe = (text: string) => edits(diagnose(text), false)

const french =
  '# Développement\n\nNous avons créé des requêtes et des données de test, puis mesuré la durée de chacune.\nLa clé était un index; sans lui la base a été très lente.\n'
const arabic = '# تعلمت اليوم\n\nأساسيات قواعد البيانات والاختبار، ثم كتبت مكتبة صغيرة مع فريقي.\n'
const persian =
  '# یادگیری\n\nامروز پایگاه داده و ضعف‌های آن را شناختم؛ مسیر و عوامل و پیامد هر کدام را نوشتم.\nسپس سرور را راه انداختیم.\n'

test.each([
  ['French', 'cp852', french, title],
  ['French', 'cp852', french, upper],
  ['Arabic', 'macintosh', arabic, title],
  ['Persian', 'iso-8859-2', persian, upper],
  ['Persian', 'windows-1250', persian, upper],
])(
  'of %s that %s damaged and somebody gave capitals nothing is certain that was not there',
  (_, page, text, recase) => {
    for (const edit of safe(recase(hurt(text, page)))) expect(text.toLowerCase()).toContain(edit.text.toLowerCase())
    expect(applyEdits(hurt(text, page), safe(hurt(text, page)))).toBe(text)
  },
)

test.each([
  ['## Étude De Cas Et Résumé Des Données Du Projet De Fin Du Mois De Mai – À Lire', 'windows-1252'],
  ['## 🚀 Key Tools — What We Used And Why It Was A Good Choice For Us In The End', 'macintosh'],
])('capitals of its author leave %j as certain as it was', (text, page) => {
  expect(applyEdits(hurt(text, page), safe(hurt(text, page)))).toBe(text)
})

test.each([
  [0x84, 0x94, true, 'two later bytes'],
  [0xd8, 0xd9, true, 'ÿ and Ÿ of a Mac'],
  [0xe2, 0xc2, false, 'â and Â of Windows-1252: three bytes and two'],
  [0x9f, 0xff, false, 'Ÿ and ÿ of Windows-1252'],
  [0xc4, 0xc1, false, "ń and Ń of the Mac's Latin-2: nothing begins with C1"],
])('whether %i and %i can stand in for each other: %s, %s', (byte, other, are) => {
  expect(areAlike(byte, other)).toBe(are)
  expect(areAlike(other, byte)).toBe(are)
})
