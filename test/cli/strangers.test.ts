import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {isTooSlow, stopwatch} from '../../src/io/time.ts'
import {openWorkspace} from '../../src/io/workspace.ts'
import {makeFolder, run, type World} from '../support/cli.ts'

const windows = process.platform === 'win32'
const report = '# My report\n\n## Overview\n\nWords.\n'
const code = 'import fs from "node:fs"; fs.writeFileSync(new URL("./ran", import.meta.url), ""); export default {}'
const ran = (folder: string, name = 'ran') => fs.existsSync(path.join(folder, name))

describe('a config that is code', () => {
  test.each<[string, string[], World, boolean]>([
    ['beside package.json is run', [], {files: {'package.json': '{}'}}, true],
    ['beside .git is run', [], {files: {'.git/HEAD': ''}}, true],
    ['anywhere else is not', [], {files: {}}, false],
    ['anywhere is run if it is named', ['--config', 'prodev-report.config.mjs'], {files: {}}, true],
    ['is never run with --no-config-code', ['--no-config-code'], {files: {'package.json': '{}'}}, false],
    [
      'is never run with --no-config-code, not even named',
      ['--no-config-code', '--config', 'prodev-report.config.mjs'],
      {files: {'package.json': '{}'}},
      false,
    ],
    ['is not looked for with --no-config', ['--no-config'], {files: {'package.json': '{}'}}, false],
  ])('%s', async (_, args, {files}, runs) => {
    const world = {files: {...files, 'prodev-report.config.mjs': code, 'a.md': report}}
    const {code: exit, folder, stderr} = await run(['lint', '--fail-on', 'never', ...args, 'a.md'], world)
    expect(ran(folder)).toBe(runs)
    if (!runs && !args.includes('--no-config'))
      expect({exit, stderr}).toEqual({exit: 2, stderr: expect.stringMatching(/^Did not run the config `prodev/)})
  })

  test('is not reached by way of one that is none, unless that is trusted', async () => {
    const files = {'.git/HEAD': '', 'x/ours.mjs': code, 'x/a.md': report, 'a.md': report}
    const inside = await run(['lint', 'a.md'], {
      files: {...files, 'x/.prodev-reportrc.json': '{"extends": "./ours.mjs"}'},
      cwd: 'x',
    })
    expect(inside).toMatchObject({code: 2, stderr: expect.stringMatching(/Did not run the config `ours\.mjs`/)})
    expect(ran(inside.folder, 'x/ran')).toBe(false)
    for (const [name, args] of [
      ['evil.cjs', ['--no-config-code']],
      ['x/evil.cjs', []],
    ] as const) {
      const {folder, ...common} = await run(['lint', ...args, 'a.md'], {
        files: {
          '.git/HEAD': '',
          'x/a.md': report,
          'a.md': report,
          [name]: 'require("fs").writeFileSync(__dirname + "/ran", ""); module.exports = {}',
          [path.posix.join(path.posix.dirname(name), '.prodev-reportrc.json')]: '{"extends": "./evil.cjs"}',
        },
        cwd: path.posix.dirname(name),
      })
      expect(common).toMatchObject({code: 2, stderr: expect.stringMatching(/Did not run the config `evil\.cjs`/)})
      expect(ran(folder, path.posix.join(path.posix.dirname(name), 'ran'))).toBe(false)
    }
    const above = await run(['lint', '--fail-on', 'never', 'a.md'], {
      files: {...files, '.prodev-reportrc.json': '{"extends": "./x/ours.mjs"}'},
    })
    expect([above.code, ran(above.folder, 'x/ran')]).toEqual([0, true])
  })
})

describe('what is outside of the project', () => {
  const secret = '{"hidden-key": "hidden value"}'
  const schema = (ref: string) => `{"$ref": "prodev-backend", "properties": {"title": {"$ref": "${ref}"}}}`
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['extends', [], {'in/.prodev-reportrc.json': '{"extends": "../s.json"}'}, /extends `\.\.\/s\.json`, which is out/],
    ['schema', [], {'in/.prodev-reportrc.json': '{"schema": "../s.json"}'}, /names the schema `\.\.\/s\.json`, which/],
    [
      '$ref',
      ['--schema', './p.json'],
      {'in/p.json': schema('../s.json')},
      /^p\.json:1:\d+: Unexpected reference `\.\.\/s/,
    ],
    ['a URL', ['--schema', './p.json'], {'in/p.json': schema('https://a.example/s.json')}, /nothing is fetched/],
    ['a file URL', ['--schema', './p.json'], {'in/p.json': schema('file:///etc/passwd')}, /nothing is fetched/],
    ['an absolute path', ['--schema', './p.json'], {'in/p.json': schema('/etc/passwd')}, /it leads out of the project/],
  ])('is not read by way of %s', async (_, args, files, message) => {
    const {code, stderr} = await run(['lint', ...args, 'a.md'], {
      files: {'in/.git/HEAD': '', 'in/a.md': report, 's.json': secret, ...files},
      cwd: 'in',
    })
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(message)})
    expect(stderr).not.toContain('hidden')
  })

  test.skipIf(windows).each([
    ['a link, named', 'lint', 'a.md'],
    ['a link, found by a glob', 'lint', '*.md'],
    ['a file behind a link to a folder', 'fix', 'x/s.md'],
    ['a file behind a link to a folder, by a glob', 'fix', 'x/*.md'],
    ['a link to a folder', 'fix', 'x'],
  ])('is neither shown nor mended through %s', async (_, command, name) => {
    const folder = makeFolder({'in/.git/HEAD': '', 'out/s.md': '\ufeff# Secret\n'})
    fs.symlinkSync('../out/s.md', path.join(folder, 'in/a.md'))
    fs.symlinkSync('../out', path.join(folder, 'in/x'))
    const {code, stdout, stderr, read} = await run([command, name], {folder, cwd: 'in'})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(
      /^Did not follow `.*`: it is a link that leads out of the project\n {2}Name the (?:file|folder)/,
    )
    expect(read('out/s.md')).toBe('\ufeff# Secret\n')
    expect((await run(['fix', '../out/s.md'], {folder, cwd: 'in'})).code).toBe(0)
  })

  test('is not written by a journal that came along', async () => {
    const {folder} = await run(['fix', '--journal', 'in/j.json', 'out/a.md'], {
      files: {'in/.git/HEAD': '', 'out/a.md': '\ufeff# A\n'},
    })
    const out = await run(['undo', 'j.json'], {folder, cwd: 'in'})
    expect(out).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^`j\.json` speaks of `\.\.\/out\/a\.md`, which/),
    })
    expect(out.read('out/a.md')).toBe('# A\n')
  })
})

describe('work that would take for ever', () => {
  test('a pattern in a schema is stopped, and named as the likely reason', async () => {
    const schema = '{"$ref": "prodev-backend", "properties": {"title": {"pattern": "^(a+)+$"}}}'
    const files = {'p.json': schema, 'a.md': `# ${'a'.repeat(60)}!\n`, 'b.md': '# aaa\n'}
    const {code, stdout, stderr} = await run(['lint', '--schema', './p.json', '--format', 'json', '.'], {files})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^The schema `p\.json` takes more than 2 seconds on a report\n?/)
    expect(JSON.parse(stdout).files.map(({path}: {path: string}) => path)).toEqual(['b.md'])
  })

  test('so is a file, unless it is small or waiting is wanted', async () => {
    const io = {cwd: () => makeFolder(), env: {}}
    const {parsers} = await openWorkspace(io, {config: false, maxTime: 1})
    let error: unknown
    try {
      parsers.guard!(() => {
        for (;;);
      }, 20_000)
    } catch (thrown) {
      error = thrown
    }
    expect(isTooSlow(error)).toBe(true)
    expect(parsers.guard!(() => 3, 20_000)).toBe(3)
    expect((await openWorkspace(io, {config: false, maxTime: 0})).parsers.guard).toBeUndefined()
  })

  test('nobody waits longer than can be counted', () => {
    expect(stopwatch(99_999_999_999)(() => 3)).toBe(3)
  })

  test('a watch within a watch, and errors that are no delay', () => {
    const timed = stopwatch(1)
    expect(timed(() => timed(() => 1) + timed(() => 2))).toBe(3)
    const mine = new TypeError('mine')
    expect(() =>
      timed(() => {
        throw mine
      }),
    ).toThrow(mine)
  })
})

describe('names that every object has', () => {
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const polluted = () => ({}) as Record<string, unknown>
  test.each(hostile)('%s in a config, a schema, answers and front matter', async name => {
    const config = `{"rules": {"${name}": "off"}, "${name}": {"polluted": 1}, "overrides": [{"files": ["*"], "rules": {"${name}": "off"}}]}`
    const one = await run(['lint', 'a.md'], {files: {'.prodev-reportrc.json': config, 'a.md': report}})
    expect(one).toMatchObject({code: 2, stderr: expect.stringContaining(`\`${name}\``)})
    const rule = await run(['lint', '--rule', `${name}=off`, 'a.md'], {files: {'a.md': report}})
    expect(rule).toMatchObject({code: 2, stderr: expect.stringContaining(`There is no rule \`${name}\``)})
    for (const schema of [
      `{"$ref": "${name}"}`,
      `{"$ref": "prodev-backend", "${name}": {"polluted": 1}}`,
      `{"$ref": "prodev-backend", "properties": {"sections": {"properties": {"${name}": {"title": "X", "polluted": 1}}}}}`,
      `{"$ref": "prodev-backend", "properties": {"sections": {"required": ["${name}"]}}}`,
      `{"$ref": "prodev-backend#/$defs/${name}"}`,
    ]) {
      const {code, stderr} = await run(['lint', '--schema', './p.json', 'a.md'], {
        files: {'p.json': schema, 'a.md': report},
      })
      // A section may be called so, and ajv takes a word that every object has for one of its own.
      expect(schema.includes('polluted') ? [1, 2] : [2]).toContain(code)
      expect(stderr).not.toContain('should not have happened')
    }
    const answers = await run(['init', '--answers', 'a.yaml', '--stdout'], {
      files: {'a.yaml': `${name}: {polluted: 1}\nname: A\ntrack: backend\n`},
    })
    expect(answers).toMatchObject({code: 2, stderr: expect.stringMatching(/^a\.yaml:1:\d+: Unexpected /)})
    const template = `---\ntitle: T\n${name}: {polluted: 1}\nquestions: {${name}: {ask: What?}}\n---\n\n# {{title}}\n\n{{${name}}} {{name.${name}}}\n`
    const init = await run(['init', '--yes', '--stdout', '--template', './t.md', '--set', `${name}=x`], {
      files: {'t.md': template},
    })
    expect(init.stderr).not.toContain('should not have happened')
    const matter = await run(['lint', '--format', 'json', 'a.md'], {
      files: {'a.md': `---\n${name}: {polluted: 1}\n---\n\n# ${name}\n\n## ${name}\n\n[${name}](#${name})\n`},
    })
    expect(matter.stderr).toBe('')
    expect(polluted().polluted).toBeUndefined()
  })
})

test.each([
  ['leads nowhere', 'rules: *a\n', /Unresolved alias/],
  [
    'would fill the memory',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]}, `.repeat(9)}]\n`).join('')}`,
    /Excessive alias count/,
  ],
])('an alias that %s is told', async (_, yaml, message) => {
  const {code, stderr} = await run(['lint', 'a.md'], {files: {'.prodev-reportrc.yaml': yaml, 'a.md': report}})
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(message)})
  expect(stderr).not.toContain('should not have happened')
})
