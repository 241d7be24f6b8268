import {lazily} from '../../text/lazily.ts'
import {compounds} from '../data/compounds.ts'
import {sign} from './stumps.ts'

const halves = lazily(() => ({
  first: new Set<string>(compounds.first.split(' ')),
  last: new Set<string>(compounds.last.split(' ')),
}))

const [wordBefore, wordBehind] = [/(?<![A-Za-z])[A-Za-z]{1,24}$/, /^[A-Za-z]{1,24}(?![A-Za-z])/]
/** Words that join others: end‑to‑end, state‑of‑the‑art. */
const joining = new RegExp(`${sign}(?:to|of|the|in|and|by)$`, 'i')
const joiningBehind = new RegExp(`^(?:to|of|the|in|and|by)${sign}`, 'i')

/** How sure it is that a place of a view parts the halves of an English compound: 0 for not at all, 2 where no language has such a word. */
export function hyphenation(text: string, at: number): 0 | 1 | 2 {
  const [before, after] = [text.slice(Math.max(0, at - 25), at), text.slice(at + 1, at + 26)]
  const [first, last] = [wordBefore.exec(before)?.[0].toLowerCase(), wordBehind.exec(after)?.[0]]
  if (!first || !last) return 0
  const {first: ahead, last: behind} = halves()
  const [isFirst, isLast] = [ahead.has(first), behind.has(last)]
  if ((isFirst && isLast) || (isLast && last.length > 4 && first.length > 2)) return 2
  return isFirst || isLast || joining.test(before) || joiningBehind.test(after) ? 1 : 0
}
