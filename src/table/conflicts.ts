import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/**
 * Where not to look, merge conflicts included: of two sides that stand one below the other nobody can tell which rows
 * belong to a table.
 */
export function withConflicts(text: string, lines: Lines, opaque: readonly Span[]): readonly Span[] {
  if (!text.includes('<<<<<<< ')) return opaque
  const conflicts: Span[] = []
  let open: number | undefined
  for (const {start, end} of lines) {
    if (text.startsWith('<<<<<<< ', start)) open ??= start
    else if (open !== undefined && text.startsWith('>>>>>>> ', start)) {
      conflicts.push({start: open, end})
      open = undefined
    }
  }
  return conflicts.length === 0 ? opaque : [...opaque, ...conflicts].toSorted((a, b) => a.start - b.start)
}
