import {gluedLists} from '../report/glued-lists.ts'
import {defineRule} from '../rule.ts'
import {groupBy} from '../text/group-by.ts'

/** So many lists with the same sign are told once. */
const several = 3

export default defineRule({
  id: 'list-glued',
  summary: 'What looks like a list in the source is shown as one',
  severity: 'warning',
  messages: {
    glyph: 'Unexpected `{mark}` before `{count}` points, expected `-`: they are shown as text, not as a list',
    glyphs:
      'Unexpected `{mark}` before `{count}` points, as in `{others}` more lists, expected `-`: they are shown as text, not as lists',
    emoji: 'Unexpected `{count}` points with an emoji alone, expected `-` before each: they are shown as one paragraph',
    emojis:
      'Unexpected `{count}` points with an emoji alone, as in `{others}` more lists, expected `-` before each: they are shown as one paragraph',
    doubled: 'Unexpected second mark `{mark}` in `{count}` points, expected one: both are shown',
    space: 'Unexpected `{mark}` without a space behind it, expected `{mark} `: it is shown as text, not as a point',
    spaces:
      'Unexpected `{mark}` without a space behind it, as in `{others}` more lists, expected `{mark} `: it is shown as text, not as a point',
    indents:
      'Unexpected list `{mark}` columns to the right of the text above it, as `{others}` more, expected them below its first letter: they are shown as part of that text',
    indent:
      'Unexpected list `{mark}` columns to the right of the text above it, expected it below its first letter: it is shown as part of that text',
    number:
      'Unexpected list from `{mark}` on right below text, expected an empty line between: it is shown as part of the text',
    inline: 'Unexpected list of `{count}` points within a line, expected each on a line of its own',
  },
  check({tree, nodes, text, lines, report}) {
    const found = gluedLists(tree, nodes, text, lines)
    const glyphs = found.filter(({kind}) => kind === 'glyph')
    const groups = groupBy(glyphs, ({mark}) => mark)
    const kinds = groupBy(found, ({kind, mark}) => (kind === 'indent' ? `indent ${mark}` : kind))
    for (const list of found) {
      const {kind, start, end, mark, count, edits} = list
      const alike = kind === 'glyph' ? groups.get(mark)! : []
      // Whoever writes it so does so everywhere: all of them are one mistake.
      if (alike.length >= several) {
        if (alike[0] !== list) continue
        const fix = {edits: alike.flatMap(({edits}) => edits), safety: 'safe' as const}
        report('glyphs', {start, end}, {mark, count, others: alike.length - 1}, {fix})
        continue
      }
      const same = kinds.get(kind === 'indent' ? `indent ${mark}` : kind) ?? []
      if (same.length >= several && (kind === 'emoji' || kind === 'space' || kind === 'indent')) {
        if (same[0] !== list) continue
        const fix = {
          edits: same.flatMap(({edits}) => edits),
          safety: kind === 'emoji' ? ('unsafe' as const) : ('safe' as const),
        }
        const others = same.length - 1
        if (kind === 'emoji') report('emojis', {start, end}, {count, others}, {fix})
        else report(kind === 'space' ? 'spaces' : 'indents', {start, end}, {mark, others}, {fix})
        continue
      }
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
