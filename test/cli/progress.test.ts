import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {startProgress} from '../../src/cli/progress.ts'
import validateLine from '../../src/io/generated/validate-line.js'
import {rules} from '../../src/rules/index.ts'
import {run, type World} from '../support/cli.ts'

const folders = new Set<string>()
afterEach(() => {
  for (const folder of folders) fs.rmSync(folder, {recursive: true, force: true})
  folders.clear()
})

async function lint(args: readonly string[], world: World) {
  const outcome = await run(['lint', '--no-config', ...args], world)
  folders.add(outcome.folder)
  return outcome
}

describe('progress', () => {
  /** What is written while so many files are looked at, each of which takes so long. */
  function watched(total: number, each: number, stderr: {isTTY?: boolean; columns?: number} = {isTTY: true}, env = {}) {
    const said: string[] = []
    let time = 0
    const sink = {write: (text: string | Uint8Array) => said.push(String(text)), ...stderr}
    const io = {cwd: () => '', env, stdin: (async function* () {})(), stdout: sink, stderr: sink}
    const progress = startProgress(total, io, () => time)
    for (let i = 0; i < total; i++) {
      time += each
      progress.next()
    }
    progress.clear()
    return said
  }

  test('count, rate and time left, after half a second, and nothing of it stays', () => {
    const said = watched(100, 100)
    expect(said[0]).toBe('\r\u001b[K█░░░░░░░░░░░░░░░░░░░ 5/100 files, 10 a second, 10 s left')
    expect(said.at(-1)).toBe('\r\u001b[K')
    expect(watched(1000, 400)[1]).toContain('3/1000 files, 2.5 a second, 6 min 39 s left')
  })

  test('ten times a second and not more, as wide as the terminal and not wider', () => {
    expect(watched(10_000, 1).length).toBe(97)
    expect(watched(100, 100, {isTTY: true, columns: 20})[0]!.length).toBe(4 + 19)
  })

  test('nothing where nobody watches or waits', () => {
    expect(watched(100, 100, {})).toEqual([])
    expect(watched(100, 100, {isTTY: true}, {CI: 'true'})).toEqual([])
    expect(watched(100, 100, {isTTY: true}, {TERM: 'dumb'})).toEqual([])
    expect(watched(49, 10)).toEqual([])
    expect(watched(1, 9000)).toEqual([])
  })
})

describe('--timing', () => {
  const files = {'a.md': '# A\n\n[b](b.md)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', 'b.md': 'Itâ€™s\n'}

  test('each stage and each rule that took any time, the longest first, on standard error', async () => {
    const plain = await lint(['.'], {files})
    const {stdout, stderr, code} = await lint(['--timing', '.'], {folder: plain.folder})
    expect({stdout, code}).toEqual({stdout: plain.stdout, code: plain.code})
    const [head, ...rows] = stderr.trimEnd().split('\n')
    expect(head).toMatch(/^stage +ms +share +calls$/)
    const cells = rows.map(row => row.split(/ {2,}/))
    const names = cells.map(([name]) => name)
    expect(names).toEqual(expect.arrayContaining(['parse', 'model', 'starting and the rest']))
    expect(names.filter(name => rules.some(({id}) => id === name))).not.toEqual([])
    const times = cells.map(([, ms]) => Number(ms))
    expect(Math.min(...times)).toBeGreaterThan(0)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    const shares = cells.reduce((sum, [, , share]) => sum + Number(share!.replace(' %', '')), 0)
    expect(Math.abs(shares - 100)).toBeLessThan(rows.length * 0.06)
  })

  test('as data in json and ndjson, as their schemas have it', async () => {
    const args = ['--timing', '--format', 'json', '--format', 'ndjson=all.ndjson', '.']
    const {stdout, folder} = await lint(args, {files})
    const {timing} = JSON.parse(stdout)
    expect(timing).toContainEqual({stage: 'parse', ms: expect.any(Number), calls: expect.any(Number)})
    expect(timing.every(({ms}: {ms: number}) => ms > 0)).toBe(true)
    // Two files, each made a model of once, however many rules ask for it.
    expect(timing.find(({stage}: {stage: string}) => stage === 'model').calls).toBe(2)
    const last = fs.readFileSync(path.join(folder, 'all.ndjson'), 'utf8').trimEnd().split('\n').at(-1)!
    const line = JSON.parse(last)
    expect(line.timing[0]).toEqual({stage: expect.any(String), ms: expect.any(Number), calls: expect.any(Number)})
    expect(validateLine(line)).toBe(true)
    expect(validateLine({...line, timing: [{stage: 'parse'}]})).toBe(false)
    // What no run takes together is no sum of its parts.
    const merged = await run(['merge', '--format', 'json', 'all.ndjson'], {folder})
    expect(JSON.parse(merged.stdout)).not.toHaveProperty('timing')
  })
})
