import {lazily} from '../text/lazily.ts'
import type {Line, Lines} from '../text/lines.ts'
import {inFormulas} from './formulas.ts'
import {goesOnWith} from './opaque.ts'
import type {NodeIndex} from './walk.ts'

/** A line that begins with a label and runs on after the line above it. */
export interface LabelledLine {
  label: string
  bold: boolean
  above: Line
  line: Line
}

const bold = /^[ \t>]*(?:\*\*|__)([^*_:：]{1,40})(?:[:：][ \t]{0,2}(?:\*\*|__)|(?:\*\*|__)[ \t]{0,2}[:：])/
const plain = /^[ \t>]*([A-Z\xc0-\u1fff][A-Za-z\xaa-\u1fff /&-]{1,24})[:：](?:[ \t]|$)/
/** Words that begin a line of their own whatever stands above. */
const answers =
  /^(?:problem|challenge|issue|solutions?|fix|resolution|cause|root cause|result|outcome|impact|lessons?(?: learned)?|takeaway|approach|solución|solução|causa|resultado|cause|résultat|leçon)$/i
/** What a program writes before each line of its log. */
const logged = /^(?:error|warn(?:ing)?|info|debug|trace|fatal)$/i
/** `> [!bug] It moved`: the title of a callout, as Obsidian has them. */
const titles = /^[ \t>]*\[![\w-]+\]/
const gap = /\S(?: {3,20}|\t+)\S/
const broken = /(?: {2}|\\|<br *\/?>)$/i

/** A label that is not bold begins with a capital. */
function plainLabel(line: string): string | undefined {
  const label = plain.exec(line)?.[1]
  return label !== undefined && label[0] !== label[0]!.toLowerCase() ? label : undefined
}

/** Labels in the middle of paragraphs: Markdown goes on in the line above, as if it were one sentence. */
export function labelledLines(nodes: NodeIndex, lines: Lines): LabelledLine[] {
  const found: LabelledLine[] = []
  const isFormula = inFormulas(lines)
  const isOpaque = lazily(() => goesOnWith(nodes, lines.text))
  for (const {node} of nodes.of('paragraph')) {
    const {start, end} = node.position!
    for (let number = start.line + 1; number <= end.line; number++) {
      const [above, line] = [lines.line(number - 1), lines.line(number)]
      const said = lines.slice(line).slice(0, 100)
      // Most lines have no label: to compile what tells one takes half a millisecond.
      if (!said.includes(':') && !said.includes('：')) continue
      if (broken.test(lines.slice(above).slice(-8)) || titles.test(lines.slice(above).slice(0, 100))) continue
      // What stands below a formula begins a line of its own, and within one there are no labels.
      if (isFormula(number - 1) || isOpaque()(line.start)) continue
      // Both have columns, drawn with spaces: `table-tabs` speaks of them.
      if (gap.test(said) && gap.test(lines.slice(above).slice(0, 100))) continue
      const strong = bold.exec(said)?.[1]
      const label = strong ?? plainLabel(said)
      if (label === undefined || logged.test(label.trim())) continue
      // A sentence can go on with a word and a colon; below another label, or with such a word, it does not.
      const head = lines
        .slice(above)
        .slice(0, 100)
        .replace(/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/, '')
      const labelled = strong === undefined ? plainLabel(head) !== undefined : bold.test(head)
      if (!labelled && !answers.test(label.trim())) continue
      found.push({label: label.trim(), bold: strong !== undefined, above, line})
    }
  }
  return found
}
