import {spawn} from 'node:child_process'
import {EventEmitter} from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {makeFolder} from '../support/cli.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, {recursive: true, force: true})
})

/** Many reports, and a world in which Ctrl-C can be pressed once the first of them is shown. */
function world(format: string, text = `# One\n\n${'Some words.\n\n'.repeat(400)}`) {
  const names = Array.from({length: 30}, (_, i) => `${String(i).padStart(2, '0')}.md`)
  // Each takes some time: a signal comes between two of them.
  const folder = makeFolder(Object.fromEntries(names.map(name => [name, text])))
  folders.push(folder)
  const keyboard = new EventEmitter()
  const [out, err]: [string[], string[]] = [[], []]
  const sink = (into: string[], said: () => void) => ({
    write: (text: string | Uint8Array) => {
      into.push(String(text))
      said()
    },
  })
  const io = {
    cwd: () => folder,
    env: {},
    stdin: (async function* () {})(),
    stdout: sink(out, () => out.length === 2 && keyboard.emit('SIGINT')),
    stderr: sink(err, () => {}),
    once: (signal: 'SIGINT', listener: () => void) => keyboard.once(signal, listener),
    off: (signal: 'SIGINT', listener: () => void) => keyboard.off(signal, listener),
  }
  return {io, folder, keyboard, out, err, run: () => main(['lint', '--no-config', '-f', format, '.'], io)}
}

describe('Ctrl-C', () => {
  test('prints on standard error what was done, and the exit code says so', async () => {
    const {run, out, err, keyboard} = world('ndjson')
    expect(await run()).toBe(130)
    const lines = out.map(line => JSON.parse(line).type)
    expect(lines).toEqual(['run', 'file'])
    expect(err.join('')).toMatch(/^Stopped: 1 of 30 files looked at, with \d.*\.\n$/)
    expect(keyboard.listenerCount('SIGINT')).toBe(0)
  })

  test('leaves no half of a file behind', async () => {
    const {io, folder, keyboard} = world('compact')
    // Nothing is printed before the end here: the key is pressed while the files are looked at.
    setImmediate(() => keyboard.emit('SIGINT'))
    expect(await main(['lint', '--no-config', '-f', 'ndjson=out.ndjson', '.'], io)).toBe(130)
    expect(fs.readdirSync(folder).filter(name => !name.endsWith('.md'))).toEqual([])
  })
})

test('Ctrl-C while a baseline is made: what was found in half of the files is none', async () => {
  const {io, folder, keyboard, err} = world('compact')
  setImmediate(() => keyboard.emit('SIGINT'))
  expect(await main(['lint', '--no-config', '--init-baseline', '--baseline', 'b.json', '.'], io)).toBe(130)
  expect(err.join('')).toBe('Stopped: `b.json` was not written.\n')
  expect(fs.existsSync(path.join(folder, 'b.json'))).toBe(false)
})

describe('Ctrl-C while files are fixed', () => {
  const text = `# One\n\nItâ€™s mine.\n\n${'Some words.\n\n'.repeat(400)}`
  const fixing = (...flags: string[]) => {
    const made = world('compact', text)
    return {...made, run: () => main(['fix', '--no-config', ...flags, '.'], made.io)}
  }
  const mended = (folder: string) =>
    fs.readdirSync(folder).filter(name => fs.readFileSync(path.join(folder, name), 'utf8').includes('It’s'))
  /** Presses the key once so many files were written. */
  const pressAfter = (files: number, keyboard: EventEmitter) => {
    const reallyRename = fs.renameSync
    let left = files
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      reallyRename(from, to)
      if (--left === 0) keyboard.emit('SIGINT')
    })
  }
  afterEach(() => vi.restoreAllMocks())

  test('what was written is told, the rest is as before, and nothing is left behind', async () => {
    const {run, err, folder, keyboard} = fixing()
    pressAfter(3, keyboard)
    expect([await run(), mended(folder)]).toEqual([130, ['00.md', '01.md', '02.md']])
    expect(err.join('')).toContain('Stopped: 3 of 30 files looked at.\nMade 3 fixes in 3 of 3 files.')
    expect([fs.readdirSync(folder).length, keyboard.listenerCount('SIGINT')]).toEqual([30, 0])
  })

  test.each([['--check'], ['--diff'], ['--journal', 'back.json']])('nothing is written by fix %s', async (...flags) => {
    const {run, out, err, folder, io, keyboard} = fixing(...flags)
    const {once} = io
    io.once = (signal, listener) => {
      setImmediate(() => keyboard.emit('SIGINT'))
      return once(signal, listener)
    }
    expect(await run()).toBe(130)
    expect(err.join('')).toMatch(/^Stopped: \d+ of 30 files looked at\. Nothing was written\.\n$/)
    // What would be done to those was shown at once.
    const shown = flags[0] === '--journal' ? 0 : Number(/\d+/.exec(err.join(''))![0])
    expect([out.length, mended(folder), fs.readdirSync(folder).length]).toEqual([shown, [], 30])
  })

  test('after the journal: it leads back from what was written by then', async () => {
    const {run, err, folder, io, keyboard} = fixing('--journal', 'back.json')
    pressAfter(1, keyboard)
    expect([await run(), mended(folder)]).toEqual([130, ['00.md']])
    expect(err.join('')).toContain('Stopped: 29 files left as before.\nMade 1 fix in 1 of 1 file.')
    expect(await main(['undo', 'back.json'], io)).toBe(0)
    expect(mended(folder)).toEqual([])
  })
})

const built = fs.existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.cjs'))

test.skipIf(!built || process.platform === 'win32')('the signal itself', async () => {
  const text = `# A\n\n${'Some words.\n\n'.repeat(400)}`
  const folder = makeFolder(Object.fromEntries(Array.from({length: 400}, (_, i) => [`${1000 + i}.md`, text])))
  folders.push(folder)
  const bin = path.resolve(import.meta.dirname, '../../bin/prodev-report.js')
  const args = [bin, 'lint', '--no-config', '--concurrency', 'off', '-f', 'ndjson', '.']
  const child = spawn(process.execPath, args, {cwd: folder})
  let killed = false
  child.stderr.resume()
  child.stdout.on('data', () => {
    if (!killed) child.kill('SIGINT')
    killed = true
  })
  expect(await new Promise(resolve => child.on('close', resolve))).toBe(130)
})
