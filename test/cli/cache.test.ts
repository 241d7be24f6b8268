import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {type Outcome, run, type World} from '../support/cli.ts'

const folders = new Set<string>()
afterEach(() => {
  for (const folder of folders) fs.rmSync(folder, {recursive: true, force: true})
  folders.clear()
})

const place = '.prodev-report-cache'
const torn =
  '# Report\n\n## Overview\n\nText with \u001b[31m.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n\n# Again\n'
const files = {'a.md': torn, 'b.md': '# B\n\n[c](c.md)\n', 'sub/c.md': '# C\n'}
const flags = ['--cache', '-f', 'json']

async function lint(world: World, ...more: string[]): Promise<Outcome> {
  const outcome = await run(['lint', ...(more.includes('-f') ? ['--cache'] : flags), ...more], world)
  folders.add(outcome.folder)
  return outcome
}

const at = (folder: string, name = place) => path.join(folder, name)
const own = (title: string) =>
  JSON.stringify({title, properties: {sections: {properties: {overview: {title: 'Overview'}}}}})
const linesOf = (folder: string) => fs.readFileSync(at(folder), 'utf8').trimEnd().split('\n')

/** Puts another message into the results that are kept: who shows it has looked into the cache and at no report. */
function betray(folder: string) {
  const text = fs.readFileSync(at(folder), 'utf8')
  fs.writeFileSync(at(folder), text.replace(/("ruleId":"heading-title".*?"message":)"[^"]+"/, '$1"Unexpected cache"'))
}
const isKept = (outcome: Outcome) => outcome.stdout.includes('Unexpected cache')

test('what is kept is what was found, in every format', async () => {
  const {folder, ...first} = await lint({files})
  betray(folder)
  const again = await lint({folder})
  expect(isKept(again)).toBe(true)
  expect(again.stdout.replace('Unexpected cache', '')).toBe(first.stdout.replace(/Unexpected second title[^"]*/, ''))
  expect(again).toMatchObject({code: first.code, stderr: ''})
  fs.rmSync(at(folder))
  for (const format of ['pretty', 'sarif', 'ndjson', 'gitlab', 'html']) {
    const fresh = await lint({folder}, '-f', format)
    const kept = await lint({folder}, '-f', format)
    const timeless = (text: string) => text.replace(/"started":"[^"]+"/, '')
    expect(timeless(kept.stdout)).toBe(timeless(fresh.stdout))
    expect(kept.stdout).not.toContain('\u001b')
  }
})

test('without --cache nothing is kept', async () => {
  const {folder} = await run(['lint', '.'], {files})
  folders.add(folder)
  expect(fs.existsSync(at(folder))).toBe(false)
})

describe('looked at again is', () => {
  const change = (name: string, text: string) => (folder: string) => fs.writeFileSync(path.join(folder, name), text)
  const nothing = () => {}
  test.each<[string, (folder: string) => void, string[]]>([
    [
      'a report that changed, though its size and time did not',
      folder => {
        const stat = fs.statSync(path.join(folder, 'a.md'))
        fs.writeFileSync(path.join(folder, 'a.md'), torn.replace('1 | 2', '1 | 3'))
        fs.utimesSync(path.join(folder, 'a.md'), stat.atime, stat.mtime)
      },
      [],
    ],
    ['all, with other rules', nothing, ['--rule', 'heading-empty=off']],
    ['all, with another preset', nothing, ['--preset', 'strict']],
    ['all, with another schema', nothing, ['--schema', 'prodev-frontend']],
    ['all, without a config', nothing, ['--no-config']],
    ['all, with a new config', change('.prodev-reportrc.json', '{"rules": {"heading-title": "error"}}'), []],
    ['all, with a new config that is code', change('prodev-report.config.mjs', 'export default {}'), []],
    ['all, when another config changed', change('base.json', '{"rules": {"heading-empty": "info"}}'), []],
    ['all, when a schema changed', change('own.schema.json', own('Ours')), []],
    ['all, when the config is gone', folder => fs.rmSync(path.join(folder, 'prodev-report.config.json')), []],
  ])('%s', async (_, act, more) => {
    const config = {extends: './base.json', schema: './own.schema.json'}
    const {folder, ...first} = await lint({
      files: {
        ...files,
        'package.json': '{}',
        'prodev-report.config.json': JSON.stringify(config),
        'base.json': '{}',
        'own.schema.json': own('Own'),
      },
    })
    expect(first.stderr).toBe('')
    betray(folder)
    expect(isKept(await lint({folder}))).toBe(true)
    act(folder)
    expect(isKept(await lint({folder}, ...more))).toBe(false)
  })

  test('a report whose links lead elsewhere now', async () => {
    const link = {'a.md': '# A\n\n[b](b.md)\n', 'b.md': '# B\n'}
    const {folder, ...first} = await lint({files: link}, '-f', 'compact')
    expect(first.stdout).not.toContain('link-file')
    fs.rmSync(path.join(folder, 'b.md'))
    expect((await lint({folder}, '-f', 'compact')).stdout).toContain('link-file')
    fs.writeFileSync(path.join(folder, 'B.md'), '# B\n')
    expect((await lint({folder}, '-f', 'compact')).stdout).toMatch(/expected `B\.md`/)
  })
})

test('a config of one file and a part of the files keep what they know of the others', async () => {
  const {folder} = await lint({files})
  expect(linesOf(folder).length).toBe(4)
  fs.appendFileSync(path.join(folder, 'b.md'), '\nMore.\n')
  await lint({folder}, 'b.md')
  expect(linesOf(folder).length).toBe(4)
  fs.rmSync(path.join(folder, 'a.md'))
  fs.appendFileSync(path.join(folder, 'b.md'), '\nMore.\n')
  await lint({folder})
  expect(linesOf(folder).length).toBe(3)
})

describe('a cache that is', () => {
  test.each<[string, (text: string) => string]>([
    ['cut off in the middle', text => text.slice(0, text.length / 2)],
    ['of other shape', text => text.replace(/"severity":"\w+"/g, '"severity":7')],
    ['without its head', text => text.replace(/^.*\n/, '{"prodev-report-cache":1,\n')],
    ['of lines that are no JSON', text => text.replaceAll('[[', '[[,')],
    ['with a head of other shape', text => text.replace('"reads":[', '"reads":[7,')],
    ['of a build that is another', text => text.replace(/"key":"/, '"key":"x')],
    ['empty', () => ''],
  ])('%s counts for nothing', async (_, damage) => {
    const {folder, ...first} = await lint({files})
    fs.writeFileSync(at(folder), damage(fs.readFileSync(at(folder), 'utf8')))
    expect(await lint({folder})).toMatchObject({code: first.code, stdout: first.stdout, stderr: ''})
    expect(linesOf(folder).length).toBe(4)
  })

  test('somebody else’s file is left alone, and told', async () => {
    const out = await lint({files: {...files, 'mine.txt': 'My notes\n'}}, '--cache-location', 'mine.txt')
    expect(out.stderr).toBe('Nothing is kept in `mine.txt`: it is not a cache of ours.\n')
    expect(out.read('mine.txt')).toBe('My notes\n')
  })

  test.skipIf(process.platform === 'win32')('a link is not followed', async () => {
    const {folder} = await lint({files: {...files, 'mine.txt': ''}})
    fs.rmSync(at(folder))
    fs.symlinkSync('mine.txt', at(folder))
    expect((await lint({folder})).stderr).toContain('Nothing is kept')
    expect(fs.readFileSync(path.join(folder, 'mine.txt'), 'utf8')).toBe('')
  })
})

test('several that write at once leave one of their caches, whole', async () => {
  const {folder} = await lint({files})
  await Promise.all(
    ['a.md', 'b.md', 'sub/c.md'].map(name => {
      fs.appendFileSync(path.join(folder, name), '\nMore.\n')
      return lint({folder}, name)
    }),
  )
  expect(linesOf(folder).length).toBe(4)
  expect(fs.readdirSync(folder).filter(name => name.endsWith('.prodev-report'))).toEqual([])
  expect((await lint({folder})).stderr).toBe('')
})

test('what could not be read is tried again', async () => {
  const {folder} = await lint({files: {'a.md': 'PK\u0003\u0004\0'}})
  expect((await lint({folder})).code).toBe(2)
})
