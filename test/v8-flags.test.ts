import fs from 'node:fs'
import {expect, test} from 'vitest'

/**
 * How long a function may be that is put into another one V8 asks for twice, on another thread: when it chooses the function,
 * and when it puts it in. Where the answers differ it ends the process.
 */
test('nothing is told V8 while it runs that it may not be told then', () => {
  const told = fs
    .readFileSync(new URL('../src/cli/v8-tuning.ts', import.meta.url), 'utf8')
    .matchAll(/name: '([\w-]+)'/g)
  const names = new Set([...told].map(([, name]) => name))
  expect(names).toContain('max-inlined-bytecode-size-cumulative')
  expect(names).not.toContain('max-inlined-bytecode-size')
})
