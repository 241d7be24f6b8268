import fs from 'node:fs'
import {expect, test} from 'vitest'
import {flagsElsewhere} from '../../src/cli/program.ts'
import {run} from '../support/cli.ts'

test('a misspelt option is shown at its place in the config', async () => {
  const {code, stderr} = await run(['lint', 'a.md'], {
    files: {
      'a.md': '# A\n',
      'prodev-report.config.json': '{\n  "rules": {\n    "term-name": ["info", {"ingore": []}]\n  }\n}\n',
    },
  })
  expect(code).toBe(2)
  expect(stderr).toMatch(/config\.json:3:\d+: Unexpected option `ingore` of `term-name`, expected `ignore`/)
})

test('also in an override', async () => {
  const {code, stderr} = await run(['lint', 'a.md'], {
    files: {
      'a.md': '# A\n',
      '.prodev-reportrc.yaml': 'overrides:\n  - files: [a.md]\n    rules:\n      term-typo: [info, {words: 1}]\n',
    },
  })
  expect(code).toBe(2)
  expect(stderr).toMatch(/yaml:4:\d+: Unexpected value of option `words` of `term-typo`, expected names with values/)
})

test('sound options reach the rule', async () => {
  const {stdout} = await run(['lint', '--format', 'json', 'a.md'], {
    files: {
      'a.md': '# A\n\nI push to Github.\n',
      'prodev-report.config.json': '{"rules": {"term-name": ["error", {"ignore": ["Github"]}]}}',
    },
  })
  expect(stdout).not.toContain('term-name')
})

test.each(Object.entries(flagsElsewhere))('the flags that are proposed for %s are its own', async (command, flags) => {
  const {stdout} = await run([command, '--help'])
  const own = new Set(stdout.match(/(?<=[\s,])--?[a-z][\w-]*/g))
  expect(flags.split(' ').filter(flag => !own.has(flag) && !/^--(?:fix|write)$/.test(flag))).toEqual([])
})

test.each([
  ['files', '"a.md"', 'an array such as `["reports/**"]`'],
  ['rules', '["heading-empty"]', 'an object such as `{"heading-empty": "off"}`'],
  ['schema', '5', 'a string\n'],
])('%s of another kind is shown what it should be', async (key, value, wanted) => {
  const files = {'a.md': '# A\n', 'prodev-report.config.json': `{"${key}": ${value}}`}
  const {code, stderr} = await run(['lint', 'a.md'], {files})
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining(`expected ${wanted}`)})
})

test('a file whose name begins with a dash is not taken for a flag that nobody knows', async () => {
  const files = {'-my notes.md': '# A\n'}
  expect(await run(['lint', '-my notes.md'], {files})).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('write "./-my notes.md")'),
  })
  expect((await run(['lint', '-none.md'], {files})).stderr).not.toContain('Is the file meant')
})

test('what comes through a pipe is not watched, and no folder is made of what stands for one', async () => {
  const watched = await run(['lint', '--watch', '-'], {stdin: '# A\n'})
  expect(watched).toMatchObject({code: 2, stdout: '', stderr: expect.stringMatching(/^Cannot watch standard input/)})
  const {code, stderr, folder} = await run(['init', '-', '--yes'])
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(/--stdout` prints/)})
  expect(fs.readdirSync(folder)).toEqual([])
})

test.each([
  [['fix', ''], 'paths'],
  [['lint', 'a.md', ''], 'paths'],
  [['inspect', ''], 'paths'],
  [['lint', '--schema', '', 'a.md'], '--schema'],
  [['lint', '--format', 'json', '--format', '', 'a.md'], '--format'],
  [['explain', ''], 'rule'],
  [['init', '', '--yes'], 'path'],
])('what a script leaves empty means nothing, least of all this folder: %j', async (args, name) => {
  const {code, stdout, stderr, read} = await run(args, {files: {'a.md': '# A\n\nItâ€™s\n'}})
  expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: expect.stringMatching(`empty \`${name}\``)})
  expect(read('a.md')).toContain('â€™')
})

test('a text of the report may be empty: then nothing stands there', async () => {
  const {code, stdout} = await run(['init', '--stdout', '--track', 'backend', '--name', '', '--concepts', ''])
  expect({code, stdout}).toEqual({code: 0, stdout: expect.stringContaining('**Written by**: *TODO')})
})

test.each([
  ['reports', './ours.schema.json', 'ours.schema.json:1:13'],
  ['reports', undefined, '../config.schema.json:1:13'],
  ['', './reports/ours.schema.json', 'reports/ours.schema.json:1:13'],
])(
  'a mistake in a schema is shown where it is from the current folder: %j, --schema %s',
  async (cwd, schema, place) => {
    const wrong = '{"x-id":"a","titel":"A"}'
    const {code, stderr} = await run(['lint', ...(schema ? ['--schema', schema] : []), '.'], {
      cwd,
      files: {
        'prodev-report.config.json': '{"schema": "./config.schema.json"}',
        'config.schema.json': wrong,
        'reports/ours.schema.json': wrong,
        'reports/a.md': '# A\n',
      },
    })
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(`^${place}: Unexpected key \`titel\``)})
  },
)
