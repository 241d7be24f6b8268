import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'

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
