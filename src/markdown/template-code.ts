import type {Node, Parent, Root} from 'mdast'
import {lazily} from '../text/lazily.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/** Blocks of Liquid, Hexo and Hugo whose content is no Markdown: code, data, drawings, formulas. */
const names = '(?:highlight|codeblock|code-toggle|mermaid|plantuml|graphviz|math|katex|latex)'
const raw = '(?:\\{%-?\\s*RAW\\s*-?%\\})?'

/** `{% highlight ruby %}` or `{{< highlight go "linenos=table" >}}`, alone in its line: the name, and the language if there is one. */
const opening = lazily(
  () =>
    new RegExp(
      `^(\\ufeff?[ \\t]*)(?:\\{%-?\\s*(${names})(?![\\w-])([^%\\r\\n]{0,200})%\\}${raw.replace('RAW', 'raw')}|\\{\\{[<%]\\s*(${names})(?![\\w-])([^<>%\\r\\n]{0,200})[>%]\\}\\})[ \\t]*$`,
    ),
)
const closing = lazily(
  () =>
    new RegExp(
      `^([ \\t]*)(?:${raw.replace('RAW', 'endraw')}\\{%-?\\s*end(${names})\\s*-?%\\}|\\{\\{[<%]\\s*/\\s*(${names})\\s*[>%]\\}\\})[ \\t]*$`,
    ),
)
/** What a text holds at least if such a block ends in it. */
const hint =
  /\{%-?\s*end(?:raw|highlight|code|mermaid|plant|graph|math|katex|latex)|\{\{[<%]\s*\/\s*(?:highl|code-|merm|plant|graph|math|katex|latex)/

const fence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/

/** A block of code between two tags of a template; it begins where the first tag does and ends with the last. */
export interface TemplateCode extends Span {
  /** Where what is between the tags begins and ends. */
  inner: Span
  language: string | undefined
}

/** The blocks of such code in a text, in order. What a lesson shows of them between fences is code already. */
export function templateCode(text: string, lines: Lines): TemplateCode[] {
  if (!hint.test(text)) return []
  const found: TemplateCode[] = []
  let fenced: string | undefined
  let open: {name: string; start: number; inner: number; language: string | undefined} | undefined
  for (const {start, end, next} of lines) {
    // No tag is longer, and most lines begin with neither.
    const said = end - start > 400 ? '' : text.slice(start, end)
    if (open) {
      const [, indent, liquid, hugo] = said.includes('}') ? (closing().exec(said) ?? []) : []
      if (indent === undefined || (liquid ?? hugo) !== open.name) continue
      const {language} = open
      found.push({
        start: open.start,
        end: start + said.trimEnd().length,
        inner: {start: open.inner, end: start},
        language,
      })
      open = undefined
      continue
    }
    const [, marks, rest] = fence.exec(said) ?? []
    if (marks !== undefined) {
      if (fenced === undefined) fenced = marks
      else if (marks.startsWith(fenced) && rest!.trim() === '') fenced = undefined
    }
    if (fenced !== undefined || !said.includes('{')) continue
    const [, indent, liquid, given, hugo, told] = opening().exec(said) ?? []
    if (indent === undefined || said.trim().length < sections[0].length) continue
    const language = /^\s*([\w+#-]{1,20})(?![\w=:])/.exec(given ?? told ?? '')?.[1]
    open = {name: (liquid ?? hugo)!, start: start + indent.length, inner: next, language}
  }
  return found
}

/** What parsers take for a block that holds anything, up to its end, blank lines as well. */
const sections = ['<![CDATA[', ']]>'] as const

/** The text with such tags written so that a parser reads nothing between them, each as long as it was. */
export function withSections(text: string, blocks: readonly TemplateCode[]): string {
  let out = ''
  let at = 0
  for (const {start, end, inner} of blocks) {
    const last = inner.end + text.slice(inner.end, end).search(/\S/)
    out += text.slice(at, start) + blank(text.slice(start, inner.start), sections[0])
    out += text.slice(inner.start, last).replaceAll(']]>', ']];') + blank(text.slice(last, end), sections[1])
    at = end
  }
  return out + text.slice(at)
}

const blank = (tag: string, sign: string) => sign + tag.slice(sign.length).replace(/[^\r\n]/g, ' ')

/** Makes code of those sections in the tree. */
export function asCode(tree: Root, text: string, blocks: readonly TemplateCode[]): void {
  const byStart = new Map(blocks.map(block => [block.start, block]))
  const visit = (parent: Parent): void => {
    for (const [i, node] of parent.children.entries()) {
      const {start, end} = node.position!
      const block = node.type === 'html' ? byStart.get(start.offset!) : undefined
      // A list that ends in the middle of it leaves the rest outside.
      if (block && end.offset! >= block.end) parent.children[i] = codeOf(node, text, block)
      else if ('children' in node) visit(node)
    }
  }
  visit(tree)
}

const codeOf = ({position}: Node, text: string, {inner, language}: TemplateCode): Parent['children'][number] => ({
  type: 'code',
  lang: language ?? null,
  meta: null,
  value: text.slice(inner.start, inner.end).replace(/\r?\n$/, ''),
  position: position!,
})
