import {describe, expect, test} from 'vitest'
import {finding, runOf, show} from './sample.ts'

describe('the other places of a finding', () => {
  const text = `${'x\n'.repeat(40)}`
  const at = (line: number, column = 1) => ({
    line,
    column,
    endLine: line,
    endColumn: column + 1,
    start: 2 * line - 2,
    end: 2 * line - 1,
  })
  const others = (number: number) => Array.from({length: number}, (_, i) => at(i + 2))

  test.each([
    ['one', [at(7)], 'See line 7'],
    ['one with a note', [{...at(7), note: 'the `first` one'}], 'See line 7: the `first` one'],
    ['one on the same line', [at(1, 9)], 'See column 9'],
    ['two', others(2), 'See lines 2 and 3'],
    ['two on a line', [at(3), at(3, 5)], 'See line 3'],
    ['ten', others(10), 'See lines 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11'],
    ['many', others(14), 'See lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 4 more'],
  ])('%s, in every format that shows no other line', async (_, related, said) => {
    const run = runOf([{path: 'a.md', messages: [finding(text, 'x', {severity: 'error', related})]}])
    for (const name of ['github', 'junit', 'markdown', 'html', 'gitlab'] as const)
      expect((await show(name, run)).replace(/<\/?code>/g, '`')).toContain(said)
    expect(JSON.parse(await show('sarif', run)).runs[0].results[0].relatedLocations).toHaveLength(related.length)
  })

  test('on a terminal two have their lines, and of more the places are told in one row', async () => {
    const shown = async (related: ReturnType<typeof others>) =>
      show('pretty', runOf([{path: 'a.md', messages: [finding(text, 'x', {related})]}]), {'a.md': text})
    expect(await shown(others(2))).toMatch(/^ +see 2:1 │ x\n +see 3:1 │ x$/m)
    expect(await shown(others(3))).toMatch(/^ +see 2:1, 3:1, 4:1$/m)
    expect(await shown(others(20))).toMatch(/see 2:1, 3:1, [\d:,\s]+13:1 and\s+8\s+more$/m)
  })
})
