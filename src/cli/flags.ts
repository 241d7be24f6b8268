import {type Command, InvalidArgumentError, Option} from 'commander'

/** What lint, fix and inspect can all be told. */
export interface CommonFlags {
  config?: string | false
  configCode?: boolean
  maxTime?: number
  maxFileSize?: number
  schema?: string
  rule?: Record<string, string>
  preset?: string
  stdinFilename?: string
  color?: boolean
}

export function commonFlags(command: Command): Command {
  return command
    .option('--config <file>', 'take this config instead of looking for one')
    .option('--no-config', 'look for no config')
    .option('--no-config-code', 'run no config that is code: for reports of strangers')
    .option('--schema <name>', 'what a report must hold: a programme, or the path of a schema')
    .addOption(
      new Option('--preset <name>', 'the set of rules to start from').choices(['minimal', 'recommended', 'strict']),
    )
    .option('--rule <id=level>', 'set a rule to off, info, warning or error (repeatable)', collectRule)
    .option('--max-time <seconds>', 'how long one file may take (60; 0: as long as it takes)', wholeNumber)
    .option('--max-file-size <megabytes>', 'how large one file may be (5; 0: as large as it likes)', wholeNumber)
    .option('--stdin-filename <name>', 'the name to give to what comes in on standard input')
}

const levels = ['off', 'info', 'warning', 'error']

function collectRule(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [id, level] = value.split('=')
  if (!id || !level || !levels.includes(level)) {
    throw new InvalidArgumentError(`Expected \`id=level\`, with a level of ${levels.join(', ')}.`)
  }
  return {...before, [id]: level}
}

/** For options that can be given several times. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}
