import type {Root} from 'mdast'
import {Declined, type Parse} from './parse.ts'

export type Satteri = Pick<typeof import('satteri'), 'markdownToMdast'>

/** Its time grows with the square of the character references in a text: 280 KB of them take 10 s. */
const manyReferences = 2000

const options = {features: {frontmatter: false, gfm: true}} as const

/** The native parser, behind the same seam. */
export function satteriParser({markdownToMdast}: Satteri): Parse {
  return text => {
    if (countReferences(text) > manyReferences) throw new Declined('too many character references')
    try {
      return markdownToMdast(text, options) as Root
    } catch (error) {
      throw new Declined(String(error))
    }
  }
}

function countReferences(text: string): number {
  let count = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) count++
  return count
}
