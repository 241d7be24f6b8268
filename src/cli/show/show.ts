import {addTo, type Counts, type FileResult, noCounts} from '../../engine/message.ts'
import type {Io} from '../../io/io.ts'
import {packageVersion} from '../../io/package-root.ts'
import type {Stage, Unread, Writing} from '../../reporters/reporter.ts'
import type {Head, Stream} from '../../reporters/stream.ts'
import {amount, amounts} from '../../reporters/words.ts'
import type {Rule} from '../../rule.ts'
import {visible} from '../../text/escape.ts'
import type {ShowFlags} from '../flags.ts'
import {colorLevel} from '../style.ts'
import {tell} from '../tell.ts'
import type {Known} from './baseline.ts'
import type {Output} from './outputs.ts'
import {pageOf} from './pages.ts'
import {patient, writerTo} from './writers.ts'

/** Takes what was found, file by file, and shows it: at once where the format allows, the rest at the end. */
export interface Show {
  file(result: FileResult, textOf: () => string | undefined): Promise<void>
  unread(unread: Unread): Promise<void>
  /** Shows what is still to be shown, and tells what was found, also what is hidden. */
  end(timing?: readonly Stage[]): Promise<Counts>
  /** Nobody wants the rest: no file is written. Tells what was found so far. */
  discard(): Counts
}

/** What is known of a run before its first file. */
export interface About extends Omit<Head, 'tool'> {
  started: Date
  /** The rules, for a format that describes them: no other loads them for that. */
  rules(): Promise<readonly Rule[]>
  /** What was found and is not in the results, since somebody hid it before. */
  hidden?: Counts
}

// A file has no terminal to fit into.
const fileWidth = 80

export async function openShow(
  {hidden = noCounts(), rules: rulesOf, ...about}: About,
  outputs: readonly Output[],
  flags: Omit<ShowFlags, 'failOn'>,
  io: Io,
): Promise<Show> {
  const tool = {name: 'prodev-report', version: packageVersion()}
  const known: Known | undefined =
    flags.baseline === undefined ? undefined : (await import('./baseline.ts')).openBaseline(flags.baseline, io)
  const streams = outputs.flatMap(({stream, file}) => (stream ? [{stream, writer: writerTo(file, io)}] : []))
  const rules = outputs.some(({name}) => name === 'sarif') ? await rulesOf() : []
  const open = async ({format, file}: Output) => {
    if (!format) return []
    const onScreen = file === undefined
    const color = onScreen ? colorLevel(io, io.stdout, flags.color) : 0
    const width = onScreen ? (io.stdout.columns ?? fileWidth) : fileWidth
    const writing = await format({tool, rules, started: about.started}, {color, width, pageOf})
    return [{writing, writer: patient(() => writerTo(file, io), onScreen && io.stdout.isTTY === true)}]
  }
  const formats = (await Promise.all(outputs.map(open))).flat()
  const writers = [...streams, ...formats].map(({writer}) => writer)
  const [found, counts] = [{...hidden}, noCounts()]
  const say = async (words: (stream: Stream) => string, written: (writing: Writing) => string) => {
    for (const {stream, writer} of streams) await writer.write(words(stream))
    for (const {writing, writer} of formats) await writer.write(written(writing))
  }

  await say(
    stream => stream.head({tool, ...about}),
    writing => writing.begin(),
  )
  return {
    async file(result, textOf) {
      // The baseline and several formats may want it, and none of a sound file.
      let text: {read: string | undefined} | undefined
      const once = () => {
        text ??= {read: textOf()}
        return text.read
      }
      const left = known ? known.leftOf({...result, textOf: once}) : result
      addTo(found, left)
      const shown = shownOf(left, flags, io)
      addTo(counts, shown)
      await say(
        stream => stream.file(shown, shown.messages.length > 0 ? once() : undefined),
        writing => writing.file(shown, once),
      )
    },
    async unread(unread) {
      await say(
        stream => stream.unread(unread),
        writing => writing.unread(unread),
      )
    },
    async end(timing) {
      known?.tell()
      await say(
        stream => stream.tail({counts, found, ...(timing && {timing})}),
        writing => writing.end(counts, timing),
      )
      for (const writer of writers) await writer.end()
      if (!flags.quiet) tellFiles(outputs, counts, io)
      return found
    },
    discard() {
      for (const writer of writers) writer.discard()
      return found
    },
  }
}

/** Where nothing is shown, nobody knows whether there was anything to show. */
function tellFiles(outputs: readonly Output[], counts: Counts, io: Io): void {
  const files = outputs.flatMap(({file}) => file ?? [])
  if (files.length < outputs.length) return
  const sum = amounts(counts)
  const what =
    counts.files === 0 ? 'no file was looked at' : `${sum || 'no problems'} in ${amount(counts.files, 'file')}`
  tell(io, `Wrote ${files.map(file => `\`${visible(file)}\``).join(', ')}: ${what}.`)
}

const usualFindings = 5000

/** What is shown of a file, in every format alike; how many findings are left out is told beside it. */
function shownOf(
  {path, messages}: FileResult,
  {quiet, maxFindings = usualFindings}: Pick<ShowFlags, 'quiet' | 'maxFindings'>,
  io: Io,
) {
  const wanted = quiet ? messages.filter(({severity}) => severity === 'error') : messages
  const more = wanted.length - maxFindings
  if (maxFindings === 0 || more <= 0) return {path, messages: wanted}
  tell(
    io,
    `\`${visible(path)}\`: shown are the first ${maxFindings} findings, and ${more} more are not (--max-findings 0 shows all)`,
  )
  return {path, messages: wanted.slice(0, maxFindings)}
}
