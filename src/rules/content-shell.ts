import {spanOf} from '../report/walk.ts'
import {defineRule, type Fix} from '../rule.ts'
import type {Line} from '../text/lines.ts'
import {commands} from './data/shell.ts'

export default defineRule({
  id: 'content-shell',
  summary: 'Shell commands stand in code blocks',
  severity: 'warning',
  messages: {
    left: 'Unexpected `{command}` as text, expected a code block, or nothing if it was pasted by mistake',
    several:
      'Unexpected `{command}` as text, as `{others}` more, expected code blocks, or nothing if they were pasted by mistake',
  },
  check({tree, prose, lines, report}) {
    const found: {command: string; start: number; end: number; fix: Fix | undefined}[] = []
    for (const node of tree.children) {
      if (node.type !== 'paragraph') continue
      const {start, end} = spanOf(node)
      let run: Line[] = []
      const tell = () => {
        const [first, last] = [run[0], run.at(-1)]
        run = []
        if (!first || !last) return
        const eol = lines.eolAt(first.number)
        const command = prose.slice(first.start, first.end).trim().split(/\s+/).slice(0, 2).join(' ')
        // Only whole paragraphs: where a command stands within text, its place is for the author to choose.
        const whole = first.start <= start && last.end >= end
        const edits = [
          {start: first.start, end: first.start, text: `\`\`\`bash${eol}`},
          {start: last.end, end: last.end, text: `${eol}\`\`\``},
        ]
        const fix = whole ? {edits, safety: 'unsafe' as const} : undefined
        found.push({command: command.replaceAll('`', ''), start: first.start, end: last.end, fix})
      }
      for (let number = node.position!.start.line; number <= node.position!.end.line; number++) {
        const line = lines.line(number)
        if (isCommand(prose.slice(line.start, line.end))) run.push(line)
        else tell()
      }
      tell()
    }
    if (found.length < 3) for (const {fix, command, ...place} of found) report('left', place, {command}, {fix})
    else {
      const {command, fix: _, ...place} = found[0]!
      const edits = found.flatMap(({fix}) => fix?.edits ?? [])
      const fix = edits.length > 0 ? {edits, safety: 'unsafe' as const} : undefined
      report('several', place, {command, others: found.length - 1}, {fix})
    }
  },
})

const glue = /^(?:an?|and|are|as|at|for|from|in|is|it|its|of|on|or|that|the|then|this|to|was|were|with)$/i
/** Commands that take a single plain word. */
const oneWord = /^(?:cd|mkdir|touch|createdb)$/

/** Whether a line is a command as it is typed, not a sentence about one. */
function isCommand(line: string): boolean {
  if (line.length > 300 || !Object.hasOwn(commands, /^\s*(?:\$ )?(\S*)/.exec(line)![1]!)) return false
  const typed = line
    .trim()
    .replace(/^\$ /, '')
    .replace(/"[^"]*"|“[^“”]*”|'[^']*'/g, '“”')
  const [name = '', ...words] = typed.split(/\s+/)
  const subcommands = Object.hasOwn(commands, name) ? commands[name]! : undefined
  if (!subcommands || words.length === 0 || /[^.\s][.!?:;,]$/.test(typed)) return false
  if (subcommands.length > 0 && !subcommands.includes(words[0]!)) return false
  const given = subcommands.length > 0 ? words.slice(1) : words
  // A sentence goes on in plain words; a command has few words and many signs.
  const plain = given.filter(word => /^\p{L}+[,;:!?]?$/u.test(word))
  if (plain.some(word => glue.test(word))) return false
  const signs = given.filter(word => /[/\\.=@“_-]|^\d/.test(word))
  if (subcommands.length > 0) return plain.length <= 2
  return signs.length > 0 ? plain.length <= 1 : given.length === 1 && oneWord.test(name)
}
