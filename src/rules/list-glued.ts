import {codeLists} from '../markdown/code-lists.ts'
import {type GluedList, gluedLists} from '../markdown/glued-lists.ts'
import {defineRule} from '../rule.ts'
import {groupBy, inOne} from '../text/group-by.ts'

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
    doubleds:
      'Unexpected second mark `{mark}` in `{count}` points, as in `{others}` more lists, expected one: both are shown',
    space: 'Unexpected `{mark}` without a space after it, expected `{mark} `: it is shown as text, not as a point',
    spaces:
      'Unexpected `{mark}` without a space after it, as in `{others}` more lists, expected `{mark} `: it is shown as text, not as a point',
    indent:
      'Unexpected list `{mark}` columns to the right of the text above it, expected it below its first letter: it is shown as part of that text',
    indents:
      'Unexpected list `{mark}` columns to the right of the text above it and `{others}` more like it, expected them below its first letter: they are shown as part of that text',
    code: 'Unexpected list of `{count}` points `{mark}` columns to the right, expected it at the margin: it is shown as code',
    codes:
      'Unexpected list of `{count}` points `{mark}` columns to the right and `{others}` more like it, expected them at the margin: they are shown as code',
    number:
      'Unexpected list from `{mark}` on right below text, expected an empty line in between: it is shown as part of the text',
    numbers:
      'Unexpected list from `{mark}` on right below text, as in `{others}` more places, expected an empty line in between: it is shown as part of the text',
    inline: 'Unexpected list of `{count}` points within a line, expected each on a line of its own',
    inlines:
      'Unexpected list of `{count}` points within a line, as in `{others}` more lines, expected each on a line of its own',
  },
  check({tree, nodes, text, lines, report}) {
    const found = [...gluedLists(tree, nodes, text, lines), ...codeLists(tree, lines)]
    for (const alike of groupBy(found, habitOf).values()) {
      for (const [list, ...others] of inOne(alike)) {
        const {kind, mark, count} = list
        const edits = [list, ...others].flatMap(({edits}) => edits)
        // One such line alone may go on with the sentence: `10` and `    - 5` below it.
        const isGuess = guessed.has(kind) || list.followed || (kind === 'indent' && count === 1 && others.length === 0)
        const safety = isGuess ? ('unsafe' as const) : ('safe' as const)
        const fix = edits.length > 0 ? {edits, safety} : undefined
        if (others.length === 0) report(kind, list, {mark, count}, {fix})
        else report(`${kind}s`, list, {mark, count}, {fix, others})
      }
    }
  },
})

/** What its author takes for a list: the same sign, or the same number of spaces. */
const habitOf = ({kind, mark, followed}: GluedList) =>
  kind === 'glyph' || kind === 'indent' ? `${kind} ${mark} ${followed ?? false}` : kind

/** A dash in a line may be a dash, lines with an emoji each may be verses, and code may be code. */
const guessed: ReadonlySet<GluedList['kind']> = new Set(['inline', 'emoji', 'doubled', 'code'])
