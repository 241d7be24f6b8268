import fs from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {type Lines, type Result, readRuns} from '../../src/cli/merge/read-run.ts'
import {type ReadLine, readLines} from '../../src/io/read-lines.ts'
import {makeFolder} from '../support/cli.ts'

const counts = (files: number) => ({files, error: 0, warning: 0, info: 0, fixable: 0})
const lineOf = (value: object) => `${JSON.stringify(value)}\n`
const written = (...paths: string[]) =>
  [
    lineOf({type: 'run', version: 1, tool: {name: 'prodev-report', version: '1.0.0'}}),
    ...paths.map(path => lineOf({type: 'file', path, messages: []})),
    lineOf({type: 'end', counts: counts(paths.length), found: counts(paths.length)}),
  ].join('')

const folder = makeFolder({
  'two.ndjson': `\ufeff${written('a.md', 'ü.md')}\n${written('b.md', 'c.md', 'd.md')}`,
  'mixed.ndjson': written('c.md', 'a.md', 'b.md'),
})
const none = () => expect.unreachable()
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

/** A file as `merge` reads it, and how many lines of it were asked for. */
function opened(name: string, again = true) {
  const asked = {lines: 0}
  const lines: Lines = {
    shown: name,
    again,
    async *from(offset): AsyncGenerator<ReadLine> {
      for await (const line of readLines(path.join(folder, name), name, {stdin: process.stdin}, offset)) {
        asked.lines++
        yield line
      }
    },
  }
  return {lines, asked}
}

async function pathsOf(results: AsyncIterable<Result> | Iterable<Result>): Promise<string[]> {
  const paths: string[] = []
  for await (const {path} of results) paths.push(path)
  return paths
}

test('several runs in a file are read again from where each begins, and no further than is asked', async () => {
  const {lines, asked} = opened('two.ndjson')
  const [first, second] = await readRuns(lines, none)
  expect(asked.lines).toBe(10)
  asked.lines = 0
  for await (const {path} of second!.results()) {
    expect(path).toBe('b.md')
    break
  }
  expect(asked.lines).toBe(1)
  expect(await pathsOf(second!.results())).toEqual(['b.md', 'c.md', 'd.md'])
  expect(await pathsOf(first!.results())).toEqual(['a.md', 'ü.md'])
  expect([first!.number, second!.number, second!.counts.files]).toEqual([2, 3, 3])
})

test.each([true, false])('results that somebody put in another order come in order (again: %s)', async again => {
  const [run] = await readRuns(opened('mixed.ndjson', again).lines, none)
  expect(await pathsOf(run!.results())).toEqual(['a.md', 'b.md', 'c.md'])
})

test('what comes through a pipe is read once', async () => {
  const {lines, asked} = opened('two.ndjson', false)
  const [, second] = await readRuns(lines, none)
  asked.lines = 0
  expect(await pathsOf(second!.results())).toEqual(['b.md', 'c.md', 'd.md'])
  expect(asked.lines).toBe(0)
})

test('a file that is written to meanwhile is told', async () => {
  const file = path.join(folder, 'changing.ndjson')
  fs.writeFileSync(file, written('a.md', 'b.md'))
  const [run] = await readRuns(opened('changing.ndjson').lines, none)
  fs.writeFileSync(file, written('a.md').slice(0, -90))
  await expect(pathsOf(run!.results())).rejects.toThrow(/it changed while it was read/)
})

test('what other programs said in between is no part of a run, and is counted', async () => {
  const [head, ...rest] = written('a.md', 'b.md').split(/(?<=\n)/)
  fs.writeFileSync(
    path.join(folder, 'log.ndjson'),
    ['npm warn exec\n', head, 'A notice {of 1} file\n', ...rest].join(''),
  )
  for (const again of [true, false]) {
    const others: number[] = []
    const [run] = await readRuns(opened('log.ndjson', again).lines, count => others.push(count))
    expect(await pathsOf(run!.results())).toEqual(['a.md', 'b.md'])
    expect(others).toEqual([2])
  }
})
