import {isUnderlinedText} from '../report/headings.ts'
import {defineRule} from '../rule.ts'
import {insert} from '../text/edit.ts'

export default defineRule({
  id: 'heading-underline',
  summary: 'No paragraph becomes a heading by the line below it',
  severity: 'warning',
  messages: {
    paragraph: 'Unexpected paragraph shown as a heading, expected a blank line between it and the `---` below',
  },
  check({headings, text, lines, report}) {
    for (const heading of headings) {
      if (!isUnderlinedText(heading, text)) continue
      const {start, number} = lines.lineAt(heading.end - 1)
      // Within a quote or a list the line would need their signs, too; no heading here stands in one.
      const edits = [insert(start, lines.eolAt(number - 1))]
      report('paragraph', heading, undefined, {fix: {edits, safety: 'unsafe'}})
    }
  },
})
