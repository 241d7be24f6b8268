import type {Message} from '../engine/message.ts'
import type {Edit} from '../text/edit.ts'
import {visible} from '../text/escape.ts'
import type {Lines} from '../text/lines.ts'
import {artifactOf, regionOf} from './sarif-place.ts'

/** A finding's fix and the other ways to mend the spot. None where lines are not at hand or columns cannot say it. */
export function fixesOf({fix, ruleId}: Message, path: string, lines: Lines | undefined) {
  // A file written anew in another charset is no matter of lines and columns.
  if (!fix || !lines || fix.recode) return []
  const about = fix.safety === 'safe' ? `Fix it (${ruleId})` : `Fix it by a guess: check the result (${ruleId})`
  const ways = [{label: about, edits: fix.edits}, ...(fix.alternatives ?? [])]
  return ways.flatMap(({label, edits}) => {
    if (edits.length === 0 || !edits.every(edit => isSayable(edit, lines))) return []
    const replacements = edits.map(edit => replacementOf(edit, lines))
    return [
      {description: {text: visible(label)}, artifactChanges: [{artifactLocation: artifactOf(path), replacements}]},
    ]
  })
}

/** A byte order mark stands before column 1: no columns lead to it. */
const isSayable = ({start, end}: Edit, {text}: Lines) =>
  end <= text.length && !(start === 0 && text.charCodeAt(0) === 0xfeff)

function replacementOf({start, end, text}: Edit, lines: Lines) {
  const from = lines.pointAt(start)
  const to = lines.pointAt(end)
  return {
    deletedRegion: regionOf({line: from.line, column: from.column, endLine: to.line, endColumn: to.column}),
    ...(text !== '' && {insertedContent: {text}}),
  }
}
