import {expect, test} from 'vitest'
import {library} from '../../src/encoding/candidates/library.ts'
import {isNoWord} from '../../src/encoding/whole/again.ts'

const units = (text: string) => Uint16Array.from(text, char => char.charCodeAt(0))
const isNo = (text: string, at: number, letter: string) =>
  isNoWord(units(text), at, letter.charCodeAt(0), library().letters())

test.each([
  ['Ãœbung', 0, 'Ü'],
  ['Ãšltimo', 0, 'Ú'],
])('two letters that no language has there are one that any has: %s', (text, at, letter) => {
  expect(isNo(text, at, letter)).toBe(true)
})

test.each([
  ['the first is at home', 'Çöben', 0, 'ü'],
  ['the second is at home', 'Çüne', 0, 'é'],
  ['the other letter is not', 'gÃ¼n', 1, 'x'],
  ['nobody has the other letter there', 'Ãžor', 0, 'Þ'],
  ['the first is of another alphabet', 'ΓœBung', 0, 'Ü'],
  ['the second is of another alphabet', 'ÃЖbung', 0, 'Ü'],
  ['what they would be is', 'Ãœbung', 0, 'я'],
])('they stay where %s', (_, text, at, letter) => {
  expect(isNo(text, at, letter)).toBe(false)
})
