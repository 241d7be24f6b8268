import type {Code} from 'mdast'
import {fenceOf, isClosed, isMeantAsEnd, namedEnds, whereCodeEnds} from '../markdown/code-end.ts'
import {loneEnds} from '../markdown/lone-ends.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert, remove} from '../text/edit.ts'
import type {Line} from '../text/lines.ts'

const fenceLine = /^[ \t>]*(`{3,}|~{3,})[ \t]*([^\s`]*)/

export default defineRule({
  id: 'code-unclosed',
  summary: 'Every code block is closed',
  severity: 'error',
  preset: 'minimal',
  messages: {
    open: 'Unexpected code block without an end, expected a line {fence} where the code ends: the rest of the report is shown as code',
    last: 'Unexpected code block without an end, expected a line {fence} after its last line',
    inner:
      'Unexpected code block that goes on over the start of the next one, expected a line {fence} before that: what is text is shown as code, and code as text',
  },
  check({nodes, text, lines, report}) {
    for (const {node} of nodes.of('code')) {
      const {start, end} = spanOf(node)
      const source = text.slice(start, end)
      const fence = fenceOf(source)
      if (!fence) continue
      const closed = isClosed(source, fence)
      const first = node.position!.start.line + 1
      // A block that ends with its list item does so at the start of the next line, which isn't part of it.
      const last = node.position!.end.line - (closed || node.position!.end.column === 1 ? 1 : 0)
      const body: Line[] = []
      for (let number = first; number <= last; number++) body.push(lines.line(number))
      const inner = closed ? body.findIndex(line => opensAnother(lines.slice(line), fence, node)) : -1
      if (closed ? inner < 1 : !node.value.includes('\n')) continue
      // After an end that nothing begins all is read the wrong way round: `code-unopened` tells of it.
      if (loneEnds(lines).length > 0) return
      const texts = body.map(line => lines.slice(line).replace(/^[ \t>]+/, ''))
      const lang = (node.lang ?? '').toLowerCase()
      const found = whereCodeEnds(closed ? texts.slice(0, inner) : texts, lang) ?? (closed ? inner : undefined)
      const next = found === undefined ? undefined : body[found]
      let to = (found ?? body.length) - 1
      while (to > 0 && texts[to]!.trim() === '') to--
      const open = lines.line(first - 1)
      // A space after `>` belongs to it: of `>1. `, the item's text begins four further in.
      const before = text.slice(open.start, start).replace(/>(?=[^\s>])/g, '> ')
      const indent = before.replace(/[^\s>]/g, ' ')
      const ends = found !== undefined && isMeantAsEnd(texts, found) ? namedEnds(texts, found, fence) : []
      const named = ends.flatMap(i => languageAt(body[i]!, lines.slice(body[i]!), fence) ?? [])
      const edits = named.length > 0 ? named : [insert(body[to]!.end, `${lines.eolAt(open.number)}${indent}${fence}`)]
      const related = next && {start: next.start, end: next.end}
      report(
        closed ? 'inner' : next ? 'open' : 'last',
        {start, end: start + fence.length},
        {fence: shown(fence)},
        {
          related,
          relatedNote:
            related &&
            (named.length > 0 ? 'it probably ends here: an end has no language' : 'it probably ends above this line'),
          fix: {edits, safety: 'unsafe'},
        },
      )
    }
  },
})

/** Whether a line in a block is the start of the next one: with a language, which no end of a block has. */
function opensAnother(line: string, fence: string, {lang}: Code): boolean {
  if (/^(?:markdown|md|mdx|text|txt)$/i.test(lang ?? '')) return false
  const match = fenceLine.exec(line)
  return match !== null && match[1] === fence && match[2] !== ''
}

/** What takes the language from a fence. */
function languageAt({start, end}: Line, line: string, fence: string): Edit | undefined {
  const match = fenceLine.exec(line)
  return match?.[1] === fence && match[2] !== '' ? remove(start + match[0].length - match[2]!.length, end) : undefined
}

const counts = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The fence in words: as code in a message it would stand between longer runs of backticks, and be read as part of them. */
const shown = (fence: string) =>
  fence.startsWith('`') ? `of ${counts[fence.length - 3] ?? fence.length} backticks` : `\`${fence}\``
