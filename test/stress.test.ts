import {describe, expect, test} from 'vitest'
import {isTooMuch} from '../src/markdown/parse.ts'
import {rules} from '../src/rules/index.ts'
import {bytes, lint, setupWith} from './support/engine.ts'
import {underStress} from './support/in-time.ts'

const everything = setupWith({rules: Object.fromEntries(rules.map(({id}) => [id, true]))})

// Not `<!--`: at a run of those the reference parser itself grows so. Each was the attack on a pattern that recheck called vulnerable, or is near to one; the tail keeps a run from ending well.
// biome-ignore format: read as a heap
const attacks: [string, string][] = [
  ['\t', 'x'], [' ', 'x'], [' ', '/>'], ['*', 'x*'], ['_', 'x'], ['`', 'x'], [')', 'x)'], ['!', 'x'], ['.', 'x'], [',', 'x,'],
  [':', 'x'], ['\t', '::'], ['“', ''], ['„x', ''], ['"', 'x'], ['0', 'A0'], ['-N', 'SER'], ['[^', '\t[^[]:'], ['[ ', ''],
  ['www.', ''], ['W', ''], ['->', ''], ['!', '#'], ['..', 'x'], ['AA', 'P'], ['\u200d©', '©'], ['<UL ', ''], ['@e( ', ''],
  ['#', 'x'], ['|', ''], ['\\', ''], ['&amp;', ''], ['Ã', ''], ['â€', ''], ['\ufffd', ''], ['?', ''],
]
const places = [
  (s: string) => `# My report\n\n## Challenges\n\n${s}\n\nEnd.\n`,
  (s: string) => `# My report\n\n## ${s}\n\nEnd.\n`,
  (s: string) => `# R\n\n## Key Technologies\n\n- ${s}\n- **Docker ${s}**: ${s}\n`,
  (s: string) => `# R\n\n| Challenge | Solution |\n|---|---|\n| ${s} | a ${s} |\n`,
  (s: string) => `# R\n\n[${s}](https://a.io/x)\n\n\`\`\`\n~~~ ${s}\n\`\`\`\n\nReto ${s}\n`,
]

/** What is hostile as a whole, not as a run within a report; each about as long as asked for. */
const repeat = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length))
const repeatBytes = (part: number[], length: number) =>
  Uint8Array.from({length: Math.ceil(length / part.length) * part.length}, (_, i) => part[i % part.length]!)
const counted = (line: (i: number) => string) => (length: number) =>
  Array.from({length: Math.ceil(length / line(1000).length)}, (_, i) => line(i)).join('')
// biome-ignore format: read as a heap
const floods: [string, (length: number) => string | Uint8Array][] = [
  ...['> ', '- ', '1. ', '*a ', '*_a', '__a**', 'ghp_', 'a_-', '<!--', '![](', '<a ', 'https://', 'https://a.io ', '&#x1F600;&amp;', 'a &amp; b\n',
    '| a | b |\n', '|-|\n', '|\n', '===\n', 'a\n===\n', '<![CDATA[', '[^1]: a\n', '[a](b) ', '**a _b ', 'the the ', '## Same\n\n', '**Bold title**\n\n',
    '<!-- prodev-report-disable heading-title -->\n\n', '- [go](#nowhere)\n', '😀', '- 🚀 x\n', '\u200b', 'a\ufffdb ', 'a\0', '\ufeff', 'a b\r\nc d\ne f\r',
    'Ã©', 'ðŸ', 'ðŸ…', 'â€', 'Рџ', 'Ãƒ', '馃殌'].map((part): [string, (length: number) => string] => [part, repeat(part)]),
  ...[[0x80], [0xff], [0x61, 0xe9, 0x20], [0xed, 0xa0, 0xbd, 0xed, 0xba, 0x80], [0xc3, 0xa9, 0xe9]].map(
    (part): [string, (length: number) => Uint8Array] => [`bytes ${part}`, length => repeatBytes(part, length)]),
  ['headings', counted(i => `## Heading ${i}\n\n`)],
  ['notes', counted(i => `text[^${i}]\n\n[^${i}]: note\n\n`)],
  ['definitions', counted(i => `[a${i}]: http://a.io/${i}\n`)],
  ['anchors', length => repeat('## Same\n\n')(length / 2) + counted(i => `- [x](#same-${i})\n`)(length / 2)],
  ['rows', length => `| a | b |\n|---|---|\n${repeat('| cell |\n')(length)}`],
  ['rows with accents', length => `| a | b |\n|---|---|\n${repeat('| é |\n')(length)}`],
  ['columns with accents', length => `${repeat('| é ')(length / 3)}|\n${repeat('|---')(length / 3)}|\n${repeat('| é ')(length / 3)}|\n`],
  ['excess cells with accents', length => `| a | b |\n|---|---|\n${repeat('| é ')(length)}|\n`],
  ['short rows', length => `${repeat('| a ')(length / 8)}|\n${repeat('|---')(length / 8)}|\n${repeat('| é |\n')(length)}`],
  ['torn rows', length => `| a | b |\n|---|---|\n${repeat('\n| c | d |\n')(length)}`],
  ['conflicts', counted(i => `<<<<<<< HEAD\na ${i}\n=======\nb\n>>>>>>> main\n`)],
  ['conflicts of a lesson', length => `Conflicts\n\n${counted(i => `\`\`\`\n${i}\n\`\`\`\n\n<<<<<<< HEAD\n\na\n=======\nb\n>>>>>>> main\n`)(length)}`],
  ['slots beside links', length => `${repeat('[a][r] [your name here]\n')(length)}\n[r]: http://a.io\n`],
  ['comments that end others', length => repeat('<!-- prodev-report-disable list-marker -->\n\n')(length / 2) + repeat('<!-- prodev-report-enable heading-title -->\n\n')(length / 2)],
  ['comments above findings', length => repeat('<!-- prodev-report-disable-next-line link-empty -->\n\n')(length / 2) + repeat('[a]() ')(length / 2)],
  ...['# Résumé\n\n', '## Stack\n\ntext\n\n', '## Skills\n\n- a thing\n\n'].map((part): [string, (length: number) => string] => [part, repeat(part)]),
  ['links to one of many', repeat(`See [the plan](#The-Plan!).\n\n## The plan\n\n`)],
  ['open front matter', length => `---\n${repeat('key: value\n')(length)}`],
]

/** The processor's time, since a busy machine is no fault of ours. A text may be refused, if that is quick. */
function timeOf(text: string | Uint8Array): number {
  const input = typeof text === 'string' ? bytes(text) : text
  const started = process.cpuUsage()
  try {
    lint(input, everything)
  } catch (error) {
    if (!isTooMuch(error)) throw error
  }
  return process.cpuUsage(started).user / 1000
}

/** Whether four times the text takes about four times as long. The lesser of two times each: collecting garbage comes by chance. */
function growth(made: (size: number) => string | Uint8Array, size: number): string {
  const first = timeOf(made(4 * size))
  // What is quick needs no second look; of four times the text, a square would take sixteen times as long.
  if (first < 500) return 'fine'
  const long = Math.min(first, timeOf(made(4 * size)))
  const short = Math.max(20, Math.min(timeOf(made(size)), timeOf(made(size))))
  return long / short < 12 ? 'fine' : `${short} ms, then ${long} ms`
}

describe.runIf(underStress)('under stress', () => {
  test.each(attacks)('the time that a run of %j with %j takes grows no faster than the run', (part, tail) => {
    const run = (count: number) => part.repeat(Math.ceil(count / part.length)) + tail
    for (const [i, place] of places.entries()) {
      expect([i, growth(size => place(run(size)), 3000)]).toEqual([i, 'fine'])
    }
  })

  test.each(floods)('the time that a flood of %j takes grows no faster than the flood', (_, flood) => {
    // Beyond the size from which on the reference is not asked any more.
    expect(growth(flood, 100_000)).toBe('fine')
  })
})
