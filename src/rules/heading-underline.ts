import {isUnderlinedText} from '../report/headings.ts'
import {spilledCode} from '../report/spilled-code.ts'
import {defineRule} from '../rule.ts'
import {insert} from '../text/edit.ts'
import {inside} from '../text/span.ts'

export default defineRule({
  id: 'heading-underline',
  summary: 'No paragraph becomes a heading by the line below it',
  severity: 'warning',
  messages: {
    paragraph: 'Unexpected paragraph shown as a heading, expected a blank line between it and the `---` below',
  },
  check({tree, headings, text, lines, report}) {
    let isSpilled: ((at: number) => boolean) | undefined
    for (const heading of headings) {
      if (!isUnderlinedText(heading, text)) continue
      // Code that fell out of its list item, and all that stands behind it: `code-unclosed` has the say.
      isSpilled ??= inside(spilledCode(tree, text))
      if (isSpilled(heading.start)) continue
      const {start, number} = lines.lineAt(heading.end - 1)
      // Within a quote or a list the line would need their signs, too; no heading here stands in one.
      const edits = [insert(start, lines.eolAt(number - 1))]
      report('paragraph', heading, undefined, {fix: {edits, safety: 'unsafe'}})
    }
  },
})
