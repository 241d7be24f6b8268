import type {Span} from './span.ts'

/**
 * The lines in which a global pattern finds something, parted at line feeds only; no other line may need a closer look.
 */
export function linesWith(text: string, pattern: RegExp): Span[] {
  const lines: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = text.indexOf('\n', match.index)
    const end = next === -1 ? text.length : next
    lines.push({start: text.lastIndexOf('\n', match.index) + 1, end})
    pattern.lastIndex = end
  }
  return lines
}
