import {applyEdits, type Edit} from '../text/edit.ts'
import type {Source} from '../text/source.ts'
import type {Finding} from './finding.ts'
import {merge} from './merge.ts'
import {runSourceRules} from './run.ts'
import type {Setup} from './setup.ts'
import {View} from './view.ts'

/** The edits of all safe fixes that are a matter of characters, not of the file's container. */
export function certainRepairs(text: string, findings: readonly Finding[]): Edit[] {
  const certain = findings.flatMap(({fix}) => (fix?.safety === 'safe' && !fix.recode ? [fix] : []))
  return merge(text, certain, fix => fix.edits).edits
}

/** A file as the rules see it: with its certain repairs made, whatever rules are silenced. */
export function repairedView(source: Source, setup: Setup): View {
  const raw = new View(source.text, setup.parse, setup.programme)
  const repairs = certainRepairs(source.text, runSourceRules(source, raw, setup, undefined))
  return repairs.length === 0 ? raw : raw.with(applyEdits(source.text, repairs))
}
