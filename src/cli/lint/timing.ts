import type {Setup} from '../../engine/setup.ts'
import type {Input} from '../../io/inputs.ts'
import type {Workspace} from '../../io/workspace.ts'
import type {Parse} from '../../markdown/parse.ts'
import type {Stage} from '../../reporters/reporter.ts'
import type {Rule} from '../../rule.ts'
import {lazily} from '../../text/lazily.ts'
import type {LintInput} from '../look-at.ts'
import type {Show} from '../show/show.ts'

/** What a rule asks for, and what working that out is called: whoever asks first would seem to take long. */
const parts: Readonly<Record<string, string>> = {
  damage: 'diagnose the encoding',
  tree: 'tree',
  nodes: 'tree',
  headings: 'headings',
  prose: 'words',
  words: 'words',
  links: 'links',
  tables: 'tables',
  model: 'model',
}

/**
 * Where the time of a run goes. A stage's time is its own: what goes on within another one is told there. All of it is
 * wrapped around what runs, and nothing in the engine knows of it: who does not ask pays nothing.
 */
export class Timing {
  readonly #stages = new Map<string, {ms: number; count: number}>()
  readonly #open: {within: number}[] = []
  readonly #started = performance.now()
  readonly #contexts = new WeakMap<object, Record<string, unknown>>()
  readonly #rules = new Map<Setup['rules'], Setup['rules']>()

  measure<Result>(stage: string, work: () => Result): Result {
    const end = this.#begin(stage)
    try {
      return work()
    } finally {
      end()
    }
  }

  /** For work that waits, as long as nothing else is measured meanwhile. */
  async wait<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
    const end = this.#begin(stage)
    try {
      return await work()
    } finally {
      end()
    }
  }

  #begin(stage: string): () => void {
    const here = {within: 0}
    const started = performance.now()
    this.#open.push(here)
    return () => {
      const took = performance.now() - started
      this.#open.pop()
      const above = this.#open.at(-1)
      if (above) above.within += took
      const known = this.#stages.get(stage) ?? {ms: 0, count: 0}
      this.#stages.set(stage, {ms: known.ms + took - here.within, count: known.count + 1})
    }
  }

  /** The same setup, of which every rule and the parser are measured. */
  around(setup: Setup): Setup {
    let rules = this.#rules.get(setup.rules)
    if (!rules) {
      rules = setup.rules.map(active => ({...active, rule: this.#aroundRule(active.rule)}))
      this.#rules.set(setup.rules, rules)
    }
    return {...setup, rules, parse: this.aroundParse(setup.parse)}
  }

  readonly aroundInput = (input: Input): Input => ({...input, read: () => this.measure('read', input.read)})

  aroundShow({file, unread, end, discard}: Show): Show {
    return {
      file: (result, textOf) => this.wait('report', () => file(result, textOf)),
      unread: what => this.wait('report', () => unread(what)),
      end: timing => this.wait('report', () => end(timing)),
      discard,
    }
  }

  /** The same workspace, in which all work is measured. */
  aroundWorkspace(workspace: Workspace): Workspace {
    const {parsers, setupFor} = workspace
    return {
      ...workspace,
      parsers: {...parsers, reference: async () => this.aroundParse(await parsers.reference())},
      setupFor: async file => this.around(await setupFor(file)),
    }
  }

  aroundLint(lint: LintInput): LintInput {
    return (input, read) => this.wait('decode and the rest of the engine', () => lint(input, read))
  }

  aroundParse(parse: Parse): Parse {
    return text => this.measure('parse', () => parse(text))
  }

  #aroundRule(rule: Rule): Rule {
    const check = (context: Record<string, unknown>) => {
      const timed = this.#aroundContext(context)
      this.measure(rule.id, () => rule.check(timed as never))
    }
    return {...rule, check} as unknown as Rule
  }

  /** Once for all rules that are shown the same: for each of them it took a quarter of the time that was told. */
  #aroundContext(context: Record<string, unknown>): Record<string, unknown> {
    let timed = this.#contexts.get(context)
    if (!timed) {
      // What is there already takes no time: only who asks first has it made.
      const properties = Object.entries(parts).flatMap(([name, stage]): [string, PropertyDescriptor][] =>
        name in context ? [[name, {get: lazily(() => this.measure(stage, () => context[name] as object))}]] : [],
      )
      timed = Object.create(context, Object.fromEntries(properties)) as Record<string, unknown>
      this.#contexts.set(context, timed)
    }
    return timed
  }

  /** What took any time so far, the longest first. */
  stages(): Stage[] {
    const all = performance.now() - this.#started
    const stages = [...this.#stages].map(([stage, {ms, count}]) => ({stage, ms, calls: count}))
    const rest = all - stages.reduce((sum, {ms}) => sum + ms, 0)
    return [...stages, {stage: 'starting and the rest', ms: rest, calls: 1}]
      .map(one => ({...one, ms: Math.round(one.ms * 10) / 10}))
      .filter(({ms}) => ms > 0)
      .sort((a, b) => b.ms - a.ms)
  }

  /** The stages as a table. */
  table(): string {
    const stages = this.stages()
    const all = stages.reduce((sum, {ms}) => sum + ms, 0)
    const rows = stages.map(({stage, ms, calls}) => [
      stage,
      ms.toFixed(1),
      `${((ms / all) * 100).toFixed(1)} %`,
      String(calls),
    ])
    const head = ['stage', 'ms', 'share', 'calls']
    const sizes = head.map((word, i) => Math.max(word.length, ...rows.map(row => row[i]!.length)))
    const line = (cells: readonly string[]) =>
      cells.map((cell, i) => (i === 0 ? cell.padEnd(sizes[i]!) : cell.padStart(sizes[i]!))).join('  ')
    return [head, ...rows].map(line).join('\n')
  }
}
