/** Items by what they have in common: the groups, and the items in each, in their first order. */
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

/** So many alike are told together: whoever writes so does so everywhere. */
export const several = 3

/** Items that are alike, as what is to be told: all of them together, or each alone. */
export const inOne = <Item>(alike: readonly Item[]): [Item, ...Item[]][] =>
  (alike.length >= several ? [alike] : alike.map(one => [one])) as [Item, ...Item[]][]
