import type {Root} from 'mdast'
import {emphasisSquares} from './emphasis-squares.ts'
import {checkDepth, Declined, type Parse} from './parse.ts'
import {doubtOf, doubtOfTree} from './satteri-doubts.ts'
import {settle} from './settle.ts'

export type Satteri = Pick<typeof import('satteri'), 'markdownToMdast'>

/**
 * Of a longer text the native parser's tree counts, whatever there is to doubt about it: some constructs, such as
 * footnotes, cost the reference 30 s per MB.
 */
const mostForDoubts = 64 * 1024

const options = {features: {frontmatter: false, gfm: true}} as const

/**
 * The native parser, behind the same seam. It declines what it would read otherwise than the reference, but only what
 * the reference can read in bearable time: of any other file, a tree that is nearly right is better than none.
 */
export function satteriParser({markdownToMdast}: Satteri): Parse {
  return text => {
    const slow = isSlow(text)
    const isSmall = text.length <= mostForDoubts
    if (isSmall) decline(slow ? 'too many character references' : doubtOf(text), text)
    let tree: Root
    try {
      // Another character for `&` leaves every place as it is, and no reference.
      tree = markdownToMdast(slow ? text.replaceAll('&', '\uff06') : text, options) as Root
    } catch (error) {
      throw new Declined(String(error))
    }
    checkDepth(tree)
    if (isSmall) decline(doubtOfTree(tree, text), text)
    settle(tree, text)
    return tree
  }
}

/** Of 20 KB of `*_a` the reference would make a tree in 10 s. */
function decline(why: string | undefined, text: string): void {
  if (why && emphasisSquares(text) <= mostSquares) throw new Declined(why)
}

/**
 * Its time grows with the square of the character references in a block: 280 KB of them take 10 s, 2,000 on as many
 * lines of a paragraph a quarter of a second, but 8,000 paragraphs with one each no more than any others.
 */
const mostSquares = 2000 ** 2

function isSlow(text: string): boolean {
  if (!text.includes('&')) return false
  let squares = 0
  let here = 0
  for (const [found] of text.matchAll(/&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});|(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/gi)) {
    if (found[0] === '&') {
      squares += 2 * here + 1
      here++
    } else here = 0
  }
  return squares > mostSquares
}
