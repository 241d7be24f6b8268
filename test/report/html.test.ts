import {expect, test} from 'vitest'
import {readingOf} from '../support/found.ts'

test('a heading that is commented out opens no section, and the one behind it stands on its own line', () => {
  const text = '# Notes\n<!-- <h2>Takeaways</h2>\n-->\n<h2>Challenges</h2>\n\nLocks.\n'
  const {sections, headings} = readingOf(text)
  expect(headings.map(({line, section}) => `${line} ${section}`)).toEqual(['1 undefined', '4 challenges'])
  expect(sections.challenges!.status).toBe('filled')
})

test('tags are no slots', () => {
  const text = '# Notes\n\n## Technologies\n\n<details>\n<summary>Go</summary>\n\n- Go\n\n</details>\n'
  expect(readingOf(text).sections.technologies!.placeholders).toEqual([])
})
