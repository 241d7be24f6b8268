import {expect, test} from 'vitest'
import {run} from '../support/cli.ts'

const report =
  '# Backend week 1\n\nHello.\n\n## What I struggled with, and how I solved it\n\n- A long one\n\n## Takeaways\n\n- Ask\n'
/** A line that holds nothing that could be broken, or is to be pasted. */
const isWhole = (line: string) => !line.trim().includes(' ') || /^ *(?:\$|Usage:|-)/.test(line)

test.each([
  ['lint', '--help'],
  ['fix', '--help'],
  ['init', '--help'],
  ['inspect', 'a.md'],
])('%s %s in 40 columns breaks no word', async (...args) => {
  const narrow = await run(args, {columns: 40, tty: true, files: {'a.md': report}})
  const wide = await run(args, {columns: 200, tty: true, files: {'a.md': report}})
  const long = narrow.stdout.split('\n').filter(line => line.length > 40 && !isWhole(line))
  expect(long).toEqual([])
  const words = (text: string) => text.split(/\s+/).filter(Boolean)
  expect(words(narrow.stdout)).toEqual(words(wide.stdout))
})
