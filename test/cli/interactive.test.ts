import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, describe, expect, test} from 'vitest'
import {judgeWith} from '../../src/cli/fix/interactive.ts'
import {passesOf, takeBack} from '../../src/engine/journal.ts'
import type {Message} from '../../src/engine/message.ts'
import {makeFolder, run} from '../support/cli.ts'
import {bytes, fix, lint} from '../support/engine.ts'

// A certain repair on each line, and one guess: the last byte of a snake is lost.
const damaged =
  '# Caf\u00c3\u00a9 notes\n\n## \u00f0\u0178\u201d\u2014 Links \u00e2\u20ac\u201c all\n\n### \u00f0\u0178\u0090 Python\n\nIt\u00e2\u20ac\u2122s \u00f0\u0178\u0161\u20ac.\n'.replace(
    '\u0090',
    '',
  )

const sound = fs.readFileSync(new URL('../../examples/sound.md', import.meta.url), 'utf8')

const texts = (out: Uint8Array) => new TextDecoder().decode(out)
const isGuess = ({fix}: Message) => fix?.safety === 'unsafe'
type Ask = Parameters<typeof judgeWith>[0]

function judge(text: string, ask: Ask, check = () => {}) {
  const before = bytes(text)
  return judgeWith(ask)('a.md', before, {
    mend: async (input, judged) => fix(input, judged ? {judged} : {}),
    look: async () => lint(before),
    check,
    wanted: () => true,
  })
}

describe('the judge', () => {
  const guesses = lint(damaged).filter(isGuess)
  test('the sample has a guess', () => expect(guesses.length).toBeGreaterThan(0))

  test('a file that cannot be written is refused before the first question, and only where there is one', async () => {
    const refuse = () => {
      throw new Error('read-only')
    }
    const unasked: Ask = async () => expect.unreachable()
    await expect(judge(damaged, unasked, refuse)).rejects.toThrow('read-only')
    await expect(judge(sound, unasked, refuse)).resolves.toMatchObject({changed: false})
  })

  test('what is left, stays; what is certain, is mended all the same', async () => {
    const asked: string[] = []
    const outcome = await judge(damaged, async (_, {message}) => {
      asked.push(message)
      return 'leave'
    })
    expect(asked.length).toBeGreaterThan(0)
    expect(new Set(asked).size).toBe(asked.length)
    expect(texts(outcome.bytes)).toBe(texts(fix(damaged).bytes))
  })

  test('what is accepted is what --unsafe does', async () => {
    const outcome = await judge(damaged, async (_, {fix}) => ({edits: fix!.edits}))
    expect(texts(outcome.bytes)).toBe(texts(fix(damaged, {unsafe: true}).bytes))
    expect(Buffer.from(takeBack(outcome.bytes, passesOf(outcome)))).toEqual(Buffer.from(damaged))
  })

  test('another choice than the suggested one', async () => {
    const outcome = await judge(damaged, async (_, {ruleId, start, end}) =>
      ruleId.startsWith('encoding-') ? {edits: [{start, end, text: 'CHOSEN'}]} : 'leave',
    )
    expect(texts(outcome.bytes)).toContain('### CHOSEN')
    expect(texts(outcome.bytes)).toContain('# Café notes')
    expect(Buffer.from(takeBack(outcome.bytes, passesOf(outcome)))).toEqual(Buffer.from(damaged))
  })

  test('tells which question it is of how many, and counts none that was answered before', async () => {
    const counts: string[] = []
    const three = `# A\n\n## \u00f0\u0178 Python\n\n${damaged}\n## \u00f0\u0178 Python too\n`
    await judge(three, async (_file, {ruleId}, _text, {number, of}) => {
      counts.push(`${ruleId.split('-')[0]} ${number}/${of}`)
      return 'leave'
    })
    const encoding = counts.filter(count => count.startsWith('encoding'))
    expect(encoding.length).toBeGreaterThan(2)
    expect(encoding).toEqual(encoding.map((_, i) => `encoding ${i + 1}/${encoding.length}`))
    const others = counts.slice(encoding.length)
    expect(others).toEqual(others.map((count, i) => count.replace(/\d+\/\d+/, `${i + 1}/${others.length}`)))
  })

  test.each(['leave rule', 'stop', 'accept rule'] as const)('after "%s" nobody asks again', async answer => {
    const twice = `${damaged}\n### \u00f0\u0178 Other\n`
    let asked = 0
    const rule = lint(twice).find(isGuess)!.ruleId
    await judge(twice, async (_, guess) => {
      if (answer !== 'stop' && guess.ruleId !== rule) return 'leave'
      asked++
      return answer
    })
    expect(asked).toBe(1)
  })
})

describe('going back', () => {
  const three =
    '# A\n\nSee [the shop](www.example.com), [its docs](www.example.org) and github.\n\nSee [more](www.example.net).\n'

  /** Judges by what is said, one after the other, and then leaves all. */
  async function judged(said: readonly Awaited<ReturnType<Ask>>[]) {
    const asked: string[] = []
    const outcome = await judge(three, async (_file, {ruleId}, _text, {number, canGoBack}) => {
      return said[asked.push(`${number} ${ruleId}${canGoBack ? ', back' : ''}`) - 1] ?? 'stop'
    })
    return {asked, text: texts(outcome.bytes)}
  }
  const put = (text: string) => ({edits: [{start: 0, end: 0, text}]})
  const [first, shop, docs, name, more] = [
    '1 section-required',
    '2 link-address, back',
    '3 link-address, back',
    '4 term-name, back',
    '5 link-address, back',
  ]

  test('there is nothing before the first question', async () => {
    const {asked} = await judged(['leave', 'leave', 'leave', 'leave', 'leave'])
    expect(asked).toEqual([first, shop, docs, name, more])
  })

  test('what was answered before does not count any more', async () => {
    const {asked, text} = await judged(['leave', put('ONE'), 'back', put('TWO'), 'stop'])
    expect(asked.slice(0, 5)).toEqual([first, shop, docs, shop, docs])
    expect(text.startsWith('TWO# A')).toBe(true)
  })

  test('nor does what was said of the whole rule, and what it settled is passed over', async () => {
    const {asked} = await judged(['leave', 'leave rule', 'back', 'leave', 'leave', 'back', 'stop'])
    expect(asked).toEqual([first, shop, name, shop, docs, name, docs])
  })
})

test('it needs a terminal', async () => {
  const out = await run(['fix', '--interactive', 'a.md'], {files: {'a.md': damaged}})
  expect(out).toMatchObject({code: 2, stderr: expect.stringMatching(/there is no terminal to ask/)})
  expect(out.read('a.md')).toBe(damaged)
})

test('a terminal that cannot draw a choice anew is none to ask at', async () => {
  const out = await run(['fix', '--interactive', 'a.md'], {files: {'a.md': damaged}, tty: true, env: {TERM: 'dumb'}})
  expect(out).toMatchObject({code: 2, stderr: expect.stringMatching(/there is no terminal to ask/)})
})

const root = path.resolve(import.meta.dirname, '../..')
const ready = fs.existsSync(path.join(root, 'dist/cli/main.cjs')) && spawnSync('tmux', ['-V']).status === 0

describe.skipIf(!ready)('in tmux', () => {
  const socket = `prodev-report-i-${process.pid}`
  const env = {PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8', TERM: 'xterm-256color'}
  const tmux = (...args: string[]) =>
    spawnSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {encoding: 'utf8', env}).stdout
  afterAll(() => void tmux('kill-server'))

  async function session(name: string, keys: string[], {size = [100, 50], after = ''} = {}) {
    const command = `'${process.execPath}' '${path.join(root, 'bin/prodev-report.js')}' fix --no-config --only encoding --interactive a.md`
    const script = `set -m; cd "$(dirname "$0")"; ${command}; ${after}echo "=== $?"; sleep 60`
    const folder = makeFolder({'a.md': damaged, 'run.sh': script})
    tmux('new-session', '-d', '-s', name, '-x', `${size[0]}`, '-y', `${size[1]}`, `bash '${folder}/run.sh'`)
    const until = async (pattern: RegExp) => {
      for (let i = 0; i < 150; i++) {
        const text = tmux('capture-pane', '-p', '-t', name)
        if (pattern.test(text)) return text
        await wait(100)
      }
      throw new Error(`no ${pattern} in: ${tmux('capture-pane', '-p', '-t', name)}`)
    }
    const question = await until(/What should it be\?[\s\S]*⏎ select/)
    for (const key of keys) {
      tmux('send-keys', '-t', name, key)
      if (key === 'C-z') await until(/should it be\?[\s\S]*should it be\?/)
      if (key === 'Up') await until(/❯ Leave all the rest/)
    }
    const end = await until(/^=== \d+/m)
    return {question, end, text: fs.readFileSync(path.join(folder, 'a.md'), 'utf8')}
  }

  test('Enter takes what is suggested', async () => {
    const {question, end, text} = await session('enter', ['Enter'])
    expect(question).toMatch(/a\.md\n.*5:5 [\s\S]*encoding-lost-bytes[\s\S]*should it be\?$/m)
    expect(end).toContain('=== 0')
    expect(text).toContain('### 🐍 Python')
    expect(text).toContain('# Café notes')
  })

  test.each(['C-c', 'C-d'])('%s: nothing was written', async key => {
    const {end, text} = await session(`end-${key}`, [key])
    expect(end).toMatch(/Stopped\. Nothing was written\.\n=== 130/)
    expect(text).toBe(damaged)
  })

  test('after Ctrl-Z and fg the question is still there', async () => {
    const {end, text} = await session('away', ['C-z', 'Enter'], {after: 'fg; '})
    expect(end).toContain('=== 0')
    expect(text).toContain('### 🐍 Python')
  })

  test('of more choices than a small window has lines, the one under the cursor is on it', async () => {
    const {question, end} = await session('small', ['Up', 'Enter'], {size: [40, 10]})
    expect(question).toMatch(/❯ 🐍 \(suggested\)/)
    expect(end).toContain('=== 0')
  })
})
