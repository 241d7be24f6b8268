import {describe, expect, test} from 'vitest'
import {formatNames} from '../../src/reporters/names.ts'
import {clean, finding, nothing, refused, runOf, show} from './sample.ts'

describe('the sum of a long list', () => {
  const text = '# A\n'
  const some = (ruleId: string, number: number) => Array.from({length: number}, () => finding(text, '# A', {ruleId}))
  const sum = async (...messages: ReturnType<typeof some>) =>
    (await show('pretty', runOf([{path: 'a.md', messages}]), {}, {width: 60})).split(/^⚠ /m)[1]!

  test('names the rules from a screenful on, if there are several', async () => {
    expect(await sum(...some('heading-title', 12), ...some('link-file', 8))).not.toContain('Most often')
    expect(await sum(...some('link-file', 9), ...some('heading-title', 12))).toMatch(
      /^21 warnings in 1 file\n {2}Most often: heading-title 12, link-file 9\n {2}What a rule/,
    )
    expect(await sum(...some('heading-title', 40))).not.toContain('Most often')
  })

  test('names the six that are met most, in lines that fit, and the format with a line for each', async () => {
    const many = [...'abcdefgh'].flatMap((sign, i) => some(`area-${sign}`, 20 - i))
    const rows = (await sum(...many)).split('\n')
    expect(rows.slice(1, 3)).toEqual([
      '  Most often: area-a 20, area-b 19, area-c 18, area-d 17,',
      '    area-e 16, area-f 15 and 2 more',
    ])
    expect(rows.at(-2)).toBe('  All of them, a line each: --format compact')
    const tens = (rules: string) => sum(...[...rules].flatMap(sign => some(`area-${sign}`, 10)))
    expect(await tens('abcdefghij')).not.toContain('--format compact')
    expect(await tens('abcdefghijk')).toContain('--format compact')
  })
})

test('of more than ten findings of a rule in a file the first five are shown, and where the others are', async () => {
  const text = 'a\n'.repeat(30)
  const at = (ruleId: string, lines: number[]) =>
    lines.map(line => ({...finding(text, 'a', {ruleId}), line, endLine: line, message: `${ruleId} ${line}`}))
  const lines = (count: number) => Array.from({length: count}, (_, i) => i + 1)
  const shown = async (...messages: ReturnType<typeof at>) => show('pretty', runOf([{path: 'a.md', messages}]))
  expect(await shown(...at('link-file', lines(10)))).not.toContain('more of')
  const many = await shown(...at('link-file', lines(11)), ...at('line-glued', [2, 12]))
  expect(many.match(/link-file \d+/g)).toEqual([1, 2, 3, 4, 5].map(line => `link-file ${line}`))
  expect(many).toMatch(/line-glued 12[^…]*\n {2}… and 6 more of link-file on lines 6 to 11\n\n/)
  expect(many).toContain('All of them, a line each: --format compact')
  expect(await shown(...at('link-file', [1, 1, 1, 1, 1, 7, 7, 7, 7, 7, 7]))).toContain(
    '6 more of link-file on line 7\n',
  )
})

test('of a run that looked at nothing no format says that it is sound', async () => {
  for (const name of formatNames)
    for (const run of [nothing, refused]) expect(await show(name, run)).not.toMatch(/no problems|✔|no errors/)
  for (const name of ['html', 'markdown', 'pretty'] as const) expect(await show(name, clean)).toContain('no problems')
  expect(await show('markdown', refused)).toContain('nothing looked at')
  expect(await show('html', refused)).toContain('<p class="sum">0 files looked at; <b>2 files not looked at</b></p>')
})
