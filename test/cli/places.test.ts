import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, run} from '../support/cli.ts'

const bin = path.resolve(import.meta.dirname, '../../bin/prodev-report.js')
const built = fs.existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.cjs'))
const windows = process.platform === 'win32'
const report = '# My report\n\n## Overview\n\nWords.\n'

describe('terminals', () => {
  test.each([
    ['TERM=dumb', {TERM: 'dumb'}, true],
    ['NO_COLOR', {NO_COLOR: '1'}, true],
    ['no terminal', {}, false],
  ])('%s gets no escape code', async (_, env, tty) => {
    for (const args of [
      ['lint', 'a.md'],
      ['fix', '--diff', 'a.md'],
      ['inspect', 'a.md'],
      ['explain', 'line-endings'],
    ]) {
      const {stdout, stderr} = await run(args, {files: {'a.md': `\ufeff${report}`}, env, tty})
      expect([args, `${stdout}${stderr}`.includes('\u001b')]).toEqual([args, false])
    }
  })

  // What a file says, what it is called, and what settings say: each of them may want to be more than text.
  const attack = '\u001b[2J\u009b31m\u202ex\u2028\n::error::forged\r::set-output name=a::b'
  const obeyed = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028]|^::(?:error|set-output)/m
  test.each<[string, string[], Record<string, string>]>([
    ['content: lint', ['lint', 'a.md'], {'a.md': `# R\n\n${attack}\n\n[${attack}](#${attack})\n\n## ${attack}\n`}],
    ['content: diff', ['fix', '--unsafe', '--diff', 'a.md'], {'a.md': `\ufeff# ${attack}\n\nâ€™ ${attack}\n`}],
    ['content: inspect', ['inspect', 'a.md'], {'a.md': `# R\n\n## Overview ${attack}\n\nText.\n`}],
    ['content: inspect as JSON', ['inspect', '--format', 'json', 'a.md'], {'a.md': `# ${attack}\n`}],
    ['a rule', ['lint', '--rule', `${attack}=off`, 'a.md'], {'a.md': report}],
    ['a rule to explain', ['explain', attack], {}],
    ['a format', ['lint', '--format', attack, 'a.md'], {'a.md': report}],
    ['a schema', ['lint', '--schema', attack, 'a.md'], {'a.md': report}],
    ['a path', ['lint', attack], {}],
    ['a flag', ['lint', `--${attack}`], {}],
    ['a command', [attack], {}],
    ['a config', ['lint', 'a.md'], {'.prodev-reportrc.json': JSON.stringify({[attack]: 1}), 'a.md': report}],
    [
      'a value in a config',
      ['lint', 'a.md'],
      {'.prodev-reportrc.json': JSON.stringify({preset: attack}), 'a.md': report},
    ],
    [
      'a rule in a config',
      ['lint', 'a.md'],
      {'.prodev-reportrc.json': JSON.stringify({rules: {[attack]: 'off'}}), 'a.md': report},
    ],
    ['extends', ['lint', 'a.md'], {'.prodev-reportrc.json': JSON.stringify({extends: attack}), 'a.md': report}],
    [
      'a printed config',
      ['lint', '--print-config', 'a.md'],
      {'.prodev-reportrc.json': JSON.stringify({ignore: [attack]}), 'a.md': report},
    ],
    [
      'a key in a schema',
      ['lint', '--schema', './p.json', 'a.md'],
      {'p.json': JSON.stringify({[attack]: 1}), 'a.md': report},
    ],
    [
      'a reference',
      ['lint', '--schema', './p.json', 'a.md'],
      {'p.json': JSON.stringify({$ref: attack}), 'a.md': report},
    ],
    [
      'what a schema says',
      ['lint', '--schema', './p.json', 'a.md'],
      {
        'a.md': report,
        'p.json': JSON.stringify({
          title: attack,
          properties: {
            sections: {required: ['z'], properties: {z: {title: attack, 'x-hint': attack, 'x-message': attack}}},
          },
        }),
      },
    ],
    ['answers', ['init', '--answers', 'a.yaml', '--stdout'], {'a.yaml': JSON.stringify({[attack]: attack})}],
    [
      'a template',
      ['init', '--yes', '--template', './t.md', '--stdout'],
      {'t.md': `---\ntitle: ${JSON.stringify(attack)}\nx: ${JSON.stringify(attack)}\n---\n\n# {{${attack}}}\n`},
    ],
    [
      'a journal',
      ['undo', 'j.json'],
      {'j.json': JSON.stringify({version: 1, files: [{path: attack, before: '', after: '', passes: []}]})},
    ],
    ['a baseline', ['lint', '--baseline', attack, 'a.md'], {'a.md': report}],
  ])('nothing of %s is obeyed', async (_, args, files) => {
    const {stdout, stderr} = await run(args, {files})
    expect(obeyed.exec(stdout)).toBeNull()
    expect(obeyed.exec(stderr)).toBeNull()
  })

  test.skipIf(windows)('nor of the name of a file', async () => {
    const name = `${attack.replaceAll('/', '')}.md`
    for (const args of [
      ['lint'],
      ['fix'],
      ['fix', '--check'],
      ['fix', '--diff'],
      ['inspect'],
      ['fix', '--journal', 'j.json'],
    ]) {
      const {stdout, stderr} = await run(args, {files: {[name]: `\ufeff${report}`}})
      expect([args, obeyed.exec(stdout), obeyed.exec(stderr)]).toEqual([args, null, null])
    }
  })
})

describe('files from elsewhere', () => {
  test('settings may have a byte order mark and line ends of Windows', async () => {
    for (const [name, text] of [
      ['.prodev-reportrc.json', '\ufeff{\r\n  "preset": "loud"\r\n}\r\n'],
      ['.prodev-reportrc.yaml', '\ufeffpreset:\r\n  loud\r\n'],
    ] as const) {
      const {code, stderr} = await run(['lint', 'a.md'], {files: {[name]: text, 'a.md': report}})
      expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(/:2:\d+: Unexpected value of `preset`/)})
    }
  })

  test('settings may be UTF-16, as PowerShell writes what it is told to put into a file', async () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    const {stdout: schema} = await run(['schema'])
    const {stdout: plain} = await run(['lint', '-f', 'compact', '--schema', 's.json', 'a.md'], {
      files: {'s.json': schema, 'a.md': report},
    })
    const {stdout} = await run(['lint', '-f', 'compact', 'a.md'], {
      files: {'s.json': utf16(schema), 'prodev-report.config.json': utf16('{"schema": "s.json"}'), 'a.md': report},
    })
    expect(stdout).toBe(plain)
    const off = '{"prodev-report": {"rules": {"section-required": "off"}}}'
    for (const own of [`\ufeff${off}`, utf16(off)]) {
      const {stdout} = await run(['lint', '-f', 'compact', 'a.md'], {files: {'package.json': own, 'a.md': report}})
      expect(stdout).not.toContain('section-required')
    }
  })

  test('a report with line ends of Windows keeps them', async () => {
    const text = `\ufeff${report}`.replaceAll('\n', '\r\n')
    const {read} = await run(['fix', 'a.md'], {files: {'a.md': text}})
    expect(read('a.md')).toBe(text.slice(1))
  })
})

describe.skipIf(!built || windows)('the built program', () => {
  const at = (args: string[], env: NodeJS.ProcessEnv, shell?: string) => {
    const cwd = makeFolder({'a.md': `\ufeff${report}`, 'b.md': report})
    return shell
      ? spawnSync('sh', ['-c', shell, process.execPath, bin, ...args], {cwd, encoding: 'utf8', env})
      : spawnSync(process.execPath, [bin, ...args], {cwd, encoding: 'utf8', env})
  }
  const path = {PATH: process.env.PATH ?? ''}

  test.each([
    ['without HOME', path],
    ['in a locale that knows no UTF-8', {...path, LC_ALL: 'C', LANG: 'C'}],
    ['with a HOME that is not there', {...path, HOME: '/not/there'}],
  ])('runs %s', (_, env) => {
    expect(at(['lint', 'a.md'], env)).toMatchObject({status: 1, stderr: ''})
    expect(at(['lint', '--no-config', '--format', 'json', 'a.md'], env).stdout).toContain('"encoding-bom"')
    expect(at(['fix', 'a.md'], env).status).toBe(0)
  })

  test.each([
    ['standard input', 'exec "$0" "$@" <&-', 0],
    ['standard output', 'exec "$0" "$@" >&-', 0],
    ['standard error', 'exec "$0" "$@" 2>&-', 0],
    ['all of them', 'exec "$0" "$@" <&- >&- 2>&-', 0],
  ])('runs where %s is closed', (_, shell, status) => {
    const out = at(['fix', 'a.md'], path, shell)
    expect([out.status, out.stderr.includes('should not have')]).toEqual([status, false])
  })

  test('ends quietly when nobody reads any further', async () => {
    const cwd = makeFolder(Object.fromEntries(Array.from({length: 300}, (_, i) => [`${i}.md`, `# ${i}\n\n##\n`])))
    const child = spawn(process.execPath, [bin, 'lint', '.'], {cwd})
    let said = ''
    child.stderr.on('data', part => (said += part))
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise(done => child.once('close', done))
    expect(said).not.toMatch(/EPIPE|should not have/)
  })

  test.each([
    ['output', ['lint', 'b.md'], '| true', 1],
    ['stream', ['lint', '--format', 'ndjson', '.'], '| true', 1],
    ['complaints', ['lint', 'none.md'], '2>&1 >/dev/null | true', 2],
  ])('judges all the same when nobody reads its %s', (_, args, into, code) => {
    const {stdout} = at(
      args,
      path,
      `for i in 1 2 3 4 5 6 7 8 9; do cp b.md $i.md; done; { "$0" "$@"; echo $? >code; } ${into}; cat code`,
    )
    expect(stdout).toBe(`${code}\n`)
  })

  test.each([
    ['lint', ['lint', 'pipe.md']],
    ['fix', ['fix', 'pipe.md']],
    ['inspect', ['inspect', 'pipe.md']],
    ['a schema', ['lint', '--schema', './pipe.md', 'a.md']],
    ['a config', ['lint', '--config', 'pipe.md', 'a.md']],
    ['a baseline', ['lint', '--baseline', 'pipe.md', 'a.md']],
    ['a journal', ['undo', 'pipe.md']],
    ['a report to start from', ['init', '--from', 'pipe.md']],
    ['standard input by its name', ['lint', '/dev/stdin']],
    ['no end of zeros', ['lint', '/dev/zero']],
  ])('reads no pipe or device as a file: %s', (_, args) => {
    const {status, stderr} = at(args, path, 'mkfifo pipe.md; echo x | "$0" "$@"')
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^Cannot read .*: it is a (?:pipe|device), not a file$/m),
    ])
  })
})
