import fs from 'node:fs'
import path from 'node:path'
import type {Config} from '../../src/engine/config.ts'

/** One executed example of a rule's page. */
export interface Example {
  rule: string
  name: string
  line: number
  input: Uint8Array
  config: Config
  /** The paths of a project that the example lies in, as `report.md`; undefined if there are no files. */
  files: string[] | undefined
  /** What addresses answered: lines of a status, or of what went wrong, and the address; undefined if none was asked. */
  answers: string[] | undefined
  messages: string[]
  out: Uint8Array | undefined
  unsafeOut: Uint8Array | undefined
}

export const rulesFolder = path.resolve(import.meta.dirname, '../../src/rules')

interface Fence {
  words: string[]
  body: string
  line: number
}

const opening = /^~~~(\w+)((?: [\w-]+)*)$/

function* fences(page: string): Generator<{heading: string; line: number} | Fence> {
  const lines = page.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const open = opening.exec(line)
    if (open) {
      const from = i + 1
      while (i + 1 < lines.length && lines[i + 1] !== '~~~') i++
      i++
      yield {
        words: open[2]!.trim().split(' '),
        body: lines
          .slice(from, i)
          .map(l => `${l}\n`)
          .join(''),
        line: from,
      }
    } else if (line.startsWith('## ')) yield {heading: line.slice(3), line: i + 1}
  }
}

/** What a fence stands for, in bytes. */
function bytesOf({words, body}: Fence): Uint8Array {
  let text = body
  const raw: number[] = []
  if (words.includes('escapes')) {
    // With escapes, line ends are written out as well: the real ones are dropped.
    text = text
      .replaceAll('\n', '')
      .replace(/\\(?:x([0-9A-F]{2})|u\{([0-9A-F]+)\}|([rnt\\]))/gi, (_, byte, code, letter) => {
        if (byte) return String.fromCodePoint(0xf0000 + raw.push(Number.parseInt(byte, 16)) - 1)
        if (code) return String.fromCodePoint(Number.parseInt(code, 16))
        return {r: '\r', n: '\n', t: '\t', '\\': '\\'}[letter as 'r']
      })
  }
  if (words.includes('utf-16le')) return Buffer.from(text, 'utf16le')
  if (words.includes('utf-16be')) return Buffer.from(text, 'utf16le').swap16()
  const parts = text.split(/([\u{f0000}-\u{ffffd}])/u)
  return Buffer.concat(
    parts.map((part, i) => (i % 2 ? Buffer.from([raw[part.codePointAt(0)! - 0xf0000]!]) : Buffer.from(part))),
  )
}

/** All examples on the page of a rule. */
export function readExamples(rule: string, folder = rulesFolder): Example[] {
  const page = fs.readFileSync(path.join(folder, `${rule}.md`), 'utf8')
  const examples: Example[] = []
  let name = 'at the top'
  for (const part of fences(page)) {
    if ('heading' in part) {
      name = part.heading
      continue
    }
    const role = part.words[0]
    const last = examples.at(-1)
    if (role === 'in') {
      examples.push({
        rule,
        name,
        line: part.line,
        input: bytesOf(part),
        config: {},
        files: undefined,
        answers: undefined,
        messages: [],
        out: undefined,
        unsafeOut: undefined,
      })
    } else if (last && role === 'config') last.config = JSON.parse(part.body)
    else if (last && role === 'files') last.files = part.body.split('\n').filter(Boolean)
    else if (last && role === 'answers') last.answers = part.body.split('\n').filter(Boolean)
    else if (last && role === 'messages') last.messages = part.body.split('\n').filter(Boolean)
    else if (last && role === 'out') last[part.words.includes('unsafe') ? 'unsafeOut' : 'out'] = bytesOf(part)
  }
  return examples
}
