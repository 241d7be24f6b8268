import {expect, test} from 'vitest'
import {readingOf} from '../support/found.ts'

test('a heading that is commented out opens no section, and the one behind it stands on its own line', () => {
  const text = '# Notes\n<!-- <h2>Takeaways</h2>\n-->\n<h2>Challenges</h2>\n\nLocks.\n'
  const {sections, headings} = readingOf(text)
  expect(headings.map(({line, section}) => `${line} ${section}`)).toEqual(['1 undefined', '4 challenges'])
  expect(sections.challenges!.status).toBe('filled')
})

test('tags in capitals and character references', () => {
  const text =
    '# Notes\n\n<SUMMARY>Challenges</SUMMARY>\n\nLocks.\n\n<h2>Best&nbsp;practices &amp; takeaways</h2>\n\nTests.\n'
  expect(readingOf(text).headings.map(({text, section}) => [text, section])).toEqual([
    ['Notes', undefined],
    ['Challenges', 'challenges'],
    ['Best practices & takeaways', 'takeaways'],
  ])
})

test('headings of one block stand on their own lines, whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['<div>', '<h1>Notes</h1>', '<h2>Challenges</h2>', '</div>', ''].join(end)
    expect(readingOf(text).headings.map(({line}) => line)).toEqual([2, 3])
  }
})

test('tags are no slots', () => {
  const text = '# Notes\n\n## Technologies\n\n<details>\n<summary>Go</summary>\n\n- Go\n\n</details>\n'
  expect(readingOf(text).sections.technologies!.placeholders).toEqual([])
})
