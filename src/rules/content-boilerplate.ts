import {bare} from '../report/instruction.ts'
import {defineRule} from '../rule.ts'
import {boilerplate, clues} from './data/boilerplate.ts'

export default defineRule({
  id: 'content-boilerplate',
  summary: 'The README that came with a new project is gone',
  severity: 'warning',
  clues,
  messages: {
    left: 'Unexpected text that {tool} wrote, expected your own: it says nothing about what you learned',
  },
  check({clued, text, prose, lines, report}) {
    for (const line of lines.holding(clued, prose)) {
      // Links and code are part of it, so that the text itself is asked.
      const said = line.end - line.start > 400 ? '' : bare(text.slice(line.start, line.end))
      const found = boilerplate.find(({pattern}) => pattern.test(said))
      if (!found) continue
      const {tool} = found
      report('left', {start: line.start, end: line.end}, {tool: tool.startsWith('the ') ? tool : `\`${tool}\``}, {note})
      // What follows it is the rest of the same page.
      return
    }
  },
})

const note = 'Delete the whole page that the tool made, or keep of it what a reader of your report needs.'
