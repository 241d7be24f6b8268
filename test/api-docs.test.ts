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

test.each(examples)('the example on line $line', async ({code}) => {
  const body = code.replace(/^import \{([^}]*)\} from 'prodev-report'$/gm, 'const {$1} = api')
  const run = Function('api', 'assert', `return (async () => {${body}})()`)
  await run(api, assert)
})

test('every export has an example', () => {
  const shown = examples.map(({code}) => code).join('\n')
  expect(Object.keys(api).filter(name => !new RegExp(`import \\{[^}]*\\b${name}\\b`).test(shown))).toEqual([])
})
