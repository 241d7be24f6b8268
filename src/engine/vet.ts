import {type Blocks, blocksOf} from '../markdown/blocks.ts'
import {isTooMuch} from '../markdown/parse.ts'
import type {Fix} from '../rule.ts'
import {isKept, keepsWords} from '../table/promise.ts'
import {applyEdits, type Edit} from '../text/edit.ts'
import {editMap} from '../text/edit-map.ts'
import {merge} from './merge.ts'
import {partings} from './partings.ts'
import type {View} from './view.ts'

/** Whether two nodes mean the same, wherever they stand. */
function meansTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const differs = (key: string) => key !== 'position' && !meansTheSame(mine[key], theirs[key])
  return !Object.keys(mine).some(differs) && !Object.keys(theirs).some(key => !Object.hasOwn(mine, key) && differs(key))
}

/**
 * The blocks that no edit is inside of, in the gap beside, or at the start of the next one: what they mean must not
 * change. An edit at the end of the one before is that one's business.
 */
function bystanders(blocks: Blocks, edits: readonly Edit[]): number[] {
  const found: number[] = []
  let next = 0
  for (let i = 0; i < blocks.count; i++) {
    // An edit at the very beginning is at the start of the first block.
    const from = i === 0 ? -1 : blocks.endAt(i - 1)
    const to = i + 1 < blocks.count ? blocks.startAt(i + 1) : Number.POSITIVE_INFINITY
    while (next < edits.length && edits[next]!.end <= from) next++
    const edit = edits[next]
    if (!(edit && edit.start <= to)) found.push(i)
  }
  return found
}

/** innocent: nobody is harmed. unclear: the outline is another, and one fix may hide behind what the others may change. */
type Verdict = 'guilty' | 'unclear' | 'innocent'

/** Whether every block outside the edits means the same after them, and the fixes keep what they promise. */
function judge(view: View, edits: readonly Edit[], fixes: readonly Fix[]): Verdict {
  const before = blocksOf(view.tree)
  const outside = bystanders(before, edits)
  const promising = fixes.filter(fix => fix.yields)
  if (outside.length === 0 && promising.length === 0 && fixes.length === 1) return 'innocent'
  if (!promising.every(fix => keepsWords(view.text, fix.edits))) return 'guilty'
  const changed = view.with(applyEdits(view.text, edits))
  if (!isReadable(changed)) return 'guilty'
  const after = blocksOf(changed.tree)
  const map = editMap(edits)
  if (!promising.every(({yields}) => isKept(after, yields!, map.toResult(yields!.at, 'end')))) return 'guilty'
  const found = new Map<number, number>()
  for (let i = 0; i < after.count; i++) found.set(after.startAt(i), i)
  const isSame = sameness(view, before, changed, after)
  const spared = outside.every(i => {
    const same = found.get(map.toResult(before.startAt(i), 'end'))
    return same !== undefined && isSame(i, same)
  })
  if (!spared) return 'guilty'
  return fixes.length === 1 || isAlike(before, after) ? 'innocent' : 'unclear'
}

/**
 * Tells of a block and what became of it whether they mean the same. What is written alike does, unless a definition
 * somewhere else says what its brackets stand for: for that, nobody has to make large trees.
 */
function sameness(
  {text}: View,
  before: Blocks,
  {text: changed}: View,
  after: Blocks,
): (i: number, other: number) => boolean {
  // Of the text before, the rules have mostly made the whole tree.
  const {isLarge} = after
  const mayRefer = text.includes(']:') || changed.includes(']:')
  return (i, other) => {
    if (isLarge && before.typeAt(i) === after.typeAt(other)) {
      const mine = text.slice(before.startAt(i), before.endAt(i))
      const theirs = changed.slice(after.startAt(other), after.endAt(other))
      if (mine === theirs && !(mayRefer && mine.includes('['))) return true
    }
    return meansTheSame(before.nodeAt(i), after.nodeAt(other))
  }
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

/** Whether the blocks of both are of the same types. */
function isAlike(one: Blocks, other: Blocks): boolean {
  if (one.count !== other.count) return false
  for (let i = 0; i < one.count; i++) if (one.typeAt(i) !== other.typeAt(i)) return false
  return true
}

/**
 * What no mark of Markdown is made of, nor a blank or a line's end. U+0085 is a blank to some; a definition, which is what
 * other blocks may refer to, needs ASCII as well.
 */
const unmarked = /^[^\0-\x85\s]+$/

/**
 * Whether a fix only puts other such characters in the place of such, as most repairs of damaged letters do: no block begins
 * or ends elsewhere by that, and nobody has to read the text anew, often for nothing else, to see it.
 */
const isPlain = (text: string, {edits, yields}: Fix): boolean =>
  !yields && edits.every(edit => unmarked.test(edit.text) && unmarked.test(text.slice(edit.start, edit.end)))

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
    const parts = partings(blocksOf(view.tree), suspects, item => fixOf(item).edits)
    const hidden = new Set(parts.flatMap(part => without(part, spare(part))))
    return hidden.size === 0 ? suspects : trusted(suspects.filter(item => !hidden.has(item)))
  }
  const found = new Set<Item>()
  const {text} = view
  const suspects = text.includes(']:') ? items : items.filter(item => !isPlain(text, fixOf(item)))
  // Fixes that meet at one place exclude each other: each of them gets its hearing in a round of its own.
  for (let rest = suspects; rest.length > 0; ) {
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
