import type {Root} from 'mdast'
import {columnsOf} from '../text/columns.ts'
import {replace} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import type {Line, Lines} from '../text/lines.ts'
import {fenceOf} from './code-end.ts'
import type {GluedList} from './marks-without-space.ts'

/** A point as people write it, four columns in: its sign, and words that begin like a sentence or a name. */
const point = lazily(() => /^([ \t]+)([•●▪◦‣∙○■⦁\uf0b7*+-]|o(?=\t)|\d{1,2}[.)])([ \t]+)(?=\p{Lu}|\*\*|`)/u)
/** What Markdown takes for a mark; any other is a glyph. */
const mark = /^[*+\d-]/

/** Lists right below a heading that stand so far to the right that they are shown as code. */
export function codeLists({children}: Root, lines: Lines): GluedList[] {
  return children.flatMap((node, i) => {
    const above = children[i - 1]
    if (node.type !== 'code' || above?.type !== 'heading') return []
    // Between fences it is meant as code.
    if (fenceOf(lines.text.slice(node.position!.start.offset!, node.position!.end.offset!)) !== undefined) return []
    const own: Line[] = []
    for (let number = node.position!.start.line; number <= node.position!.end.line; number++) {
      const line = lines.line(number)
      if (lines.slice(line).trim() !== '') own.push(line)
    }
    const points = own.map(line => point().exec(lines.slice(line)))
    const count = points.filter(match => match !== null).length
    // Lines between the points may be what they say; where most are none, it is code.
    if (count < 2 || count * 2 < own.length) return []
    const columns = own.map(line => columnsOf(/^[ \t]*/.exec(lines.slice(line))![0]))
    const least = columns.reduce((one, other) => Math.min(one, other))
    const sound = count === own.length && columns.every(column => column - least < 6)
    const edits = sound
      ? own.map((line, j) => {
          const [all, , sign] = points[j]!
          const kept = mark.test(sign!) ? sign! : '-'
          return replace(line.start, line.start + all.length, `${' '.repeat(columns[j]! - least)}${kept} `)
        })
      : []
    const [first, last] = [own[0]!, own.at(-1)!]
    return [{kind: 'code' as const, start: first.start, end: last.end, mark: String(least), count, edits}]
  })
}
