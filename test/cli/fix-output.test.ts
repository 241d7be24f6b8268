import {applyPatch} from 'diff'
import {describe, expect, test, vi} from 'vitest'
import {openFixes} from '../../src/cli/fix/output.ts'
import {unifiedDiff} from '../../src/reporters/diff.ts'
import {run} from '../support/cli.ts'
import {fix as mend} from '../support/engine.ts'
import {inTime} from '../support/in-time.ts'

/** As it is read as GBK, which has no place for some of its bytes. */
const lossy = (line: string) => new TextDecoder('gbk').decode(Buffer.from(line)).replaceAll('\ufffd', '?')

describe('the summary of fix', () => {
  test('tells the files and the rules', async () => {
    const files = {'a.md': '\ufeff# A\r\n\nText.\n\nMore.\n', 'b.md': '\ufeff# B\n', 'c.md': '# C\n'}
    const {stderr} = await run(['fix', '--no-config', '--only', 'encoding', '--only', 'line', '.'], {files})
    expect(stderr).toContain(
      'Made 3 fixes in 2 of 3 files.\n  a.md: encoding-bom 1, line-endings 1\n  b.md: encoding-bom 1\nIn all: encoding-bom 2, line-endings 1.\n',
    )
  })

  test('one is it, and several are them', async () => {
    const world = {files: {'a.md': '# A\n\n## B:\n\nText.\n'}}
    const args = ['fix', '--no-config', '--check', '--preset', 'minimal', 'a.md']
    const one = await run(args, world)
    expect(one.stderr).toContain(
      '1 more fix would be a guess: see it with --unsafe --diff.\n1 finding left: see it with',
    )
    const two = await run([...args, '--rule', 'heading-punctuation=info'], world)
    expect(two.stderr).toContain(
      '2 more fixes would be a guess: see them with --unsafe --diff.\n2 findings left: see them',
    )
  })

  test('tells of guesses that cannot be made after what is certain', async () => {
    const lines = ['# 项目介绍', '', '支持本地存储、对象存储和挂载。', '', '数据库设计与部署说明。', ''].map(lossy)
    const summary = async (text: string, ...flags: string[]) =>
      (await run(['fix', '--no-config', '--only', 'encoding', ...flags, 'a.md'], {files: {'a.md': text}})).stderr
    const told =
      'Guesses about lost bytes in 2 lines rest on what is fixed here: see them with --unsafe --diff in the files as they were, for after it they cannot be made.'
    expect(await summary(lines.join('\n'))).toContain(told)
    const toldOfOne = 'in 1 line rest on what is fixed here: see them with --unsafe --diff, for after it'
    expect(await summary(lines.toSpliced(4, 2).join('\n'), '--check')).toContain(toldOfOne)
    expect(await summary(lines.join('\n'), '--unsafe')).not.toContain('lost bytes')
    expect(await summary(lines.slice(0, 2).join('\n'))).not.toContain('lost bytes')
  })

  test('of many files with something left the folder is named that all are in', async () => {
    const names = ['a', 'b', 'c', 'd'].map(name => `cohort/${name}.md`)
    const files = Object.fromEntries(['e.md', ...names].map(name => [name, '# A\n\n## B:\n\nText.\n']))
    const hint = async (...paths: string[]) =>
      (await run(['fix', '--no-config', '--check', ...paths], {files})).stderr.match(/`npx .*`/)?.[0]
    expect(await hint('cohort')).toBe('`npx prodev-report lint cohort`')
    expect(await hint(...names.slice(0, 2))).toBe('`npx prodev-report lint cohort/a.md cohort/b.md`')
    expect(await hint('.')).toBe('`npx prodev-report lint`')
  })

  test('each file is shown at once, and none of its texts is kept', async () => {
    const before = Buffer.from('\ufeff# A\n')
    const input = {file: '/a.md', shown: 'a.md', read: () => before}
    const one = {input, before, outcome: mend(before)}
    const out: string[] = []
    const err: string[] = []
    const sink = (into: string[]) => ({write: (piece: string | Uint8Array) => into.push(String(piece))})
    const io = {cwd: () => '', env: {}, stdin: (async function* () {})(), stdout: sink(out), stderr: sink(err)}
    const show = await openFixes({diff: true}, {clear: () => out.push('(no bar)')}, io)
    await show.file(one)
    expect(out).toEqual(['(no bar)', expect.stringContaining('+# A')])
    expect(err).toEqual([])
    expect(show.end({journal: undefined})).toEqual([
      {
        input,
        changed: true,
        applied: ['encoding-bom'],
        left: one.outcome.messages.length,
        guesses: one.outcome.messages.filter(({fix}) => fix?.safety === 'unsafe').length,
        lapsed: 0,
        restless: [],
      },
    ])
    expect(err.join('')).toContain('Would make 1 fix')
  })

  test('on a terminal a line tells how far it is, and goes', async () => {
    const files = Object.fromEntries([...Array(30).keys()].map(i => [`${i}.md`, '\ufeff# A\n']))
    // A clock by which every look takes a second.
    let time = 0
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (time += 1000))
    const seen = await run(['fix', '--no-config', '.'], {files, tty: true}).finally(() => clock.mockRestore())
    expect(seen.stderr).toMatch(/^\r\x1b\[K[█░]+ \d+\/30 files, [\s\S]*\r\x1b\[KMade 30 fixes/)
    expect((await run(['fix', '--no-config', '.'], {files})).stderr).toMatch(/^Made 30/)
    expect((await run(['fix', '--no-config', '.'], {files, tty: true, env: {TERM: 'dumb'}})).stderr).toMatch(/^Made 30/)
  })
})

describe('--diff', () => {
  const before = 'one\ntwo words here\nthree\n'
  const after = 'one\ntwo sounds here\nthree\n'

  test('a file from elsewhere has a path that git knows', async () => {
    expect(await unifiedDiff('/tmp/a.md', before, after, 0)).toMatch(/^--- a\/tmp\/a\.md\n\+\+\+ b\/tmp\/a\.md\n/)
  })

  test('in colour the words that change stand out', async () => {
    expect(await unifiedDiff('a.md', before, after, 1)).toBe(
      [
        '\u001b[1m--- a/a.md\u001b[22m',
        '\u001b[1m+++ b/a.md\u001b[22m',
        '\u001b[36m@@ -1,3 +1,3 @@\u001b[39m',
        ' one',
        '\u001b[31m-two \u001b[7mwords\u001b[27m here\u001b[39m',
        '\u001b[32m+two \u001b[7msounds\u001b[27m here\u001b[39m',
        ' three',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['lines', before, after],
    ['CRLF', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    ['a line end', 'a\r\nb\n', 'a\nb\n'],
    ['no line end at the end', 'a\nb', 'a\nb\n'],
    ['tabs', 'a\tb\nc\n', 'a\tB\nc\n'],
    ['an insertion', 'a\n', 'a\nb\n'],
  ])('without colour it can be applied: %s', async (_, old, now) => {
    expect(applyPatch(old, await unifiedDiff('a.md', old, now, 0))).toBe(now)
  })

  test('a line end that changes is seen, one that stays is not', async () => {
    const shown = await unifiedDiff('a.md', 'a\r\nb\r\n', 'a\nB\r\n', 1)
    expect(shown).toContain('-a\u001b[7m\\r\u001b[27m')
    expect(shown.match(/\\r/g)).toHaveLength(1)
    expect(shown).not.toContain('\r')
  })

  test.each([0, 1] as const)('nothing raw gets through (colour %i)', async level => {
    const out = await unifiedDiff('a\u001b[2J\n.md', 'x\u001b]0;t\u0007\n\u202eb\n', 'y\u009b1m\n\u202eb\n', level)
    const bare = out.replaceAll(/\u001b\[(?:1|7|2[27]|3[126]|39)m/g, '')
    expect(bare).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/)
    expect(bare).toContain('\\u{202E}b')
  })

  test('two texts with nothing in common take a moment, not an hour', async () => {
    const text = (from: number) => Array.from({length: 40_000}, (_, i) => `${(i * 7919 + from) % 100_003}\n`).join('')
    await inTime(10_000, () => unifiedDiff('a.md', text(0), text(50_000), 0))
  })
})
