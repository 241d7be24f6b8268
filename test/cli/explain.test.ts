import {expect, test} from 'vitest'
import {rules} from '../../src/rules/index.ts'
import {run} from '../support/cli.ts'

test('the list of rules', async () => {
  const {stdout, code} = await run(['explain'], {columns: 100})
  expect(code).toBe(0)
  for (const {id} of rules) expect(stdout).toContain(`${id} `)
  expect(stdout).toMatch(/^link-anchor +warning +fix +/m)
  expect(stdout).toMatch(/^term-typo +info +guess +/m)
  expect(stdout).toMatch(/^link-empty +warning +Links/m)
})

test('the list for programs', async () => {
  const {stdout} = await run(['explain', '--format', 'json'])
  const list = JSON.parse(stdout)
  expect(list).toHaveLength(rules.length)
  expect(list.find(({id}: {id: string}) => id === 'link-bare')).toEqual({
    id: 'link-bare',
    summary: expect.any(String),
    severity: 'info',
    preset: 'none',
    fix: 'safe',
  })
})

test('a page is as wide as the terminal, and in colour if that can be shown', async () => {
  const narrow = await run(['explain', 'link-anchor'], {columns: 50})
  expect(narrow.stdout).toMatch(/^link-anchor\nwarning · on by default · `fix` repairs it\n\nA link such as/)
  expect(narrow.stdout).not.toContain('\u001b')
  const colours = await run(['explain', 'link-anchor'], {tty: true, env: {TERM: 'xterm-256color'}})
  expect(colours.stdout).toContain('\u001b[')
  expect((await run(['explain', 'link-anchor'], {tty: true, env: {NO_COLOR: '1'}})).stdout).not.toContain('\u001b')
})

test.each([40, 80, 120])('only code is wider than %i columns', async columns => {
  for (const id of ['link-anchor', 'section-required', 'code-language']) {
    const {stdout} = await run(['explain', id], {columns})
    const sentences = stdout.split('\n').filter(line => !line.startsWith('    ') || line.startsWith('      Unexpected'))
    expect(sentences.filter(line => line.length > columns)).toEqual([])
    expect(sentences.length).toBeGreaterThan(20)
  }
})

test('a long page shows its first examples, and how to see the others', async () => {
  const {stdout} = await run(['explain', 'list-glued'])
  const {examples} = JSON.parse((await run(['explain', 'list-glued', '-f', 'json'])).stdout)
  expect(stdout.match(/^ {2}A report/gm)).toHaveLength(3)
  expect(stdout).toMatch(
    new RegExp(`^${examples.length - 3} more examples: \`npx prodev-report explain list-glued --all\`\n$`, 'm'),
  )
  const {stdout: all} = await run(['explain', 'list-glued', '--all'])
  expect(all.match(/^ {2}A report/gm)).toHaveLength(examples.length)
  expect(all).not.toContain('more examples')
})

test('every page says how to silence its rule', async () => {
  const {stdout} = await run(['explain', 'encoding-bom', '--all'], {columns: 40})
  expect(stdout).toContain('    <!-- prodev-report-disable-next-line encoding-bom -- why -->\n')
  expect(stdout).toContain('    "rules": {"encoding-bom": "off"}\n')
})

test('a page for programs', async () => {
  const {stdout} = await run(['explain', 'term-name', '-f', 'json'])
  const page = JSON.parse(stdout)
  expect(page).toMatchObject({id: 'term-name', fix: 'safe', options: {defaults: {ignore: []}}})
  expect(page.examples.length).toBeGreaterThanOrEqual(6)
  expect(page.examples[0]).toMatchObject({
    name: 'Capitals',
    escapes: false,
    input: expect.stringContaining('Javascript'),
  })
})

test.each([
  ['link-anchr', 'link-anchor'],
  ['table-orphan', 'table-orphan-rows'],
  ['tabel', 'table'],
])('of a rule that there is not, %s, the nearest rule or area is told', async (said, meant) => {
  const {code, stderr} = await run(['explain', said])
  expect(code).toBe(2)
  expect(stderr).toContain(`did you mean \`${meant}\`?`)
})
