import type {Root} from 'mdast'
import {Declined, type Parse} from './parse.ts'
import {doubtOf, doubtOfTree} from './satteri-doubts.ts'
import {settle} from './settle.ts'

export type Satteri = Pick<typeof import('satteri'), 'markdownToMdast'>

/** Its time grows with the square of the character references in a text: 280 KB of them take 10 s. */
const manyReferences = 2000

const options = {features: {frontmatter: false, gfm: true}} as const

/** The native parser, behind the same seam. */
export function satteriParser({markdownToMdast}: Satteri): Parse {
  return text => {
    if (countReferences(text) > manyReferences) throw new Declined('too many character references')
    const doubt = doubtOf(text)
    if (doubt) throw new Declined(doubt)
    let tree: Root
    try {
      tree = markdownToMdast(text, options) as Root
    } catch (error) {
      throw new Declined(String(error))
    }
    const second = doubtOfTree(tree, text)
    if (second) throw new Declined(second)
    settle(tree, text)
    return tree
  }
}

function countReferences(text: string): number {
  let count = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) count++
  return count
}
