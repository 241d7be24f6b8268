import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'

const notes = 'It’s a “small” test – naïve, café… – ✅\nWe don’t know; that’s why we ask – it’s fine → here.\n'
const hurtBy = (page: string, text: string) => damaged(text, {...harmless, pages: [page]})
const repaired = (text: string, guesses = false) => applyEdits(text, edits(diagnose(text), guesses))

test.each([
  ['windows-1252', 'Over Δt = 3 s, the way is 2πr.'],
  ['windows-1252', 'With ΔG and ΔH° of 10 kΩ, and (αx) as λmax.'],
  ['windows-1251', 'The change Δt over 5 kΩ and λx.'],
  ['windows-1254', 'Set βj and υ0 to 3.'],
  ['macintosh', 'A load of 5 kΩ and αx.'],
  ['cp437', 'Set εr and σx, over Δt.'],
])('a Greek letter of a quantity is certain where %s has read all else: %s', (page, text) => {
  expect(repaired(hurtBy(page, `${notes}${text}\n`))).toBe(`${notes}${text}\n`)
})

test.each([
  ['where little came back', 'windows-1252', 'It’s a test – here.\nOver 2αx now.\n', ''],
  ['where somebody wrote such letters', 'windows-1252', `${notes}Over 2αx now.\n`, 'Déjà vu, naïve.\n'],
])('it is a guess %s', (_, page, text, written) => {
  const hurt = hurtBy(page, text) + written
  expect(repaired(hurt)).toContain('Î±x')
  expect(repaired(hurt, true)).toBe(text + written)
})

test('two letters side by side may be of a word: Romanian has Îşi', () => {
  const text = `${hurtBy('windows-1250', notes)}Îşi b\n`
  expect(repaired(text)).toContain('Îşi b')
})

test('in a longer word it is none', () => {
  expect(repaired(hurtBy('windows-1252', `${notes}Over measαx now.\n`))).toContain('measÎ±x')
})
