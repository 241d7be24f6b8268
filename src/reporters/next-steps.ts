import type {FileResult} from '../engine/message.ts'
import type {Severity} from '../rule.ts'
import {inShell, isPasteable} from './in-shell.ts'
import {severities} from './words.ts'

/** What a reader can do about the findings: why, and the command that does it. */
export interface Step {
  why: string
  command: string
}

// As many files as a person would still paste; beyond that the command is for all of them.
const maxPaths = 3

/** The commands that lead on from a run, which is told file by file. */
export class NextSteps {
  readonly #safe = new Places()
  readonly #guesses = new Places()
  readonly #rules = new Map<Severity, string>()

  add({path, messages}: FileResult): void {
    this.#safe.add(path, messages.filter(({fix}) => fix?.safety === 'safe').length)
    this.#guesses.add(path, messages.filter(({fix}) => fix?.safety === 'unsafe').length)
    for (const {severity, ruleId} of messages) if (!this.#rules.has(severity)) this.#rules.set(severity, ruleId)
  }

  steps(): Step[] {
    const steps: Step[] = []
    const [safe, guesses] = [this.#safe.findings, this.#guesses.findings]
    if (safe > 0) steps.push({why: `${safe} can be fixed for you`, command: this.#safe.command('fix')})
    if (guesses > 0) {
      const why = guesses === 1 ? '1 has a guess for you to judge' : `${guesses} have guesses for you to judge`
      steps.push({
        why,
        command: this.#guesses.command(this.#guesses.isPiped ? 'fix --unsafe --diff' : 'fix --interactive'),
      })
    }
    const worst = severities.find(level => this.#rules.has(level))
    if (worst)
      steps.push({
        why: 'What a rule asks for, and why',
        command: `npx prodev-report explain ${this.#rules.get(worst)}`,
      })
    return steps
  }
}

/** The files in which there is something to do, and the command for them. */
export class Places {
  findings = 0
  readonly #first: string[] = []
  #more = false
  #folder: readonly string[] | undefined

  /** Whoever pipes a report in has no keyboard to answer with. */
  get isPiped(): boolean {
    return this.#first[0] === '-'
  }

  add(file: string, findings: number): void {
    if (findings === 0) return
    const path = file === '<stdin>' ? '-' : file
    this.findings += findings
    if (this.#first.length < maxPaths) this.#first.push(path)
    else this.#more = true
    const parts = path.split('/')
    const common = this.#folder ?? parts.slice(0, -1)
    const end = common.findIndex((part, i) => parts[i] !== part)
    this.#folder = end === -1 ? common : common.slice(0, end)
  }

  command(verb: string): string {
    // Nothing if the folder that all of them are in is the current one.
    const folder = (this.#folder ?? []).join('/')
    const inFolder = folder === '' ? [] : [folder]
    const files = this.#more || !this.#first.every(isPasteable) ? inFolder : this.#first
    const shown = files.every(isPasteable) ? files : []
    return ['npx prodev-report', verb, ...shown.map(inShell)].join(' ')
  }
}
