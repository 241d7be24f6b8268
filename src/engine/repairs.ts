import {applyEdits, type Edit} from '../text/edit.ts'
import type {Source} from '../text/source.ts'
import type {Finding} from './finding.ts'
import {merge} from './merge.ts'
import {runSourceRules} from './run.ts'
import type {Setup} from './setup.ts'
import {View} from './view.ts'

/** What is done to a text before the rules about its meaning look at it. */
export interface Repairs {
  edits: readonly Edit[]
  /** Those among them that nobody is sure of: they are to be seen, and never to be written. */
  assumed: readonly Edit[]
}

/** The edits of all safe fixes that are a matter of characters, not of the file's container; and what rules assume. */
export function virtualRepairs(text: string, findings: readonly Finding[]): Repairs {
  const certain = findings.flatMap(({fix}) => (fix?.safety === 'safe' && !fix.recode ? [fix.edits] : []))
  const assumed = new Set(findings.flatMap(({assume}) => (assume ? [assume] : [])))
  const {taken, edits} = merge(text, [...certain, ...assumed], edits => edits)
  return {edits, assumed: taken.filter(edits => assumed.has(edits)).flat()}
}

/** A file as the rules see it: with its repairs made, whatever rules are silenced. */
export function repairedView(source: Source, setup: Setup): View {
  const raw = new View(source.text, setup)
  const {edits} = virtualRepairs(source.text, runSourceRules(source, raw, setup, undefined))
  return edits.length === 0 ? raw : raw.with(applyEdits(source.text, edits))
}
