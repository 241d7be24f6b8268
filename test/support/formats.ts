import type {Counts, FileResult} from '../../src/engine/message.ts'
import {writers} from '../../src/reporters/index.ts'
import type {FormatName} from '../../src/reporters/names.ts'
import {ndjsonStream} from '../../src/reporters/ndjson.ts'
import type {About, Format, Look, Unread} from '../../src/reporters/reporter.ts'

/** A finished run: all that a format puts into words. */
export interface Run extends About {
  files: readonly FileResult[]
  unread?: readonly Unread[]
  counts: Counts
}

export interface Style extends Look {
  /** The text of a file as it was decoded; undefined if it is not at hand. */
  textOf(path: string): string | undefined
}

type Reporter = (run: Run, style: Style) => Promise<string>

/** All that a format writes of a run. */
const wholeOf =
  (load: () => Promise<Format>): Reporter =>
  async (run, style) => {
    const writing = await (await load())(run, style)
    const files = run.files.map(file => writing.file(file, () => style.textOf(file.path)))
    const unread = (run.unread ?? []).map(one => writing.unread(one))
    return [writing.begin(), ...files, ...unread, writing.end(run.counts)].join('')
  }

const ndjson: Reporter = async ({files, unread = [], counts, tool, started}, {textOf}) =>
  [
    ndjsonStream.head({tool, ...(started && {started})}),
    ...files.map(file => ndjsonStream.file(file, textOf(file.path))),
    ...unread.map(ndjsonStream.unread),
    ndjsonStream.tail({counts, found: counts}),
  ].join('')

/** A run in a format. */
export const inFormat = (name: FormatName, run: Run, style: Style): Promise<string> =>
  (name === 'ndjson' ? ndjson : wholeOf(writers[name]))(run, style)
