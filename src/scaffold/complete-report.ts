import type {Heading, Root, RootContent} from 'mdast'
import {gapFor} from '../report/gap.ts'
import type {Programme} from '../report/programme.ts'
import type {Report} from '../report/report.ts'
import type {Edit} from '../text/edit.ts'
import {Lines} from '../text/lines.ts'
import {completeTemplate, sectionAt} from './complete-template.ts'
import {fillTree, sectionEnd} from './fill.ts'
import {type Answer, valuesFor} from './fill-in.ts'
import type {Template} from './template.ts'
import type {Values} from './values.ts'
import {writeTree} from './write.ts'

/** What a half-written report lacks, as insertions: nothing of it is touched. */
export interface Completion {
  edits: readonly Edit[]
  /** The ids of the sections that were added, and of those that had a heading only. */
  added: readonly string[]
  filled: readonly string[]
}

/** Finds the sections that a report lacks, and says what to put where. */
export function completeReport(
  text: string,
  report: Report,
  programme: Programme,
  template: Template,
  answers: ReadonlyMap<string, Answer>,
): Completion {
  const lines = new Lines(text)
  const eol = lines.eolAt(lines.count)
  const whole = completeTemplate(template, programme)
  const values = valuesFor(whole, programme, answers)
  const section = (id: string, level: number) => sectionText(whole.tree, id, level, values).replaceAll('\n', eol)

  // Several that belong in one place come there in the programme's order.
  const places = new Map<number, string[]>()
  const added: string[] = []
  const filled: string[] = []
  for (const spec of programme.sections) {
    const {status, starts, ranges, placeholders} = report.sections[spec.id]!
    if (status === 'absent' && spec.required) {
      const gap = gapFor(spec, report, programme, text)
      const at = gap.offset < text.length ? lines.lineAt(gap.offset).start : text.length
      places.set(at, [...(places.get(at) ?? []), section(spec.id, gap.level)])
      added.push(spec.id)
    } else if (status === 'empty' && placeholders.length === 0 && isBare(text, ranges)) {
      const heading = starts.at(-1)!
      const line = lines.lineAt(Math.max(heading.start, heading.end - 1))
      const below = line.number < lines.count ? lines.line(line.number + 1) : line
      const at = lines.slice(below).trim() === '' ? below.next : line.next
      const block = section(spec.id, heading.level)
      // Without its heading: that is there.
      places.set(at, [block.slice(block.indexOf(eol) + eol.length * 2), ...(places.get(at) ?? [])])
      filled.push(spec.id)
    }
  }
  const edits = [...places].sort(([a], [b]) => a - b).map(([at, blocks]) => insertion(at, blocks, text, eol))
  return {edits, added, filled}
}

const isBare = (text: string, ranges: readonly {start: number; end: number}[]) =>
  ranges.every(({start, end}) => text.slice(start, end).trim() === '')

/** Blocks put in at the start of a line, with a blank line on either side. */
function insertion(at: number, blocks: readonly string[], text: string, eol: string): Edit {
  const before = text.slice(0, at)
  const lead =
    before.trim() === ''
      ? ''
      : /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before.slice(-200))
        ? ''
        : /[\r\n]$/.test(before)
          ? eol
          : eol + eol
  const after = text.slice(at, at + 200)
  const tail = after.trim() === '' || /^[ \t]*[\r\n]/.test(after) ? '' : eol
  return {start: at, end: at, text: lead + blocks.join(eol) + tail}
}

/** One section of a template, filled, its heading on a level. */
function sectionText(tree: Root, id: string, level: number, values: Values): string {
  const at = sectionAt(tree.children, id)
  const nodes = tree.children.slice(at, sectionEnd(tree.children, at))
  const by = level - (nodes[0] as Heading).depth
  const moved = nodes.map((node): RootContent => {
    if (node.type !== 'heading') return node
    return {...node, depth: Math.min(6, Math.max(1, node.depth + by)) as Heading['depth']}
  })
  return writeTree(fillTree({type: 'root', children: moved}, values))
}
