import type {Diagnosis} from '../encoding/diagnose.ts'
import {lookUpFrom} from '../markdown/target.ts'
import type {EncodingExpert, Rule, SourceContext, ViewContext} from '../rule.ts'
import type {ClueAt, Clued} from '../text/clues.ts'
import type {Source} from '../text/source.ts'
import {diagnosisOf, expertOf} from './expert.ts'
import {collector, type Finding} from './finding.ts'
import type {ActiveRule, Setup} from './setup.ts'
import type {View} from './view.ts'

/** What the rules about bytes and raw text find. */
export function runSourceRules(source: Source, view: View, setup: Setup, path: string | undefined): readonly Finding[] {
  const seen = new SourceOf(source, view, setup, path)
  for (const active of setup.rules) seen.show(active)
  return seen.found
}

const none: readonly ClueAt[] = []

function cluedFor({id, clues}: Rule, clued: Clued): readonly ClueAt[] {
  if (!clues) return none
  const own = clued.get(id)
  if (!own)
    throw new Error(`Unexpected clues of \`${id}\`, which nobody looked for: it is none of the rules of the setup`)
  return own
}

/**
 * What the rules see, one after the other: made once a file, for with one for each rule making them took as long as many a
 * rule does. Each getter is passed on as one, so that nothing is read that no rule asks for.
 */
export abstract class Seen {
  /** What was found so far. */
  readonly found: Finding[] = []
  readonly text: string
  readonly path: string | undefined
  readonly report: ReturnType<typeof collector>
  readonly expert: () => EncodingExpert
  /** Whose turn it is. */
  active: ActiveRule | undefined
  clued: readonly ClueAt[] = none
  // Node 20 sets private names several times slower.
  protected readonly view: View
  protected readonly setup: Setup

  constructor(view: View, setup: Setup, path: string | undefined) {
    this.text = view.text
    this.path = path
    this.report = collector(this, this.found)
    this.expert = () => expertOf(setup)
    this.view = view
    this.setup = setup
  }

  /** Has a rule look at it, if it is one for such things. */
  abstract show(active: ActiveRule): void

  get options() {
    return this.active!.options
  }

  get lines() {
    return this.view.lines
  }
}

export class SourceOf extends Seen implements SourceContext<Record<string, string>, unknown> {
  readonly source: Source
  private known: Diagnosis | undefined

  constructor(source: Source, view: View, setup: Setup, path: string | undefined) {
    super(view, setup, path)
    this.source = source
  }

  show(active: ActiveRule): void {
    const {rule} = active
    if (rule.reads !== 'source') return
    this.active = active
    // None of those that come with the tool asks for any, and a view with repairs has others.
    this.clued = rule.clues ? cluedFor(rule, this.view.cluedBy(this.setup)) : none
    rule.check(this)
  }

  get damage() {
    this.known ??= diagnosisOf(this.text, this.setup)
    return this.known
  }
}

export class ViewOf extends Seen implements ViewContext<Record<string, string>, unknown> {
  readonly lookUp: ViewContext<Record<string, string>, unknown>['lookUp']

  constructor(view: View, setup: Setup, path: string | undefined) {
    super(view, setup, path)
    this.lookUp = path === undefined ? undefined : lookUpFrom(path, setup.files)
  }

  show(active: ActiveRule): void {
    const {rule} = active
    if (rule.reads !== 'view') return
    this.active = active
    this.clued = cluedFor(rule, this.view.cluedBy(this.setup))
    rule.check(this)
  }

  get tree() {
    return this.view.tree
  }

  get nodes() {
    return this.view.nodes
  }

  get headings() {
    return this.view.headings
  }

  get prose() {
    return this.view.prose
  }

  get words() {
    return this.view.words
  }

  get language() {
    return this.view.language
  }

  get links() {
    return this.view.links
  }

  get tables() {
    return this.view.tables
  }

  get depth() {
    return this.view.depth
  }

  get model() {
    return this.view.model
  }

  get programme() {
    return this.view.programme
  }

  get ask() {
    return this.setup.ask
  }
}
