import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {activate} from '../src/engine/config.ts'
import type {Rule} from '../src/rule.ts'
import {fix, lint, setupWith} from './support/engine.ts'
import {readExamples} from './support/pages.ts'

const root = path.resolve(import.meta.dirname, '..')
const script = path.join(root, 'scripts/new-rule.mjs')

let folder: string
const rulesIn = () => path.join(folder, 'src/rules')
const newRule = (...args: string[]) => spawnSync(process.execPath, [script, ...args], {cwd: folder, encoding: 'utf8'})

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prodev-report-new-rule-'))
  fs.mkdirSync(rulesIn(), {recursive: true})
  fs.mkdirSync(path.join(folder, 'src/text'))
  for (const file of ['src/rules/index.ts', 'src/rule.ts', 'src/text/edit.ts'])
    fs.copyFileSync(path.join(root, file), path.join(folder, file))
})
afterAll(() => fs.rmSync(folder, {recursive: true}))

const idsIn = (list: string) => [...list.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(match => match[1]!)
const camel = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

describe('npm run new-rule', () => {
  test.each(['aaa-first', 'heading-magic', 'zzz-last-one'])('%s: a line in the list, in order', id => {
    const done = newRule(id)
    expect(done.stderr).toBe('')
    expect(done.stdout).toContain(`src/rules/${id}.md`)
    const list = fs.readFileSync(path.join(rulesIn(), 'index.ts'), 'utf8')
    const ids = idsIn(list)
    expect(ids).toContain(id)
    expect(ids).toEqual(ids.toSorted())
    const listed = list.slice(list.indexOf('= [')).match(/\w+(?=,)/g)
    expect(listed).toEqual(ids.map(camel))
  })

  test('what it makes works as it is', async () => {
    newRule('section-magic')
    const {default: rule} = (await import(/* @vite-ignore */ path.join(rulesIn(), 'section-magic.ts'))) as {
      default: Rule
    }
    const setup = {...setupWith(), rules: activate([rule], 'minimal', {[rule.id]: true})}
    const examples = readExamples(rule.id, rulesIn())
    expect(examples).toHaveLength(2)
    for (const {input, messages, unsafeOut} of examples) {
      const found = lint(input, setup)
      expect(found.map(m => `${m.line}:${m.column}-${m.endLine}:${m.endColumn}: ${m.message}`)).toEqual(messages)
      if (unsafeOut)
        expect(Buffer.from(fix(input, {unsafe: true}, setup).bytes).toString()).toBe(Buffer.from(unsafeOut).toString())
    }
  })

  test('what it makes is in our style', () => {
    newRule('table-magic')
    const made = ['table-magic.ts', 'index.ts'].map(file => path.join(rulesIn(), file))
    fs.copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'))
    const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
    execFileSync(process.execPath, [biome, 'check', '--vcs-enabled=false', ...made], {cwd: folder})
  })

  test.each([
    [[], 'Unexpected name ``, expected an area and a thing'],
    [['Heading'], 'Unexpected name `Heading`'],
    [['../evil-name'], 'Unexpected name `../evil-name`'],
    [['heading-magic'], 'There is a rule `heading-magic` already'],
  ])('%j is refused, and nothing is written', (args, message) => {
    newRule('heading-magic')
    const before = fs.readdirSync(rulesIn())
    const done = newRule(...args)
    expect(done.status).toBe(2)
    expect(done.stderr).toContain(message)
    expect(fs.readdirSync(rulesIn())).toEqual(before)
  })
})
