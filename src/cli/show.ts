import path from 'node:path'
import {addTo, type Counts, type FileResult, noCounts} from '../engine/message.ts'
import type {Io} from '../io/io.ts'
import {packageVersion} from '../io/package-root.ts'
import {openWhole, writeWhole} from '../io/write.ts'
import type {Run} from '../reporters/reporter.ts'
import type {Head, Stream, Unread} from '../reporters/stream.ts'
import {visible} from '../text/escape.ts'
import type {Known} from './baseline.ts'
import type {ShowFlags} from './flags.ts'
import type {Output} from './outputs.ts'
import {pageOf} from './pages.ts'
import {colorLevel} from './style.ts'
import {tell} from './tell.ts'

/** Takes what was found, file by file, and shows it: at once where the format allows, the rest at the end. */
export interface Show {
  file(result: FileResult, textOf: () => string | undefined): Promise<void>
  unread(unread: Unread): Promise<void>
  /** Shows what is still to be shown, and tells what was found, also what is hidden. */
  end(): Promise<Counts>
  /** Nobody wants the rest: no file is written. Tells what was found so far. */
  discard(): Counts
}

interface About extends Omit<Head, 'tool'> {
  started: Date
  /** What was found and is not in the results, since somebody hid it before. */
  hidden?: Counts
}

/** Where the lines of a stream go. */
interface Writer {
  write(text: string): Promise<void>
  end(): void
  discard(): void
}

// A file has no terminal to fit into.
const fileWidth = 80

export async function openShow(
  {hidden = noCounts(), ...about}: About,
  outputs: readonly Output[],
  flags: Omit<ShowFlags, 'failOn'>,
  io: Io,
): Promise<Show> {
  const tool = {name: 'prodev-report', version: packageVersion()}
  const known: Known | undefined =
    flags.baseline === undefined ? undefined : (await import('./baseline.ts')).openBaseline(flags.baseline, io)
  const streams = outputs.flatMap(({stream, file}) => (stream ? [{stream, writer: writerTo(file, io)}] : []))
  const whole = outputs.filter(({stream}) => !stream)
  const held: FileResult[] = []
  const texts = new Map<string, () => string | undefined>()
  const [found, counts] = [{...hidden}, noCounts()]
  const say = async (words: (stream: Stream) => string) => {
    for (const {stream, writer} of streams) await writer.write(words(stream))
  }

  await say(stream => stream.head({tool, ...about}))
  return {
    async file(result, textOf) {
      const left = known ? known.leftOf({...result, textOf}) : result
      addTo(found, left)
      const shown = shownOf(left, flags, io)
      addTo(counts, shown)
      const {messages} = shown
      if (streams.length > 0) {
        const text = messages.length > 0 ? textOf() : undefined
        await say(stream => stream.file(shown, text))
      }
      if (whole.length === 0) return
      held.push(shown)
      if (messages.length > 0) texts.set(shown.path, textOf)
    },
    unread: unread => say(stream => stream.unread(unread)),
    async end() {
      known?.tell()
      await say(stream => stream.tail({counts, found}))
      for (const {writer} of streams) writer.end()
      const rules = whole.some(({name}) => name === 'sarif') ? (await import('../rules/index.ts')).rules : []
      const run: Run = {tool, files: held, counts, rules, started: about.started}
      for (const {reporter, file} of whole) {
        const onScreen = file === undefined
        const text = await reporter(run, {
          color: onScreen ? colorLevel(io, io.stdout, flags.color) : 0,
          width: onScreen ? (io.stdout.columns ?? fileWidth) : fileWidth,
          textOf: name => texts.get(name)?.(),
          pageOf,
        })
        if (onScreen) io.stdout.write(text)
        else writeWhole(path.resolve(io.cwd(), file), text, file)
      }
      return found
    },
    discard() {
      for (const {writer} of streams) writer.discard()
      return found
    },
  }
}

function writerTo(file: string | undefined, io: Io): Writer {
  const {stdout} = io
  if (file !== undefined) {
    const whole = openWhole(path.resolve(io.cwd(), file), file)
    return {write: async text => whole.write(text), end: whole.close, discard: whole.discard}
  }
  let isGone = false
  let wake = () => {}
  stdout.once?.('error', () => {
    isGone = true
    wake()
  })
  return {
    async write(text) {
      // Who reads slowly is waited for: what is not read yet would pile up in memory. Who has left is not.
      if (isGone || stdout.write(text) !== false || !stdout.once) return
      await new Promise<void>(go => {
        wake = go
        stdout.once!('drain', go)
      })
    },
    end() {},
    discard() {},
  }
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
