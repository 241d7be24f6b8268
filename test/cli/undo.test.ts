import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {isJournal, passesOf, takeBack} from '../../src/engine/journal.ts'
import {run} from '../support/cli.ts'
import {fix} from '../support/engine.ts'

const bom = '\ufeff# Report\r\n\nText.\n\nMore\n'
const latin = Buffer.from('# Caf\xe9\n\nText.\r\n\nMore\n\nMore\n', 'latin1')
const read = (folder: string, name: string) => fs.readFileSync(path.join(folder, name))
const journalled = () =>
  run(['fix', '--no-config', '--journal', 'log/fixes.json', '.'], {
    files: {'a.md': bom, 'sub/b.md': latin, 'log/x': ''},
  })

describe('undo', () => {
  test('gives back the bytes there were, from any folder', async () => {
    const {folder, code, stderr} = await journalled()
    expect(code).toBe(0)
    expect(stderr).toContain('Take it all back with `npx prodev-report undo log/fixes.json`.')
    expect(read(folder, 'a.md').toString()).toBe('# Report\n\nText.\n\nMore\n')
    expect(read(folder, 'sub/b.md')).not.toEqual(latin)
    const undone = await run(['undo', '../log/fixes.json'], {folder, cwd: 'sub'})
    expect(undone).toMatchObject({code: 0, stdout: '../a.md\nb.md\n', stderr: 'Undid the fixes of 2 files.\n'})
    expect(read(folder, 'a.md').toString()).toBe(bom)
    expect(read(folder, 'sub/b.md')).toEqual(latin)
    // Once more is no harm.
    const again = await run(['undo', 'log/fixes.json'], {folder})
    expect(again).toMatchObject({code: 0, stdout: '', stderr: expect.stringMatching(/^Nothing to undo/)})
  })

  test('--dry-run only tells', async () => {
    const {folder} = await journalled()
    const fixed = read(folder, 'a.md')
    const out = await run(['undo', '--dry-run', 'log/fixes.json'], {folder})
    expect(out).toMatchObject({code: 0, stdout: 'a.md\nsub/b.md\n', stderr: 'Would undo the fixes of 2 files.\n'})
    expect(read(folder, 'a.md')).toEqual(fixed)
  })

  test('refuses all of it if one file has changed since', async () => {
    const {folder} = await journalled()
    const fixed = read(folder, 'a.md')
    fs.appendFileSync(path.join(folder, 'sub/b.md'), 'Written later.\n')
    const out = await run(['undo', 'log/fixes.json'], {folder})
    expect(out).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^`sub\/b\.md` has changed since it was fixed\n {2}Nothing was undone/),
    })
    expect(read(folder, 'a.md')).toEqual(fixed)
  })

  test('refuses a file that is gone, and a journal that was changed', async () => {
    const {folder} = await journalled()
    const file = path.join(folder, 'log/fixes.json')
    const journal = JSON.parse(fs.readFileSync(file, 'utf8'))
    journal.files[0].passes[0].edits[0].inverse.bytes = 'x'
    fs.writeFileSync(file, JSON.stringify(journal))
    expect(await run(['undo', 'log/fixes.json'], {folder})).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/the journal itself has been changed/),
    })
    const {edits} = journal.files[0].passes[0]
    edits.push(edits[0], {...edits[0], inverse: {start: 9000, end: 9001, bytes: {base64: '%'}}})
    fs.writeFileSync(file, JSON.stringify(journal))
    expect((await run(['undo', 'log/fixes.json'], {folder})).stderr).toMatch(/the journal itself has been changed/)
    fs.rmSync(path.join(folder, 'a.md'))
    expect(await run(['undo', 'log/fixes.json'], {folder})).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Cannot read `a\.md`: .*\n {2}Nothing was undone\. Put the file back/),
    })
  })

  test.each([
    ['is not there', undefined, /there is no such file/],
    ['is no JSON', '{', /it is not JSON/],
    ['is something else', '{"version": 1, "files": {}}', /not a journal of this version/],
    ['is of another version', '{"version": 2, "files": []}', /not a journal of this version/],
    [
      'has an edit that ends before it starts',
      '{"version":1,"files":[{"path":"a.md","before":"","after":"","passes":[{"edits":[{"edit":{"start":2,"end":1,"bytes":""},"inverse":{"start":0,"end":0,"bytes":""}}]}]}]}',
      /not a journal/,
    ],
  ])('refuses a journal that %s', async (_, content, stderr) => {
    const files = content === undefined ? {} : {'j.json': content}
    const out = await run(['undo', 'j.json'], {files})
    expect(out).toMatchObject({code: 2, stdout: '', stderr: expect.stringMatching(stderr)})
    expect(out.stderr).toContain('fix --journal')
  })
})

describe('the journal', () => {
  test.skipIf(process.platform === 'win32')('has a file once that a link leads to as well', async () => {
    const {folder} = await run(['lint', 'a.md'], {files: {'a.md': bom}})
    fs.symlinkSync('a.md', path.join(folder, 'link.md'))
    const out = await run(['fix', '--no-config', '--journal', 'j.json', 'a.md', 'link.md'], {folder})
    expect(out).toMatchObject({code: 0, stderr: expect.stringMatching(/in 1 of 1 file/)})
    const undone = await run(['undo', 'j.json'], {folder})
    expect(undone).toMatchObject({code: 0, stdout: 'a.md\n'})
    expect(read(folder, 'a.md').toString()).toBe(bom)
  })

  test('is not promised where nothing is written down', async () => {
    const {stderr, folder} = await run(['fix', '--no-config', '--journal', 'j.json', '-'], {stdin: bom})
    expect(stderr).toMatch(/^Made \d fix/)
    expect(stderr).not.toContain('undo')
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('holds every edit with its inverse, the rules, and the hashes', async () => {
    const {folder} = await journalled()
    const journal = JSON.parse(read(folder, 'log/fixes.json').toString())
    expect(isJournal(journal)).toBe(true)
    expect(journal.files.map((file: {path: string}) => file.path)).toEqual(['../a.md', '../sub/b.md'])
    const [a] = journal.files
    expect(a.before).toMatch(/^[0-9a-f]{64}$/)
    const edits = a.passes.flatMap((pass: {edits: object[]}) => pass.edits)
    expect(edits).toContainEqual({edit: {start: 0, end: 3, bytes: ''}, inverse: {start: 0, end: 0, bytes: '\ufeff'}})
    expect(a.passes[0].fixes.map((fix: {ruleId: string}) => fix.ruleId)).toContain('encoding-bom')
  })

  test('holds bytes that are no text as base64', () => {
    const before = Uint8Array.of(0x61, 0xe9, 0xff)
    const undo = [[{start: 1, end: 2, bytes: Uint8Array.of(0xe9)}]]
    const passes = passesOf({bytes: Uint8Array.of(0x61, 0x62, 0xff), undo, applied: []})
    expect(passes[0]!.edits).toEqual([
      {edit: {start: 1, end: 2, bytes: 'b'}, inverse: {start: 1, end: 2, bytes: {base64: '6Q=='}}},
    ])
    expect(takeBack(Uint8Array.of(0x61, 0x62, 0xff), JSON.parse(JSON.stringify(passes)))).toEqual(before)
  })

  test('is never overwritten, and nothing is fixed then', async () => {
    const out = await run(['fix', '--journal', 'j.json', 'a.md'], {files: {'a.md': bom, 'j.json': 'old'}})
    expect(out).toMatchObject({code: 2, stderr: expect.stringMatching(/There is already a `j\.json`/)})
    expect([out.read('a.md'), out.read('j.json')]).toEqual([bom, 'old'])
  })

  test('is not made for nothing', async () => {
    const {folder, code} = await run(['fix', '--journal', 'j.json', 'a.md'], {files: {'a.md': '# Sound\n'}})
    expect([code, fs.existsSync(path.join(folder, 'j.json'))]).toEqual([0, false])
  })

  test('comes before the files: if it cannot be written, they stay', async () => {
    const out = await run(['fix', '--journal', 'none/j.json', 'a.md'], {files: {'a.md': bom}})
    expect(out).toMatchObject({code: 2, stderr: expect.stringMatching(/Cannot write `none\/j\.json`/)})
    expect(out.read('a.md')).toBe(bom)
  })

  test('makes no sense where nothing is written', async () => {
    for (const flag of ['--check', '--diff', '--dry-run'])
      expect((await run(['fix', flag, '--journal', 'j.json', 'a.md'], {files: {'a.md': bom}})).code).toBe(2)
  })

  test('leads back from every fix', () => {
    const part = fc.constantFrom(
      '# A\n',
      '\n',
      '## B\r\n',
      '\ufeff',
      'Text\r',
      '| a | b |\n|---|---|\n',
      '| 1 |\n',
      '\u00c3\u00a9',
      '🌐',
      '# \n',
      '- x\n',
    )
    fc.assert(
      fc.property(
        fc.array(part, {maxLength: 20}),
        fc.constantFrom('utf8', 'utf16le', 'latin1'),
        fc.boolean(),
        (parts, charset, unsafe) => {
          const before = Buffer.from(parts.join(''), charset as BufferEncoding)
          const outcome = fix(before, {unsafe})
          const passes = JSON.parse(JSON.stringify(passesOf(outcome)))
          expect(Buffer.from(takeBack(outcome.bytes, passes))).toEqual(before)
        },
      ),
      {numRuns: 100},
    )
  })
})

test('a folder is listed once, not for each file that is written in it', async () => {
  const files = Object.fromEntries(Array.from({length: 12}, (_, i) => [`${i}.md`, '\ufeff# Report\n\nItâ€™s mine.\n']))
  const list = vi.spyOn(fs, 'readdirSync')
  const listings = (folder: string) => list.mock.calls.filter(([listed]) => listed === folder).length
  const {folder, code} = await run(['fix', '--journal', 'back.json', ...Object.keys(files)], {files})
  const fixing = listings(folder)
  list.mockClear()
  const undone = await run(['undo', 'back.json'], {folder})
  expect([code, undone.code]).toEqual([0, 0])
  expect(fs.readFileSync(path.join(folder, '11.md'), 'utf8')).toBe(files['11.md'])
  // For what killed runs left behind, once for the reports and once for the journal.
  expect([fixing, listings(folder)]).toEqual([2, 1])
  list.mockRestore()
})
