import {indentedProse} from '../markdown/indented-prose.ts'
import {componentParts} from '../markdown/mdx.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {type Edit, remove} from '../text/edit.ts'
import {around} from '../text/span.ts'

export default defineRule({
  id: 'code-indented',
  summary: 'No paragraph is indented so far that it is shown as code',
  severity: 'warning',
  messages: {
    one: 'Unexpected paragraph shown as code, expected no indentation, or `>` for a quotation: four columns make it a code block',
    several:
      'Unexpected paragraph shown as code and `{others}` more like it, expected no indentation, or `>` for a quotation: four columns make them code blocks',
  },
  check({tree, text, lines, report}) {
    if (!/^(?: {4}| {0,3}\t)/m.test(text)) return
    const nodes = indentedProse(tree, text, lines)
    const inComponent = around(nodes.length > 0 ? componentParts(text) : [])
    const [first, ...others] = nodes.flatMap(node => {
      if (inComponent(spanOf(node))) return []
      const {start, end} = spanOf(node)
      const edits: Edit[] = []
      for (let n = lines.lineAt(start).number; n <= lines.lineAt(end).number; n++) {
        const line = lines.line(n)
        const length = /^[ \t]*/.exec(lines.slice(line))![0].length
        if (length > 0 && line.start + length < line.end) edits.push(remove(line.start, line.start + length))
      }
      const next = lines.lineAt(end).next
      // The paragraph right below would go on in it: the engine lets nothing change what stands beside an edit.
      const isApart = next === text.length || lines.slice(lines.lineAt(next)).trim() === ''
      return {start: edits[0]!.end, end, edits: isApart ? edits : []}
    })
    if (!first) return
    // Whoever begins a paragraph so begins all of them so.
    const edits = [first, ...others].flatMap(({edits}) => edits)
    const fix = edits.length > 0 ? {edits, safety: 'unsafe' as const} : undefined
    if (others.length === 0) report('one', first, undefined, {fix})
    else report('several', first, {}, {fix, others})
  },
})
