import type {Fix} from '../rule.ts'
import type {Edit} from '../text/edit.ts'
import type {EditMap} from '../text/edit-map.ts'
import {identityMap} from '../text/edit-map.ts'
import type {Span} from '../text/span.ts'
import type {Finding} from './finding.ts'
import {fits} from './merge.ts'

const spanIn = <Place extends Span>(place: Place, map: EditMap): Place => ({
  ...place,
  start: map.toSource(place.start, 'start'),
  end: map.toSource(place.end, 'end'),
})

/** The edit in terms of the source, or undefined if it begins or ends within a repair and has to wait for it. */
function editIn(edit: Edit, map: EditMap): Edit | undefined {
  const [start, end] = [map.toSource(edit.start, 'start'), map.toSource(edit.end, 'end')]
  const sharp = map.toSource(edit.start, 'end') === start || edit.start === edit.end
  if (edit.start === edit.end && start !== end) return undefined
  return sharp && map.toResult(start, 'start') === edit.start && map.toResult(end, 'end') === edit.end
    ? {...edit, start, end}
    : undefined
}

function fixIn(fix: Fix, map: EditMap, assumed: readonly Edit[]): Fix | undefined {
  const edits = fix.edits.map(edit => editIn(edit, map))
  if (!edits.every(edit => edit !== undefined)) return undefined
  // It would write what was only assumed.
  if (!edits.every(edit => fits(edit, assumed))) return undefined
  const {yields} = fix
  return {...fix, edits, ...(yields && {yields: {...yields, at: map.toSource(yields.at, 'end')}})}
}

/** A finding about the view, told in terms of the source that the view was made from. */
export function inSource(finding: Finding, map: EditMap, assumed: readonly Edit[]): Finding {
  if (map === identityMap) return finding
  const {fix, related, ...rest} = finding
  const moved: Finding = spanIn(rest, map)
  if (related) moved.related = spanIn(related, map)
  const movedFix = fix && fixIn(fix, map, assumed)
  if (movedFix) moved.fix = movedFix
  return moved
}
