import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'

const guessed = (text: string) => applyEdits(text, edits(diagnose(text), true))

test('no other page reads what is left of a character and the one behind it', () => {
  const text = '- हमारी बात\n- एक घर, एक नदी और एक पेड़\n- मेरी पढ़ाई\n- यह एक किताब है\n'
  const hurt = damaged(text, {...harmless, fragile: 'drop', pages: ['windows-1252']})
  // ए has lost a byte, and क has not: Mac Roman makes Arabic letters of all but the first à.
  expect(hurt).toContain('à¤à¤•')
  const repaired = guessed(hurt)
  expect(repaired).not.toMatch(/[\u0600-\u06ff]/)
  expect(repaired).toContain('मेरी पढ़ाई')
})

test('of Greek letters those come first that Greek has', () => {
  const text = 'Αρχές για νέες ιδέες: οι πρακτικές είναι αυτές, και κανένας δεν λέει κάτι άλλο.\n'
  const hurt = damaged(text, {...harmless, fragile: 'drop', hyphen: 'drop', pages: ['windows-1252']})
  expect(guessed(hurt)).not.toMatch(/[ΐΰ]/)
})
