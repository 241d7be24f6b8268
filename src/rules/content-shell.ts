import {escapedBlocks} from '../markdown/escaped-fences.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule, type Fix} from '../rule.ts'
import {inOne} from '../text/group-by.ts'
import type {Line} from '../text/lines.ts'
import {shown} from '../text/shown.ts'
import {inside} from '../text/span.ts'
import {isCommand, promptedCommand} from './data/shell.ts'

export default defineRule({
  id: 'content-shell',
  summary: 'Shell commands are in code blocks',
  severity: 'warning',
  messages: {
    left: 'Unexpected `{command}` as text, expected a code block, or nothing if it was pasted by mistake',
    several:
      'Unexpected `{command}` as text and `{others}` more like it, expected code blocks, or nothing if they were pasted by mistake',
  },
  check({tree, prose, lines, report}) {
    const found: {command: string; start: number; end: number; fix: Fix | undefined}[] = []
    // A block whose fences have backslashes is one for `content-escaped`.
    const isEscaped = prose.includes('\\`') ? inside(escapedBlocks(prose, lines)) : undefined
    for (const node of tree.children) {
      if (node.type !== 'paragraph') continue
      const {start, end} = spanOf(node)
      if (isEscaped?.(start)) continue
      let run: Line[] = []
      // With a prompt come the answers: what follows it in the paragraph was on the screen, too.
      let session = false
      const tell = () => {
        const [first, last] = [run[0], run.at(-1)]
        run = []
        if (!first || !last) return
        const eol = lines.eolAt(first.number)
        const line = prose.slice(first.start, first.end).trim()
        const typed = line.startsWith('$ ') ? line : (promptedCommand(line) ?? line)
        const command = typed.split(/\s+/).slice(0, 2).join(' ')
        // Only whole paragraphs: where a command stands within text, its place is for the author to choose.
        const whole = first.start <= start && last.end >= end
        const edits = [
          {start: first.start, end: first.start, text: `\`\`\`${session ? 'console' : 'bash'}${eol}`},
          {start: last.end, end: last.end, text: `${eol}\`\`\``},
        ]
        const fix = whole ? {edits, safety: 'unsafe' as const} : undefined
        found.push({command: shown(command), start: first.start, end: last.end, fix})
      }
      for (let number = node.position!.start.line; number <= node.position!.end.line; number++) {
        const line = lines.line(number)
        const said = prose.slice(line.start, line.end)
        session ||= run.length === 0 && promptedCommand(said) !== undefined
        if (session || isCommand(said)) run.push(line)
        else tell()
      }
      tell()
    }
    for (const [first, ...others] of inOne(found)) {
      const {command, ...place} = first
      if (others.length === 0) report('left', place, {command}, {fix: first.fix})
      else {
        const edits = found.flatMap(({fix}) => fix?.edits ?? [])
        const fix = edits.length > 0 ? {edits, safety: 'unsafe' as const} : undefined
        report('several', place, {command}, {fix, others})
      }
    }
  },
})
