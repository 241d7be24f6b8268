import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../src/rules/index.ts'
import {run} from '../support/cli.ts'

const torn = '# Report\n\n## Overview\n\nText.\n\n# Second\n\nMore.\n'

// Two rules are enough here, whatever others there are.
const off = rules
  .filter(({id}) => id !== 'heading-title' && id !== 'heading-empty')
  .flatMap(({id}) => ['--rule', `${id}=off`])
const only = ['--no-config', ...off]
const lint = (...args: string[]) => ['lint', ...only, ...args]

describe('--format', () => {
  test('one file for two formats is refused, however it is named', async () => {
    const {folder} = await run(['lint', 'a.md'], {files: {'a.md': '# A\n'}})
    for (const other of ['./x/../o', path.join(folder, 'o')]) {
      const args = ['lint', '-f', 'json=o', '-f', `sarif=${other}`, 'a.md']
      const {code, stderr} = await run(args, {folder})
      expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(/^Two formats cannot share the file/)})
    }
  })

  test('several at once: one on the screen, the others in files', async () => {
    const out = await run(lint('-f', 'compact', '-f', 'json=out.json', '--format', 'sarif=out.sarif', 'a.md'), {
      files: {'a.md': torn},
    })
    expect(out.stdout).toMatch(/^a\.md:7:1: warning: .* \[heading-title\]$/m)
    expect(JSON.parse(out.read('out.json')).files[0].path).toBe('a.md')
    expect(JSON.parse(out.read('out.sarif')).runs[0].tool.driver.rules.length).toBeGreaterThan(5)
    expect(out.read('out.sarif')).toContain('markdown in')
    expect(out.stderr).toBe('')
  })

  test('two on the screen are refused, and so is a file without a name', async () => {
    const files = {'a.md': torn}
    expect(await run(lint('-f', 'json', '-f', 'sarif', 'a.md'), {files})).toMatchObject({code: 2, stdout: ''})
    expect(await run(lint('-f', 'json=', 'a.md'), {files})).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/expected a file after/),
    })
  })

  test('a file that cannot be written', async () => {
    const out = await run(lint('-f', 'json=none/out.json', 'a.md'), {files: {'a.md': torn}})
    expect(out.code).toBe(2)
    expect(out.stderr).toContain('Cannot write `none/out.json`')
  })

  test('in a GitHub workflow annotations come on top, if nobody says otherwise', async () => {
    const world = {files: {'a.md': torn}, env: {GITHUB_ACTIONS: 'true'}}
    expect((await run(lint('a.md'), world)).stdout).toMatch(/^a\.md\n[\s\S]*^::warning file=a\.md,line=7,/m)
    expect((await run(lint('-f', 'pretty', 'a.md'), world)).stdout).not.toContain('::warning')
    expect((await run(lint('a.md'), {...world, env: {}})).stdout).not.toContain('::warning')
  })
})

test('--quiet hides warnings but does not forget them', async () => {
  const out = await run(lint('--quiet', '--max-warnings', '0', '-f', 'compact', 'a.md'), {files: {'a.md': torn}})
  expect(out).toMatchObject({code: 1, stdout: ''})
})

describe('--baseline', () => {
  test('known findings are silent until they grow', async () => {
    const two = '# Report\n\n## \n\nText.\n\n### \n\nMore.\n'
    const made = await run(lint('--init-baseline', '--baseline', 'known.json', 'sub/a.md'), {files: {'sub/a.md': two}})
    expect(made).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^Wrote `known\.json`: 2 findings are known/),
    })
    const {folder} = made
    const again = async (text: string, cwd = '') => {
      fs.writeFileSync(path.join(folder, 'sub/a.md'), text)
      const [known, file] = cwd === 'sub' ? ['../known.json', 'a.md'] : ['known.json', 'sub/a.md']
      return run(lint('--baseline', known, '-f', 'compact', file), {folder, cwd})
    }
    expect(await again(two)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '2 known findings not shown (`known.json`).\n',
    })
    // Lines moved, from another folder, and even the line itself reworded: nothing has grown.
    expect((await again(two.replace('Text.', 'Text.\n\nMuch\n\nmore text.'))).stdout).toBe('')
    expect((await again(two, 'sub')).stdout).toBe('')
    expect((await again(two.replace('### ', '#### '))).stdout).toBe('')
    // One more, and above the known ones: only the new one is told.
    const grown = await again(two.replace('## ', '##### \n\nText.\n\n## '))
    expect(grown.stdout).toMatch(/^sub\/a\.md:3:1: .*\n$/)
    // One less: a hint that the file can shrink.
    expect((await again(two.replace('### ', ''))).stderr).toContain('1 known finding is fixed: --init-baseline makes')
  })

  test.each([
    [
      'is not there',
      undefined,
      /Cannot read the baseline `b\.json`: there is no such file or folder\n {2}.*--init-baseline/,
    ],
    ['is no JSON', '{', /Cannot read the baseline `b\.json`/],
    ['is another thing', '{"version": 1, "files": {"a.md": []}}', /`b\.json` is not a baseline/],
    ['is of another version', '{"version": 2, "files": {}}', /`b\.json` is not a baseline/],
  ])('a file that %s', async (_, content, stderr) => {
    const files = {'a.md': torn, ...(content !== undefined && {'b.json': content})}
    expect(await run(lint('--baseline', 'b.json', 'a.md'), {files})).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr),
    })
  })

  test('names that every object has are names like any other', async () => {
    const files = {'constructor.md': torn, 'b.json': '{"version": 1, "files": {}}'}
    expect((await run(lint('--baseline', 'b.json', '-f', 'compact', '.'), {files})).stdout).toContain('heading-title')
  })
})

describe('--print-config', () => {
  const config = {
    preset: 'minimal',
    rules: {'heading-title': 'info'},
    overrides: [{files: ['old/**'], rules: {'heading-title': 'off'}}],
  }
  const files = {'prodev-report.config.json': JSON.stringify(config), 'a.md': '# A\n', 'old/b.md': '# B\n'}

  test('what counts for a file, as a config', async () => {
    const forOne = JSON.parse((await run(['lint', '--print-config', 'a.md'], {files})).stdout)
    expect(forOne).toMatchObject({preset: 'minimal', rules: {'heading-title': 'info'}})
    // Nobody chose one: it is each report's own.
    expect(forOne.schema).toBeUndefined()
    const forOther = JSON.parse((await run(['lint', '--print-config', 'old/b.md'], {files})).stdout)
    expect(forOther.rules['heading-title']).toBe('off')
    const chosen = await run(['lint', '--print-config', '--schema', 'prodev-frontend', 'a.md'], {files})
    expect(JSON.parse(chosen.stdout).schema).toBe('prodev-frontend')
  })

  test('it is a config that does the same', async () => {
    const {stdout} = await run(['lint', '--print-config', '--preset', 'strict', 'a.md'], {files: {'a.md': torn}})
    const before = await run(['lint', '--no-config', '--preset', 'strict', '-f', 'json', 'a.md'], {
      files: {'a.md': torn},
    })
    const after = await run(['lint', '-f', 'json', 'a.md'], {
      files: {'a.md': torn, 'prodev-report.config.json': stdout},
    })
    expect(JSON.parse(after.stdout).files).toEqual(JSON.parse(before.stdout).files)
    expect(JSON.parse(before.stdout).counts.warning).toBeGreaterThan(0)
  })
})
