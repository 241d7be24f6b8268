import type {FileResult} from '../engine/message.ts'
import {visible} from '../text/escape.ts'
import {severities} from './words.ts'

/** What a reader can do about the findings: why, and the command that does it. */
export interface Step {
  why: string
  command: string
}

// As many files as a person would still paste; beyond that the command is for all of them.
const maxPaths = 3

/** The commands that lead on from a run. */
export function nextSteps(files: readonly FileResult[]): Step[] {
  const steps: Step[] = []
  const safe = files.filter(({messages}) => messages.some(({fix}) => fix?.safety === 'safe'))
  const guesses = files.filter(({messages}) => messages.some(({fix}) => fix?.safety === 'unsafe'))
  if (safe.length > 0) {
    const number = total(safe, 'safe')
    steps.push({why: `${number} can be mended for you`, command: command('fix', safe)})
  }
  if (guesses.length > 0) {
    const number = total(guesses, 'unsafe')
    const why = number === 1 ? '1 has a guess for you to judge' : `${number} have guesses for you to judge`
    steps.push({why, command: command('fix --interactive', guesses)})
  }
  for (const level of severities) {
    const first = files.flatMap(({messages}) => messages).find(({severity}) => severity === level)
    if (!first) continue
    steps.push({why: 'What a rule asks for, and why', command: `npx prodev-report explain ${first.ruleId}`})
    break
  }
  return steps
}

const total = (files: readonly FileResult[], safety: string): number =>
  files.reduce((sum, {messages}) => sum + messages.filter(({fix}) => fix?.safety === safety).length, 0)

function command(verb: string, files: readonly FileResult[]): string {
  const paths = files.map(({path}) => (path === '<stdin>' ? '-' : path))
  const folder = commonFolder(paths)
  const shown = paths.length <= maxPaths ? paths : folder === '' ? [] : [folder]
  if (!shown.every(isPasteable)) return `npx prodev-report ${verb}`
  return ['npx prodev-report', verb, ...shown.map(inShell)].join(' ')
}

/** The folder that all of these are in; nothing if that is the current one. */
function commonFolder(paths: readonly string[]): string {
  let common = paths[0]!.split('/').slice(0, -1)
  for (const path of paths) {
    const parts = path.split('/')
    const end = common.findIndex((part, i) => parts[i] !== part)
    if (end !== -1) common = common.slice(0, end)
  }
  return common.join('/')
}

/** Whether a name can be pasted: quoting that holds in sh, PowerShell and cmd alike knows none of these characters. */
const isPasteable = (path: string) => visible(path) === path && !/["'`$!%\\^]/.test(path)

function inShell(path: string): string {
  const named = path.startsWith('-') && path !== '-' ? `./${path}` : path
  return /^[\w./@:+-]+$/.test(named) ? named : `"${named}"`
}
