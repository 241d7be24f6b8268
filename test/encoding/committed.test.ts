import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {type Damage, damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

/** What comes back of a text that was damaged, as people have committed it, without any guess. */
const repaired = (text: string, page: string, how: Partial<Damage> = {}) => {
  const hurt = damaged(text, {...harmless, ...how, pages: [page]})
  expect(hurt).not.toBe(text)
  return applyEdits(hurt, edits(diagnose(hurt), false))
}

const spanish = 'Ayer se acordó que el día era nuestro: “Hola a todos”, y la ciudadanía del país está contenta.\n'
test('a quote is no arrow of a page that lost its controls, though í has lost its hyphen', () => {
  expect(repaired(spanish, 'windows-1252', {fragile: 'drop', hyphen: 'drop'})).toBe(spanish.replaceAll('í', 'Ã'))
  expect(guessed(spanish, 'windows-1252', {fragile: 'drop', hyphen: 'drop'})).toBe(spanish)
})

test('the first letter of a word went through the page that the rest of it did', () => {
  const text = 'text: "Книги, собранные для школы и семьи",\nmore: "Отчёт готов",\n'
  expect(repaired(text, 'windows-1252', {fragile: 'drop'})).toContain('more: "Отчёт готов"')
})

test.each([
  ['windows-1252', "$title = 'الكتاب الأول عن الأنهار والجبال';\n$note = 'Maître';\n"],
  ['cp437', 'hint = "テーブルの上に本があります。" or "Книга лежит на столе."\n'],
])('what stands behind a straight quote and would be the rest of a sign to a Mac: %s', (page, text) => {
  expect(repaired(text, page)).toBe(text)
})

test.each([
  ['История успехов нашей группы за все дни\n', /[сяэ]/g, 'Ñ�'],
  ['Ένας δρόμος προς την κορυφή είναι ανοικτός και μακρινός\n', /ρ/g, 'Ï�'],
])('what stands behind the mark of the second byte of a letter: %s', (text, lost, left) => {
  expect(repaired(text, 'windows-1252', {fragile: '\ufffd'})).toBe(text.replace(lost, left))
  expect(guessed(text, 'windows-1252', {fragile: '\ufffd'})).toBe(text)
})

test('an emoji that lost a byte is no sound Cyrillic, and в is no Р and І', () => {
  const text = 'Анна ответит на письмо утром в среду, и мы начнём. 😊\n'
  expect(repaired(text, 'windows-1251', {fragile: 'drop'})).toBe(text)
})

test.each([
  ['windows-1252', 'Guide — two\n\n════════════\n\nFrom → to.\n'],
  ['windows-1253', 'Guide — two\n\n════════════\n\nFrom → to.\n'],
])('a line of double strokes by %s, each without its last byte', (page, text) => {
  expect(repaired(text, page, {fragile: 'drop'})).toBe(text)
})

test('the corner of a box ends its line', () => {
  const text = 'Guide — two\n\n```\n╔══════╗\n║ Hi   ║\n╚══════╝\n```\n\nFrom → to.\n'
  expect(repaired(text, 'windows-1252', {fragile: 'drop'})).toBe(text.replace('╝', 'â•'))
  expect(guessed(text, 'windows-1252', {fragile: 'drop'})).toBe(text)
  expect(repaired(text, 'windows-1253', {fragile: 'drop'})).toBe(text.replace(/[╚╝]/g, 'β•'))
})

test('a few strokes that nothing else is drawn with are a guess', () => {
  const text = 'Guide — two\n\n═════\n\nFrom → to.\n'
  expect(repaired(text, 'windows-1252', {fragile: 'drop'})).toBe(text.replaceAll('═', 'â•'))
  expect(guessed(text, 'windows-1252', {fragile: 'drop'})).toBe(text)
})

test('one à is enough where the language has it as a word', () => {
  const text = 'Les clés de la base sont prêtes, et la suite est à faire dans la semaine.\n'
  expect(repaired(text, 'windows-1252', {blank: 'space'})).toBe(text)
})

test('the end of a Chinese line that lost its last byte to GBK, amid marks that took what stood behind them', () => {
  const text = '采用 MIT License。\n\n- 先看文档，再运行测试。\n- 再看《指南》\n'
  const hurt = `${damagedText([[text, {...harmless, fragile: '?', pages: ['gbk']}]]).text}\nRedis 鈫?a cache\n`
  expect(applyEdits(hurt, edits(diagnose(hurt), true)).replace(/《.*/, '')).toBe(
    `${text.replace(/《.*/, '')}\nRedis → a cache\n`,
  )
})
