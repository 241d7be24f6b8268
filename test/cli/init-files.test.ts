import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {placeWithin} from '../../src/cli/init/target.ts'
import {writeAll} from '../../src/cli/init/write.ts'
import {makeFolder, run} from '../support/cli.ts'

const root = path.resolve(import.meta.dirname, '../..')
const built = fs.existsSync(path.join(root, 'dist/cli/main.cjs'))
const list = (folder: string) => fs.readdirSync(folder, {recursive: true}).map(String).sort()
const windows = process.platform === 'win32'

test('a package that names a file as the folder of its templates', async () => {
  const {code, stderr} = await run(['init', '--yes', '--stdout', '--template', 'ours'], {
    files: {
      'node_modules/ours/package.json': '{"prodev-report": {"templates": "a.md"}}',
      'node_modules/ours/a.md': '---\ntitle: A\n---\n\n# {{title}}\n',
    },
  })
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('expected a folder within it')})
})

test('a package with a file of that name instead of a folder', async () => {
  const {code, stdout} = await run(['init', '--yes', '--stdout', '--template', 'ours', '--title', 'T'], {
    files: {
      'node_modules/ours/package.json': '{}',
      'node_modules/ours/templates': 'See the folder above.\n',
      'node_modules/ours/a.md': '---\ntitle: A\n---\n\n# {{title}}\n',
    },
  })
  expect({code, stdout}).toEqual({code: 0, stdout: expect.stringMatching(/^# T\n/)})
})

test('a folder of templates that cannot be read', async () => {
  const folder = makeFolder({'ours/a.md': '# {{title}}\n'})
  const names = fs.readdirSync
  const closed = vi.spyOn(fs, 'readdirSync').mockImplementation(((name: string, ...more: []) => {
    if (path.basename(name) === 'ours') throw Object.assign(new Error('no'), {code: 'EACCES'})
    return names(name, ...more)
  }) as typeof fs.readdirSync)
  const {code, stderr} = await run(['init', '--yes', '--stdout', '--template', 'ours'], {folder})
  closed.mockRestore()
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('Cannot read `ours`: its permissions')})
})

// Node's own way to make a folder and those above it never ends there.
test.runIf(process.platform === 'linux')('a folder where none can be made', async () => {
  const {code, stderr} = await run(['init', '--yes', '/proc/prodev/a.md'])
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('Nothing was written. Check the spelling')})
})

describe('templates of their own', () => {
  const ours =
    '---\ntitle: Ours\nquestions:\n  cohort: {ask: Which cohort?, required: true}\n---\n\n# {{title}}\n\nCohort {{cohort}}\n'
  const at = async (template: string, files: Record<string, string>, ...args: string[]) =>
    run(['init', '--yes', '--stdout', '--title', 'T', '--template', template, ...args], {files})

  test('a file, a folder, a template in a folder, a package', async () => {
    const places: [string, Record<string, string>][] = [
      ['./ours.md', {'ours.md': ours}],
      ['templates', {'templates/ours.md': ours, 'templates/README.md': '# About\n'}],
      ['templates/ours', {'templates/ours.md': ours, 'templates/other.md': '---\ntitle: Other\n---\n\n# O\n'}],
      ['ours', {'node_modules/ours/package.json': '{}', 'node_modules/ours/templates/a.md': ours}],
      [
        '@us/ours',
        {
          'node_modules/@us/ours/package.json': '{"prodev-report": {"templates": "reports"}}',
          'node_modules/@us/ours/reports/a.md': ours,
        },
      ],
    ]
    for (const [name, files] of places) {
      const {stdout, stderr, code} = await at(name, files, '--set', 'cohort=12 | *')
      expect({name, code, stderr}).toEqual({name, code: 0, stderr: ''})
      expect(stdout).toMatch(/^# T\n\nCohort 12 \| \\\*\n/)
    }
  })

  test('an answer that it needs is asked for by its flag', async () => {
    const {code, stderr} = await at('./ours.md', {'ours.md': ours})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('--set cohort=…')})
  })

  test('mistakes in it are shown at its lines', async () => {
    const {code, stderr} = await at('./ours.md', {'ours.md': ours.replace('{{cohort}}', '{{chort}}')})
    expect({code, stderr}).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/ours\.md:9:8: Unexpected slot `\{\{chort\}\}`/),
    })
  })

  test('a package cannot name a folder outside of it', async () => {
    const {code, stderr} = await at('ours', {
      'node_modules/ours/package.json': '{"prodev-report": {"templates": "../../.."}}',
    })
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('expected a folder within it')})
  })

  test('a folder with several asks for one', async () => {
    const {code, stderr} = await at('t', {
      't/a.md': '---\ntitle: A\n---\n\n# A\n',
      't/b.md': '---\ntitle: B\n---\n\n# B\n',
    })
    expect({code, stderr}).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/several templates: a, b\n.*--template t\/a/),
    })
  })
})

describe('when one of several cannot be written', () => {
  test('what was replaced is back, and nothing is beside it', async () => {
    const files = {'README.md': 'mine\n', '.gitlab-ci.yml/is/a/folder': ''}
    const {code, read, folder} = await run(['init', '--yes', '--force', '--ci', 'gitlab'], {files})
    expect([code, read('README.md')]).toEqual([2, 'mine\n'])
    expect(fs.readdirSync(folder).sort()).toEqual(['.gitlab-ci.yml', 'README.md'])
  })

  test('also late', () => {
    const folder = makeFolder({'a.md': 'mine\n'})
    const file = (name: string, replace: boolean) => ({
      file: path.join(folder, name),
      shown: name,
      bytes: Buffer.from('new\n'),
      replace,
    })
    // The third is the second once more: it is there by then.
    expect(() => writeAll([file('a.md', true), file('b/c.md', false), file('b/c.md', false)])).toThrow(
      /Will not replace `b\/c\.md`/,
    )
    expect(list(folder)).toEqual(['a.md'])
    expect(fs.readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('mine\n')
    expect([...writeAll([file('a.md', true)]).values()]).toEqual([path.join(folder, 'a.md.bak')])
    expect(fs.readFileSync(path.join(folder, 'a.md.bak'), 'utf8')).toBe('mine\n')
  })
})

test('a drive that is not there', () => {
  const nothing = vi.spyOn(fs, 'existsSync').mockReturnValue(false)
  try {
    expect(placeWithin('/reports', 'a/README.md')).toBe(path.resolve('/reports/a/README.md'))
  } finally {
    nothing.mockRestore()
  }
})

describe.skipIf(windows)('links', () => {
  test('--force replaces what a link leads to, not the link', async () => {
    const folder = makeFolder({'real.md': 'mine\n'})
    fs.symlinkSync('real.md', path.join(folder, 'README.md'))
    const {code, read} = await run(['init', '--yes', '--force', '--name', 'A'], {folder})
    expect([code, read('real.md.bak'), fs.lstatSync(path.join(folder, 'README.md')).isSymbolicLink()]).toEqual([
      0,
      'mine\n',
      true,
    ])
    expect(read('real.md')).toMatch(/^# /)
  })

  test('what keeps a file is a command to paste, whatever the names on its way', async () => {
    const folder = makeFolder({"My report's/README.md": 'mine\n', 'My report/README.md': 'mine\n'})
    const keeps = async (place: string) =>
      /`(npx [^`]+)` keeps/.exec((await run(['init', place, '--yes'], {folder})).stderr)?.[1]
    expect(await keeps('My report')).toBe('npx prodev-report init --from "My report/README.md"')
    expect(await keeps("My report's")).toBe("npx prodev-report init --from 'My report'\\''s/README.md'")
  })

  test('one that leads nowhere is there already', async () => {
    const folder = makeFolder()
    fs.symlinkSync('nowhere.md', path.join(folder, 'README.md'))
    expect((await run(['init', '--yes'], {folder})).code).toBe(2)
    expect(list(folder)).toEqual(['README.md'])
  })
})

describe.skipIf(!built || windows)('killed at any moment', () => {
  test('leaves whole files or none', async () => {
    for (let i = 0; i < 8; i++) {
      const folder = makeFolder({'README.md': 'mine\n'})
      const child = spawn(
        process.execPath,
        [path.join(root, 'bin/prodev-report.js'), 'init', '--yes', '--force', '--ci', 'github', '--name', 'A'],
        {cwd: folder, stdio: 'ignore'},
      )
      const gone = new Promise(done => child.once('exit', done))
      await new Promise(done => setTimeout(done, 60 + i * 40))
      child.kill('SIGKILL')
      await gone
      const text = fs.readFileSync(path.join(folder, 'README.md'), 'utf8')
      expect(text === 'mine\n' || (text.startsWith('# ') && text.endsWith('\n'))).toBe(true)
      await run(['init', '--yes', '--force', '--ci', 'github'], {folder})
      expect(list(folder).filter(name => name.endsWith('.prodev-report'))).toEqual([])
      if (text !== 'mine\n') expect(fs.readFileSync(path.join(folder, 'README.md.bak'), 'utf8')).toBe('mine\n')
    }
  })
})
