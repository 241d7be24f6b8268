import {type Edit, replace} from '../text/edit.ts'
import type {Line, Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/** A block of code whose fences an editor wrote with backslashes, `` \`\`\`bash ``: it is shown as text. */
export interface EscapedBlock extends Span {
  open: Line
  close: Line
}

const fence = /^[ \t>]*\\`(?:\\?`){2}[ \t]*([\w+#-]*)[ \t]*$/

/** Such blocks: a fence with or without a language, and the next one without. */
export function escapedBlocks(prose: string, lines: Lines): EscapedBlock[] {
  const found: EscapedBlock[] = []
  let open: Line | undefined
  for (const line of lines.matching(prose, /\\`\\?`\\?`/g)) {
    const match = fence.exec(prose.slice(line.start, line.end))
    if (!match) continue
    if (open && match[1] === '') {
      found.push({start: open.start, end: line.end, open, close: line})
      open = undefined
    } else open = line
  }
  return found
}

/** The block with its fences alone. In one edit: what stands in blocks of its own between them comes to mean something else. */
export function unescaped({open, close}: EscapedBlock, text: string): Edit[] {
  const code = text.slice(open.end, close.start)
  const fence = ({start, end}: Line) => text.slice(start, end).replaceAll('\\', '')
  // Bytes that nobody can read are not written anew.
  return code.includes('\ufffd') ? [] : [replace(open.start, close.end, fence(open) + code + fence(close))]
}
