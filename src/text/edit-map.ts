import {type Edit, sortEdits} from './edit.ts'
import {firstAfter, type Span} from './span.ts'

/** Which of two neighbouring places is meant where an edit made several out of one. */
export type Bias = 'start' | 'end'

/** Leads from places in an edited text back to places in the text it was made from, and forth. */
export interface EditMap {
  toSource(offset: number, bias?: Bias): number
  toResult(offset: number, bias?: Bias): number
}

export const identityMap: EditMap = {toSource: offset => offset, toResult: offset => offset}

function translate(from: readonly Span[], to: readonly Span[], offset: number, bias: Bias): number {
  const i = firstAfter(from, offset) - 1
  if (i < 0) return offset
  const [a, b] = [from[i]!, to[i]!]
  if (offset >= a.end && !(offset === a.start && bias === 'start')) return b.end + (offset - a.end)
  if (offset === a.start) return b.start
  return bias === 'start' ? b.start : b.end
}

export function editMap(edits: readonly Edit[]): EditMap {
  if (edits.length === 0) return identityMap
  const source = sortEdits(edits)
  let shift = 0
  const result = source.map(edit => {
    const start = edit.start + shift
    shift += edit.text.length - (edit.end - edit.start)
    return {start, end: start + edit.text.length}
  })
  return {
    toSource: (offset, bias = 'start') => translate(result, source, offset, bias),
    toResult: (offset, bias = 'start') => translate(source, result, offset, bias),
  }
}
