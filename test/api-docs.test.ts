import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import * as api from '../src/index.ts'

const page = fs.readFileSync(path.resolve(import.meta.dirname, '../docs/api.md'), 'utf8')
const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(match => ({
  code: match[1]!,
  line: page.slice(0, match.index).split('\n').length,
}))

const run = (code: string, from: object) => {
  const body = code.replace(/^import \{([^}]*)\} from 'prodev-report'$/gm, 'const {$1} = api')
  return Function('api', 'assert', `return (async () => {${body}})()`)(from, assert)
}

test.each(examples)('the example on line $line', ({code}) => run(code, api))

// What is installed is a bundle, in which things can be elsewhere.
const bundle = path.resolve(import.meta.dirname, '../dist/index.js')
test.skipIf(!fs.existsSync(bundle)).each(examples)(
  'the example on line $line, with what is installed',
  async ({code}) => {
    await run(code, await import(/* @vite-ignore */ bundle))
  },
)

test('in what is installed rules have their options', async () => {
  if (!fs.existsSync(bundle)) return
  const {lint} = (await import(/* @vite-ignore */ bundle)) as typeof api
  await expect(lint('# A\n', {rules: {'heading-empty': ['info', {a: 1}]}})).rejects.toThrow(/Unexpected option/)
})

test('every export has an example', () => {
  const shown = examples.map(({code}) => code).join('\n')
  expect(Object.keys(api).filter(name => !new RegExp(`import \\{[^}]*\\b${name}\\b`).test(shown))).toEqual([])
})
