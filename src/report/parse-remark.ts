import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {type Parse, TooLarge} from './parse.ts'

/** micromark's time grows faster than the text: 1 MB takes over 4 s, 10 MB over 6 minutes. */
export const remarkLimit = 512 * 1024

/** The reference parser: runs wherever JavaScript does. */
export const parseRemark: Parse = text => {
  if (text.length > remarkLimit) throw new TooLarge(text.length, remarkLimit)
  return unified()
    .use(remarkParse)
    .data({micromarkExtensions: [gfm()], fromMarkdownExtensions: [gfmFromMarkdown()]})
    .parse(text)
}
