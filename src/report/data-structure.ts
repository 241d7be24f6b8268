import {lazily} from '../text/lazily.ts'
import type {Opener} from './outline.ts'

/** What stands beside a stack that is no set of tools, in the languages that learners write in. */
const besides = lazily(
  () =>
    /(?<!\p{L})(?:heap|queue|deque|linked list|hash ?(?:map|set|table)|lifo|fifo|memor|speicher|bellek|память|памят|памʼят|cola\b|pila\b|fila\b|内存|記憶|メモリ|메모리)/iu,
)

/** `Stack` above `Queue`, `Stack (LIFO)`: where things lie upon each other. */
export function isDataStructure(openers: readonly Opener[], at: number): boolean {
  const {text, level} = openers[at]!
  if (!/^\W*(?:the )?stacks?(?:\s*\([^()]*\))?\W*$/i.test(text)) return false
  return (
    besides().test(text) || openers.some((other, i) => i !== at && other.level === level && besides().test(other.text))
  )
}
