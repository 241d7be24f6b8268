import {expect, test} from 'vitest'
import {guessed} from './guessed.ts'

/** Of í the soft hyphen is gone, and of à the blank: what is left is one letter, and which of them it was the language tells. */
test.each([
  'El equipo escribió la guía y la energía de todos los días ayudó: así que allí no hay más que añadir.\n',
  'Descubrí que era difícil, y que el código de la página es el mejor del país.\n',
  'Uma equipe jurídica pode ajudar com os princípios: não é difícil, e os subsídios são para quem precisa.\n',
  'Não é difícil: um processo contínuo para as funções do código, e os amigos da equipe são incríveis.\n',
])('í without its hyphen is none that the language has not: %s', text => {
  expect(guessed(text, 'windows-1252', {hyphen: 'drop'})).toBe(text)
})

test.each([
  'Voilà ce que les élèves ont appris dans cette leçon, et déjà ils vont au-delà du programme.\n',
  'As aulas começam às nove, e à tarde os alunos vão ao laboratório para que ninguém fique só.\n',
])('à where the language has it: %s', text => {
  expect(guessed(text, 'windows-1252', {blank: 'drop'})).toBe(text)
})

test('a word of one letter is one of the language that the other letters tell: í in Icelandic, and no à', () => {
  const text =
    'Við lærðum margt í þessu verkefni og það var gaman. Ég skrifaði kóða í Python, því það er auðvelt að læra það.\n' +
    'Síðan prófuðum við þjóninn og löguðum villur sem við fundum í gögnunum. Það tók tíma, en við lærðum mest af því.\n'
  expect(guessed(text, 'windows-1252', {fragile: 'drop', hyphen: 'drop', blank: 'drop'})).toBe(text)
})
