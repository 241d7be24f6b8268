import {findFrontMatter} from '../markdown/front-matter.ts'
import {goesOnWith, opaqueBlocks} from '../markdown/opaque.ts'
import {defineRule} from '../rule.ts'
import {columnsOf} from '../text/columns.ts'
import {replace} from '../text/edit.ts'

export default defineRule({
  id: 'tab-indent',
  summary: 'Lines are indented with spaces',
  severity: 'info',
  preset: 'strict',
  messages: {
    tab: 'Unexpected tab at the start of the line, expected spaces: Markdown counts it as up to four',
  },
  check({text, lines, tree, nodes, report}) {
    if (!text.includes('\t')) return
    const opaque = opaqueBlocks(tree, findFrontMatter(text))
    const isCode = goesOnWith(nodes, text)
    let next = 0
    for (const line of lines) {
      const indent = /^[ \t]*/.exec(lines.slice(line))![0]
      if (!indent.includes('\t') || line.start + indent.length === line.end) continue
      while (next < opaque.length && opaque[next]!.end <= line.start) next++
      const block = opaque[next]
      // What indents a code block of its own is partly the code.
      if ((block && block.start < line.end) || isCode(line.start)) continue
      const place = {start: line.start, end: line.start + indent.length}
      report('tab', place, undefined, {fix: [replace(place.start, place.end, ' '.repeat(columnsOf(indent)))]})
    }
  },
})
