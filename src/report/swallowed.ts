import {fenceOf, isClosed} from '../markdown/code-end.ts'
import {loneEnds} from '../markdown/lone-ends.ts'
import {type NodeIndex, spanOf} from '../markdown/walk.ts'
import type {Lines} from '../text/lines.ts'
import {readLabel} from './label.ts'
import {readHeading} from './lexicon.ts'
import type {Programme} from './programme.ts'

/** The sections that a block of code without an end or a beginning has taken in: they are not missing, they are shown as code. */
export function swallowedSections(nodes: NodeIndex, lines: Lines, {lexicon}: Programme): Set<string> {
  const {text} = lines
  const found = new Set<string>()
  for (const {node} of nodes.of('code')) {
    const {start, end} = spanOf(node)
    const source = text.slice(start, end)
    const fence = fenceOf(source)
    if (!fence || (isClosed(source, fence) && (node.lang || loneEnds(lines).length === 0))) continue
    for (const line of node.value.split(/\r\n|\r|\n/)) {
      const label = line.length <= 80 ? readLabel(line) : undefined
      if (label?.rest !== '' || label.form === 'label') continue
      const {ids, rest, weak, companion} = readHeading(label.text, lexicon)
      if (rest.length <= 1 && !weak && !companion) for (const id of ids) found.add(id)
    }
  }
  return found
}
