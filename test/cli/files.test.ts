import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {type LintInput, lookAt} from '../../src/cli/look-at.ts'
import {makeFolder, run} from '../support/cli.ts'

const only = ['--no-config', '--format', 'json']
const found = ({stdout}: {stdout: string}) =>
  JSON.parse(stdout)
    .files.flatMap(({messages}: {messages: {ruleId: string; message: string}[]}) => messages)
    .filter(({ruleId}: {ruleId: string}) => ruleId === 'link-file')
    .map(({message}: {message: string}) => message)

test('what says which files to leave alone is not passed over where it cannot be read', async () => {
  const files = {'.git/HEAD': '', '.gitignore/x': '', 'a.md': '# My report\n'}
  const git = await run(['fix', '--check'], {files})
  expect(git.stderr).not.toContain('Cannot read')
  const ours = await run(['fix', '--check'], {files: {...files, '.prodev-reportignore/x': ''}})
  expect({code: ours.code, stdout: ours.stdout, stderr: ours.stderr}).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'Cannot read `.prodev-reportignore`: it is a folder\n  It names the files to leave alone: correct it, or remove it.\n',
  })
})

test('a link is looked up beside the file that has it, and capitals count', async () => {
  const outcome = await run(['lint', ...only], {
    files: {
      'README.md': '# A\n\n[one](docs/a.md) [two](docs/b.md) [three](Docs/A.md)\n',
      'docs/a.md': '# B\n\n[up](../README.md) [root](/docs/a.md) [none](README.md)\n',
    },
  })
  const messages = found(outcome)
  expect(messages).toHaveLength(3)
  expect(messages[0]).toContain('`docs/b.md`')
  expect(messages[1]).toBe('Unexpected `Docs/A.md`, expected `docs/a.md`: GitHub distinguishes capitals')
  expect(messages[2]).toContain('`README.md`')
})

test('fix writes the real name', async () => {
  const outcome = await run(['fix', '--no-config', '--only', 'link-file', 'a.md'], {
    files: {'a.md': '# A\n\n![x](IMG/x.PNG)\n', 'img/X.png': ''},
  })
  expect(outcome.read('a.md')).toBe('# A\n\n![x](img/X.png)\n')
})

test('nothing above the project is looked at', async () => {
  const folder = makeFolder({
    'secret.md': '',
    'project/.git/HEAD': '',
    'project/sub/a.md': '# A\n\n[x](../../secret.md) [y](../../none.md) [z](../none.md)\n',
  })
  const messages = found(await run(['lint', ...only, 'a.md'], {folder, cwd: 'project/sub'}))
  expect(messages).toEqual([expect.stringContaining('`../none.md`')])
})

test('a symbolic link does not lead out of the project', async () => {
  const folder = makeFolder({
    'outside/x.md': '',
    'project/.git/HEAD': '',
    'project/a.md': '# A\n\n[x](way/nowhere.md)\n',
  })
  fs.symlinkSync(path.join(folder, 'outside'), path.join(folder, 'project/way'))
  expect(found(await run(['lint', ...only, 'a.md'], {folder, cwd: 'project'}))).toEqual([])
})

test.skipIf(process.platform === 'win32')('a link that leads in a circle is no misspelt name of itself', async () => {
  const folder = makeFolder()
  fs.symlinkSync('b.md', path.join(folder, 'a.md'))
  fs.symlinkSync('a.md', path.join(folder, 'b.md'))
  const {code, stderr} = await run(['lint', 'a.md'], {folder})
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^Cannot read `a\.md`: its symbolic links lead in a circle\n/),
  ])
  expect(stderr).not.toContain('Did you mean')
})

test('what comes through a pipe lies nowhere, unless it is named', async () => {
  const stdin = '# A\n\n[x](none.md)\n'
  expect(found(await run(['lint', ...only, '-'], {stdin}))).toEqual([])
  expect(found(await run(['lint', ...only, '--stdin-filename', 'a.md', '-'], {stdin}))).toHaveLength(1)
})

/** What the system says where a person may not read. The tests may run as root, who may read everything. */
function forbid(name: string): void {
  const refused = (file: unknown) => {
    if (path.basename(String(file)) === name) throw Object.assign(new Error('EACCES: no'), {code: 'EACCES'})
  }
  const {readFileSync, readdirSync} = fs
  vi.spyOn(fs, 'readFileSync').mockImplementation(((file: string, options: object) => {
    refused(file)
    return readFileSync(file, options)
  }) as never)
  vi.spyOn(fs, 'readdirSync').mockImplementation(((file: string, options: object) => {
    refused(file)
    return readdirSync(file, options as never)
  }) as never)
}

describe('without the right to read', () => {
  afterEach(() => void vi.restoreAllMocks())
  const sound = ['--no-config', '--preset', 'minimal', '--rule', 'section-required=off', '--format', 'json']
  const denied = 'its permissions, or those of its folder, do not let you\n  Give yourself the right to read it'

  test('a file is told with what to do, and the others are looked at', async () => {
    forbid('b.md')
    const {code, stdout, stderr} = await run(['lint', ...sound], {
      files: {'a.md': '# A\n', 'b.md': '', 'c.md': '# C\n'},
    })
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining(`Cannot read \`b.md\`: ${denied}`)})
    expect(JSON.parse(stdout).counts.files).toBe(2)
  })

  test('a folder within another does not keep the others from their turn', async () => {
    forbid('sub')
    const {code, stdout, stderr} = await run(['lint', ...sound], {files: {'a.md': '# A\n', 'sub/b.md': ''}})
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining(`Cannot read \`sub\`: ${denied}`)})
    expect(JSON.parse(stdout).counts.files).toBe(1)
  })

  test('a folder that was named is told at once', async () => {
    forbid('sub')
    const {code, stderr} = await run(['lint', ...sound, 'sub'], {files: {'sub/b.md': ''}})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^Cannot read the folder `sub`: its permi.*\n {2}Give/),
    })
  })
})

test('a file whose lines are shown is read once, and one that somebody else read when they are', async () => {
  let reads = 0
  const input = {file: undefined, shown: 'a.md', read: () => Buffer.from(`# ${++reads}\n`)}
  const texts = async (lint: LintInput) => {
    reads = 0
    for await (const look of lookAt([input], lint)) if ('textOf' in look) return [look.textOf(), look.textOf(), reads]
    return []
  }
  expect(await texts(async (_, read) => [await read()].flatMap(() => []))).toEqual(['# 1\n', '# 1\n', 1])
  expect(await texts(async () => [])).toEqual(['# 1\n', '# 2\n', 2])
})

test('a schema that a later file needs ends the run, and nothing half-written is left', async () => {
  const files = {
    '.prodev-reportrc.json': '{"overrides": [{"files": ["z/"], "schema": "./own.schema.json"}]}',
    'own.schema.json': '{"properties": 1}',
    'a.md': '\ufeff# A\n',
    'z/b.md': '\ufeff# B\n',
    'z/c.md': '# C\n',
  }
  const {code, stdout, stderr, folder} = await run(['lint', '-f', 'json=out.json', '-f', 'pretty', '.'], {files})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr.match(/own\.schema\.json:1/g)).toHaveLength(1)
  const names = () => fs.readdirSync(folder).toSorted()
  expect(names()).toEqual(['.prodev-reportrc.json', 'a.md', 'own.schema.json', 'z'])
  // Nor is a file mended before it is told.
  const mended = await run(['fix', '.'], {folder})
  expect(mended).toMatchObject({code: 2, stderr})
  expect(mended.read('a.md')).toBe(files['a.md'])
})

describe('what is written goes over nothing of a person', () => {
  const report = '# My report\n\nWords of mine.\n'
  test.each([
    [
      'named',
      ['lint', '-f', 'markdown=a.md', 'a.md'],
      /^Will not write the results over `a\.md`: .*\n {2}Give them another/,
    ],
    ['found', ['lint', '-f', 'markdown=./a.md'], /^Will not write the results over `a\.md`/],
    [
      'as a baseline',
      ['lint', '--init-baseline', '--baseline', 'a.md'],
      /^Will not replace `a\.md`: it is not a baseline\n/,
    ],
    ['two formats', ['lint', '-f', 'json=x', '-f', 'sarif=./x'], /^Two formats cannot share the file `x`\n/],
  ])('%s', async (_, args, said) => {
    const {code, stdout, stderr, read, folder} = await run(args, {files: {'a.md': report}})
    expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: expect.stringMatching(said)})
    expect([fs.readdirSync(folder), read('a.md')]).toEqual([['a.md'], report])
  })

  test('but over results of an earlier run, which are no report', async () => {
    const args = ['lint', '-f', 'markdown=sum.md', '-f', 'json']
    const first = await run(args, {files: {'a.md': report}})
    const sum = first.read('sum.md')
    const second = await run(args, {folder: first.folder})
    expect(second.stdout).toBe(first.stdout)
    expect(second.read('sum.md')).toBe(sum)
  })
})
