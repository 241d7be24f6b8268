import {expect, test} from 'vitest'
import {formatNames} from '../../src/reporters/names.ts'
import {run} from '../support/cli.ts'

const report = '# My report\n\n## Overview\n\nWords.\n'

test('findings beyond the limit are counted, not shown', async () => {
  const text = `# My report\n${'\nIt was was here.\n'.repeat(30)}`
  const args = ['lint', '--no-config', '--format', 'json', '--rule', 'word-repeated=error', 'a.md']
  const all = JSON.parse((await run(args, {files: {'a.md': text}})).stdout).files[0].messages.length
  const {code, stdout, stderr} = await run([...args, '--max-findings', '10'], {files: {'a.md': text}})
  expect(JSON.parse(stdout).files[0].messages).toHaveLength(10)
  expect(stderr).toBe(
    `\`a.md\`: shown are the first 10 findings, and ${all - 10} more are not (--max-findings 0 shows all)\n`,
  )
  expect(code).toBe(1)
  const one = await run([...args, '--max-findings', '1', '--max-warnings', '0'], {files: {'a.md': text}})
  expect(one.code).toBe(1)
})

test.each<[string, object, string[], RegExp | undefined]>([
  ['findings', {findings: 2}, [], /^`a\.md`: shown are the first 2 findings, and \d+ more are not/],
  ['findings, and a flag over it', {findings: 2}, ['--max-findings', '3'], /shown are the first 3 findings/],
  ['findings, and no limit over it', {findings: 2}, ['--max-findings', '0'], undefined],
  ['the size of a file', {fileSize: 1}, [], /^Cannot read `a\.md`: it has more than 1 MB/],
  ['the size of a file, and a flag over it', {fileSize: 1}, ['--max-file-size', '3', '--quiet'], undefined],
  [
    'what there is not',
    {pages: 1},
    [],
    /json:1:12: Unexpected key `pages`, expected one of `fileSize`, `time`, `findings`, `depth`/,
  ],
  [
    'the depth of lists',
    {depth: 2},
    [],
    /^Cannot read `a\.md`: Unexpected depth on line 15, expected at most 2 lists.*\n.*`--max-depth` sets/,
  ],
  ['the depth of lists, and a flag over it', {depth: 2}, ['--max-depth', '3', '--quiet'], undefined],
  ['the depth of lists, and the deepest over it', {depth: 2}, ['--max-depth', '0', '--quiet'], undefined],
  ['more depth than can be read', {depth: 501}, [], /json:1:20: Unexpected value of `depth`: it must be <= 500/],
  ['less than nothing', {time: -1}, [], /json:1:19: Unexpected value of `time`: it must be >= 0/],
])('a config limits %s', async (_, limits, flags, said) => {
  const text = `# My report\n${'\nIt was was here.\n'.repeat(5)}${'depth' in limits ? '\n- a\n  - b\n    - c\n' : ''}${'fileSize' in limits ? `<!-- ${'x'.repeat(1_000_000)} -->\n` : ''}`
  const files = {'.prodev-reportrc.json': JSON.stringify({limits}), 'a.md': text}
  const {stderr} = await run(['lint', ...flags, 'a.md'], {files})
  expect(stderr).toMatch(said ?? /^$/)
})

test('limits of configs add up, and are printed', async () => {
  const files = {
    'base.json': JSON.stringify({limits: {findings: 1, time: 7}}),
    '.prodev-reportrc.json': JSON.stringify({extends: './base.json', limits: {findings: 9}}),
    'a.md': report,
  }
  const {stdout} = await run(['lint', '--print-config', 'a.md'], {files})
  expect(JSON.parse(stdout).limits).toEqual({findings: 9, time: 7})
})

test.each<[string, string[], Record<string, string>]>([
  ['a config', ['lint', '--config', 'c.json', 'a.md'], {'c.json': '['.repeat(1e5) + ']'.repeat(1e5)}],
  ['a config in YAML', ['lint', '--config', 'c.yaml', 'a.md'], {'c.yaml': `${'- '.repeat(100_000)}a\n`}],
  ['a schema', ['lint', '--schema', './c.json', 'a.md'], {'c.json': `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`}],
  ['answers', ['init', '--answers', 'c.yaml', '--stdout'], {'c.yaml': `${'- '.repeat(100_000)}a\n`}],
  [
    'front matter',
    ['init', '--yes', '--template', './t.md', '--stdout'],
    {'t.md': `---\na: ${'['.repeat(100_000)}\n---\n`},
  ],
])('%s nested a hundred thousand deep is told', async (_, args, files) => {
  const {code, stderr} = await run(args, {files: {...files, 'a.md': report}})
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(/^\S+:\d+:\d+: Unexpected depth/m)})
})

test('a limit counts again when everything is known', async () => {
  const text = `# My report\n${'\nIt was was here.\n'.repeat(5)}`
  const first = await run(['lint', '--cache', 'a.md'], {
    files: {'.prodev-reportrc.json': JSON.stringify({limits: {findings: 2}}), 'a.md': text},
  })
  const again = await run(['lint', '--cache', 'a.md'], {folder: first.folder})
  expect(first.stderr).toMatch(/^`a\.md`: shown are the first 2 findings/)
  expect(again).toMatchObject({code: first.code, stdout: first.stdout, stderr: first.stderr})
})

test.each(formatNames)('what is cut off a line is told in %s', async format => {
  const args = ['lint', '--no-config', '--max-depth', '3', '--rule', 'line-depth=error', '--format', format, 'a.md']
  const {stdout} = await run(args, {files: {'a.md': '# My report\n\n> > > > deep\n'}})
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /Unexpected .?.?.?.?.?.?4.*marks of quotations and lists.*expected at most/,
  )
})

test('where no more can be read nobody is advised to allow more', async () => {
  const deep = Array.from({length: 501}, (_, i) => `${' '.repeat(2 * i)}- x\n`).join('')
  const files = {'a.md': `# A\n\n${deep}`, 'b.md': `# B\n\n${deep.replace(/x\n$/, `${'- '.repeat(700)}x\n`)}`}
  const config = {'.prodev-reportrc.json': JSON.stringify({limits: {depth: 500}})}
  for (const args of [['a.md'], ['b.md'], ['--max-depth', '0', 'a.md']]) {
    const {code, stderr} = await run(['lint', ...args], {files: {...files, ...(args[1] ? {} : config)}})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^Cannot read `.\.md`: Unexpected depth.*\n {2}More than 500 cannot be read: /),
    })
    expect(stderr).not.toContain('--max-depth')
  }
  const lines = {files: {'c.md': `# C\n\n${'> '.repeat(501)}deep\n`}}
  const {stdout} = await run(['lint', '--no-config', '--max-depth', '500', '-f', 'json', 'c.md'], lines)
  expect(stdout).toContain('More than `500` cannot be read')
  expect(stdout).not.toContain('--max-depth')
})

test.each(['lint', 'fix', 'inspect'])('%s reads as deep as it is told, and refuses the rest by name', async command => {
  const text = Array.from({length: 400}, (_, i) => `${'  '.repeat(i)}- x\n`).join('')
  const world = {files: {'a.md': `# My report\n\n${text}`}}
  const usual = await run([command, '--no-config', 'a.md'], world)
  expect(usual).toMatchObject({code: 2, stderr: expect.stringContaining('at most 100 lists')})
  const deep = await run([command, '--no-config', '--max-depth', '400', 'a.md'], world)
  expect(deep.stderr).not.toContain('Cannot read')
  const wrong = await run([command, '--max-depth', '501', 'a.md'], world)
  expect(wrong).toMatchObject({code: 2, stderr: expect.stringContaining('Expected a number up to 500')})
})
