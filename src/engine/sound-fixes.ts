import {type Edit, minimised} from '../text/edit.ts'
import {canWrite, isBeyondDoubt, staysReadable} from '../text/patch.ts'
import type {Source} from '../text/source.ts'
import type {Finding} from './finding.ts'
import {merge} from './merge.ts'
import {guilty} from './vet.ts'
import type {View} from './view.ts'

/** A safe fix that would change the meaning of something else is none: the finding stays and says so. */
export function leaveOutGuilty(view: View, findings: readonly Finding[]): readonly Finding[] {
  const fixable = findings.filter(({fix}) => fix?.safety === 'safe' && !fix.recode)
  if (fixable.length === 0) return findings
  const bad = guilty(view, fixable, finding => finding.fix!)
  const why = 'it would change the meaning of something else, or not come to what it promises'
  return bad.size === 0 ? findings : findings.map(finding => (bad.has(finding) ? withoutFix(finding, why) : finding))
}

/** Each fix as what it comes to in the file, if the file can hold it. */
export function soundFixes(findings: readonly Finding[], source: Source): readonly Finding[] {
  return withoutTurning(
    findings.map(finding => withSoundFix(finding, source)),
    source,
  )
}

function withSoundFix(finding: Finding, source: Source): Finding {
  if (!finding.fix) return finding
  const edits = minimised(source.text, finding.fix.edits)
  if (isSame(edits, finding.fix.edits) && (finding.fix.recode || (edits.length > 0 && canWrite(source, edits))))
    return finding
  const {fix, ...rest} = finding
  if (fix.recode) return {...rest, fix: {...fix, edits}}
  if (edits.length === 0) return rest
  if (canWrite(source, edits)) return {...rest, fix: {...fix, edits}}
  return withoutFix(finding, `it writes what ${source.charset} lacks: make the file UTF-8 first`)
}

/** Mostly there is nothing to be left out of an edit. */
const isSame = (some: readonly Edit[], others: readonly Edit[]): boolean =>
  some.length === others.length && some.every((edit, i) => edit === others[i])

/** Fixes that turn the file into one in another charset have to wait until a person has settled which it is. */
function withoutTurning(findings: readonly Finding[], source: Source): readonly Finding[] {
  if (isBeyondDoubt(source)) return findings
  const fixable = findings.filter(({fix}) => fix && !fix.recode)
  const safe = fixable.filter(({fix}) => fix!.safety === 'safe')
  const stays = (some: readonly Finding[]) =>
    staysReadable(source, merge(source.text, some, ({fix}) => fix!.edits).edits)
  if (fixable.length === 0 || (stays(safe) && (safe.length === fixable.length || stays(fixable)))) return findings
  const waiting = new Set(fixable)
  const why = 'after it, the file would be read in another charset'
  return findings.map(finding => (waiting.has(finding) ? withoutFix(finding, why) : finding))
}

function withoutFix({fix: _, ...finding}: Finding, because: string): Finding {
  const why = `The fix was left out: ${because}`
  return {...finding, note: finding.note ? `${finding.note.replace(/\.$/, '')}. ${why}` : why}
}
