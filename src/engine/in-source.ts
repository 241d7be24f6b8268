import type {Fix} from '../rule.ts'
import {type Edit, overlap} from '../text/edit.ts'
import {type EditMap, identityMap} from '../text/edit-map.ts'
import {firstAfter, type Span} from '../text/span.ts'
import type {Finding} from './finding.ts'
import type {Repairs} from './repairs.ts'

/** The stretch of the source that became this one; whole repairs, where it begins or ends within one. */
function spanIn(place: Span, map: EditMap): Span {
  const end = map.toSource(place.end, 'start')
  const within = map.toResult(end, 'start') !== place.end
  return {start: map.toSource(place.start, 'start'), end: within ? map.toSource(place.end, 'end') : end}
}

/** The edit in terms of the source, or undefined if it begins or ends within a repair and has to wait for it. */
function editIn(edit: Edit, map: EditMap): Edit | undefined {
  const [start, end] = [map.toSource(edit.start, 'start'), map.toSource(edit.end, 'end')]
  const sharp = map.toSource(edit.start, 'end') === start || edit.start === edit.end
  if (edit.start === edit.end && start !== end) return undefined
  return sharp && map.toResult(start, 'start') === edit.start && map.toResult(end, 'end') === edit.end
    ? {...edit, start, end}
    : undefined
}

/** Whether the edit overlaps none of those, which are in order. */
function fits(edit: Edit, sorted: readonly Edit[]): boolean {
  const at = firstAfter(sorted, edit.start)
  const [before, after] = [sorted[at - 1], sorted[at]]
  return !(before && overlap(before, edit)) && !(after && overlap(edit, after))
}

/**
 * The edits in terms of the source, if all of them can be said so. None takes a place of what was only assumed, and none
 * takes away what is still to be repaired: those are the letters of somebody, if damaged ones.
 */
function editsIn(edits: readonly Edit[], map: EditMap, {edits: repairs, assumed}: Repairs): Edit[] | undefined {
  const moved = edits.map(edit => editIn(edit, map))
  const waits = (edit: Edit) => !fits(edit, edit.start === edit.end ? assumed : repairs)
  return moved.every(edit => edit !== undefined && !waits(edit)) ? (moved as Edit[]) : undefined
}

function fixIn(fix: Fix, map: EditMap, repairs: Repairs): Fix | undefined {
  const edits = editsIn(fix.edits, map, repairs)
  if (!edits) return undefined
  const {yields, alternatives} = fix
  const moved: Fix = {...fix, edits}
  if (yields) moved.yields = {...yields, at: map.toSource(yields.at, 'end')}
  if (alternatives) {
    moved.alternatives = alternatives.flatMap(({label, edits}) => {
      const other = editsIn(edits, map, repairs)
      return other ? [{label, edits: other}] : []
    })
  }
  return moved
}

/** A finding about the view, told in terms of the source that the view was made from. */
export function inSource(finding: Finding, map: EditMap, repairs: Repairs): Finding {
  if (map === identityMap) return finding
  const {fix, related} = finding
  const {start, end} = spanIn(finding, map)
  const moved: Finding = {...finding, start, end}
  if (related) moved.related = related.map(place => ({...place, ...spanIn(place, map)}))
  if (!fix) return moved
  const movedFix = fixIn(fix, map, repairs)
  if (movedFix) moved.fix = movedFix
  else delete moved.fix
  return moved
}
