import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {linkLiterals} from './literal-links.ts'
import {type Parse, TooLarge} from './parse.ts'
import {settle} from './settle.ts'

/** micromark's time grows faster than the text: 1 MB takes over 4 s, 10 MB over 6 minutes. */
export const remarkLimit = 512 * 1024

/** The reference parser: runs wherever JavaScript does. */
export const parseRemark: Parse = text => {
  if (text.length > remarkLimit) throw new TooLarge(text.length, remarkLimit)
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
