import {diffWordsWithSpace, structuredPatch} from 'diff'
import {visible} from '../text/escape.ts'
import type {Look} from './reporter.ts'

/** How the parts of a diff are painted. */
interface Brushes {
  head: (text: string) => string
  place: (text: string) => string
  removed: (text: string) => string
  added: (text: string) => string
  /** Within a removed or an added line, what differs. */
  word: (text: string) => string
}

// Two texts with little in common would take the time of their product to compare.
const patience = 2000
// Words are compared only in lines that a person could compare too.
const longestLine = 2000

/** What would change in a file, as a unified diff; in colour, with the words that change. */
export async function unifiedDiff(path: string, before: string, after: string, level: Look['color']): Promise<string> {
  const brushes = level === 0 ? undefined : await loadBrushes(level)
  // As git has it for a file from elsewhere: a doubled slash would be a path that `git apply` does not know.
  const name = visible(path).replace(/^\/+/, '')
  const {head = same} = brushes ?? {}
  const patch = structuredPatch(name, name, before, after, undefined, undefined, {context: 2, timeout: patience})
  const rows = [head(`--- a/${name}`), head(`+++ b/${name}`)]
  if (!patch) return `${[...rows, 'Nearly every line would change: too much to show.'].join('\n')}\n`
  if (patch.hunks.length === 0) rows.push('The words stay as they are: only the bytes that stand for them change.')
  for (const {oldStart, oldLines, newStart, newLines, lines} of patch.hunks) {
    rows.push((brushes?.place ?? same)(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`))
    rows.push(...(brushes ? paintedLines(lines, brushes) : lines.map(plainLine)))
  }
  return `${rows.join('\n')}\n`
}

const same = (text: string) => text

async function loadBrushes(level: Look['color']): Promise<Brushes> {
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level})
  return {
    head: text => chalk.bold(text),
    place: text => chalk.cyan(text),
    removed: text => chalk.red(text),
    added: text => chalk.green(text),
    word: text => chalk.inverse(text),
  }
}

/** As it is, so that the diff can be applied: a tab and the CR of a line end do no harm. */
function plainLine(line: string): string {
  const body = line.endsWith('\r') ? line.slice(0, -1) : line
  return body.split('\t').map(visible).join('\t') + line.slice(body.length)
}

/** For eyes: what stands for a line that is removed is compared with it word by word. */
function paintedLines(lines: readonly string[], brushes: Brushes): string[] {
  const rows: string[] = []
  for (let i = 0; i < lines.length; ) {
    const removed = run(lines, i, '-')
    const added = run(lines, i + removed.length, '+')
    if (removed.length + added.length === 0) {
      rows.push(forEyes(lines[i]!.replace(/\r$/, '')))
      i++
      continue
    }
    const pairs = removed.map((line, j) => marked(line, added[j], brushes.word))
    rows.push(...removed.map((line, j) => brushes.removed(`-${pairs[j]?.[0] ?? forEyes(line.slice(1))}`)))
    rows.push(...added.map((line, j) => brushes.added(`+${pairs[j]?.[1] ?? forEyes(line.slice(1))}`)))
    i += removed.length + added.length
  }
  return rows
}

function run(lines: readonly string[], from: number, sign: string): string[] {
  let to = from
  while (to < lines.length && lines[to]!.startsWith(sign)) to++
  return lines.slice(from, to)
}

const forEyes = (text: string): string => text.split('\t').map(visible).join('\t')

/** A removed and an added line with what differs marked in both. */
function marked(removed: string, added: string | undefined, word: Brushes['word']): [string, string] | undefined {
  if (added === undefined || removed.length + added.length > longestLine) return undefined
  // A CR that both have is no change, and not worth a sign in each line.
  const bothEnd = removed.endsWith('\r') && added.endsWith('\r')
  const [old, now] = [removed, added].map(line => (bothEnd ? line.slice(1, -1) : line.slice(1))) as [string, string]
  let before = ''
  let after = ''
  for (const part of diffWordsWithSpace(old, now)) {
    const shown = forEyes(part.value)
    const text = part.added || part.removed ? word(shown) : shown
    if (!part.added) before += text
    if (!part.removed) after += text
  }
  return [before, after]
}
