import type {Diagnosis} from '../encoding/diagnose.ts'
import {lookUpFrom} from '../markdown/target.ts'
import type {Rule, ViewContext} from '../rule.ts'
import type {ClueAt, Clued} from '../text/clues.ts'
import type {Source} from '../text/source.ts'
import {diagnosisOf, expertOf} from './expert.ts'
import {collector, type Finding} from './finding.ts'
import type {Setup} from './setup.ts'
import type {View} from './view.ts'

/** What the rules about bytes and raw text find. */
export function runSourceRules(source: Source, view: View, setup: Setup, path: string | undefined): Finding[] {
  const {text, lines} = view
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
      // None of those that come with the tool asks for any, and a view with repairs has others.
      clued: rule.clues ? cluedFor(rule, view.cluedBy(setup)) : none,
      report: collector(active, found),
    })
  }
  return found
}

/** What all other rules find in the view. */
export function runViewRules(view: View, setup: Setup, path: string | undefined): Finding[] {
  const found: Finding[] = []
  const lookUp = path === undefined ? undefined : lookUpFrom(path, setup.files)
  const clued = view.cluedBy(setup)
  const seen = new ViewOf(view, setup, path, lookUp)
  for (const active of setup.rules) {
    const {rule} = active
    if (rule.reads !== 'view') continue
    seen.options = active.options
    seen.clued = cluedFor(rule, clued)
    seen.report = collector(active, found)
    rule.check(seen)
  }
  return found
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
class ViewOf implements ViewContext<Record<string, string>, unknown> {
  readonly text: string
  readonly path: string | undefined
  readonly lookUp: ViewContext<Record<string, string>, unknown>['lookUp']
  // Node 20 sets private names several times slower.
  private readonly view: View
  private readonly setup: Setup
  options: unknown
  clued: readonly ClueAt[] = none
  report: ReturnType<typeof collector> = () => {}

  constructor(view: View, setup: Setup, path: string | undefined, lookUp: ViewOf['lookUp']) {
    this.text = view.text
    this.path = path
    this.lookUp = lookUp
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
