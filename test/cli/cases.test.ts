import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, run} from '../support/cli.ts'
import {bom, cases, torn} from './data/cases.ts'

test.each(cases)('$name', async ({args, world, code, stdout, stderr}) => {
  const outcome = await run(args, world)
  expect({...outcome, read: undefined, folder: undefined}).toMatchObject({
    code,
    stderr: stderr ? expect.stringMatching(stderr) : '',
  })
  if (stdout) expect(outcome.stdout).toMatch(stdout)
  expect(outcome.stderr).not.toContain('    at ')
})

describe.each(['lint', 'merge', 'fix', 'inspect', 'explain'])('%s --help', command => {
  test('shows examples', async () => {
    const {code, stdout} = await run([command, '--help'])
    expect(code).toBe(0)
    expect(stdout.split('\n').filter(line => line.startsWith('  $ prodev-report')).length).toBeGreaterThan(1)
  })
})

describe('fix', () => {
  test('mends a file in place and says what it did', async () => {
    const {code, read, stderr} = await run(['fix', 'a.md'], {files: {'a.md': bom}})
    expect(code).toBe(0)
    expect(read('a.md')).toBe('# Report\n\nText.\n')
    expect(stderr).toMatch(/^Made 1 fix in 1 of 1 file/)
  })

  test('does not touch a file that needs nothing', async () => {
    const folder = makeFolder({'a.md': '# Report\n\nText.\n'})
    const before = fs.statSync(path.join(folder, 'a.md'), {bigint: true})
    await run(['fix', 'a.md'], {folder})
    const after = fs.statSync(path.join(folder, 'a.md'), {bigint: true})
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino])
  })

  test.each([['--check'], ['--diff'], ['--dry-run']])('%s writes nothing', async flag => {
    const {read, stdout, code} = await run(['fix', flag, 'a.md'], {files: {'a.md': torn}})
    expect(read('a.md')).toBe(torn)
    expect(stdout).toMatch(flag === '--check' ? /^a\.md\n$/ : /@@[\s\S]*^-$/m)
    expect(code).toBe(flag === '--check' ? 1 : 0)
  })

  test('--check is content with a sound file', async () => {
    expect((await run(['fix', '--check', 'a.md'], {files: {'a.md': '# Report\n\nText.\n'}})).code).toBe(0)
  })

  test('turns standard input into standard output, bytes and all', async () => {
    const {stdout} = await run(['fix', '-'], {stdin: Buffer.from('\ufeff# Caf\u00e9\r\n')})
    expect(stdout).toBe(Buffer.from('# Caf\u00e9\r\n').toString('latin1'))
  })

  test('a read-only file stays as it is', async () => {
    const folder = makeFolder({'a.md': bom})
    fs.chmodSync(path.join(folder, 'a.md'), 0o444)
    const {code, stderr, read} = await run(['fix', 'a.md'], {folder})
    // Root may write everything; everybody else is told.
    if (process.getuid?.() === 0) expect(code).toBe(0)
    else {
      expect(code).toBe(2)
      expect(stderr).toMatch(/Cannot write `a\.md`/)
      expect(read('a.md')).toBe(bom)
    }
  })

  test('keeps the mode of a file and follows a link to it', async () => {
    const folder = makeFolder({'real.md': bom})
    fs.chmodSync(path.join(folder, 'real.md'), 0o640)
    fs.symlinkSync('real.md', path.join(folder, 'link.md'))
    await run(['fix', 'link.md'], {folder})
    expect(fs.lstatSync(path.join(folder, 'link.md')).isSymbolicLink()).toBe(true)
    expect(fs.readFileSync(path.join(folder, 'real.md'), 'utf8')).toBe('# Report\n\nText.\n')
    expect(fs.statSync(path.join(folder, 'real.md')).mode & 0o777).toBe(0o640)
  })
})
