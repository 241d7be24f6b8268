import type {Opener} from './opener.ts'
import {isBare, isTitle} from './titles.ts'

/**
 * Puts headings with fewer signs than the section they are parts of below it: `# Caching` right under `## Concepts`, as
 * people write who take the signs for a size. They open no section themselves, and end where the next section begins.
 */
export function sinkParts(openers: readonly Opener[], text: string): void {
  const upsideDown = new Set<number>()
  /** The last heading of each level so far. */
  const last: number[] = []
  openers.forEach((section, at) => {
    const {level} = section
    last[level] = at
    if (!opensSection(section) || section.reading.weak || !isBare(openers, at, text)) return
    const end = endOfParts(openers, at)
    const parts = openers.slice(at + 1, end).filter(part => part.level < level)
    const next = openers[end]
    const isEnded = next ? next.level === level && opensSection(next) : upsideDown.has(level)
    const above = last.slice(0, level).reduce((latest, i) => Math.max(latest, i), -1)
    if (parts.length === 0 || !isEnded || above === -1 || !mayStandBelow(parts, openers, above)) return
    upsideDown.add(level)
    for (const part of parts) part.level = level + 1
  })
}

const opensSection = ({reading}: Opener) => reading.ids.length > 0

/** Where a section ends whose parts may have fewer signs: at one of its level, or at one that opens another section. */
function endOfParts(openers: readonly Opener[], at: number): number {
  const {level} = openers[at]!
  const isPart = (other: Opener) => other.level > level || (other.level < level && !opensSection(other))
  let end = at + 1
  while (end < openers.length && isPart(openers[end]!)) end++
  return end
}

/** `## Week 2` goes on where `## Week 1` with the section in it ends; beside a title nothing stands, unless it is another one. */
function mayStandBelow(parts: readonly Opener[], openers: readonly Opener[], above: number): boolean {
  const highest = parts.reduce((least, {level}) => Math.min(least, level), 6)
  return openers[above]!.level < highest || (isTitle(openers, above) && parts.length > 1)
}
