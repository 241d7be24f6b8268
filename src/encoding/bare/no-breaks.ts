import {codePageIds, codePages} from '../characters/code-pages.ts'
import type {LossyPart} from '../characters/part.ts'

/** What GBK makes of a no-break space: the traditional character for hearing. */
const heard = '聽'
const gbk = -1

/** By what is left of the first byte: the commonest page that shows it so. */
const pageOf = new Map<string, number>([
  ...codePageIds.map((_, page): [string, number] => [codePages[page]!.shown[0xc2]!, page]).reverse(),
  [heard, gbk],
])

/** After a word or what closes something, and before more of the same: no letter of another alphabet stands there. */
const glued = /[A-Za-z\d.,:;)\]`*_](?:[^\x00-\x7f聽](?:[ \u00a0]|(?=[A-Za-z`*_[(]))|聽)(?=[\x21-\x7e])/g
/**
 * If the blank itself is gone, a letter stands amid others as in a word; but not beside the marks of code or emphasis.
 */
const marked = /^[`*_]|[`*_]$/

/** So many are no slip, but one in so many may be. */
const [fewest, except] = [3, 4]

/**
 * Finds the no-break spaces of a text that has nothing else beyond ASCII, as pages from the web have them between words
 * and code: `aВ \`blog\`В directory`. A single letter tells nothing, but many alike do, all of them glued to the word
 * before. They are guesses.
 */
export function noBreaks(text: string): LossyPart[] {
  const first = glued.exec(text)
  glued.lastIndex = 0
  const head = first?.[0][1]
  const page = head === undefined ? undefined : pageOf.get(head)
  if (page === undefined) return []
  const found: LossyPart[] = []
  let bare = 0
  for (const {0: match, index} of text.matchAll(glued)) {
    if (match[1] !== head) return []
    const [start, end] = [index + 1, index + match.length]
    if (head !== heard && match.length === 2 && !marked.test(text[index]! + text[end])) bare++
    found.push({start, end, text: '\u00a0', certainty: 'chosen', candidates: ['\u00a0'], pages: [page]})
  }
  const all = text.match(/[^\x00-\x7f\u00a0]/g) ?? []
  if (all.some(char => char !== head)) return []
  const isLikely = found.length >= fewest && (all.length - found.length) * except <= found.length
  return isLikely && 2 * bare <= found.length ? found : []
}
