import {lazily} from '../../text/lazily.ts'
import {compounds} from '../data/compounds.ts'
import {sign} from './stumps.ts'

const halves = lazily(() => ({
  first: new Set<string>(compounds.first.split(' ')),
  last: new Set<string>(compounds.last.split(' ')),
}))

const [wordBefore, wordAfter] = [/(?<![A-Za-z])[A-Za-z]{1,24}$/, /^[A-Za-z]{1,24}(?![A-Za-z])/]
/** Words that join others: end‑to‑end, state‑of‑the‑art. */
const joining = new RegExp(`${sign}(?:to|of|the|in|and|by)$`, 'i')
const joiningAfter = new RegExp(`^(?:to|of|the|in|and|by)${sign}`, 'i')

/** Whether a place of a view seems to part the halves of an English compound. */
export function isHyphenated(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 25), at), text.slice(at + 1, at + 26)]
  const [first, last] = [wordBefore.exec(before)?.[0].toLowerCase(), wordAfter.exec(after)?.[0]]
  if (!first || !last) return false
  return halves().first.has(first) || halves().last.has(last) || joining.test(before) || joiningAfter.test(after)
}
