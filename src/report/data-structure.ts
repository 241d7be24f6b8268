import type {Table} from 'mdast'
import {lazily} from '../text/lazily.ts'
import type {Lines} from '../text/lines.ts'
import type {Opener} from './opener.ts'
import {words} from './outline.ts'

/** What stands beside a stack that is no set of tools, in the languages that learners write in. */
const besides = lazily(
  () =>
    /(?<!\p{L})(?:heap|queue|deque|linked list|hash ?(?:map|set|table)|lifo|fifo|memor|speicher|bellek|память|памят|памʼят|cola\b|pila\b|fila\b|内存|記憶|メモリ|메모리)/iu,
)

const neighbour = lazily(
  () => new RegExp(`^[ \\t]*(?:[-*+•]|\\d{1,2}[.)])[ \\t]+[*_\`]{0,3}(?:the )?${besides().source}`, 'imu'),
)

/** `- **stack** — calls` beside `- **heap** — data`: one of the places where a program keeps things. */
export function isBesideHeap(label: string, lines: Lines, number: number): boolean {
  if (!/^\s*stacks?\s*$/i.test(label)) return false
  const at = lines.line(number).start
  return neighbour().test(lines.text.slice(lines.text.lastIndexOf('\n', Math.max(0, at - 400)) + 1, at + 400))
}

/** `| Stack | Queue |`: a table that tells one from the other. */
export function comparesStacks({children: [header]}: Table): boolean {
  const columns = header?.children.map(cell => words(cell)) ?? []
  return columns.some(text => /^\W*(?:the )?stacks?\W*$/i.test(text)) && columns.some(text => besides().test(text))
}

/** Tells whether a heading is `Stack` above `Queue`, or `Stack (LIFO)`: where things lie upon each other. */
export function dataStructures(openers: readonly Opener[]): (opener: Opener) => boolean {
  const levels = lazily(() => new Set(openers.flatMap(({text, level}) => (besides().test(text) ? level : []))))
  return ({text, level}) => /^\W*(?:the )?stacks?(?:\s*\([^()]*\))?\W*$/i.test(text) && levels().has(level)
}
