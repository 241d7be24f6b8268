import fs from 'node:fs'
import path from 'node:path'
import {type Baseline, makeBaseline, type Named, withoutKnown} from '../../engine/baseline.ts'
import {fingerprints} from '../../engine/fingerprint.ts'
import type {FileResult} from '../../engine/message.ts'
import type {Io} from '../../io/io.ts'
import {readText} from '../../io/not-file.ts'
import {slashed} from '../../io/slashed.ts'
import {reason, Trouble} from '../../io/trouble.ts'
import {writeWhole} from '../../io/write.ts'
import {quoted} from '../../reporters/in-shell.ts'
import {amount} from '../../reporters/words.ts'
import {visible} from '../../text/escape.ts'
import type {Looked} from '../look-at.ts'
import {exit} from '../session.ts'
import {tell} from '../tell.ts'
import {inWords} from '../trouble-of.ts'

const usualName = 'prodev-report-baseline.json'

/** A file's result, and its text for whoever needs it. */
type Result = FileResult & {textOf(): string | undefined}

/** Takes all that is found in so many files as known; if Ctrl-C comes before the last of them, nothing. */
export async function takeAsKnown(
  looks: AsyncIterable<Looked>,
  files: number,
  name: string = usualName,
  io: Io,
): Promise<number> {
  const file = path.resolve(io.cwd(), name)
  if (fs.existsSync(file)) checkReplaced(file, name)
  const known: Named[] = []
  const troubles: Trouble[] = []
  for await (const look of looks) {
    if ('trouble' in look) troubles.push(look.trouble)
    else known.push(named({...look, path: look.input.shown}, file, io))
  }
  if (known.length + troubles.length < files) {
    tell(io, `Stopped: \`${name}\` was not written.`)
    return exit.interrupted
  }
  const number = known.reduce((sum, {messages}) => sum + messages.length, 0)
  writeWhole(file, `${JSON.stringify(makeBaseline(known), undefined, 2)}\n`, name)
  tell(
    io,
    `Wrote \`${name}\`: ${number} ${number === 1 ? 'finding is' : 'findings are'} known from now on.\n` +
      `See what is new with \`npx prodev-report lint --baseline ${quoted(name)}\`.`,
  )
  for (const trouble of troubles) tell(io, inWords(trouble))
  return troubles.length > 0 ? exit.trouble : exit.clean
}

/** A baseline is made anew as often as one likes; a report, or anything else, is not replaced by one. */
function checkReplaced(file: string, name: string): void {
  try {
    readBaseline(file, name)
  } catch (cause) {
    const hint = 'Name another file, or remove that one if nobody needs it.'
    throw new Trouble(`Will not replace \`${visible(name)}\`: it is not a baseline`, hint, {cause})
  }
}

/** What a baseline says, whatever that is. */
export function textOf(name: string, io: Io): string | undefined {
  try {
    return readText(path.resolve(io.cwd(), name))
  } catch {
    // Why not is told when it is opened.
    return undefined
  }
}

/** What takes the known findings out of results. */
export interface Known {
  leftOf(result: Result): FileResult
  /** Says how many there were. */
  tell(): void
}

export function openBaseline(name: string, io: Io): Known {
  const file = path.resolve(io.cwd(), name)
  const baseline = readBaseline(file, name)
  let silenced = 0
  let gone = 0
  return {
    leftOf(result) {
      const left = withoutKnown(named(result, file, io), baseline)
      silenced += left.silenced
      gone += left.gone
      return {path: result.path, messages: left.file.messages}
    },
    tell() {
      if (silenced > 0) tell(io, `${amount(silenced, 'known finding')} not shown (\`${name}\`).`)
      if (gone > 0) {
        tell(
          io,
          `${gone} known ${gone === 1 ? 'finding is' : 'findings are'} fixed: --init-baseline makes \`${name}\` smaller.`,
        )
      }
    },
  }
}

/** In a baseline paths count from its own folder, so that it means the same wherever the command runs. */
function named({path: shown, messages, textOf}: Result, baseline: string, io: Io): Named {
  const absolute = path.resolve(io.cwd(), shown)
  return {
    path: slashed(path.relative(path.dirname(baseline), absolute)),
    messages,
    names: messages.length === 0 ? [] : fingerprints(messages, textOf()),
  }
}

function readBaseline(file: string, name: string): Baseline {
  const remedy = `\`npx prodev-report lint --init-baseline --baseline ${quoted(name)}\` makes one.`
  let value: unknown
  try {
    value = JSON.parse(readText(file))
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : reason(error)
    throw new Trouble(`Cannot read the baseline \`${name}\`: ${why}`, remedy, {cause: error})
  }
  if (!isBaseline(value)) throw new Trouble(`\`${name}\` is not a baseline of this version`, remedy)
  return value
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBaseline = (value: unknown): value is Baseline =>
  isObject(value) &&
  value.version === 1 &&
  isObject(value.files) &&
  Object.values(value.files).every(
    rules =>
      isObject(rules) &&
      Object.values(rules).every(known => Array.isArray(known) && known.every(name => typeof name === 'string')),
  )
