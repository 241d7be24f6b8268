import {expect, test} from 'vitest'
import {withLikelierBlank} from '../../src/encoding/candidates/wide-blanks.ts'
import type {Part} from '../../src/encoding/characters/part.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {type Damage, damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const tree = `# Layout

Nothing but the drawing goes beyond plain letters.

\`\`\`
src/
├── rules/
│   ├── index.ts
│   └── table.ts
└── main.ts
\`\`\`
`
const pasted = `1. Create\u00a0\`notes\`\u00a0beside the chart, then press\u00a0**Enter**.
2. Run the\u00a0\`make\`\u00a0and\u00a0\`test\`\u00a0commands.
`
const dotless =
  '# Notlar\u0131m\n\n- [Bulut notlar\u0131m](bulut.md)\n- [Sorular\u0131m](soru.md), [Derslerim](ders.md)\n- Kurulum ad\u0131mlar\u0131m\n'
const weeks = '| Week | Done |\n| --- | --- |\n| 1 | ⬜ |\n| 2 | ⬜ |\n| 3 | ⬜ |\n'
const vietnamese = `# Kết quả
Em thiết kế hệ thống, kết nối máy chủ và viết chi tiết từng bước. Mọi máy tự chạy, tự ghi lại, thực hiện đúng kế hoạch.
Đội kiểm tra trực tiếp, sếp xem kết quả rồi mới tiếp tục. Nếu hỏng thì sửa bằng lệnh này, rất nhanh và rất dễ.
`
test.each([
  ['a drawing in code is all there is', tree],
  ['no-break spaces are', pasted],
  ['one letter is, nearly', dotless],
  ['empty boxes are', weeks],
])('GBK, and %s', (_, text) => {
  const hurt = new TextDecoder('gbk').decode(new TextEncoder().encode(text))
  expect(hurt).not.toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(text)
})

const pages = ['windows-1252', 'iso-8859-1', 'windows-1250', 'windows-1254', 'macintosh', 'cp437', 'cp850', 'cp866']
test.each(
  [
    '3×4',
    '10× faster',
    'a × b',
    '6 ÷ 2',
    '± 5',
    '5 ± 1',
    '20 °C',
    'm²',
    'O(n³)',
    '£10',
    '10 µs',
    'x ≤ 5',
    'a ≠ b',
  ].flatMap(sign => pages.map(page => [sign, page] as const)),
)('one sign in a report is all there is: %s through %s', (sign, page) => {
  const text = `# Week 3\n\nWe built the API with Django.\n\nThe team saw that ${sign} was right.\n`
  const hurt = damaged(text, {...harmless, pages: [page]})
  expect(hurt).not.toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test.each(['❌ no', '« oui »', 'π = 3'])(
  'it is to the page that most have, too, whatever a rare one has there: %s',
  sign => {
    const text = `# Week 3\n\nThe team said that ${sign} was right.\n`
    const hurt = damaged(text, {...harmless, pages: ['windows-1252']})
    expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
  },
)

test.each([
  '3×4',
  '3 × 4',
  '10× faster',
  '± 5',
  '20°C',
  '20 °C',
  'km²',
  'O(n²)',
  'm³',
  '10 µs',
  '£10',
  '§ 5',
  '© 2026',
])('one sign in an English report through GBK is all there is: %s', sign => {
  const text = `# Week 3\n\nWe built the API with Django.\n\nThe team saw that ${sign} was right.\n`
  const hurt = new TextDecoder('gbk').decode(new TextEncoder().encode(text))
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test('GBK shows two pairs of bytes as a wide blank: 죠 is likelier than 졡, and nothing is certain', () => {
  const shown = '嫻霅橃\u3000.'
  const part: Part = {start: 1, end: 4, text: '되졡', pages: [-1], mask: 0, doubtful: false, rivals: 0}
  expect(withLikelierBlank(shown, part)).toEqual({...part, text: '되죠', doubtful: true})
  expect(withLikelierBlank(shown, {...part, end: 3})).toEqual({...part, end: 3})
  expect(withLikelierBlank(shown, {...part, text: '平衡'})).toEqual({...part, text: '平衡'})
})

test.each<[string, string, string, Partial<Damage>]>([
  ['no-break spaces are all there is', pasted, 'windows-1251', {blank: 'space'}],
  ['no-break spaces are all there is', pasted, 'windows-1253', {blank: 'space'}],
  ['no-break spaces are all there is', pasted, 'windows-1252', {blank: 'space'}],
  ['no-break spaces are all there is', pasted, 'windows-1251', {blank: 'drop'}],
  ['a drawing in code is all there is', tree, 'windows-1256', {quotes: 'straight'}],
  ['a letter looks like three, and the controls are kept', vietnamese, 'iso-8859-2', {}],
])('%s', (_, text, page, how) => {
  expect(guessed(text, page, how)).toBe(text)
})

test.each([
  ['letters that only look like Latin ones', 'The аВС of it: аВ, bВ , cВ \n'],
  ['Chinese words in a vocabulary', '- to hear: 聽 (tīng)\n- to listen: 聽, 聽, 聽\n- hedgehog: 刺猬\n'],
  ['letters amid names', 'class myВutton, theВox and oneВag\n'],
  ['a letter before a blank, twice', 'plan В is pressВ *now* and againВ there\n'],
])('%s are what they are', (_, text) => {
  expect(diagnose(text).spots).toEqual([])
})
