import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, run} from '../support/cli.ts'

const windows = process.platform === 'win32'
const report = '# My report\n\n## Overview\n\nWords.\n'
const schema = JSON.stringify({
  title: 'A short one',
  type: 'object',
  properties: {sections: {type: 'object', required: ['goal'], properties: {goal: {title: 'Goal', type: 'object'}}}},
})
const rulesIn = (stdout: string) => stdout.match(/(?<=\[)[a-z-]+(?=\]$)/gm) ?? []

describe('a config above the current folder', () => {
  const files = {
    '.git/HEAD': '',
    'reports/ada.md': report,
    'reports/drafts/bob.md': report,
    'reports/notes/c.md': report,
    'other/d.md': report,
  }
  const lint = (config: object, args: readonly string[], cwd = 'reports', stdin?: string) =>
    run(['lint', '--fail-on', 'never', '--format', 'compact', ...args], {
      files: {...files, 'prodev-report.config.json': JSON.stringify(config)},
      cwd,
      ...(stdin !== undefined && {stdin}),
    })
  const looked = (stdout: string) => [...new Set(stdout.match(/^[^:]+(?=:)/gm))]

  test('ignores what it names from its own folder', async () => {
    const {stdout} = await lint({ignore: ['reports/drafts/', '/notes/']}, [])
    expect(looked(stdout)).toEqual(['ada.md', 'notes/c.md'])
  })

  test('names files from its own folder', async () => {
    expect(looked((await lint({files: ['reports/*.md']}, [])).stdout)).toEqual(['ada.md'])
    const none = await lint({files: ['*.md']}, [])
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the pattern counts from the folder of the config'),
    })
  })

  test('says so of what comes in under a name, too', async () => {
    const config = {overrides: [{files: ['reports/**'], rules: {'section-required': 'off'}}]}
    const asFile = await lint(config, ['ada.md'])
    const piped = await lint(config, ['--stdin-filename', 'ada.md', '-'], 'reports', report)
    expect(rulesIn(asFile.stdout)).not.toContain('section-required')
    expect(piped.stdout).toBe(asFile.stdout)
  })

  test('one that was named and lies elsewhere counts from here', async () => {
    const {folder} = await lint({}, [])
    fs.mkdirSync(path.join(folder, 'configs'))
    const config = {ignore: ['drafts/'], overrides: [{files: ['notes/'], rules: {'section-required': 'info'}}]}
    fs.writeFileSync(path.join(folder, 'configs/ours.json'), JSON.stringify(config))
    const args = ['lint', '--format', 'compact', '--config', '../configs/ours.json']
    const {stdout} = await run(args, {folder, cwd: 'reports'})
    expect(looked(stdout)).toEqual(['ada.md', 'notes/c.md'])
    expect(stdout).toMatch(/^notes.* info: .*section-required/m)
  })
})

describe('a schema in a config that is extended', () => {
  test.each([
    ['schemas/s.json', {schema: 'schemas/s.json'}],
    ['s.json', {schema: 's.json'}],
    ['./schemas/s.json', {overrides: [{files: ['*.md'], schema: './schemas/s.json'}]}],
  ])('counts from that one: %s', async (name, base) => {
    const {stdout, stderr} = await run(['lint', '--format', 'compact', 'a.md'], {
      files: {
        'prodev-report.config.json': '{"extends": "./shared/base.json"}',
        'shared/base.json': JSON.stringify(base),
        [path.posix.join('shared', name)]: schema,
        'a.md': report,
      },
    })
    expect({stdout, stderr}).toEqual({stdout: expect.stringContaining('expected `Goal`'), stderr: ''})
  })

  test('is not read outside of the project, be it that of an override or behind a link', async () => {
    const folder = makeFolder({'in/.git/HEAD': '', 'in/a.md': report, 's.json': schema})
    const config = path.join(folder, 'in/.prodev-reportrc.json')
    const lint = () => run(['lint', 'a.md'], {folder, cwd: 'in'})
    fs.writeFileSync(config, JSON.stringify({overrides: [{files: ['*.md'], schema: '../s.json'}]}))
    expect(await lint()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/the schema `\.\.\/s\.json`, which is out/),
    })
    if (windows) return
    fs.symlinkSync('../s.json', path.join(folder, 'in/s.json'))
    fs.writeFileSync(config, JSON.stringify({schema: 's.json'}))
    expect(await lint()).toMatchObject({code: 2, stderr: expect.stringMatching(/the schema `s\.json`, which is out/)})
  })
})

test('a schema on the command line counts over that of an override', async () => {
  const {stdout} = await run(['lint', '--format', 'compact', '--schema', 's.json', 'a.md'], {
    files: {
      'prodev-report.config.json': '{"overrides": [{"files": ["*.md"], "schema": "prodev-frontend"}]}',
      's.json': schema,
      'a.md': report,
    },
  })
  expect(stdout).toContain('expected `Goal`')
})

test('--print-config tells the schema that an override chose, and the limits of flags', async () => {
  const config = {
    schema: 'prodev-backend',
    limits: {depth: 7},
    overrides: [{files: ['x.md'], schema: 'prodev-frontend'}],
  }
  const files = {'prodev-report.config.json': JSON.stringify(config), 'a.md': report, 'x.md': report}
  const printed = async (...args: string[]) =>
    JSON.parse((await run(['lint', '--print-config', ...args], {files})).stdout)
  expect(await printed('x.md', '--max-time', '9')).toMatchObject({
    schema: 'prodev-frontend',
    limits: {depth: 7, time: 9},
  })
  expect(await printed('a.md')).toMatchObject({schema: 'prodev-backend', limits: {depth: 7}})
})

describe('what cannot be a config', () => {
  test.each([
    [
      'a folder',
      {'.prodev-reportrc.json': '{"extends": "./base.json"}', 'base.json/x': ''},
      [],
      /`base\.json`: it is a folder/,
    ],
    ['a folder in its place', {'prodev-report.config.json/x': ''}, [], /`prodev-report\.config\.json`: it is a folder/],
    [
      'another kind',
      {'.prodev-reportrc.json': '{"extends": "./base.txt"}', 'base.txt': ''},
      [],
      /its name ends in `\.txt`\n {2}Expected \.json/,
    ],
    ['another kind, named', {'base.toml': ''}, ['--config', 'base.toml'], /its name ends in `\.toml`/],
  ])('%s is refused', async (_, files, args, message) => {
    const {code, stderr} = await run(['lint', ...args, 'a.md'], {files: {...files, 'a.md': report}})
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(message)})
    expect(stderr).toMatch(/^Cannot read the config/)
  })
})

test('a file that one kind of ignore file lets through, the other may still leave out', async () => {
  const {stdout} = await run(['lint', '--format', 'compact', '--fail-on', 'never'], {
    files: {
      '.git/HEAD': '',
      '.gitignore': '*.md\n!a.md\n!b.md\n',
      '.prodev-reportignore': 'b.md\nx/\n',
      'a.md': report,
      'b.md': report,
      'c.md': report,
      'x/.gitignore': '!d.md\n',
      'x/d.md': report,
    },
  })
  expect([...new Set(stdout.match(/^[^:]+/gm))]).toEqual(['a.md'])
})

describe('a file that was named and is to be ignored', () => {
  const lint = (files: Record<string, string>) =>
    run(['lint', '--format', 'compact', '--fail-on', 'never', 'a.md', 'b.md'], {
      files: {'.git/HEAD': '', 'a.md': report, 'b.md': report, ...files},
    })
  test.each([
    ['by the config', {'.prodev-reportrc.json': '{"ignore": ["a.md"]}'}, 'the config says'],
    ['by our file', {'.prodev-reportignore': 'a.md\n'}, '`.prodev-reportignore` says'],
    ['by ours and by git', {'.prodev-reportignore': 'a.md\n', '.gitignore': 'a.md\n'}, '`.prodev-reportignore` says'],
  ])('%s is left alone', async (_, files, who) => {
    const {stdout, stderr} = await lint(files)
    expect({stdout: stdout.includes('a.md:'), stderr}).toEqual({
      stdout: false,
      stderr: `Skipped \`a.md\`: ${who} to ignore it.\n`,
    })
  })

  test('by git is looked at', async () => {
    const {stdout, stderr} = await lint({'.gitignore': 'a.md\n'})
    expect(stdout).toContain('a.md:')
    expect(stderr).toBe('`a.md` is ignored by `.gitignore`; it is looked at because it was named.\n')
  })
})

test('rules and limits of a config come on top of those that it extends, one by one', async () => {
  const files = {
    'rules.json': '{"rules": {"code-language": "off"}, "limits": {"time": 7}}',
    'limits.json': '{"limits": {"depth": 9}}',
    '.prodev-reportrc.json': '{"extends": ["./rules.json", "./limits.json"]}',
    'a.md': report,
  }
  const {stdout} = await run(['lint', '--print-config', 'a.md'], {files})
  expect(JSON.parse(stdout)).toMatchObject({rules: {'code-language': 'off'}, limits: {time: 7, depth: 9}})
})

describe('what a config is called', () => {
  const off = {rules: {'section-required': 'off'}}
  test.each([
    ['prodev-report.config.json', JSON.stringify(off)],
    ['prodev-report.config.yaml', 'rules:\n  section-required: off\n'],
    ['prodev-report.config.yml', 'rules:\n  section-required: off\n'],
    ['.prodev-reportrc', 'rules:\n  section-required: off\n'],
    ['prodev-report.config.cjs', `module.exports = ${JSON.stringify(off)}`],
    ['prodev-report.config.mjs', `export default ${JSON.stringify(off)}`],
  ])('%s counts', async (name, text) => {
    const files = {'.git/HEAD': '', 'a.md': report, [name]: text}
    const {stdout} = await run(['lint', '--format', 'compact', 'a.md'], {files})
    expect(rulesIn(stdout)).not.toContain('section-required')
  })

  test('one that exports nothing by default is told', async () => {
    const files = {'.git/HEAD': '', 'a.md': report, 'prodev-report.config.mjs': 'export const rules = {}\n'}
    const {code, stderr} = await run(['lint', 'a.md'], {files})
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected config `prodev-report.config.mjs` without a default export')
  })

  test.each([
    ['prodev-report.config.json', ''],
    ['.prodev-reportrc.json', ' \n'],
  ])('%s is told if there is nothing in it', async (name, text) => {
    const {code, stderr} = await run(['lint', 'a.md'], {files: {'.git/HEAD': '', 'a.md': report, [name]: text}})
    expect(code).toBe(2)
    expect(stderr).toContain(`Cannot read the config \`${name}\`: it is empty, not JSON`)
  })

  test('so is one that is named', async () => {
    const files = {'.git/HEAD': '', 'a.md': report, 'x/own.json': ''}
    const {code, stderr} = await run(['lint', '--config', 'x/own.json', 'a.md'], {files})
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot read the config `x/own.json`: it is empty, not JSON')
  })

  test('an empty one is an empty config', async () => {
    const files = {'.git/HEAD': '', 'a.md': report, 'prodev-report.config.mjs': ''}
    expect(rulesIn((await run(['lint', '--format', 'compact', 'a.md'], {files})).stdout)).toContain('section-required')
  })
})
