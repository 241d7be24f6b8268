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
import {runSourceRules, runViewRules} from './run.ts'
import type {Setup} from './setup.ts'
import {readSilences, silenceOf} from './silence.ts'
import {leaveOutGuilty, soundFixes} from './sound-fixes.ts'
import {View} from './view.ts'
import {withholdSecrets} from './withhold.ts'

/** What is wrong with a file, in the order of the text. */
export function lintSource(source: Source, setup: Setup, path?: string): Message[] {
  const raw = new View(source.text, setup)
  const directives = readDirectives(source.text, () => raw.tree)
  const silences = readSilences(directives, raw.lines)
  const used = new Set<unknown>()
  const heard = (finding: Finding): boolean => {
    const silence = silences.length > 0 && silenceOf(silences, finding.active.rule.id, finding)
    if (silence) used.add(silence.directive)
    return !silence
  }

  const about = leaveOutGuilty(raw, runSourceRules(source, raw, setup, path).filter(heard))
  const repairs = virtualRepairs(source.text, about)
  const {edits} = repairs
  const view = edits.length === 0 ? raw : raw.with(applyEdits(source.text, edits))
  const rest = leaveOutGuilty(view, runViewRules(view, setup, path))
  const map = editMap(edits)
  const found = [...about, ...rest.map(finding => inSource(finding, map, repairs)).filter(heard)]
  if (directives.length > 0) for (const finding of aboutDirectives(directives, used, setup)) found.push(finding)
  return soundFixes(withholdSecrets(found, source.text), source)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(finding => toMessage(finding, raw.lines))
}
