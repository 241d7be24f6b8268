import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const english = 'It’s a “small” test — naïve, café… – ✅\nWe don’t know; that’s why we ask – it’s fine → here.\n'

test('formulas come back', () => {
  const text = `${english}${english}L(φ) = Σᵢ l(yᵢ, ŷᵢ) + Σₖ Ω(fₖ), with xᵢ ≥ 0, Aᵀ, ‖x‖₂ and ⟨a, b⟩.\n`
  for (const page of ['windows-1250', 'windows-1252', 'windows-1254', 'macintosh', 'cp437', 'cp850', 'iso-8859-1'])
    expect(guessed(text, page, {})).toBe(text)
})

test('keys come back for certain', () => {
  const text = `${english}${english}Press ⌘K, ⌥⇧⌘4, ⌃C, ⏎, ⌫ or ⎋.\n`
  const hurt = damaged(text, {...harmless, pages: ['windows-1252']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test('the hat of a letter is no mark that a sister page makes of it', () => {
  const text = 'The loss is `$l(yᵢ, ŷᵢ)$` here.\nGain = ½(a² + λ) + ½(b² + λ) - (a + b)²/(c + λ) - γ\n'
  const hurt = damaged(text, {...harmless, fragile: 'drop', pages: ['iso-8859-2']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).not.toContain('š')
})
