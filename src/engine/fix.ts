import type {Fix} from '../rule.ts'
import {decode} from '../text/decode.ts'
import type {Edit} from '../text/edit.ts'
import {applyPatches, invertPatches, type Patch, recode, staysReadable, toPatches} from '../text/patch.ts'
import type {Source} from '../text/source.ts'
import {lintSource} from './lint.ts'
import {type Merged, merge} from './merge.ts'
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
  /** What a person decided on a guess that `lint` shows of this very text: the edits to make, or none. */
  judged?: (guess: Message) => readonly Edit[] | undefined
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
  /** Whether the file came to rest; if not, it was mended without the rules that kept changing it: `restless` names them. */
  converged: boolean
  restless: readonly string[]
  /** In how many lines guesses about lost bytes went with the evidence they rested on, which is what was fixed. */
  lapsed: number
  /** What undoes each pass, last pass first. */
  undo: readonly (readonly Patch[])[]
}

export const maxPasses = 10

/** Lints and mends until there is nothing left to mend. */
export function fixBytes(bytes: Uint8Array, setup: Setup, choice: FixChoice = {}, path?: string): FixOutcome {
  const applied: Applied[] = []
  const undo: Patch[][] = []
  let current = bytes
  let guesses: readonly Message[] = []
  for (let pass = 1; ; pass++) {
    const source = decode(current)
    const messages = lintSource(source, setup, path)
    const chosen = choose(messages, choice, pass === 1)
    const {taken, refused, patches} = plan(source, chosen, setup, choice.unsafe ?? false)
    // Another container changes nothing that is read.
    if (applied.every(({fix}) => fix.recode)) guesses = messages.filter(isEncodingGuess)
    const rest = {bytes: current, changed: undo.length > 0, applied, messages, undo}
    if (patches.length === 0)
      return {...rest, conflicts: refused, converged: true, restless: [], lapsed: lapsedOf(guesses, messages, applied)}
    if (pass > maxPasses) {
      const all = [...applied, ...taken.map(message => ({...message, pass}))]
      return withoutRestless(bytes, setup, choice, restlessOf(all), path)
    }
    undo.unshift(invertPatches(current, patches))
    current = applyPatches(current, patches)
    for (const message of taken) applied.push({...message, pass})
  }
}

/** The rules that made fixes in several of the last passes; one that had its turn late, and once, is none of them. */
function restlessOf(applied: readonly Applied[]): Set<string> {
  const passes = new Map<string, Set<number>>()
  for (const {ruleId, pass} of applied)
    if (pass > maxPasses - 4) passes.set(ruleId, (passes.get(ruleId) ?? new Set()).add(pass))
  const several = [...passes].filter(([, {size}]) => size > 1)
  return new Set((several.length > 0 ? several : [...passes]).map(([ruleId]) => ruleId))
}

/** Rules that never rest would leave the file in the middle of their quarrel: it is mended without them. */
function withoutRestless(
  bytes: Uint8Array,
  setup: Setup,
  choice: FixChoice,
  restless: ReadonlySet<string>,
  path: string | undefined,
): FixOutcome {
  const {wanted = () => true} = choice
  const calm = fixBytes(bytes, setup, {...choice, wanted: id => wanted(id) && !restless.has(id)}, path)
  return {...calm, converged: false, restless: [...new Set([...restless, ...calm.restless])]}
}

type Fixable = Message & {fix: Fix}

function choose(
  messages: readonly Message[],
  {unsafe = false, wanted = () => true, judged}: FixChoice,
  isFirst: boolean,
): Fixable[] {
  return messages.flatMap((message): Fixable[] => {
    const {fix, ruleId} = message
    if (!fix || !wanted(ruleId)) return []
    if (unsafe || fix.safety === 'safe') return [{...message, fix}]
    // After the first pass places have moved, and what was judged is another text.
    const edits = isFirst ? judged?.(message) : undefined
    return edits ? [{...message, fix: {...fix, edits}}] : []
  })
}

interface Plan {
  taken: Fixable[]
  refused: Fixable[]
  patches: Patch[]
}

/** What to do in one pass. A new container comes alone: everything else is easier to say of the file in it. */
function plan(source: Source, chosen: readonly Fixable[], setup: Setup, patient: boolean): Plan {
  const container = chosen.find(({fix}) => fix.recode)
  if (container) return {taken: [container], refused: [], patches: recode(source, container.fix.edits)}
  const {taken, refused, edits} = choice(source, chosen, setup, patient)
  const patches = toPatches(source, edits)
  if (patches && staysReadable(source, edits)) return {taken, refused, patches}
  // A guess may take away what the charset is inferred from; what is certain is made without it.
  const certain = chosen.filter(({fix}) => fix.safety === 'safe')
  if (certain.length > 0 && certain.length < chosen.length) {
    const {refused: others, ...rest} = plan(source, certain, setup, patient)
    return {...rest, refused: [...others, ...chosen.filter(({fix}) => fix.safety === 'unsafe')]}
  }
  return {taken: [], refused: [...refused, ...taken], patches: []}
}

/** What is certain comes before what is guessed, so that no guess takes its place. */
function choice(source: Source, chosen: readonly Fixable[], setup: Setup, patient: boolean): Merged<Fixable> {
  const view = new View(source.text, setup)
  const certain = harmless(
    view,
    chosen.filter(({fix}) => fix.safety === 'safe'),
  )
  if (certain.taken.length === 0) return guessed(view, chosen, patient)
  const guesses = chosen.filter(isEncodingGuess)
  if (guesses.length === 0) return certain
  // Guesses about lost bytes come along: what is certain is the evidence they rest on, and gone in the next pass.
  const both = harmless(view, [...certain.taken, ...guesses])
  const made = new Set(both.taken)
  return certain.taken.every(message => made.has(message)) ? both : certain
}

/**
 * What a report lacks is only known when nothing hides it any more: a block of code that is never closed swallows the
 * sections below it, and stubs for them would be there twice. Who was asked about each guess has seen them all, and is not
 * asked again: there is no next time.
 */
function guessed(view: View, chosen: readonly Fixable[], patient: boolean): Merged<Fixable> {
  const others = patient ? chosen.filter(({ruleId}) => !ruleId.startsWith('section-')) : []
  const first = harmless(view, others)
  return first.taken.length > 0 ? first : harmless(view, chosen)
}

const isEncodingGuess = (message: Message) => message.fix?.safety === 'unsafe' && isOfEncoding(message)

/** In how many lines guesses were neither made nor are still there. */
function lapsedOf(guesses: readonly Message[], messages: readonly Message[], applied: readonly Applied[]): number {
  const linesOf = (some: readonly Message[]) => new Set(some.map(({line}) => line))
  const before = linesOf(guesses)
  const mended = applied.filter(message => isOfEncoding(message) && !message.fix.recode)
  // What is mended there later on is what was a guess before.
  const later = mended.filter(message => message.pass > mended[0]!.pass || isEncodingGuess(message))
  const made = [...linesOf(later)].filter(line => before.has(line))
  return Math.max(before.size - made.length - linesOf(messages.filter(isEncodingGuess)).size, 0)
}

const isOfEncoding = ({ruleId}: Message) => ruleId.startsWith('encoding-')

/** Lint vets safe fixes all together; here it may be some of them that are wanted, and guesses. */
function harmless(view: View, chosen: readonly Fixable[]): Merged<Fixable> {
  const editsOf = ({fix}: Fixable) => fix.edits
  const {taken, refused, edits} = merge(view.text, chosen, editsOf)
  const bad = guilty(view, taken, ({fix}) => fix)
  if (bad.size === 0) return {taken, refused, edits}
  const good = taken.filter(message => !bad.has(message))
  // Where a guilty one stood in the way of another, that one gets its turn.
  if (good.length === 0 && refused.length > 0) return harmless(view, refused)
  return {...merge(view.text, good, editsOf), refused}
}
