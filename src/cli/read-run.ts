import validate from '../io/generated/validate-line.js'
import {Trouble} from '../io/trouble.ts'
import type {Line} from '../reporters/stream.ts'
import {visible} from '../text/escape.ts'

type LineOf<Type extends Line['type']> = Extract<Line, {type: Type}>

/** What one run wrote with `--format ndjson`. */
export interface WrittenRun {
  /** Where it stands, for what is to be said of it. */
  where: string
  head: LineOf<'run'>
  results: (LineOf<'file'> | LineOf<'unread'>)[]
  end: LineOf<'end'>
}

const again = 'Run that part again, and merge when it has come to its end.'

/** The runs in a file: one, or several that were written one behind the other. */
export async function readRuns(lines: AsyncIterable<string>, shown: string): Promise<WrittenRun[]> {
  const name = `\`${visible(shown)}\``
  const runs: WrittenRun[] = []
  let open: Omit<WrittenRun, 'end'> | undefined
  let number = 0
  for await (const text of lines) {
    number++
    if (text.trim() === '') continue
    const line = parse(text)
    if (!line) {
      const what = runs.length === 0 && !open ? 'it is not what `lint --format ndjson` writes' : 'it is damaged'
      throw new Trouble(`Cannot merge ${name}: ${what} (line ${number})`, again)
    }
    if (line.type === 'run') {
      if (open) throw endless(name)
      open = {where: name, head: line, results: []}
    } else if (!open) {
      throw new Trouble(`Cannot merge ${name}: its beginning is missing (line ${number})`, again)
    } else if (line.type === 'end') {
      checkWhole(open, line)
      runs.push({...open, end: line})
      open = undefined
    } else open.results.push(line)
  }
  if (open) throw endless(name)
  if (runs.length === 0) throw new Trouble(`Cannot merge ${name}: it is empty`, again)
  return runs
}

function parse(text: string): Line | undefined {
  try {
    const line: unknown = JSON.parse(text)
    return validate(line) ? (line as Line) : undefined
  } catch {
    return undefined
  }
}

const endless = (name: string) =>
  new Trouble(`Cannot merge ${name}: its end is missing; the run that wrote it was stopped, or still goes on`, again)

/** A line may be lost, or doubled, without a trace in the others. */
function checkWhole({where, results}: Omit<WrittenRun, 'end'>, {found}: LineOf<'end'>): void {
  const files = results.filter(({type}) => type === 'file').length
  if (files !== found.files)
    throw new Trouble(`Cannot merge ${where}: it has the results of ${files} files and speaks of ${found.files}`, again)
}
