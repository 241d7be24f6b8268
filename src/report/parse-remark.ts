import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {linkLiterals} from './literal-links.ts'
import {type Parse, referenceLimit, TooLarge} from './parse.ts'
import {settle} from './settle.ts'

/** The reference parser: runs wherever JavaScript does. */
export const parseRemark: Parse = text => {
  if (text.length > referenceLimit) throw new TooLarge(text.length, referenceLimit)
  const extensions = gfmFromMarkdown()
  const transforms = extensions.flatMap(extension => extension.transforms ?? [])
  const tree = unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [gfm()],
      fromMarkdownExtensions: extensions.map(({transforms: _, ...extension}) => extension),
    })
    .parse(text)
  linkLiterals(tree, text, tree => transforms.map(transform => transform(tree)))
  settle(tree, text)
  return tree
}
