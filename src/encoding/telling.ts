import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/** So many places are told one by one: nobody looks at each of more. */
export const patience = 200

/** One finding for each line: a Russian file, or a pasted paragraph of one, would otherwise have one for every word. */
export function byLine<Place extends Span>(places: readonly Place[], lines: Lines): Place[][] {
  const found: Place[][] = []
  let next = 0
  for (const place of places) {
    if (place.start >= next) {
      found.push([])
      next = lines.lineAt(place.start).next
    }
    found.at(-1)!.push(place)
  }
  return found
}

/** The first so many alone, the others so many at once: a flood is a finding for every two hundred, not for each. */
export function inGroups<Place>(places: readonly Place[], alone = patience): Place[][] {
  const groups = places.slice(0, alone).map(place => [place])
  for (let at = alone; at < places.length; at += patience) groups.push(places.slice(at, at + patience))
  return groups
}

/** What a finding says that stands for several places. */
export const alsoMeant = (group: readonly unknown[]): string | undefined =>
  group.length > 1 ? `${group.length - 1} more after it are not listed one by one: they are fixed with it` : undefined
