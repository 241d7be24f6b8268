import type {Node, Root, RootContent} from 'mdast'
import {isTooMuch} from '../markdown/parse.ts'
import type {Fix} from '../rule.ts'
import {isKept, keepsWords} from '../table/promise.ts'
import {applyEdits, type Edit} from '../text/edit.ts'
import {editMap} from '../text/edit-map.ts'
import {merge} from './merge.ts'
import type {View} from './view.ts'

/** Whether two nodes mean the same, wherever they stand. */
function meansTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const differs = (key: string) => key !== 'position' && !meansTheSame(mine[key], theirs[key])
  return !Object.keys(mine).some(differs) && !Object.keys(theirs).some(key => !Object.hasOwn(mine, key) && differs(key))
}

const startOf = (node: Node) => node.position?.start.offset ?? 0
const endOf = (node: Node) => node.position?.end.offset ?? 0

/**
 * The blocks that no edit is inside of, in the gap beside, or at the start of the next one: what they mean must not
 * change. An edit at the end of the one before is that one's business.
 */
function bystanders({children}: Root, edits: readonly Edit[]): RootContent[] {
  let next = 0
  return children.filter((_, i) => {
    // An edit at the very beginning is at the start of the first block.
    const from = i === 0 ? -1 : endOf(children[i - 1]!)
    const to = i + 1 < children.length ? startOf(children[i + 1]!) : Number.POSITIVE_INFINITY
    while (next < edits.length && edits[next]!.end <= from) next++
    const edit = edits[next]
    return !(edit && edit.start <= to)
  })
}

/** innocent: nobody is harmed. unclear: the outline is another, and one fix may hide behind what the others may change. */
type Verdict = 'guilty' | 'unclear' | 'innocent'

/** Whether every block outside the edits means the same after them, and the fixes keep what they promise. */
function judge(view: View, edits: readonly Edit[], fixes: readonly Fix[]): Verdict {
  const outside = bystanders(view.tree, edits)
  const promising = fixes.filter(fix => fix.yields)
  if (outside.length === 0 && promising.length === 0 && fixes.length === 1) return 'innocent'
  if (!promising.every(fix => keepsWords(view.text, fix.edits))) return 'guilty'
  const after = view.with(applyEdits(view.text, edits))
  if (!isReadable(after)) return 'guilty'
  const map = editMap(edits)
  if (!promising.every(({yields}) => isKept(after.tree, yields!, map.toResult(yields!.at, 'end')))) return 'guilty'
  const found = new Map(after.tree.children.map(node => [startOf(node), node]))
  const spared = outside.every(node => {
    const same = found.get(map.toResult(startOf(node), 'end'))
    return same !== undefined && meansTheSame(same, node)
  })
  if (!spared) return 'guilty'
  return fixes.length === 1 || outline(view.tree) === outline(after.tree) ? 'innocent' : 'unclear'
}

/** Of a text that can be read, a fix may make one that no parser can bear: rows filled up to thousands of cells. */
function isReadable(view: View): boolean {
  try {
    return view.tree !== undefined
  } catch (error) {
    if (isTooMuch(error)) return false
    throw error
  }
}

const outline = ({children}: Root) => children.map(({type}) => type).join()

/** How many times the text is read anew to find out who is guilty; whoever is left by then is not trusted. */
const patience = 64

/**
 * The items whose edits would change the meaning of something else. All are tried at once, since nearly always all
 * are innocent; only where they aren't are they halved until the guilty ones stand alone. Those that are innocent
 * each by itself but not together are parted: the later ones have to wait for the next pass. And where the outline
 * is another one afterwards, no two may vouch for each other.
 */
export function guilty<Item>(view: View, items: readonly Item[], fixOf: (item: Item) => Fix): Set<Item> {
  let left = patience
  const editsOf = (suspects: readonly Item[]) => merge(view.text, suspects, item => fixOf(item).edits).edits
  const verdictOn = (suspects: readonly Item[], edits = editsOf(suspects)): Verdict => {
    if (left-- <= 0) return 'guilty'
    return judge(view, edits, suspects.map(fixOf))
  }
  /** Those that are left when the guilty ones are gone. */
  const spare = (suspects: readonly Item[]): readonly Item[] => {
    if (suspects.length === 0 || left <= 0) return []
    if (verdictOn(suspects) !== 'guilty') return suspects
    if (suspects.length === 1) return []
    const middle = suspects.length >> 1
    const first = spare(suspects.slice(0, middle))
    const second = spare(suspects.slice(middle))
    if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first
    const both = [...first, ...second]
    return both.length < suspects.length && verdictOn(both) !== 'guilty' ? both : first
  }
  const trusted = (suspects: readonly Item[], edits?: readonly Edit[]): readonly Item[] => {
    const verdict = suspects.length === 0 ? 'innocent' : verdictOn(suspects, edits)
    if (verdict === 'innocent') return suspects
    if (verdict === 'guilty') return trusted(spare(suspects))
    const hidden = new Set(partings(suspects).flatMap(part => without(part, spare(part))))
    return hidden.size === 0 ? suspects : trusted(suspects.filter(item => !hidden.has(item)))
  }
  const found = new Set<Item>()
  // Fixes that meet at one place exclude each other: each of them gets its hearing in a round of its own.
  for (let rest = items; rest.length > 0; ) {
    const {taken, refused, edits} = merge(view.text, rest, item => fixOf(item).edits)
    for (const item of without(taken, trusted(taken, edits))) found.add(item)
    rest = taken.length > 0 ? refused : []
  }
  return found
}

function without<Item>(all: readonly Item[], some: readonly Item[]): Item[] {
  const left = new Set(some)
  return all.filter(item => !left.has(item))
}

/** Parts of a list, so few that no two of its items are together in all of them: one for each bit of a place, set or not. */
function partings<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  for (let bit = 1; bit < items.length; bit <<= 1)
    parts.push(
      items.filter((_, i) => (i & bit) === 0),
      items.filter((_, i) => (i & bit) !== 0),
    )
  return parts
}
