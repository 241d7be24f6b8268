import type {List} from 'mdast'
import type {Lines} from '../text/lines.ts'
import {announces, bare} from './instruction.ts'
import {readLabel} from './label.ts'

/** `- **Guides** / Covers …` and `- **Best practices** / Highlights …`: what the other points of such a list name is promised, too. */
export function promises({children}: List, lines: Lines): boolean {
  let count = 0
  for (const {position} of children.slice(0, 12)) {
    const {line} = position!.start
    const label = readLabel(lines.slice(lines.line(line)))
    const said = label?.rest || (line < position!.end.line ? bare(lines.slice(lines.line(line + 1))) : '')
    if (label?.form === 'label' && announces(said)) count++
  }
  return count >= 2
}
