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
