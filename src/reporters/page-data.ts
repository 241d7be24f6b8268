import type {Preset, Rule, Severity} from '../rule.ts'

/** An example on a rule's page: what goes in, what is said of it, what `fix` makes of it. */
export interface PageExample {
  name: string
  /** Whether the report holds `\n`, `\u{FEFF}` and the like for characters that a page cannot show. */
  escapes: boolean
  input: string
  config?: unknown
  files?: string[]
  answers?: string[]
  messages: string[]
  output?: string
  unsafeOutput?: string
}

/** All there is to know of a rule, for programs. */
export interface RulePage {
  id: string
  summary: string
  severity: Severity
  preset: Preset
  /** Whether an example is mended: for certain, or by a guess only. */
  fix: 'safe' | 'unsafe' | 'none'
  options: {schema: Record<string, unknown>; defaults: unknown} | null
  /** What is said above the examples, as Markdown. */
  text: string
  examples: PageExample[]
}

const fence = /^~~~(\w+)((?: [\w-]+)*)$/

/** Reads the page of a rule. */
export function readPage({id, summary, severity, preset = 'recommended', options}: Rule, page: string): RulePage {
  const lines = page.split('\n')
  const examples: PageExample[] = []
  const text: string[] = []
  let name = ''
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const open = fence.exec(line)
    if (open) {
      const from = i + 1
      while (++i < lines.length && lines[i] !== '~~~');
      take(examples, name, [open[1]!, ...open[2]!.trim().split(' ')], lines.slice(from, i))
    } else if (line.startsWith('## ')) name = line.slice(3)
    else if (examples.length === 0 && name === '' && i > 0) text.push(line)
  }
  const mended = examples.some(({input, output}) => output !== undefined && output !== input)
  const guessed = examples.some(({input, unsafeOutput}) => unsafeOutput !== undefined && unsafeOutput !== input)
  return {
    id,
    summary,
    severity,
    preset,
    fix: mended ? 'safe' : guessed ? 'unsafe' : 'none',
    options: options ?? null,
    text: text.join('\n').trim(),
    examples,
  }
}

/** The page up to its first examples: headings within a fence are what an example holds. */
export function firstExamples(page: string, count: number): string {
  const lines = page.split('\n')
  let open = false
  let seen = 0
  const end = lines.findIndex(line => {
    if (open ? line === '~~~' : fence.test(line)) open = !open
    return !open && line.startsWith('## ') && ++seen > count
  })
  return end === -1 ? page : lines.slice(0, end).join('\n')
}

/** Adds what a fence says to the example it belongs to; `in` begins a new one. */
function take(examples: PageExample[], name: string, words: readonly string[], lines: readonly string[]): void {
  const [, role] = words
  const body = lines.map(line => `${line}\n`).join('')
  if (role === 'in') examples.push({name, escapes: words.includes('escapes'), input: body, messages: []})
  const example = examples.at(-1)
  if (!example) return
  if (role === 'config') example.config = JSON.parse(body)
  else if (role === 'files') example.files = lines.filter(Boolean)
  else if (role === 'answers') example.answers = lines.filter(Boolean)
  else if (role === 'messages') example.messages = lines.filter(Boolean)
  else if (role === 'out') example[words.includes('unsafe') ? 'unsafeOutput' : 'output'] = body
}
