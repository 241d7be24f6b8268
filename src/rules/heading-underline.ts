import {type HeadingAt, isUnderlinedText} from '../markdown/headings.ts'
import {spilledCode} from '../markdown/spilled-code.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert} from '../text/edit.ts'
import {inside} from '../text/span.ts'

export default defineRule({
  id: 'heading-underline',
  summary: 'No paragraph becomes a heading by the line below it',
  severity: 'warning',
  messages: {
    several:
      'Unexpected paragraph shown as a heading and `{others}` more like it, expected blank lines between them and the `---` below',
    paragraph: 'Unexpected paragraph shown as a heading, expected a blank line between it and the `---` below',
  },
  check({tree, headings, text, lines, report}) {
    const found: {heading: HeadingAt; edit: Edit}[] = []
    let isSpilled: ((at: number) => boolean) | undefined
    for (const heading of headings) {
      if (!isUnderlinedText(heading, text)) continue
      // Code that fell out of its list item, and all that stands after it: `code-unclosed` has the say.
      isSpilled ??= inside(spilledCode(tree, text))
      if (isSpilled(heading.start)) continue
      const {start, number} = lines.lineAt(heading.end - 1)
      // Within a quote or a list the line would need their signs, too; no heading here stands in one.
      found.push({heading, edit: insert(start, lines.eolAt(number - 1))})
    }
    const [first, ...others] = found
    if (!first) return
    // Whoever takes `---` for a rule does so everywhere.
    const fix = {edits: found.map(({edit}) => edit), safety: 'unsafe' as const}
    if (others.length === 0) report('paragraph', first.heading, undefined, {fix})
    else report('several', first.heading, {}, {fix, others: others.map(({heading}) => heading)})
  },
})
