import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {charOf, codePageIds, codePages} from '../../src/encoding/characters/code-pages.ts'
import {bare, foreignWords, letter} from '../../src/encoding/characters/foreign-words.ts'
import {mayBeDamaged} from '../../src/encoding/context/suspicion.ts'
import {pairPages, pairPagesOf} from '../../src/encoding/data/pair-pages.ts'
import {diagnose} from '../../src/encoding/diagnose.ts'
import {damaged, harmless} from './damage.ts'
import {reports} from './reports.ts'

describe('what is damaged is suspected', () => {
  test.each(codePages.map(page => [page.id, page] as const))('by a first and a later byte of %s', (_, page) => {
    for (const [lead, first] of page.byteOf) {
      if (first < 0xc2 || first > 0xf4) continue
      for (const [tail, later] of page.byteOf)
        if (later < 0xc0) expect(mayBeDamaged(`a ${String.fromCharCode(lead, tail)}`)).toBe(true)
    }
  })

  // One line alone, so that no other gives it away; as few as will do, for what is lost takes long to find.
  const lines = reports
    .flatMap(report => report.split('\n').filter(line => /[^\x00-\x7f]/.test(line)))
    .filter((_, i) => i % 9 === 0)
  test.each(codePageIds)('whatever bytes %s has lost', page => {
    for (const line of lines) {
      for (const loss of [{fragile: 'drop'}, {blank: 'space', hyphen: 'drop'}] as const) {
        const hurt = damaged(line, {...harmless, ...loss, pages: [page]})
        if (diagnose(hurt).spots.length > 0) expect([hurt, mayBeDamaged(hurt)]).toEqual([hurt, true])
      }
    }
  })

  test('in any company', () => {
    const odd = codePages.flatMap(page =>
      [0x80, 0x8f, 0x9f, 0xa0, 0xad, 0xc2, 0xe2, 0xf0].map(byte => charOf(page, byte)),
    )
    const alphabet = [...new Set([...odd, ...'aAâÂÃđðüç锛銆€™?\ufffd \n\ue000🚀'])]
    const text = fc.array(fc.constantFrom(...alphabet), {maxLength: 12}).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text => {
        if (!mayBeDamaged(text)) expect(diagnose(text)).toEqual({channels: [], spots: []})
      }),
      {numRuns: 500},
    )
  })
})

test.each([
  '# 🚀 What I learned — so far\n\nIt’s “fast”… ✅ ⚠️ ➡️ 👩‍💻 1️⃣ 🇰🇪',
  '```\nsrc/\n├── app/\n│   └── urls.py\n└── README.md\n```',
  'À propos : déjà vu, œuvre, « Ça va », 10 € et n° 5',
  'São Paulo: lições, integração, não é fácil; mañana, ¿qué?, über, Größe',
  'Two borrowed words, as générateurs and naïve, are no language.',
  '10 µm ± 2 %, x² + y³ ≤ 4, π ≈ 3.14, A → B, © ® ™ • · × ÷',
])('sound text costs nothing: %j', text => {
  expect(mayBeDamaged(text)).toBe(false)
})

// Each is looked for by a pattern that asks for less, so that most texts need no other.
const units = Array.from({length: 0x10000 - 0x80}, (_, i) => String.fromCharCode(0x80 + i))

test('the first look at a text leaves out no hallmark of a page of two bytes', () => {
  for (const unit of units) {
    for (const text of [`a${unit}a`, `\ufffd${unit}`, `a?${unit}`, ` ?${unit}a`, `\ufffd\ufffd${unit}a`, `ﾃ${unit}a`]) {
      const pages = pairPages.filter(({hallmarks}) => hallmarks.test(text))
      if (pages.length > 0) expect([text, pairPagesOf(text)]).toEqual([text, pages])
    }
  }
})

test('the first look at a word leaves out no letter that a page may have made', () => {
  const missed = units.filter(unit => letter.test(bare(`b${unit}b`)) && foreignWords(`b${unit}b`).length === 0)
  expect(missed).toEqual([])
})
