import {type Command, InvalidArgumentError, Option} from 'commander'
import {levels, presetNames} from '../engine/config.ts'
import type {Shard} from '../io/shard.ts'
import {mostDepth} from '../markdown/shallow.ts'
import {formatNames} from '../reporters/names.ts'

/** What lint, fix and inspect can all be told. */
export interface CommonFlags {
  config?: string | false
  configCode?: boolean
  maxTime?: number
  maxFileSize?: number
  maxDepth?: number
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
    .option('--no-config-code', 'run no config that is code: for strangers’ reports')
    .option('--schema <name>', 'what a report must hold: a programme, or the path of a schema')
    .addOption(new Option('--preset <name>', 'the set of rules to start from').choices(presetNames))
    .option(
      '--rule <id=level>',
      'set a rule to off, info, warning or error (repeatable); options stand in a config',
      collectRule,
    )
    .option('--max-time <seconds>', 'how long one file may take (60; 0: no limit)', wholeNumber)
    .option('--max-file-size <megabytes>', 'how large one file may be (5; 0: no limit)', wholeNumber)
    .option(
      '--max-depth <levels>',
      'how deep quotations, lists and emphases may be nested (100; 0: as deep as can be read, 500)',
      depth,
    )
    .option('--stdin-filename <name>', 'the name to give to what comes in on standard input')
}

/** How results are shown and what verdict they come to: what lint and merge can both be told. */
export interface ShowFlags {
  format?: readonly string[]
  failOn: 'error' | 'warning' | 'info' | 'never'
  maxWarnings?: number
  maxFindings?: number
  quiet?: boolean
  baseline?: string
  color?: boolean
}

export function showFlags(command: Command): Command {
  return command
    .option(
      '-f, --format <name[=file]>',
      `how to show the results, and where to write them (repeatable): ${formatNames.join(', ')}`,
      collect,
    )
    .addOption(
      new Option('--fail-on <level>', 'the least severity that makes the exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--max-warnings <count>', 'exit code 1 if there are more warnings than this', wholeNumber)
    .option('--max-findings <count>', 'how many findings of one file are shown (5000; 0: all)', wholeNumber)
    .option('-q, --quiet', 'show errors only')
    .option('--baseline <file>', 'findings that this file knows are silent until they grow')
}

function collectRule(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, id, level = ''] = /^([^=]+)=(.*)$/s.exec(value) ?? []
  if (id === undefined || !levels.some(known => known === level)) {
    throw new InvalidArgumentError(`Expected \`id=level\`, with a level of ${levels.join(', ')}.`)
  }
  return {...before, [id]: level}
}

/** For options that can be given several times. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}

export function depth(value: string): number {
  const number = wholeNumber(value)
  if (number > mostDepth) throw new InvalidArgumentError(`Expected a number up to ${mostDepth}: no more can be read.`)
  return number
}

/** A part; without a number it is the one that the environment tells. */
export type ShardFlag = Pick<Shard, 'of'> & Partial<Shard>

/** Reads `2/8`. `job/8` is for Kubernetes, which tells a job its number in the environment and counts from 0. */
export function shard(value: string): ShardFlag {
  const [, first, last] = /^(\d+|job)\/(\d+)$/.exec(value) ?? []
  if (first === undefined || last === undefined) {
    throw new InvalidArgumentError('Expected `i/n`: which part, and of how many, such as `1/3`, `2/3` and `3/3`.')
  }
  const of = Number(last)
  if (first === 'job' && of > 0) return {of}
  const index = Number(first)
  if (of === 0)
    throw new InvalidArgumentError('There is no part of nothing. Expected something like `1/3`: the first of three.')
  if (index === 0) {
    throw new InvalidArgumentError(
      `Parts are counted from 1: expected \`1/${of}\` to \`${of}/${of}\`. In a Kubernetes Indexed Job, \`job/${of}\` counts for you.`,
    )
  }
  if (index > of) {
    throw new InvalidArgumentError(`There is no part ${index} of ${of}: expected \`1/${of}\` to \`${of}/${of}\`.`)
  }
  return {index, of}
}

/** How many workers lint: a number, as many as it pays to have, or none. */
export type Concurrency = number | 'auto' | 'off'

export function concurrency(value: string): Concurrency {
  if (value === 'auto' || value === 'off') return value
  const number = /^\d+$/.test(value) ? Number(value) : 0
  if (number < 1 || number > 64)
    throw new InvalidArgumentError('Expected a number from 1 to 64, `auto` or `off`: how many files to lint at a time.')
  return number
}

/** Colour is said before or after the command's name. */
export const colorOf = (program: Command): {color?: boolean} => {
  const source = program.getOptionValueSource('color')
  return source === undefined || source === 'default' ? {} : {color: program.getOptionValue('color')}
}
