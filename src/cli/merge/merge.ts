import path from 'node:path'
import {type Counts, noCounts} from '../../engine/message.ts'
import type {Io} from '../../io/io.ts'
import {packageVersion} from '../../io/package-root.ts'
import {isReadableAgain, readLines} from '../../io/read-lines.ts'
import {Trouble} from '../../io/trouble.ts'
import type {Unread} from '../../reporters/reporter.ts'
import {amount} from '../../reporters/words.ts'
import {type Clippings, wholeOf} from '../../text/clippings.ts'
import {visible} from '../../text/escape.ts'
import type {ShowFlags} from '../flags.ts'
import {exit} from '../session.ts'
import {openOutputs} from '../show/outputs.ts'
import {openShow} from '../show/show.ts'
import {tell} from '../tell.ts'
import {inWords} from '../trouble-of.ts'
import {verdict} from '../verdict.ts'
import {type Result, readRuns, type WrittenRun} from './read-run.ts'

/** `prodev-report merge`: what one run over all files would have shown, and its exit code. */
export async function merge(names: readonly string[], flags: ShowFlags, io: Io): Promise<number> {
  const outputs = await openOutputs(flags.format, io)
  const runs: WrittenRun[] = []
  for (const name of names) {
    const file = path.resolve(io.cwd(), name)
    const from = (offset: number) => readLines(file, name, io, offset)
    const again = isReadableAgain(file, name)
    const shown = name === '-' ? '<stdin>' : name
    const tellOthers = (count: number) =>
      tell(io, `Left out ${amount(count, 'line')} of \`${shown}\` that another program wrote.`)
    runs.push(...(await readRuns({shown, again, from}, tellOthers)))
  }
  checkParts(runs)
  const {settings, all} = runs[0]!.head
  const rules = async () => (await import('../work.ts')).rules
  const about = {started: startOf(runs), rules, hidden: hiddenIn(runs), ...(all && {all}), ...(settings && {settings})}
  const show = await openShow(about, outputs, flags, io)
  const unread: Unread[] = []
  try {
    for await (const result of inOrder(runs)) {
      if (result.type === 'file') {
        const {path, messages, text} = result
        await show.file({path, messages}, () => text && textOf(text, path))
      } else {
        const {type: _, ...one} = result
        unread.push(one)
        await show.unread(one)
      }
    }
  } catch (error) {
    show.discard()
    throw error
  }
  const found = await show.end()
  for (const one of unread) tell(io, inWords(one))
  return unread.length > 0 ? exit.trouble : verdict(found, flags)
}

const refuse = (why: string, hint: string) => {
  throw new Trouble(`Cannot merge: ${why}`, hint)
}

/** Whether these are all parts of one run, each once. */
function checkParts(runs: readonly WrittenRun[]): void {
  const [first, ...others] = runs as [WrittenRun, ...WrittenRun[]]
  const version = packageVersion()
  for (const {where, head} of runs) {
    if (head.tool.version !== version)
      refuse(`${where} was written by version ${visible(head.tool.version)}, and this is ${version}`, sameHint)
  }
  for (const {where, head} of others) {
    const pair = `${first.where} and ${where}`
    if (head.settings !== first.head.settings)
      refuse(`${pair} were made with different settings: the config, a schema or a flag is not the same`, sameHint)
    if (head.all?.files !== first.head.all?.files || head.all?.hash !== first.head.all?.hash)
      refuse(
        `${pair} are parts of different files`,
        'Each part must see the same checkout and be given the same paths.',
      )
  }
  checkNumbers(runs)
  const {all} = first.head
  const number = runs.reduce((sum, {number}) => sum + number, 0)
  if (all && number !== all.files)
    refuse(`all parts together have ${number} files, and there were ${all.files}`, 'Run all parts again.')
}

const sameHint = 'Run all parts with one version, one config and the same flags.'

function checkNumbers(runs: readonly WrittenRun[]): void {
  const {where, head} = runs[0]!
  const of = head.part?.of ?? 1
  const seen = new Map<number, string>()
  for (const run of runs) {
    const part = run.head.part ?? {index: 1, of: 1}
    if (part.of !== of)
      refuse(
        `${where} is one of ${amount(of, 'part')}, and ${run.where} is one of ${part.of}`,
        'Merge parts of one run only.',
      )
    const other = seen.get(part.index)
    if (other !== undefined) {
      const both =
        other === run.where
          ? `${other} has part ${part.index} of ${of} twice`
          : `${other} and ${run.where} are both part ${part.index} of ${of}`
      refuse(both, 'Name the file of each part once.')
    }
    seen.set(part.index, run.where)
  }
  const missing = Array.from({length: of}, (_, i) => i + 1).filter(index => !seen.has(index))
  if (missing.length > 0) {
    const shown = missing.slice(0, 10).join(', ')
    const more = missing.length > 10 ? ` and ${missing.length - 10} more` : ''
    refuse(
      `${missing.length === 1 ? 'part' : 'parts'} ${shown}${more} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing`,
      `\`lint --shard ${missing[0]}/${of} --format ndjson\` makes it.`,
    )
  }
}

/** All results in the order in which one run would have come to them: of each part only the next one is in memory. */
async function* inOrder(runs: readonly WrittenRun[]): AsyncGenerator<Result, void, void> {
  const nexts: {result: Result; rest: AsyncIterator<Result>}[] = []
  const put = async (rest: AsyncIterator<Result>) => {
    const {value: result, done} = await rest.next()
    if (done) return
    // The first one is last, where it is taken away at no cost.
    let at = nexts.length
    while (at > 0 && nexts[at - 1]!.result.path < result.path) at--
    nexts.splice(at, 0, {result, rest})
  }
  for (const run of runs) await put(run.results())
  let last: string | undefined
  for (let next = nexts.pop(); next; next = nexts.pop()) {
    const {result, rest} = next
    if (result.path === last) refuse(`\`${visible(last)}\` is in two of the parts`, 'Merge parts of one run only.')
    last = result.path
    yield result
    await put(rest)
  }
}

function startOf(runs: readonly WrittenRun[]): Date {
  // Whoever wrote it may have written anything.
  const times = runs.map(({head}) => Date.parse(head.started ?? '')).filter(time => !Number.isNaN(time))
  return new Date(times.reduce((first, time) => Math.min(first, time), times[0] ?? 0))
}

/** What the parts found and were told not to show. */
function hiddenIn(runs: readonly WrittenRun[]): Counts {
  const hidden = noCounts()
  const kinds = Object.keys(hidden) as (keyof Counts)[]
  for (const {counts, end} of runs) for (const kind of kinds) hidden[kind] += end.found[kind] - counts[kind]
  return hidden
}

function textOf(text: Clippings, path: string): string {
  try {
    return wholeOf(text)
  } catch (cause) {
    throw new Trouble(`Cannot merge: the lines of \`${visible(path)}\` are damaged`, 'Run that part again.', {cause})
  }
}
