import {type Diagnosis, diagnose} from '../encoding/diagnose.ts'
import {lookUpFrom} from '../report/target.ts'
import type {Source} from '../text/source.ts'
import {collector, type Finding} from './finding.ts'
import type {Setup} from './setup.ts'
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
        damage ??= diagnose(text)
        return damage
      },
      options,
      path,
      report: collector(active, found),
    })
  }
  return found
}

/** What all other rules find in the view. Each getter is passed on as one, so that nothing is read that no rule asks for. */
export function runViewRules(view: View, setup: Setup, path: string | undefined): Finding[] {
  const found: Finding[] = []
  const lookUp = path === undefined ? undefined : lookUpFrom(path, setup.files)
  for (const active of setup.rules) {
    const {rule, options} = active
    if (rule.reads !== 'view') continue
    rule.check({
      text: view.text,
      get lines() {
        return view.lines
      },
      get tree() {
        return view.tree
      },
      get prose() {
        return view.prose
      },
      get words() {
        return view.words
      },
      get links() {
        return view.links
      },
      lookUp,
      ask: setup.ask,
      get tables() {
        return view.tables
      },
      get model() {
        return view.model
      },
      programme: setup.programme,
      options,
      path,
      report: collector(active, found),
    })
  }
  return found
}
