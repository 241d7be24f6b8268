import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {linkLiterals} from './literal-links.ts'
import {markSquares} from './mark-squares.ts'
import {checkDepth, type Parse, referenceLimit, referenceSquares, TooDeep, TooLarge} from './parse.ts'
import {settle} from './settle.ts'

/** The reference parser: runs wherever JavaScript does. */
export const parseRemark: Parse = text => {
  if (text.length > referenceLimit) throw new TooLarge('characters', text.length, referenceLimit)
  const squares = markSquares(text)
  if (squares > referenceSquares)
    throw new TooLarge(
      'marks of emphasis and brackets in one paragraph',
      Math.ceil(Math.sqrt(squares)),
      Math.sqrt(referenceSquares),
    )
  const extensions = gfmFromMarkdown()
  const transforms = extensions.flatMap(extension => extension.transforms ?? [])
  const tree = inStack(() =>
    unified()
      .use(remarkParse)
      .data({
        micromarkExtensions: [gfm()],
        fromMarkdownExtensions: extensions.map(({transforms: _, ...extension}) => extension),
      })
      .parse(text),
  )
  checkDepth(tree)
  linkLiterals(tree, text, tree => transforms.map(transform => transform(tree)))
  settle(tree, text)
  return tree
}

function inStack<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof RangeError && /call stack/i.test(error.message) ? new TooDeep(undefined) : error
  }
}
