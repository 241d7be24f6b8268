import type {Node, Root, RootContent} from 'mdast'
import type {Fix} from '../rule.ts'
import {isKept, keepsWords} from '../table/promise.ts'
import {applyEdits, type Edit} from '../text/edit.ts'
import {editMap} from '../text/edit-map.ts'
import {merge} from './merge.ts'
import type {View} from './view.ts'

/** What a node means, without where it stands. */
function meaning(node: Node): string {
  return JSON.stringify(node, (key, value) => (key === 'position' || key === 'data' ? undefined : value))
}

const startOf = (node: Node) => node.position?.start.offset ?? 0
const endOf = (node: Node) => node.position?.end.offset ?? 0

/** The blocks that no edit is inside of or next to: what they mean must not change. */
function bystanders({children}: Root, edits: readonly Edit[]): RootContent[] {
  let next = 0
  return children.filter((_, i) => {
    const from = i === 0 ? 0 : endOf(children[i - 1]!)
    const to = i + 1 < children.length ? startOf(children[i + 1]!) : Number.POSITIVE_INFINITY
    while (next < edits.length && edits[next]!.end < from) next++
    const edit = edits[next]
    return !(edit && edit.start <= to && edit.end >= from)
  })
}

/** Whether every block outside the edits means the same after them, and the fixes keep what they promise. */
function isInnocent(view: View, edits: readonly Edit[], fixes: readonly Fix[]): boolean {
  const outside = bystanders(view.tree, edits)
  const promising = fixes.filter(fix => fix.yields)
  if (outside.length === 0 && promising.length === 0) return true
  if (!promising.every(fix => keepsWords(view.text, fix.edits))) return false
  const after = view.with(applyEdits(view.text, edits))
  const map = editMap(edits)
  if (!promising.every(({yields}) => isKept(after.tree, yields!, map.toResult(yields!.at, 'end')))) return false
  const found = new Map(after.tree.children.map(node => [startOf(node), node]))
  return outside.every(node => {
    const same = found.get(map.toResult(startOf(node), 'end'))
    return same !== undefined && meaning(same) === meaning(node)
  })
}

/**
 * The items whose edits would change the meaning of something else. All are tried at once, since nearly
 * always all are innocent; only where they aren't are they halved until the guilty ones stand alone.
 */
export function guilty<Item>(view: View, items: readonly Item[], fixOf: (item: Item) => Fix): Set<Item> {
  const found = new Set<Item>()
  const search = (suspects: readonly Item[]): void => {
    const {taken, refused, edits} = merge(view.text, suspects, item => fixOf(item).edits)
    if (taken.length > 0 && !isInnocent(view, edits, taken.map(fixOf))) {
      if (taken.length === 1) found.add(taken[0]!)
      else {
        const middle = taken.length >> 1
        search(taken.slice(0, middle))
        search(taken.slice(middle))
      }
    }
    if (refused.length > 0 && refused.length < suspects.length) search(refused)
  }
  search(items)
  return found
}
