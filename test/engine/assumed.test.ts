import {expect, test} from 'vitest'
import {fix, lint} from '../support/engine.ts'

// UTF-8 read as Windows-1252, the byte 9D of the emoji lost: which one it was, is a guess.
const damaged =
  '# Report\n\nItâ€™s â€œmineâ€ now.\n\n## ðŸ“ Overview\n\nWhat we did â€“ and why itâ€™s worth it, in more than fifteen words for those who count them.\n'

test('a heading with a character that nobody is sure of is still that heading', () => {
  const found = lint(damaged)
  expect(found.some(({ruleId}) => ruleId === 'encoding-lost-bytes')).toBe(true)
  expect(found.filter(({ruleId, data}) => ruleId.startsWith('section') && data.title === 'Overview')).toEqual([])
})

test('what was only assumed is never written by a safe fix', () => {
  expect(new TextDecoder().decode(fix(damaged).bytes)).toContain('## ðŸ“ Overview')
})
