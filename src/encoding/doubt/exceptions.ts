import {codePages} from '../characters/code-pages.ts'
import {inDoubt, type Part} from '../characters/part.ts'

/** So few sure places are accidents if there are so many doubtful ones for each of them. */
const [few, share] = [2, 12]

/**
 * Doubts the few sure places of a page if nearly all others that it read are in doubt, or if all of them touch such:
 * the ź of `oıź`, where nothing is known about ı.
 */
export function withoutExceptions(parts: readonly Part[]): readonly Part[] {
  const [sure, open] = [codePages.map(() => 0), codePages.map(() => 0)]
  const free = codePages.map(() => 0)
  for (let i = 0; i < parts.length; i++) {
    const {start, end, pages, doubtful} = parts[i]!
    const [last, next] = [parts[i - 1], parts[i + 1]]
    const isBeside = (last?.end === start && last.doubtful) || (next?.start === end && next.doubtful)
    ;(doubtful ? open : sure)[pages[0]!]!++
    if (!doubtful && !isBeside) free[pages[0]!]!++
  }
  const isException = sure.map(
    (count, page) => count > 0 && (free[page] === 0 || (count <= few && open[page]! >= share * count)),
  )
  if (!isException.some(Boolean)) return parts
  return parts.map(part => (part.doubtful || !isException[part.pages[0]!] ? part : inDoubt(part)))
}
