import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText, type Segment} from '../sweep/damaged-text.ts'
import {stableEdits} from '../sweep/stable.ts'
import {judge} from '../sweep/verdict.ts'
import {damaged, harmless} from './damage.ts'

/** What Latin-1 shows of a text that it read twice, without its controls: no whole character is left to prove it. */
function twice(text: string): string {
  const through = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  return through(through(text)).replace(/[\x80-\x9f]/g, '')
}

test.each([
  'Nous avons appris à tester, et cela a été répété après chaque leçon.',
  'La instalación falló más de una vez, así que escribí la configuración yo.',
  'A configuração não é difícil, e a documentação está lá para nós.',
  'Wir müssen später für größere Projekte natürlich öfter prüfen, möchte ich wählen.',
  'Però la velocità è già alta, perché la qualità è più breve di così.',
])('%s', text => {
  const diagnosis = diagnose(twice(text))
  expect(applyEdits(twice(text), edits(diagnosis, true))).toBe(text)
  expect(edits(diagnosis, false)).toEqual([])
})

test('two places prove nothing', () => {
  expect(diagnose('Yerba ÃÂÃÂ mate').spots).toEqual([])
})

test('of an arrow whose dagger lost its last byte to a space, no half is repaired without asking', () => {
  const text = '- from A Ð²â€ â€™ Z\n- from high Ð²â€ â€™ low\n- from old Ð²â€ â€™ new\n'
  expect(edits(diagnose(text), false)).toEqual([])
})

test.each([
  ['windows-1252', 'windows-1252'],
  ['windows-1254', 'windows-1254'],
  ['windows-1258', 'windows-1258'],
  ['windows-1252', 'cp850'],
  ['windows-1252', 'macintosh'],
  ['windows-1252', 'windows-1251'],
  ['windows-1252', 'windows-1252', 'windows-1252'],
] as const)('a capital of which %s and others made two letters, that look like a word', (...pages) => {
  const text = '# Übungen\n\n- Übung 1\n- Übung 2\n- Überblick\n- Übersicht\n'
  const hurt = damaged(text, {...harmless, pages})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
  // One alone may be anything: but what is guessed is right, and nothing is done by half.
  const few = damaged('# Übungen\n\nTest\n', {...harmless, pages})
  expect(edits(diagnose(few), false)).toEqual([])
  expect(applyEdits(few, edits(diagnose(few), true))).toContain('Übungen')
})

test.each([
  ['==a==\u00a0(b) is one', ['windows-1252', 'windows-1252'], {blank: 'space'}],
  ['==a==\u00a0(b) is one', ['iso-8859-1', 'iso-8859-1'], {blank: 'drop'}],
  ['==a==\u00a0(b) is one', ['iso-8859-7', 'iso-8859-7'], {blank: 'drop'}],
  ['[Übungen](./uebungen.md)', ['windows-1250', 'windows-1250'], {quotes: 'straight'}],
  ['Obroty względem punktu', ['macintosh', 'windows-1252'], {quotes: 'straight'}],
  ['The −1 is left', ['cp852', 'cp852'], {quotes: 'straight'}],
  ['│ Notes', ['cp857', 'cp857'], {fragile: 'drop', quotes: 'straight'}],
  ['**New ✨**', ['cp737', 'cp737'], {blank: 'drop'}],
  ['**Steps 67–68:**', ['iso-8859-7', 'iso-8859-7'], {fragile: 'drop', blank: 'space'}],
  ['- ⏱️ Hours are long', ['iso-8859-13', 'iso-8859-13'], {fragile: 'drop', blank: 'space'}],
  ['et tout à fait', ['windows-1257', 'windows-1257'], {fragile: 'drop', hyphen: 'drop', blank: 'drop'}],
  ['Say "2" → true', ['cp720', 'cp720'], {fragile: 'drop', hyphen: 'drop', blank: 'drop'}],
  ['kadar olan asal sayıları bulan kodu yazınız', ['cp720', 'cp720'], {fragile: '?'}],
  ['pozwalają przeglądarce, i najlepszą wybrać', ['cp720', 'cp720'], {fragile: '\ufffd'}],
  ['while it = ø and so on', ['windows-1251', 'windows-1251'], {fragile: 'drop'}],
  ['while it = ø and so on', ['windows-1257', 'windows-1257'], {fragile: 'drop', hyphen: 'drop'}],
  ['<h3>بد</h3>', ['windows-1251', 'windows-1252'], {hyphen: 'drop'}],
  ['**Тип:** `string`', ['mac-greek', 'mac-greek'], {blank: 'drop'}],
  ['- **Тип**\n- **Тип**\n- **Тип**', ['iso-8859-7', 'iso-8859-7'], {blank: 'space'}],
  ['infer 또는 all', ['iso-8859-1', 'windows-1252'], {fragile: 'drop', blank: 'space'}],
  ["the 'length' 프로퍼티", ['iso-8859-7', 'iso-8859-7'], {fragile: 'drop', quotes: 'straight'}],
  ['about 8,750배 |', ['windows-1257', 'windows-1257'], {fragile: '?'}],
  ['|   |   ㄴ web', ['mac-latin2', 'mac-latin2'], {}],
  ['| 4 | 0 | ∞ |', ['mac-latin2', 'mac-latin2'], {quotes: 'straight'}],
  ['## 📌node', ['cp857', 'cp857'], {fragile: 'drop', hyphen: 'drop'}],
  ['- 1: Ў is a letter\n- 2: ј is one\n- 3: Ъ is, too', ['macintosh', 'macintosh'], {fragile: '\ufffd'}],
  ['# 1. Tổng quan', ['iso-8859-13', 'iso-8859-13'], {fragile: '?'}],
  ['w tablicy najczęstszy jest', ['mac-latin2', 'mac-latin2'], {quotes: 'straight'}],
] as const)('%s is not restored by half', (text, pages, how) => {
  const hurt = damagedText([[`# Notes\n\n${text}\n`, {...harmless, ...how, pages}]])
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
})

test.each([
  ['a third party — the owner — knows', 'iso-8859-13', {fragile: 'drop'}],
  ['### ❓ Why we need it', 'iso-8859-13', {fragile: 'drop', hyphen: 'drop'}],
  ['jeziki omogočajo zapis', 'cp720', {fragile: 'drop', hyphen: 'drop'}],
  ['Łączenie i ładowanie', 'iso-8859-7', {fragile: 'drop', hyphen: 'drop'}],
  ['Container Übersicht', 'windows-1255', {fragile: 'drop', hyphen: 'drop'}],
] as const)('%s, read twice by %s, of which bytes were lost in between, is not restored by half', (text, page, how) => {
  const segments: Segment[] = []
  let out = ''
  for (const truth of `# Notes\n\n${text}\n`) {
    const once = truth < '\x80' ? truth : damaged(truth, {...harmless, ...how, pages: [page]})
    const shown = truth < '\x80' ? truth : damaged(once, {...harmless, pages: [page]})
    segments.push({truth, shown, start: out.length, end: out.length + shown.length})
    out += shown
  }
  expect(judge({text: out, segments}, stableEdits(out, false).at(-1) ?? []).wrongs).toEqual([])
})
