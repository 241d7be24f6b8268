import {findFrontMatter} from '../markdown/front-matter.ts'
import {opaqueSpans} from '../markdown/opaque.ts'
import {defineRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

export default defineRule({
  id: 'trailing-space',
  summary: 'No line ends with spaces, except for the two that break it',
  severity: 'info',
  preset: 'strict',
  messages: {
    line: 'Unexpected space at the end of the line, expected none, or two to break the line here',
    blank: 'Unexpected space on a blank line, expected none',
  },
  check({text, lines, nodes, report}) {
    if (!/[ \t](?:[\r\n]|$)/.test(text)) return
    const opaque = opaqueSpans(nodes, findFrontMatter(text))
    let next = 0
    for (const line of lines) {
      // A regular expression would start at every space of a long run anew.
      let end = line.end
      while (end > line.start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
      if (end === line.end) continue
      const content = lines.slice(line)
      const kept = text.slice(line.start, end)
      const place = {start: line.start + kept.length, end: line.end}
      while (next < opaque.length && opaque[next]!.end < place.start) next++
      const block = opaque[next]
      if (block && block.start < place.end) continue
      if (kept === '') report('blank', place, undefined, {fix: [remove(place.start, place.end)]})
      else if (isIdle(kept, content)) report('line', place, undefined, {fix: [remove(place.start, place.end)]})
    }
  },
})

/** One space, or tabs. Two spaces and more break the line; after these signs a space belongs to the sign. */
const isIdle = (kept: string, content: string) =>
  !/ {2}$/.test(content) && !/(?:^[ \t>]*(?:[-*+>]|\d+[.)]|#{1,6})|\[[ x]?\]|\\)$/i.test(kept)
