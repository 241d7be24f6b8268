import {lookInto} from '../../engine/engine.ts'
import type {DamageChannel, Inspection} from '../../engine/inspect.ts'
import {gatherInputs} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {openWorkspace} from '../../io/workspace.ts'
import {outlineLines} from '../../reporters/outline.ts'
import type {Unread} from '../../reporters/reporter.ts'
import {makeScreenWidth, type Width} from '../../reporters/width.ts'
import {amount} from '../../reporters/words.ts'
import {wrap} from '../../reporters/wrap.ts'
import {visible, visibleJson} from '../../text/escape.ts'
import type {CommonFlags} from '../flags.ts'
import {exit} from '../session.ts'
import {tell} from '../tell.ts'
import {inWords, troubleOf, unreadOf} from '../trouble-of.ts'
import {waitingForExpert} from '../v8-tuning.ts'

export interface InspectFlags extends CommonFlags {
  format: 'pretty' | 'json'
}

/** `prodev-report inspect` */
export async function inspect(paths: readonly string[], flags: InspectFlags, io: Io): Promise<number> {
  const {config, base, parsers: usual, setupFor, mostBytes} = await openWorkspace(io, flags)
  const {stdinFilename} = flags
  const {inputs, notices} = await gatherInputs(
    {paths, files: config.files, ignore: config.ignore, base, stdinFilename, mostBytes},
    io,
  )
  for (const notice of notices) tell(io, notice)
  const parsers = waitingForExpert(usual, () => inputs.length)
  const files: Inspection[] = []
  const unread: Unread[] = []
  for (const {file, shown, read} of inputs) {
    try {
      files.push(await lookInto(read(), await setupFor(file ?? stdinFilename), parsers, shown))
    } catch (error) {
      const trouble = troubleOf(error, shown)
      if (!trouble) throw error
      unread.push(unreadOf(trouble, shown))
    }
  }
  io.stdout.write(
    flags.format === 'json'
      ? `${visibleJson({version: 1, files, ...(unread.length > 0 && {unread})}, 2)}\n`
      : files.map(file => pretty(file, io.stdout.columns ?? 80)).join('\n'),
  )
  for (const one of unread) tell(io, inWords(one))
  return unread.length > 0 ? exit.trouble : exit.clean
}

function pretty({path, encoding, report}: Inspection, columns: number): string {
  const {eol, channels, misread, older} = encoding
  const lines = [
    visible(path),
    `  encoding  ${charsetLine(encoding)}, line endings ${eol}`,
    ...(older ? [`            ${older.how}.`, `            ${older.advice}.`] : []),
    ...channels.flatMap(damageLines),
    ...(misread ? [`  damage    ${misread.how}.`, `            ${misread.advice}.`] : []),
    ...outlineLines(report).map(line => `  ${line}`),
  ]
  const width = makeScreenWidth()
  return `${lines.flatMap(line => wrapBelow(line, columns, width)).join('\n')}\n`
}

function charsetLine({charset, bom, invalid, older}: Inspection['encoding']): string {
  if (older) return `most likely ${older.name}, not UTF-8`
  const but = invalid === 0 ? '' : ` but for bytes in ${amount(invalid, 'place')}`
  return `${charset}${bom ? ' with a byte order mark' : ''}${but}`
}

/** What does not fit goes on below the last column of the line. */
function wrapBelow(line: string, columns: number, width: Width): string[] {
  const own = /^ *(?:\S+ {2,}){0,2}/.exec(line)![0]
  if (line.length <= columns && width(line) <= columns) return [line]
  // In a narrow terminal there is no room beside the columns.
  const beside = own.length <= columns / 2
  const indent = ' '.repeat(beside ? own.length : Math.min(8, columns / 4))
  const rows = wrap(line.slice(own.length), columns - indent.length, width)
  return beside
    ? [own + rows[0], ...rows.slice(1).map(row => indent + row)]
    : [own.trimEnd(), ...rows.map(row => indent + row)]
}

/** What happened to the text, how, and how not to let it happen again. */
function damageLines({name, spots, lost, how, advice}: DamageChannel): string[] {
  const gone = lost === 0 ? 'no byte is lost' : `${lost} of them lost bytes`
  return [
    `  damage    UTF-8 was read as ${name} in ${amount(spots, 'place')}; ${gone}`,
    `            ${how}.`,
    `            ${advice}.`,
  ]
}
