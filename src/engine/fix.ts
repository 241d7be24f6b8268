import type {Fix} from '../rule.ts'
import {decode} from '../text/decode.ts'
import {applyPatches, invertPatches, type Patch, recode, toPatches} from '../text/patch.ts'
import type {Source} from '../text/source.ts'
import {lintSource} from './lint.ts'
import {merge} from './merge.ts'
import type {Message} from './message.ts'
import type {Setup} from './setup.ts'
import {guilty} from './vet.ts'
import {View} from './view.ts'

/** Which fixes to make. */
export interface FixChoice {
  /** Guesses too. */
  unsafe?: boolean
  /** Only the fixes of rules for which this holds. */
  wanted?: (ruleId: string) => boolean
}

/** A fix that was made, as a message of the text it was made to. */
export type Applied = Message & {fix: Fix; pass: number}

export interface FixOutcome {
  bytes: Uint8Array
  changed: boolean
  applied: readonly Applied[]
  /** What is left to say of the fixed file. */
  messages: readonly Message[]
  /** Fixes that met another at the same place, were tried again after it, and still did not get their turn. */
  conflicts: readonly Message[]
  /** Whether the file came to rest; if not, `restless` names the rules that kept changing it. */
  converged: boolean
  restless: readonly string[]
  /** What undoes each pass, last pass first. */
  undo: readonly (readonly Patch[])[]
}

export const maxPasses = 10

/** Lints and mends until there is nothing left to mend. */
export function fixBytes(bytes: Uint8Array, setup: Setup, choice: FixChoice = {}, path?: string): FixOutcome {
  const applied: Applied[] = []
  const undo: Patch[][] = []
  let current = bytes
  for (let pass = 1; ; pass++) {
    const source = decode(current)
    const messages = lintSource(source, setup, path)
    const chosen = choose(messages, choice)
    const {taken, refused, patches} = plan(source, chosen, setup)
    const rest = {bytes: current, changed: undo.length > 0, applied, messages, undo}
    if (patches.length === 0) return {...rest, conflicts: refused, converged: true, restless: []}
    if (pass > maxPasses) {
      return {
        ...rest,
        conflicts: refused,
        converged: false,
        restless: [...new Set(taken.map(message => message.ruleId))],
      }
    }
    undo.unshift(invertPatches(current, patches))
    current = applyPatches(current, patches)
    applied.push(...taken.map(message => ({...message, pass})))
  }
}

type Fixable = Message & {fix: Fix}

function choose(messages: readonly Message[], {unsafe = false, wanted = () => true}: FixChoice): Fixable[] {
  return messages.filter(
    (message): message is Fixable =>
      message.fix !== undefined && (unsafe || message.fix.safety === 'safe') && wanted(message.ruleId),
  )
}

interface Plan {
  taken: Fixable[]
  refused: Fixable[]
  patches: Patch[]
}

/** What to do in one pass. A new container comes alone: everything else is easier to say of the file in it. */
function plan(source: Source, chosen: Fixable[], setup: Setup): Plan {
  const container = chosen.find(({fix}) => fix.recode)
  if (container) return {taken: [container], refused: [], patches: recode(source, container.fix.edits)}
  const spared = withoutGuilty(source, chosen, setup)
  // What is certain comes before what is guessed, so that no guess takes its place.
  const certain = merge(
    source.text,
    spared.filter(({fix}) => fix.safety === 'safe'),
    ({fix}) => fix.edits,
  )
  // Guesses about lost bytes come along: what is certain is the evidence they rest on, and gone in the next pass.
  const alike = certain.taken.length > 0 ? [...certain.taken, ...spared.filter(isEncodingGuess)] : spared
  const both = merge(source.text, alike, ({fix}) => fix.edits)
  const {taken, refused, edits} = both.refused.some(({fix}) => fix.safety === 'safe') ? certain : both
  const patches = toPatches(source, edits)
  if (patches) return {taken, refused, patches}
  // The charset lacks a character that a fix wants to write: only what it can write is done.
  const writable = taken.filter(({fix}) => toPatches(source, fix.edits) !== undefined)
  const again = merge(source.text, writable, ({fix}) => fix.edits)
  return {taken: again.taken, refused: [...refused, ...again.refused], patches: toPatches(source, again.edits) ?? []}
}

const isEncodingGuess = ({ruleId, fix}: Fixable) => fix.safety === 'unsafe' && ruleId.startsWith('encoding-')

/** Safe fixes were vetted when they were found; guesses are vetted when somebody wants them. */
function withoutGuilty(source: Source, chosen: Fixable[], setup: Setup): Fixable[] {
  const guesses = chosen.filter(({fix}) => fix.safety === 'unsafe')
  if (guesses.length === 0) return chosen
  const bad = guilty(new View(source.text, setup.parse, setup.programme), guesses, ({fix}) => fix)
  return chosen.filter(message => !bad.has(message))
}
