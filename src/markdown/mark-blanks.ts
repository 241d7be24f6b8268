import type {Span} from '../text/span.ts'

/** No-break spaces right beside the mark of a heading or an item, which keep Markdown from seeing it. */
export interface MarkBlank extends Span {
  side: 'after' | 'before'
  /** What they should be; undefined where so many plain spaces would make code of the line. */
  spaces: string | undefined
}

const mark = String.raw`(?:#{1,6}|[-*+]|\d{1,9}[.)])`
/** Where a word follows: a dash alone below a line would make a heading of that. */
const after = new RegExp(
  String.raw`^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*${mark}(\u00a0[ \u00a0]*)(?=\S)(?![-*+_#]+[ \t\u00a0\r]*$)`,
  'gm',
)
/** Before a mark alone: before words they set a line in, and are meant to be seen. */
const before = new RegExp(String.raw`^(?:[ \t]*>)*([ \t]*\u00a0[ \t\u00a0]*)(?=${mark}[ \t\u00a0]+\S)`, 'gm')

/** From so many columns on a line is code, in a list as elsewhere. */
const code = 4

export function markBlanks(text: string): MarkBlank[] {
  const found: MarkBlank[] = []
  for (const {0: all, 1: blanks, index} of text.matchAll(after)) {
    const end = index + all.length
    const most = all.trimEnd().endsWith('#') ? blanks!.length : code
    found.push({
      side: 'after',
      start: end - blanks!.length,
      end,
      spaces: ' '.repeat(blanks!.length > most ? 1 : blanks!.length),
    })
  }
  for (const {0: all, 1: blanks, index} of text.matchAll(before)) {
    const end = index + all.length
    const column = all.replaceAll('\t', '    ').length
    const spaces = column - roomAbove(text, index) < code ? blanks!.replaceAll('\u00a0', ' ') : undefined
    found.push({side: 'before', start: end - blanks!.length, end, spaces})
  }
  return found.sort((a, b) => a.start - b.start)
}

const item = /^[ \t\u00a0>]*(?:[-*+]|\d{1,9}[.)])[ \t\u00a0]+(?=\S)/

/** How far in the words of the item on the line above begin; 0 if it is none. */
function roomAbove(text: string, line: number): number {
  const end = text.slice(0, line).trimEnd().length
  const above = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  return item.exec(above)?.[0].replaceAll('\t', '    ').length ?? 0
}
