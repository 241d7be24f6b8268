import {addTo, type Counts, noCounts} from '../../engine/message.ts'
import validate from '../../io/generated/validate-line.js'
import type {ReadLine} from '../../io/read-lines.ts'
import {Trouble} from '../../io/trouble.ts'
import type {Line} from '../../reporters/stream.ts'
import {visible} from '../../text/escape.ts'

type LineOf<Type extends Line['type']> = Extract<Line, {type: Type}>

/** What one run wrote with `--format ndjson`. */
export interface WrittenRun {
  /** Where it stands, for what is to be said of it. */
  where: string
  head: LineOf<'run'>
  /** How many results it has. */
  number: number
  /** What is shown of them. */
  counts: Counts
  end: LineOf<'end'>
  /** They, in the order of their paths: read again, so that they are never all in memory. */
  results(): AsyncGenerator<Result, void, void>
}

export type Result = LineOf<'file'> | LineOf<'unread'>

/** The lines of something, from a byte on; without `again`, they can be read only once. */
export interface Lines {
  shown: string
  again: boolean
  from(offset: number): AsyncIterable<ReadLine>
}

const again = 'Run that part again, and merge when it has come to its end.'

interface Open {
  where: string
  head: LineOf<'run'>
  start: number
  number: number
  counts: Counts
  last: string | undefined
  isSorted: boolean
  /** The results themselves, where they cannot be read again. */
  kept: Result[]
}

/**
 * The runs in a file: one, or several that were written one after the other. Each line is held against its schema. `onOther`
 * is told how many lines are of another program, as a log has them that keeps what all of a job said.
 */
export async function readRuns(lines: Lines, onOther: (count: number) => void): Promise<WrittenRun[]> {
  const name = `\`${visible(lines.shown)}\``
  const runs: WrittenRun[] = []
  let open: Open | undefined
  let [number, others, firstOther] = [0, 0, 0]
  for await (const {text, next} of lines.from(0)) {
    number++
    if (text.trim() === '') continue
    if (isOther(text)) {
      firstOther ||= number
      others++
      continue
    }
    const line = parse(text)
    if (!line) {
      if (runs.length > 0 || open) throw new Trouble(`Cannot merge ${name}: it is damaged (line ${number})`, again)
      throw notOurs(name, number)
    }
    if (line.type === 'run') {
      if (open) throw endless(name)
      const fresh = {number: 0, counts: noCounts(), last: undefined, isSorted: true, kept: []}
      open = {where: name, head: line, start: next, ...fresh}
    } else if (!open) {
      throw new Trouble(`Cannot merge ${name}: its beginning is missing (line ${number})`, again)
    } else if (line.type === 'end') {
      checkWhole(open, line)
      runs.push(closed(open, line, lines))
      open = undefined
    } else take(open, line, lines.again)
  }
  if (open) throw endless(name)
  if (runs.length === 0)
    throw others > 0 ? notOurs(name, firstOther) : new Trouble(`Cannot merge ${name}: it is empty`, again)
  if (others > 0) onOther(others)
  return runs
}

/** What we write is an object a line: of half a line, its beginning or its end is left, of an empty one neither. */
const isOther = (text: string) => !/^\s*\{|\}\s*$/.test(text)

const notOurs = (name: string, number: number) =>
  new Trouble(
    `Cannot merge ${name}: it is not what \`lint --format ndjson\` writes (line ${number})`,
    'Name what `lint --shard 1/2 --format ndjson=1.ndjson` wrote, and the other parts.',
  )

function take(open: Open, line: Result, isReadableAgain: boolean): void {
  open.number++
  if (line.type === 'file') addTo(open.counts, line)
  if (open.last !== undefined && line.path < open.last) open.isSorted = false
  open.last = line.path
  if (!isReadableAgain) open.kept.push(line)
}

function closed(
  {where, head, start, number, counts, isSorted, kept}: Open,
  end: LineOf<'end'>,
  lines: Lines,
): WrittenRun {
  async function* results(): AsyncGenerator<Result, void, void> {
    const read = lines.again ? resultsFrom(start, number, where, lines) : kept
    if (isSorted) return yield* read
    // What we write is in order; whoever sorted it otherwise has to have it all in memory.
    const all: Result[] = []
    for await (const result of read) all.push(result)
    yield* all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  }
  return {where, head, number, counts, end, results}
}

/** So many results from a place on, which were looked at before. */
async function* resultsFrom(
  start: number,
  number: number,
  where: string,
  lines: Lines,
): AsyncGenerator<Result, void, void> {
  let left = number
  if (left === 0) return
  for await (const {text} of lines.from(start)) {
    if (isOther(text)) continue
    const line = parse(text)
    if (line?.type !== 'file' && line?.type !== 'unread')
      throw new Trouble(`Cannot merge ${where}: it changed while it was read`, 'Run the command again.')
    yield line
    if (--left === 0) return
  }
  throw new Trouble(`Cannot merge ${where}: it changed while it was read`, 'Run the command again.')
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
function checkWhole({where, counts}: Open, {found}: LineOf<'end'>): void {
  if (counts.files !== found.files)
    throw new Trouble(
      `Cannot merge ${where}: it has the results of ${counts.files} files and speaks of ${found.files}`,
      again,
    )
}
