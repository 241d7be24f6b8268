import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {formatNames} from '../../src/reporters/names.ts'
import {type Outcome, run, type World} from '../support/cli.ts'
import {documents} from '../support/documents.ts'

const folders = new Set<string>()
// Reports of JUnit tell the time.
beforeEach(() => void vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-11-20T10:00:00Z')}))
afterEach(() => {
  vi.useRealTimers()
  for (const folder of folders) fs.rmSync(folder, {recursive: true, force: true})
  folders.clear()
})

async function go(args: readonly string[], world: World): Promise<Outcome> {
  const outcome = await run(args, world)
  folders.add(outcome.folder)
  return outcome
}

const torn = '# Report\n\n## Overview\n\nText.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n'
const three = {'a.md': torn, 'b.md': '# B\n\n# C\n', 'sub/c.md': '\ufeff# D\n'}
const everyFormat = (end: string) => formatNames.flatMap(name => ['-f', `${name}=out.${name}.${end}`])

/** Makes each part of a run, and gives the folder and the names of the files. */
async function parts(of: number, world: World, ...flags: string[]) {
  let {folder} = await go(['lint', ...flags, '-f', 'ndjson=1.ndjson', '--shard', `1/${of}`, '.'], world)
  for (let i = 2; i <= of; i++)
    folder = (await go(['lint', ...flags, '-f', `ndjson=${i}.ndjson`, '--shard', `${i}/${of}`, '.'], {folder})).folder
  return {folder, names: Array.from({length: of}, (_, i) => `${i + 1}.ndjson`)}
}

test('parts merged are what one run would have been, in every format, to the byte, with its exit code', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(documents, {minLength: 1, maxLength: 5}),
      fc.integer({min: 1, max: 6}),
      fc.constantFrom([], ['--quiet'], ['--max-findings', '2'], ['--max-warnings', '3'], ['--fail-on', 'warning']),
      async (contents, of, flags) => {
        const files = Object.fromEntries(contents.map((bytes, i) => [`${i % 2 ? 'sub/' : ''}${i}.md`, bytes]))
        const one = await go(['lint', '--preset', 'strict', ...flags, ...everyFormat('one'), '.'], {files})
        const {folder, names} = await parts(of, {folder: one.folder}, '--preset', 'strict', ...hiding(flags))
        const merged = await go(['merge', ...flags, ...everyFormat('merged'), ...names], {folder})
        expect(merged.code).toBe(one.code)
        for (const name of formatNames) {
          const [left, right] = [one.read(`out.${name}.one`), merged.read(`out.${name}.merged`)]
          expect(right.replace(/"settings":"\w+"/, '')).toBe(left.replace(/"settings":"\w+"/, ''))
        }
      },
    ),
    // A few each time; who changes what is merged asks for hundreds.
    {numRuns: Number(process.env.PRODEV_REPORT_RUNS ?? 3)},
  )
})

/** What hides findings may be said to the parts too, or to `merge` only. */
const hiding = (flags: readonly string[]) => (flags[0] === '--max-findings' ? flags : [])

test('what is hidden in the parts counts all the same', async () => {
  const {folder, names} = await parts(2, {files: {'a.md': torn, 'b.md': torn}}, '--quiet', '--fail-on', 'never')
  expect((await go(['merge', '--max-warnings', '0', '-f', 'compact', ...names], {folder})).code).toBe(1)
  expect((await go(['merge', '--fail-on', 'never', ...names], {folder})).code).toBe(0)
})

test('a baseline counts in the parts and in merge alike', async () => {
  const world = {files: three}
  const {folder} = await go(['lint', '--init-baseline', '--baseline', 'known.json', '.'], world)
  fs.appendFileSync(path.join(folder, 'a.md'), '\n# Again\n\n## \n')
  const one = await go(['lint', '--baseline', 'known.json', '-f', 'compact', '.'], {folder})
  expect(one.stdout).toMatch(/^a\.md:/)
  const {names} = await parts(2, {folder}, '--baseline', 'known.json')
  expect(await go(['merge', '-f', 'compact', ...names], {folder})).toMatchObject({code: one.code, stdout: one.stdout})
  const all = await parts(3, {folder})
  const late = await go(['merge', '--baseline', 'known.json', '-f', 'compact', ...all.names], {folder})
  expect(late).toMatchObject({code: one.code, stdout: one.stdout, stderr: one.stderr})
})

test('what could not be read in a part is told, with exit code 2', async () => {
  const files = {...three, 'b.md': 'PK\u0003\u0004\0\0', 'd.md': 'x'.repeat(1_000_001)}
  const flags = ['--max-file-size', '1']
  const one = await go(['lint', ...flags, ...everyFormat('one'), '.'], {files})
  expect(one).toMatchObject({code: 2, stderr: expect.stringMatching(/`b\.md`.*\n.*\n.*`d\.md`/)})
  expect(one.stderr).toMatch(/^Wrote `out\.pretty\.one`, .*: \d+ errors, .* in 2 files\.\n/)
  const {folder, names} = await parts(4, {folder: one.folder}, ...flags)
  const merged = await go(['merge', ...everyFormat('merged'), ...names], {folder})
  expect(merged).toMatchObject({code: 2, stdout: one.stdout, stderr: one.stderr.replaceAll('.one`', '.merged`')})
  for (const name of formatNames) {
    const [said, again] = [one.read(`out.${name}.one`), merged.read(`out.${name}.merged`)]
    expect(again).toBe(said)
    // Whoever sees no more than this is to know that not all was looked at, and of which files.
    expect(said).toMatch(
      name === 'pretty' ? /^✖ 2 files not looked at$/m : /b\.md[\s\S]*Cannot read[\s\S]*d\.md[\s\S]*than 1 MB/,
    )
  }
})

test('a part without a file is no failure', async () => {
  const out = await go(['lint', '--shard', '3/4', '.'], {files: {'a.md': torn}})
  expect(out).toMatchObject({
    code: 0,
    stdout: '',
    stderr: 'Part 3 of 4 has no file, since there is only 1: that is fine.\n',
  })
  const two = await go(['lint', '-q', '--shard', '2/4', '-f', 'json', '.'], {files: {'a.md': torn, 'b.md': torn}})
  expect(two.stderr).toBe('')
})

test('all parts may come in one file, or through a pipe', async () => {
  const {folder, names} = await parts(3, {files: three})
  const all = names.map(name => fs.readFileSync(path.join(folder, name), 'utf8')).join('')
  fs.writeFileSync(path.join(folder, 'all.ndjson'), all)
  const merged = await go(['merge', '-f', 'json', ...names], {folder})
  expect((await go(['merge', '-f', 'json', 'all.ndjson'], {folder})).stdout).toBe(merged.stdout)
  expect((await go(['merge', '-f', 'json', '-'], {folder, stdin: all})).stdout).toBe(merged.stdout)
})

test('a log may hold more than the parts', async () => {
  const {folder, names} = await parts(2, {files: three})
  const merged = await go(['merge', '-f', 'json', ...names], {folder})
  const log = `npm warn exec\n${names.map(name => fs.readFileSync(path.join(folder, name), 'utf8')).join('npm notice\n')}`
  const out = await go(['merge', '-f', 'json', '-'], {folder, stdin: log})
  expect(out).toMatchObject({
    code: merged.code,
    stdout: merged.stdout,
    stderr: 'Left out 2 lines of `<stdin>` that another program wrote.\n',
  })
})

test('a time that is none is as if nobody had told it', async () => {
  const {folder, names} = await parts(2, {files: three})
  for (const name of names) {
    const file = path.join(folder, name)
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/"started":"[^"]*"/, '"started":"yesterday"'))
  }
  const {stdout, stderr} = await go(['merge', '-f', 'junit', ...names], {folder})
  expect({stdout, stderr}).toEqual({stdout: expect.stringContaining('timestamp="1970-01-01T'), stderr: ''})
})

describe('what cannot be merged is refused with a reason', () => {
  const lines = (text: string) => text.split('\n').slice(0, -1)
  const without = (number: number) => (text: string) =>
    `${lines(text)
      .filter((_, i, all) => i !== (number < 0 ? all.length + number : number))
      .join('\n')}\n`
  const told = (text: string, from: string | RegExp, to: string) => text.replace(from, to)

  test.each<[string, (text: string) => string, RegExp]>([
    ['nothing', () => '', /`1\.ndjson`: it is empty/],
    ['another thing', () => '{"version": 1}\n', /`1\.ndjson`: it is not what `lint --format ndjson` writes \(line 1\)/],
    ['no JSON', () => '# Report\n', /it is not what `lint --format ndjson` writes/],
    ['the end cut off', text => text.slice(0, -30), /`1\.ndjson`: it is damaged \(line \d\)/],
    ['the last line lost', without(-1), /`1\.ndjson`: its end is missing/],
    ['the first line lost', without(0), /`1\.ndjson`: its beginning is missing \(line 1\)/],
    ['a line lost', without(1), /`1\.ndjson`: it has the results of \d files and speaks of \d/],
    ['a run begun twice', text => `${lines(text)[0]}\n${text}`, /its end is missing/],
    ['twice', text => text + text, /`1\.ndjson` has part 1 of 2 twice/],
    [
      'another version',
      text => told(text, /"version":"[^"]+"/, '"version":"9.9.9"'),
      /written by version 9\.9\.9, and this is/,
    ],
    ['other settings', text => told(text, /"settings":"\w+"/, '"settings":"0"'), /with different settings/],
    ['other files', text => told(text, /"hash":"\w+"/, '"hash":"0"'), /are parts of different files/],
    ['another number of parts', text => told(text, '"of":2', '"of":3'), /one of 3 parts, and .* one of 2/],
    ['another place', text => told(text, '"index":1', '"index":2'), /`1\.ndjson` and `2\.ndjson` are both part 2 of 2/],
    ['lines that cannot be', text => told(text, /"lines":\d+/, '"lines":99999'), /the lines of `.*` are damaged/],
    [
      'a path of another part',
      text => text.replace(/"path":"([ab])\.md"/, (_, name) => `"path":"${name === 'a' ? 'b' : 'a'}.md"`),
      /`[ab]\.md` is in two of the parts/,
    ],
    ['a severity that there is not', text => told(text, /"severity":"\w+"/, '"severity":"huge"'), /it is damaged/],
  ])('%s', async (_, change, stderr) => {
    const {folder} = await parts(2, {files: {'a.md': torn, 'b.md': torn}})
    const file = path.join(folder, '1.ndjson')
    fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')))
    const out = await go(['merge', '-f', 'pretty', '1.ndjson', '2.ndjson'], {folder})
    expect(out).toMatchObject({code: 2, stdout: '', stderr: expect.stringMatching(stderr)})
    expect(out.stderr.split('\n').length).toBeLessThanOrEqual(3)
  })

  test('missing parts, and files that are not there', async () => {
    const {folder} = await parts(3, {files: three})
    const out = await go(['merge', '2.ndjson'], {folder})
    expect(out).toMatchObject({code: 2, stdout: ''})
    expect(out.stderr).toBe(
      'Cannot merge: parts 1, 3 of 3 are missing\n  `lint --shard 1/3 --format ndjson` makes it.\n',
    )
    expect((await go(['merge', 'none.ndjson'], {folder})).stderr).toContain('Cannot read `none.ndjson`')
    expect((await go(['merge'], {folder})).code).toBe(2)
  })

  test('parts with other rules, schemas or flags', async () => {
    const {folder} = await parts(2, {files: {...three, 'own.schema.json': '{"x-after": "overview"}'}})
    for (const flags of [['--rule', 'heading-title=off'], ['--schema', 'prodev-frontend'], ['--quiet']]) {
      await go(['lint', ...flags, '-f', 'ndjson=1.ndjson', '--shard', '1/2', '.'], {folder})
      expect((await go(['merge', '1.ndjson', '2.ndjson'], {folder})).stderr).toContain('with different settings')
    }
  })
})

describe('--shard', () => {
  test.each([
    ['0/3', /counted from 1: expected `1\/3` to `3\/3`.*`job\/3` counts for you/],
    ['4/3', /There is no part 4 of 3: expected `1\/3` to `3\/3`/],
    ['a/b', /Expected `i\/n`: which part, and of how many/],
    ['1', /Expected `i\/n`/],
    ['1/0', /no part of nothing/],
    ['-1/3', /Expected `i\/n`/],
    ['job/3', /JOB_COMPLETION_INDEX, which is not set/],
  ])('%s', async (value, stderr) => {
    const out = await go(['lint', `--shard=${value}`, 'a.md'], {files: three})
    expect(out).toMatchObject({code: 2, stdout: '', stderr: expect.stringMatching(stderr)})
  })

  test('1/1 is everything, and all parts together are too', async () => {
    const {folder, stdout} = await go(['lint', '-f', 'compact', '.'], {files: three})
    expect((await go(['lint', '--shard', '1/1', '-f', 'compact', '.'], {folder})).stdout).toBe(stdout)
  })

  test('the number of a Kubernetes job counts from 0', async () => {
    const {folder} = await go(['lint', '.'], {files: three})
    const one = await go(['lint', '--shard', '2/3', '-f', 'compact', '.'], {folder})
    const job = (index: string) =>
      go(['lint', '--shard', 'job/3', '-f', 'compact', '.'], {folder, env: {JOB_COMPLETION_INDEX: index}})
    expect(one.stdout).not.toBe('')
    expect((await job('1')).stdout).toBe(one.stdout)
    expect(await job('3')).toMatchObject({code: 2, stderr: expect.stringContaining('expected a number from 0 to 2')})
  })

  test('no part of what comes through a pipe, and no part as a baseline', async () => {
    expect((await go(['lint', '--shard', '1/2', '-'], {stdin: torn})).stderr).toContain('through a pipe')
    expect((await go(['lint', '--shard', '1/2', '--init-baseline', '.'], {files: three})).code).toBe(2)
  })
})
