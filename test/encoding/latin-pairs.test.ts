import {expect, test} from 'vitest'
import {mayBeDamaged} from '../../src/encoding/context/suspicion.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

const korean = (text: string) => damagedText([[text, {...harmless, pages: ['euc-kr']}]]).text
const byKorean = (text: string, guesses: boolean) => applyEdits(text, edits(diagnose(text), guesses))
test('letters that a Korean or a Taiwanese editor took for its own', () => {
  expect(byKorean('Un caf챕 d챕j횪 bu, tr챔s vite. 횉a marche, na챦ve, gr철횩er, ma챰ana.', false)).toBe(
    'Un café déjà bu, très vite. Ça marche, naïve, größer, mañana.',
  )
  expect(byKorean('Zr처b챠m, 철휓rendi휓im, si휌, du탉o.', false)).toBe('Zróbím, öğrendiğim, się, dużo.')
  expect(byKorean('Un caf矇, fran癟ais, na簿ve, du髒o, ma簽ana', false)).toBe('Un café, français, naïve, dużo, mañana')
  // To GBK the fifth letter is a blank.
  expect(byKorean('du髒o, fran癟ais, rados聽ou, na簿ve, m枚', false)).toContain('radosťou')
})

test('a letter that stands where no word has it was another one, to a page of the same kind', () => {
  const johab = 'Les clés sont d칠finies, ex칠cut칠es. Le r칠sum칠.'
  expect(byKorean(johab, false)).toBe(johab)
  expect(byKorean('Yan覺t\n\nA覺覺\n\nkay覺t, ard覺ndan, yap覺l覺r\n', false)).toContain('A覺覺\n\nkayıt, ardından')
})

test('signs of which a Korean editor left pairs with what stood beside them', () => {
  const text = `# 🚀 My report — backend

It’s a “test”, don’t worry. Done… ok — or not. I’m sure of “él’été”.

- ✅ done → next
- ⚠️ careful, 👨‍💻 code, 🛠️ tools
- 1️⃣ First, 💡 an idea, high‑level

├── app
│   └── lib
`
  expect(byKorean(korean(text), true)).toBe(text)
  expect(byKorean(korean(text), false)).toBe(korean(text))
})

test('what signs and dashes left speaks against no letter', () => {
  const hurt = korean('# 🚀 Über Bären\n\nIch übte täglich – größer, schöner! ✅\n')
  expect(byKorean(hurt, false)).toBe('# �윓� Über Bären\n\nIch übte täglich ��� größer, schöner! �쐟\n')
})

test('Windows writes a question mark for two bytes', () => {
  expect(byKorean('It?셲 done, don?셳 worry. He said ?쏷his is so', true)).toBe(
    'It’s done, don’t worry. He said “This is so',
  )
})

test.each([
  ['욨 has no later byte after that of an emoji', '�욨갂'],
  ['쭵 begins neither a sign nor a letter', '�?솕퉋쭵s'],
  ['춴 would have made a pair with the first byte of ⭐', '�춴'],
])('no sign is made of what none has left: %s', (_, left) => {
  expect(byKorean(`Un caf챕 d챕j횪 vu, tr챔s ${left} y`, true)).toBe(`Un café déjà vu, très ${left} y`)
})

test('of marks that may be two signs none is named', () => {
  const named = diagnose('Un caf챕, tr챔s vite. Who? �???? So')
    .spots.slice(2)
    .flatMap(({candidates}) => candidates)
  expect(named).toContain('–')
  expect(named.filter(one => one.length > 1)).toEqual([])
})

test('Korean itself is no sign, damaged or sound', () => {
  const text = '안녕하세요. 오늘은 배운 것을 정리했습니다. 어려웠던 점은 배포입니다.\n'
  const hurt = korean(text)
  expect(mayBeDamaged(hurt)).toBe(true)
  expect(diagnose(hurt).spots).toEqual([])
  for (const sound of [
    `API를 git체계처럼 x처y 씁니다. ${text}`,
    `React챕터를 caf챕 ${text}`,
    '先學習 git, 再寫 html臚列 css。資料庫設計、快取、部署。\n',
  ])
    expect(diagnose(sound).spots).toEqual([])
})
