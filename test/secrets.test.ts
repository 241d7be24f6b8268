import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {judgeWith} from '../src/cli/fix/interactive.ts'
import {openFixes} from '../src/cli/fix/output.ts'
import {lookAt} from '../src/cli/look-at.ts'
import * as expert from '../src/encoding/expert.ts'
import {inspectBytes} from '../src/engine/inspect.ts'
import {count, type Message} from '../src/engine/message.ts'
import type {Setup} from '../src/engine/setup.ts'
import {dotted, maskSecrets} from '../src/engine/withhold.ts'
import {formatNames} from '../src/reporters/names.ts'
import {defineSourceRule} from '../src/rule.ts'
import {run} from './support/cli.ts'
import {bytes, fix, lint, setupWith} from './support/engine.ts'
import {inFormat} from './support/formats.ts'
import {inTime} from './support/in-time.ts'

// Put together here, so that no scanner of repositories takes them for real ones.
const secrets = {
  token: `ghp_${'Q7wXn2RbV9cTz4LpKs8Jm3HdG6Fy5AuE1iOt'}`,
  password: ['Wm7', 'zKp4y'].join(''),
  key: ['sk', 'live', '8yPd3GmW6qZsJx92VvBtL7h'].join('_'),
}

// Each secret in places that other rules quote: a command, a heading twice, a placeholder, a link, a table.
const report = `# Report

##Login with ${secrets.token}

export STRIPE_KEY=${secrets.key}

[Put ${secrets.key} here] and [link](postgres://shop:${secrets.password}@db.shop-prod.net:5432/shop)

## Key ${secrets.token}

| a | b |
| - | - |
| ${secrets.token} | TODO | ${secrets.key} |

## Key ${secrets.token}

Submit the link to your app ${secrets.token}, your README should hold it
`

describe('a secret is never printed', () => {
  for (const format of formatNames) {
    test(`as ${format}`, async () => {
      const {stdout, stderr} = await run(['lint', '--format', format, 'README.md'], {files: {'README.md': report}})
      for (const [name, secret] of Object.entries(secrets)) {
        // Not `toContain`: a failing test would print it all. What comes after the first letters is enough to tell.
        expect(stdout.length, 'something is printed').toBeGreaterThan(100)
        expect((stdout + stderr).includes(secret.slice(secret.length >> 1)), name).toBe(false)
        expect((stdout + stderr).includes(secret.slice(4, 8)), `a part of ${name}`).toBe(false)
      }
    })
  }

  test.each([
    [['fix', '--diff']],
    [['fix', '--diff', '--unsafe']],
    [['fix', '--dry-run']],
    [['fix', '--check']],
    [['fix']],
    [['fix', '--journal', 'j.json']],
    [['inspect']],
    [['inspect', '--format', 'json']],
    [['lint', '--init-baseline']],
    [['lint', '--cache']],
  ])('by %j', async args => {
    // Each also where `inspect` tells why something is no section, and shows the beginning of a text.
    const text = `${report}\n**Overview of ${secrets.token}**\n\n## Overview ${secrets.key}\n\n## Challenges and ${secrets.token}\n\n- ${secrets.key}\n`
    const {stdout, stderr, folder} = await run([...args, 'a.md'], {files: {'a.md': text}})
    expect(stdout.length + stderr.length).toBeGreaterThan(20)
    for (const [name, secret] of Object.entries(secrets))
      expect((stdout + stderr).includes(secret.slice(4, 8)), `a part of ${name}`).toBe(false)
    // Nor is it written down anywhere else.
    for (const file of fs.readdirSync(folder))
      if (file !== 'a.md') expect(fs.readFileSync(path.join(folder, file), 'utf8').includes(secrets.token)).toBe(false)
    if (args.includes('--diff')) expect(stderr).toContain('Dots stand for the secrets in a.md')
  })

  test('and each of them is found', () => {
    const found = lint(report).filter(({ruleId}) => ruleId === 'content-secret')
    expect(found.map(({line}) => line)).toEqual([3, 5, 7, 7, 9, 13, 13, 15, 17])
    for (const {data, message} of found) {
      expect(String(data.start).length).toBeLessThanOrEqual(4)
      expect(message).toContain(`\`${data.length}\` characters`)
    }
  })

  test('it is an error in the smallest preset, and no fix touches it', () => {
    const setup = setupWith({preset: 'minimal'})
    expect(lint(report, setup).filter(({ruleId}) => ruleId === 'content-secret')[0]).toMatchObject({severity: 'error'})
    expect(new TextDecoder().decode(fix(report, {unsafe: true}, setup).bytes)).toContain(secrets.token)
  })
})

/** A rule of somebody else, to which badges are secrets, also such as go over two lines. */
const staffBadge = defineSourceRule({
  id: 'staff-badge',
  summary: 'Badge numbers stay in the house',
  severity: 'error',
  secret: true,
  messages: {badge: 'Unexpected badge number, expected none'},
  check({text, report}) {
    for (const {index, 0: badge} of text.matchAll(/badge-(?:\d+|\w+\n\w+)/g))
      report('badge', {start: index, end: index + badge.length})
  },
})

describe('a private key is never printed, no line of it', () => {
  const body = ['MIIEpAIBAAKCAQEA1c7', '9z5Pad7OejecsQ0bu3aumv', 'R4AtbHBRDP0bA6IUvVlf'].map(part =>
    part.padEnd(64, part),
  )
  const head = ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' ')
  const whole = [head, ...body, head.replace('BEGIN', 'END')]
  test.each([
    ['whole', whole.join('\n')],
    ['quoted', `> ${whole.join('\n> ')}`],
    ['without its end', whole.slice(0, -1).join('\r\n')],
    ['as one line', `KEY="${whole.join('\\n')}"`],
  ])('%s', async (_, key) => {
    const text = `# Report\n\n##One\n\n${key}\n##Some word word here\n\n## Overview\n\n\`${body[1]}\`\n`
    for (const args of [['lint', '-f', 'ndjson'], ['lint'], ['fix', '--diff', '--unsafe'], ['inspect']]) {
      const {stdout, stderr} = await run([...args, '--preset', 'strict', 'a.md'], {files: {'a.md': text}})
      expect(stdout.length).toBeGreaterThan(50)
      for (const part of body) expect(`${stdout}${stderr}`.includes(part.slice(20, 40)), args.join(' ')).toBe(false)
      if (args[0] === 'lint') expect(stdout).toContain('Some word word here')
    }
  })
})

describe('what a rule of somebody else calls a secret is shown', () => {
  const setup = setupWith()
  const own = {...setup, rules: [...setup.rules, {rule: staffBadge, severity: 'error' as const, options: {}}]}
  const text =
    '\ufeff# Report badge-4711\n\n##My badge-4711 opens `badge-4711` [x](#badge-4711)\n\nA badge-abc\nxyz end  end badge-4711\n\nUnder  badge-4711  is is it.\n'
  const input = {file: undefined, shown: 'a.md', read: () => bytes(text)}

  test('by no part of inspect', () => {
    const report = (setup: Setup) => JSON.stringify(inspectBytes(bytes(text), {...setup, expert}, 'a.md').report)
    expect(report(setup)).toContain('badge-4711')
    expect(report(own)).not.toContain('4711')
  })

  test.each(formatNames)('by no line as %s', async format => {
    const out: string[] = []
    for await (const look of lookAt([input], async () => lint(text, own))) {
      if ('trouble' in look) throw look.trouble
      const {messages} = look
      const run = {tool: {name: 'x', version: '1.0.0'}, rules: [], counts: count([{path: 'a.md', messages}])}
      out.push(
        await inFormat(format, {...run, files: [{path: 'a.md', messages}]}, {color: 0, width: 80, textOf: look.textOf}),
      )
    }
    expect(out.join('')).toContain('adge number')
    expect(out.join('')).not.toMatch(/4711|xyz/)
  })

  test('by no line of --diff', async () => {
    const outcome = fix(text, {unsafe: true}, own)
    const out: string[] = []
    const sink = {write: (piece: string | Uint8Array) => out.push(String(piece))}
    const io = {cwd: () => '', env: {}, stdin: (async function* () {})(), stdout: sink, stderr: sink}
    const show = await openFixes({diff: true}, {clear: () => {}}, io)
    await show.file({input, before: bytes(text), outcome})
    show.end({journal: undefined})
    expect(out.join('')).toMatch(/^-.*••••/m)
    expect(out.join('')).not.toMatch(/4711|xyz/)
    expect(out.join('')).toContain('Dots stand for the secrets in a.md')
  })

  test('by no question of --interactive', async () => {
    const asked: string[] = []
    await judgeWith(async (_file, _guess, shown) => {
      asked.push(shown)
      return 'leave'
    })('a.md', bytes(text), {
      mend: async (input, judged) => fix(input, judged ? {judged} : {}, own),
      look: async () => lint(text, own),
      check: () => {},
      wanted: () => true,
    })
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.join('')).not.toMatch(/4711|xyz/)
  })

  test('and lines keep their places, also where two rules call parts of one stretch a secret', () => {
    const one = {secret: true as const, start: 2, end: 6}
    const messages = [one, {...one, start: 4, end: 9}, {...one, start: 5, end: 6}] as unknown as Message[]
    expect(maskSecrets('ab12\r\n34cde', messages)).toBe('ab••\r\n•••de')
    expect(dotted('1234 12345', ['1234', '12345'])).toBe('•••• •••••')
  })
})

test('hostile texts cost no more than their length', async () => {
  const pieces = [
    'eyJ',
    'sk-',
    'SECRET_KEY = (',
    'https://a:',
    'password=',
    'AAAAAAAAAA',
    '"token": "',
    'xoxb-',
    'SG.',
    '-',
    `${['-----BEGIN PRIVATE', 'KEY-----'].join(' ')}${'A'.repeat(31)}\n`,
  ]
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(400_000 / piece.length))
    await inTime(5000, () => lint(text, setupWith({preset: 'minimal', rules: {}})))
  }
})
