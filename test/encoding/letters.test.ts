import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const czech =
  '# Co jsem se naučil\n\nNejdřív bylo těžké číst řádky, ale později už víc času stačilo: čekat a začít část od začátku.\n'
const hungarian = 'Először nehéz volt megérteni, később könnyebb. Írta: Győző. A gyűrű kész, és az ÚJ FÁJL.\n'
test('whole letters beside one of which nothing but the first byte is left', () => {
  const text = 'Először nehéz volt megérteni, később könnyebb, és a gyűrű kész.\nEz VÁLTOZÓ és KÖNYVTÁRAT mind\n'
  expect(guessed(text, 'windows-1252', {fragile: 'drop'})).toBe(text)
})

test('a letter that little tells is a guess that names the others', () => {
  const text = 'La función está en el año pasado, también más rápido. Qué interés.\nÁFRICA\n'
  const {spots} = diagnose(damaged(text, {...harmless, pages: ['windows-1252'], fragile: 'drop'}))
  expect(spots.at(-1)).toMatchObject({certainty: 'chosen', text: 'Á', candidates: expect.arrayContaining(['Á', 'Í'])})
})

test.each([czech, hungarian])('letters of which only the first byte is left, by the words that they are in', text => {
  expect(guessed(text, 'windows-1252', {fragile: 'drop'})).toBe(text)
})

test('a letter that stands amid others of its kind is no first byte', () => {
  const hurt = damaged(czech, {...harmless, fragile: 'drop', pages: ['windows-1252']})
  const sound = 'Über Ärger: größere Äpfel für schöne Öfen, drüben.\n'
  expect(applyEdits(hurt + sound, edits(diagnose(hurt + sound), true)).endsWith(sound)).toBe(true)
})

const korean = '대한민국 정부는 정리하고 잠시 제출을 제안했습니다. 전체 내용은 저장되어 있습니다.\n'
test('a blank in the place of a byte of a letter that there are thousands of', () => {
  const hurt = damaged(korean, {...harmless, blank: 'space', pages: ['windows-1252']})
  expect(hurt).toMatch(/[ê-í] |[ê-í][^\x00-\x7f] /)
  expect(guessed(korean, 'windows-1252', {blank: 'space'})).toBe(korean)
})

const french = 'Voilà une idée à revoir : déjà prête, là où il faut, à côté. Elle est à moi, à toi, à qui veut.\n'
test('the first of two blanks behind an Ã was a byte', () => {
  const hurt = damaged(french, {...harmless, blank: 'space', pages: ['windows-1252']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toContain('Elle est à moi, à toi, à qui veut.')
  expect(guessed(french, 'windows-1252', {blank: 'space'})).toBe(french)
})

const lost = {fragile: 'drop', blank: 'drop'} as const
const more = `${french.replace('Voilà', 'Ceci est')}Les élèves ont créé une page : la requête était vérifiée, et le résultat reçu.`
test.each([
  ['windows-1250', `${more} Il faut aller **vite** à la fin.\n`],
  ['windows-1257', `${more} Il faut aller "vite" à la fin.\n`],
  ['iso-8859-2', `${more}\n`],
  [
    'windows-1250',
    'Il caffè è già pronto, perché il ragazzo è più veloce. È bello così: non è un gioco, ed è libertà.\n',
  ],
] as const)('a word of one letter, of which %s lost the blank that it ended in', (page, text) => {
  expect(guessed(text, page, lost)).toBe(text)
})

test('the same, where another byte of the page is nothing and the blank is one of two', () => {
  const text = more.replaceAll('là', 'ici')
  expect(guessed(text, 'windows-1253', {fragile: 'drop', blank: 'space'})).toBe(text)
})

test('a mark that opens a quote as it closes one, where no other does', () => {
  const text = 'Så här: ”öva mera” sade läraren, och ”försök igen” sade Åke. Det är svårt, men går bättre på måndag.\n'
  expect(guessed(text, 'windows-1252', {fragile: 'drop'})).toBe(text)
  expect(guessed(text.replaceAll(/”(?=\p{L})/gu, '“'), 'windows-1253', {fragile: 'drop'})).toContain('“försök igen”')
})
