import {expect, test} from 'vitest'
import {answersIn} from '../../src/markdown/quiz-marks.ts'
import {Lines} from '../../src/text/lines.ts'

test.each<[why: string, marks: string, answers: string]>([
  ['one of several, the first is wrong', '○ ● ○', '○●'],
  ['one of several behind a question', '● ○ ? ○ ●', '○●'],
  ['a circle of its own for the answer', '◉ ○', '○●'],
  ['other circles for the answer', '⦿', '○●'],
  ['a bull’s eye', '◎ ○', '○●'],
  ['some of several', '□ ■', '■'],
  ['some of several, rounded', '▢', '■'],
  ['some of several, ticked', '☐', '■'],
  ['one question of each kind', '○ ● ? □', '○●■'],
  ['a list of lists', '● ○ ○ ● ○', ''],
  ['points alone', '● ● ●', ''],
  ['circles alone', '○ ○', ''],
  ['boxes that are all full', '■ ■', ''],
  ['nothing', '?', ''],
])('%s', (_, marks, answers) => {
  const lines = marks.split(' ').map(mark => (mark === '?' ? 'Which of these?' : `  ${mark} a word ○ of it`))
  expect(answersIn(new Lines(lines.join('\n')))).toBe(answers)
  // Blank lines part no answers from each other.
  expect(answersIn(new Lines(lines.join('\n \n')))).toBe(answers)
})

test('a mark without a word behind it is none', () => {
  expect(answersIn(new Lines('□\n○word\n● word'))).toBe('')
})
