import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import * as expert from '../src/encoding/expert.ts'
import {inspectBytes} from '../src/engine/inspect.ts'
import {secretRules} from '../src/engine/secret-rules.ts'
import {formats} from '../src/reporters/index.ts'
import {defineSourceRule} from '../src/rule.ts'
import {rules} from '../src/rules/index.ts'
import {run} from './support/cli.ts'
import {bytes, fix, lint, setupWith} from './support/engine.ts'
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
  for (const format of Object.keys(formats)) {
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

test('what a rule of somebody else calls a secret is none of what inspect shows', () => {
  const rule = defineSourceRule({
    id: 'staff-badge',
    summary: 'Badge numbers stay in the house',
    severity: 'error',
    secret: true,
    messages: {badge: 'Unexpected badge number, expected none'},
    check({text, report}) {
      for (const {index, 0: badge} of text.matchAll(/badge-\d+/g))
        report('badge', {start: index, end: index + badge.length})
    },
  })
  const setup = setupWith()
  const text = '# Report\n\n## Overview\n\nMy badge-4711 opens the lab.\n'
  const shown = (rules: typeof setup.rules) =>
    JSON.stringify(inspectBytes(bytes(text), {...setup, rules, expert}, 'a.md').report)
  expect(shown(setup.rules)).toContain('badge-4711')
  expect(shown([...setup.rules, {rule, severity: 'error', options: {}}])).not.toContain('4711')
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
  ]
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(400_000 / piece.length))
    await inTime(5000, () => lint(text, setupWith({preset: 'minimal', rules: {}})))
  }
})

test('the rules that find secrets are known to those who have no rules at hand', () => {
  expect(rules.flatMap(({id, secret}) => (secret ? [id] : []))).toEqual([...secretRules])
})
