import {codePages} from '../characters/code-pages.ts'
import {inDoubt, type Part} from '../characters/part.ts'

/** So few places are an accident where there are so many doubts for each of them. */
const [few, share] = [2, 12]

/** Where nearly all that a page seems to have made is in doubt, so are the few places about which nobody had any. */
export function withoutExceptions(parts: readonly Part[]): readonly Part[] {
  const [sure, open] = [codePages.map(() => 0), codePages.map(() => 0)]
  for (const {pages, doubtful} of parts) (doubtful ? open : sure)[pages[0]!]!++
  const isException = sure.map((count, page) => count > 0 && count <= few && open[page]! >= share * count)
  if (!isException.some(Boolean)) return parts
  return parts.map(part => (part.doubtful || !isException[part.pages[0]!] ? part : inDoubt(part)))
}
