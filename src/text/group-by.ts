/** Items by what they have in common, the groups and what is in them in the order of the items. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** So many alike are told once: whoever writes so does so everywhere. */
export const several = 3

/** What is alike as what is to be told: all of it in one, or each alone. */
export const inOne = <Item>(alike: readonly Item[]): [Item, ...Item[]][] =>
  (alike.length >= several ? [alike] : alike.map(one => [one])) as [Item, ...Item[]][]
