/** So many places are told one by one: more than these nobody looks at each. */
export const patience = 200

/** The first so many alone, the others so many at once: a flood is a finding for every two hundred, not for each. */
export function inGroups<Place>(places: readonly Place[], alone = patience): Place[][] {
  const groups = places.slice(0, alone).map(place => [place])
  for (let at = alone; at < places.length; at += patience) groups.push(places.slice(at, at + patience))
  return groups
}

/** What a finding says that stands for several. */
export const alsoMeant = (group: readonly unknown[]): string | undefined =>
  group.length > 1 ? `${group.length - 1} more behind it are not told one by one: they are made with it` : undefined
