import path from 'node:path'
import {nearest} from '../../engine/nearest.ts'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {Trouble} from '../../io/trouble.ts'
import {streams, writers} from '../../reporters/index.ts'
import {type FormatName, formatNames, isFormatName} from '../../reporters/names.ts'
import type {Format} from '../../reporters/reporter.ts'
import type {Stream} from '../../reporters/stream.ts'
import {visible} from '../../text/escape.ts'

/** One way in which the results leave: a format, and the file for it or standard output. */
export interface Output {
  name: FormatName
  file: string | undefined
  /** The format; none for one that is a stream. */
  format: Format | undefined
  stream: Stream | undefined
}

/** What is shown if nobody says: in a GitHub workflow annotations too, which may share the log with the text for people. */
const usual = ({GITHUB_ACTIONS}: Io['env']): FormatName[] =>
  GITHUB_ACTIONS === 'true' ? ['pretty', 'github'] : ['pretty']

/** Reads what `--format name[=file]` asks for, and loads those formats. */
export async function openOutputs(asked: readonly string[] | undefined, io: Io): Promise<Output[]> {
  if (!asked) return Promise.all(usual(io.env).map(name => load(name, undefined)))
  const wanted = asked.map(value => {
    const at = value.indexOf('=')
    if (at === value.length - 1) {
      throw new Trouble(
        `Unexpected \`--format ${value}\`, expected a file after \`=\``,
        'For example: `--format sarif=report.sarif`.',
      )
    }
    return at === -1 ? {name: value, file: undefined} : {name: value.slice(0, at), file: value.slice(at + 1)}
  })
  if (wanted.filter(({file}) => file === undefined).length > 1) {
    throw new Trouble(
      'Two formats cannot share standard output',
      'Give all but one of them a file: `--format sarif=report.sarif`.',
    )
  }
  const files = wanted.flatMap(({file}) =>
    file === undefined ? [] : [{file: path.normalize(file), place: path.resolve(io.cwd(), file)}],
  )
  const twice = files.find(({place}, i) => files.findIndex(other => other.place === place) !== i)
  if (twice !== undefined)
    throw new Trouble(
      `Two formats cannot share the file \`${visible(twice.file)}\``,
      'Give each of them one of its own.',
    )
  return Promise.all(wanted.map(({name, file}) => load(known(name), file)))
}

/** How the format begins that may be taken for a report, lying among them. */
const ours = '### prodev-report: '

/** The inputs but for results of an earlier run. Results are not written over a report, or over anything else of a person. */
export function withoutOutputs(inputs: readonly Input[], outputs: readonly Output[], io: Io): Input[] {
  const files = new Set(outputs.flatMap(({file}) => (file === undefined ? [] : path.resolve(io.cwd(), file))))
  return inputs.filter(({file, shown, read}) => {
    if (file === undefined || !files.has(file)) return true
    if (Buffer.from(read()).toString('utf8', 0, ours.length) === ours) return false
    throw new Trouble(
      `Will not write the results over \`${visible(shown)}\`: it is one of the files to look at`,
      'Give them another name, such as `--format markdown=results.md`.',
    )
  })
}

const load = async (name: FormatName, file: string | undefined): Promise<Output> => ({
  name,
  file,
  ...(name === 'ndjson'
    ? {format: undefined, stream: await streams.ndjson()}
    : {format: await writers[name](), stream: undefined}),
})

function known(name: string): FormatName {
  if (isFormatName(name)) return name
  const near = nearest(name, formatNames)
  throw new Trouble(
    `There is no format \`${name}\`${near ? `: did you mean \`${near}\`?` : ''}`,
    `Formats: ${formatNames.join(', ')}.`,
  )
}
