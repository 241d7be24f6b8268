import type {Diagnosis} from '../encoding/diagnose.ts'
import {lookUpFrom} from '../report/target.ts'
import type {ViewContext} from '../rule.ts'
import type {Source} from '../text/source.ts'
import {diagnosisOf, expertOf} from './expert.ts'
import {collector, type Finding} from './finding.ts'
import type {ActiveRule, Setup} from './setup.ts'
import type {View} from './view.ts'

/** What the rules about bytes and raw text find. */
export function runSourceRules(source: Source, {text, lines}: View, setup: Setup, path: string | undefined): Finding[] {
  const found: Finding[] = []
  let damage: Diagnosis | undefined
  for (const active of setup.rules) {
    const {rule, options} = active
    if (rule.reads !== 'source') continue
    rule.check({
      source,
      text,
      lines,
      get damage() {
        damage ??= diagnosisOf(text, setup)
        return damage
      },
      expert: () => expertOf(setup),
      options,
      path,
      report: collector(active, found),
    })
  }
  return found
}

/** What all other rules find in the view. */
export function runViewRules(view: View, setup: Setup, path: string | undefined): Finding[] {
  const found: Finding[] = []
  const lookUp = path === undefined ? undefined : lookUpFrom(path, setup.files)
  for (const active of setup.rules) {
    const {rule} = active
    if (rule.reads === 'view') rule.check(new ViewOf(view, setup, path, lookUp, active, found))
  }
  return found
}

/**
 * What one rule sees. Each getter is passed on as one, so that nothing is read that no rule asks for. A class: an object
 * literal with getters costs as much for each rule and file as many a rule does.
 */
class ViewOf implements ViewContext<Record<string, string>, unknown> {
  readonly text: string
  readonly path: string | undefined
  readonly lookUp: ViewContext<Record<string, string>, unknown>['lookUp']
  readonly options: unknown
  readonly report: ReturnType<typeof collector>
  // Not `#view`: Node 20 sets private names several times slower, and this is done for each rule and file.
  private readonly view: View
  private readonly setup: Setup

  constructor(
    view: View,
    setup: Setup,
    path: string | undefined,
    lookUp: ViewOf['lookUp'],
    active: ActiveRule,
    found: Finding[],
  ) {
    this.text = view.text
    this.path = path
    this.lookUp = lookUp
    this.options = active.options
    this.report = collector(active, found)
    this.view = view
    this.setup = setup
  }

  get lines() {
    return this.view.lines
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

  get tokens() {
    return this.view.tokens
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
