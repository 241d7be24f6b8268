import {applyEdits} from '../text/edit.ts'
import {editMap} from '../text/edit-map.ts'
import type {Source} from '../text/source.ts'
import {aboutDirectives} from './about-directives.ts'
import {readDirectives} from './directives.ts'
import type {Finding} from './finding.ts'
import {inSource} from './in-source.ts'
import type {Message} from './message.ts'
import {toMessage} from './message-of.ts'
import {virtualRepairs} from './repairs.ts'
import {type Seen, SourceOf, ViewOf} from './run.ts'
import type {Setup} from './setup.ts'
import {readSilences, silencer} from './silence.ts'
import {leaveOutGuilty, soundFixes} from './sound-fixes.ts'
import {View} from './view.ts'
import {withholdSecrets} from './withhold.ts'

/** What is wrong with a file, in the order of the text. */
export function lintSource(source: Source, setup: Setup, path?: string): Message[] {
  const steps = linting(source, setup, path)
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value
    for (const active of setup.rules) value.show(active)
  }
}

/** A file to look at together with others. */
export interface Together {
  source: Source
  path?: string | undefined
}

/**
 * What is wrong with each of several files, or the error that looking at it came to. Each rule looks at all of them before
 * the next one does: all rules are so much code that a processor has forgotten the first by the time the last has run.
 */
export function lintTogether(files: readonly Together[], setup: Setup): (Message[] | {error: unknown})[] {
  const all = files.map(
    ({source, path}): Turn => ({steps: linting(source, setup, path), seen: undefined, result: undefined}),
  )
  for (let open = all; open.length > 0; open = open.filter(({result}) => !result)) {
    for (const turn of open) attempt(turn, goOn)
    for (const active of setup.rules) {
      const show = ({seen}: Turn) => seen!.show(active)
      for (const turn of open) if (!turn.result) attempt(turn, show)
    }
  }
  return all.map(({result}) => result!)
}

interface Turn {
  steps: ReturnType<typeof linting>
  /** What the rules are to see next. */
  seen: Seen | undefined
  result: Message[] | {error: unknown} | undefined
}

function goOn(turn: Turn): void {
  const {done, value} = turn.steps.next()
  if (done) turn.result = value
  else turn.seen = value
}

function attempt(turn: Turn, work: (turn: Turn) => void): void {
  try {
    work(turn)
  } catch (error) {
    turn.result = {error}
  }
}

/** Looks at a file: yields what all rules are to see, and then knows what is wrong. */
function* linting(source: Source, setup: Setup, path: string | undefined): Generator<Seen, Message[], void> {
  const raw = new View(source.text, setup)
  const directives = readDirectives(source.text, () => raw.tree)
  const silences = readSilences(directives, raw.lines)
  const used = new Set<unknown>()
  const silenceOf = silencer(silences)
  const heard = (finding: Finding): boolean => {
    const silence = silences.length > 0 && silenceOf(finding.active.rule.id, finding)
    if (silence) used.add(silence.directive)
    return !silence
  }

  const bytes = new SourceOf(source, raw, setup, path)
  yield bytes
  const about = leaveOutGuilty(raw, bytes.found.filter(heard))
  const repairs = virtualRepairs(source.text, about)
  const {edits} = repairs
  const view = edits.length === 0 ? raw : raw.with(applyEdits(source.text, edits))
  const meaning = new ViewOf(view, setup, path)
  yield meaning
  const rest = leaveOutGuilty(view, meaning.found)
  const map = editMap(edits)
  const found = [...about, ...rest.map(finding => inSource(finding, map, repairs)).filter(heard)]
  if (directives.length > 0) for (const finding of aboutDirectives(directives, used, setup)) found.push(finding)
  return soundFixes(withholdSecrets(found, source.text), source)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(finding => toMessage(finding, raw.lines))
}
