import {gluedLists} from '../report/glued-lists.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'list-glued',
  summary: 'What looks like a list in the source is shown as one',
  severity: 'warning',
  messages: {
    glyph: 'Unexpected `{mark}` before `{count}` points, expected `-`: they are shown as text, not as a list',
    emoji: 'Unexpected `{count}` points with an emoji alone, expected `-` before each: they are shown as one paragraph',
    doubled: 'Unexpected second mark `{mark}` in `{count}` points, expected one: both are shown',
    space: 'Unexpected `{mark}` without a space behind it, expected `{mark} `: it is shown as text, not as a point',
    indent:
      'Unexpected list `{mark}` columns to the right of the text above it, expected it below its first letter: it is shown as part of that text',
    number:
      'Unexpected list from `{mark}` on right below text, expected an empty line between: it is shown as part of the text',
    inline: 'Unexpected list of `{count}` points within a line, expected each on a line of its own',
  },
  check({tree, nodes, text, lines, report}) {
    for (const {kind, start, end, mark, count, edits} of gluedLists(tree, nodes, text, lines)) {
      const place = {start, end}
      // A dash in a line may be a dash, and lines with an emoji each may be verses.
      const guess = kind === 'inline' || kind === 'emoji' || kind === 'doubled'
      const fix = {edits, safety: guess ? ('unsafe' as const) : ('safe' as const)}
      if (kind === 'glyph' || kind === 'doubled') report(kind, place, {mark, count}, {fix})
      else if (kind === 'emoji' || kind === 'inline') report(kind, place, {count}, {fix})
      else report(kind, place, {mark}, {fix})
    }
  },
})
