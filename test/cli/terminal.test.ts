import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, describe, expect, test} from 'vitest'
import {formatNames} from '../../src/reporters/names.ts'
import {makeWidth} from '../../src/table/width.ts'
import {makeFolder} from '../support/cli.ts'

const root = path.resolve(import.meta.dirname, '../..')
const bin = path.join(root, 'bin/prodev-report.js')
const built = fs.existsSync(path.join(root, 'dist/cli/main.cjs'))
const hasTmux = spawnSync('tmux', ['-V']).status === 0
const windows = process.platform === 'win32'

const report = `# Report 日本語\n\n## \n\nText.\n\n# Second title with a rather long line that has to be cut somewhere ${'word '.repeat(40)}\n`
const quiet = {PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8'}

function exec(
  args: string[],
  {env = {}, files = {'a.md': report}}: {env?: Record<string, string>; files?: Record<string, string>} = {},
) {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: makeFolder(files),
    encoding: 'utf8',
    env: {...quiet, ...env},
  })
}

describe.skipIf(!built)('piped', () => {
  const lint = (env: Record<string, string>, ...args: string[]) =>
    exec(['lint', '--no-config', ...args, 'a.md'], {env}).stdout

  test('no colour, eighty columns', () => {
    const out = lint({})
    expect(out).not.toContain('\u001b')
    expect(out).toContain('heading-empty')
    const width = makeWidth()
    for (const line of out.split('\n').filter(line => !line.includes('npx ')))
      expect(width(line)).toBeLessThanOrEqual(80)
  })

  test('what inspect sees goes on below its column', () => {
    const text = `# Report ${'日本 long '.repeat(20)}\n\n## 🧱 My Overview, Introduction & Executive Summary of it all\n\nFour months.\n`
    const files = {'a.md': text}
    const lines = exec(['inspect', '--no-config', 'a.md'], {files}).stdout.split('\n')
    const width = makeWidth()
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(80)
    expect(lines.filter(line => /^ {12}(?:日本|long)/.test(line)).length).toBeGreaterThan(0)
    expect(lines.filter(line => /^ {27}\S/.test(line)).length).toBeGreaterThan(0)
  })

  test.each<[string, Record<string, string>, string[], boolean]>([
    ['FORCE_COLOR', {FORCE_COLOR: '1'}, [], true],
    ['FORCE_COLOR=0', {FORCE_COLOR: '0'}, [], false],
    ['NO_COLOR', {NO_COLOR: '1'}, [], false],
    ['--color', {}, ['--color'], true],
    ['--color over NO_COLOR', {NO_COLOR: '1'}, ['--color'], true],
    ['--no-color over FORCE_COLOR', {FORCE_COLOR: '1'}, ['--no-color'], false],
  ])('%s', (_, env, args, colour) => {
    expect(lint(env, ...args).includes('\u001b[')).toBe(colour)
  })

  test.skipIf(windows)('who has read enough may go', () => {
    const files = Object.fromEntries([...Array(200).keys()].map(i => [`${i}.md`, report]))
    const command = `"${process.execPath}" "${bin}" lint --no-config . | head -1`
    const {status, stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      cwd: makeFolder(files),
      encoding: 'utf8',
      env: quiet,
    })
    expect({stdout, stderr}).toEqual({stdout: '0.md\n', stderr: ''})
    expect(status).not.toBe(2)
  })
})

describe.skipIf(!built || windows)('names', () => {
  const names = [
    'a b.md',
    '-x.md',
    'new\nline.md',
    'esc\u001b[31m.md',
    'bidi\u202etxt.md',
    '::error::x.md',
    'ü 日本.md',
    "it's.md",
  ]
  const files = Object.fromEntries(names.map(name => [name, '\ufeff# A\n\n## \n']))

  test.each(formatNames)('%s', format => {
    const {stdout, stderr, status} = exec(['lint', '--no-config', '--fail-on=never', '-f', format, '.'], {files})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]|^::error::x/m)
    if (/json|sarif|gitlab/.test(format))
      for (const line of format === 'ndjson' ? stdout.trim().split('\n') : [stdout]) JSON.parse(line)
  })

  test('on standard error, too', () => {
    for (const args of [
      ['lint', 'no\u001b[31mne.md'],
      ['lint', '--no\u001b[31mne'],
      ['fix', '--only', '\u001b[31m'],
      ['lint', '-f', '\u001b[31m'],
      ['--config', 'x'],
      ['lint', '--config', '\u001b[31m', 'a b.md'],
      ['\u001b[31m'],
      ['explain', '\u001b[31m'],
      ['undo', '\u001b[31m'],
      ['lint', '--baseline', '\u001b[31m', 'a b.md'],
      ['lint', '--schema', '\u001b[31m', 'a b.md'],
      ['lint', '--rule', '\u001b[31m=off', 'a b.md'],
    ]) {
      const {stdout, stderr, status} = exec(args, {files})
      expect([args, stdout + stderr]).not.toContain('\u001b')
      expect(stdout + stderr).not.toContain('\u001b')
      expect(status).toBe(2)
    }
  })

  test('fix tells them, mends them, and shows its diff', () => {
    for (const args of [
      ['fix', '--no-config', '--diff', '.'],
      ['fix', '--no-config', '--check', '.'],
      ['fix', '--no-config', '--journal', 'j.json', '.'],
    ]) {
      const {stdout, stderr} = exec(args, {files})
      expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
    }
  })
})

describe.skipIf(!built || !hasTmux)('in tmux', () => {
  const socket = `prodev-report-${process.pid}`
  const tmux = (...args: string[]) =>
    spawnSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      env: {...quiet, TERM: 'xterm-256color'},
    }).stdout
  afterAll(() => void tmux('kill-server'))

  /** What stands on the screen when a command is done. */
  async function screen(
    name: string,
    columns: number,
    args: string,
    env: Record<string, string> = {},
    folder = makeFolder({'a.md': report}),
  ) {
    const set = Object.entries(env)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ')
    const command = `cd '${folder}'; env ${set} '${process.execPath}' '${bin}' ${args}; echo "=== $?"; sleep 60`
    tmux('new-session', '-d', '-s', name, '-x', String(columns), '-y', '70', command)
    for (let i = 0; i < 100; i++) {
      await wait(100)
      const text = tmux('capture-pane', '-p', '-t', name)
      if (/^=== \d+/m.test(text)) return {text, raw: tmux('capture-pane', '-p', '-e', '-t', name)}
    }
    throw new Error(`nothing on the screen after 10 s: ${tmux('capture-pane', '-p', '-t', name)}`)
  }

  test.each([40, 59, 80, 120, 200])('%i columns are enough', async columns => {
    const {text} = await screen(`w${columns}`, columns, 'lint --no-config a.md')
    const lines = text.split('\n')
    // Where the terminal itself had to break a line, a word would begin at the edge.
    const findings = lines.slice(
      0,
      lines.findIndex(line => /^[✖⚠•]/.test(line)),
    )
    expect(findings[0]).toBe('a.md')
    for (const line of findings.slice(1)) expect(line).toMatch(/^(?: {2}|$)/)
    expect(text).toContain('=== 1')
  })

  test('in colour on a terminal, not on a dumb one, not with NO_COLOR', async () => {
    expect((await screen('c1', 80, 'lint --no-config a.md')).raw).toContain('\u001b[')
    expect((await screen('c2', 80, 'lint --no-config a.md', {TERM: 'dumb'})).raw).not.toContain('\u001b[')
    expect((await screen('c3', 80, 'lint --no-config a.md', {NO_COLOR: '1'})).raw).not.toContain('\u001b[')
  })

  test('--watch clears the screen, looks again, and q ends it', async () => {
    const folder = makeFolder({'a.md': '# Report\n\n## \n'})
    const watch = screen('watch', 80, 'lint --no-config --watch a.md', {}, folder)
    const until = async (pattern: RegExp) => {
      for (let i = 0; i < 80; i++) {
        if (pattern.test(tmux('capture-pane', '-p', '-t', 'watch'))) return
        await wait(100)
      }
      throw new Error(`no ${pattern} in: ${tmux('capture-pane', '-p', '-t', 'watch')}`)
    }
    await until(/heading-empty[\s\S]*Watching/)
    fs.writeFileSync(path.join(folder, 'a.md'), '# Report\n\n## Named\n\n###\n')
    await until(/^a\.md\n[\s\S]* 5:1 [\s\S]*Watching/)
    expect(tmux('capture-pane', '-p', '-t', 'watch').match(/Watching/g)).toHaveLength(1)
    tmux('send-keys', '-t', 'watch', 'q')
    expect((await watch).text).toContain('=== 0')
  })
})

test.skipIf(!built || windows)('Ctrl-C ends a watch without a keyboard', async () => {
  const child = spawn(process.execPath, [bin, 'lint', '--watch', 'a.md'], {
    cwd: makeFolder({'a.md': report}),
    env: quiet,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await new Promise(done => child.stderr.on('data', chunk => String(chunk).includes('Watching') && done(undefined)))
  child.kill('SIGINT')
  const signal = await new Promise(done => child.on('exit', (_, signal) => done(signal)))
  expect(signal).toBe('SIGINT')
})
