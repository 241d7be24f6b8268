import type {FileResult} from '../engine/message.ts'
import {visible} from './escape.ts'
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
    const why = number === 1 ? '1 has a guess to look at' : `${number} have guesses to look at`
    steps.push({why, command: command('fix --unsafe --diff', guesses)})
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
  const paths = files.map(({path}) => path)
  if (paths.length > maxPaths || !paths.every(isPasteable)) return `npx prodev-report ${verb}`
  return ['npx prodev-report', verb, ...paths.map(inShell)].join(' ')
}

/** Whether a name can be pasted: quoting that holds in sh, PowerShell and cmd alike knows none of these characters. */
const isPasteable = (path: string) => visible(path) === path && !/["'`$!%\\^]/.test(path) && path !== '-'

function inShell(path: string): string {
  const named = path.startsWith('-') ? `./${path}` : path
  return /^[\w./@:+-]+$/.test(named) ? named : `"${named}"`
}
