import type {Part} from '../characters/part.ts'

/** One reading must be so many times as common as another one to replace it. */
const clearly = 3

/**
 * Reads what is in doubt as the rest of the file was read: where `ÃŒ` is ü by ISO-8859-15 thirty times, it is no Ì in
 * the one place that Windows-1252 could read as well. The parts stay as doubtful as they were.
 */
export function agreed(text: string, parts: readonly Part[]): readonly Part[] {
  const shown = (part: Part) => text.slice(part.start, part.end)
  /** By what is shown in an open part: how it is read, and how often. */
  const readings = new Map<string, Map<string, {count: number; part: Part}>>()
  for (const part of parts) if (isOpen(part)) readings.set(shown(part), new Map())
  if (readings.size === 0) return parts
  for (const part of parts) {
    const known = part.pages.length > 1 ? undefined : readings.get(shown(part))
    if (known === undefined) continue
    const one = known.get(part.text) ?? {count: 0, part}
    one.count++
    known.set(part.text, one)
  }
  return parts.map(part => {
    const known = isOpen(part) ? readings.get(shown(part)) : undefined
    if (known === undefined || known.size < 2) return part
    const most = [...known.values()].reduce((a, b) => (b.count > a.count ? b : a))
    if (most.count < clearly * known.get(part.text)!.count) return part
    const {text: better, pages, mask, rivals} = most.part
    return {start: part.start, end: part.end, text: better, pages, mask, doubtful: true, rivals}
  })
}

const isOpen = ({doubtful, pages}: Part) => doubtful && pages.length === 1
