import type {Root, RootContent} from 'mdast'
import type {MdastReader} from 'satteri'
import type {Blocks} from './blocks.ts'
import {LazyPosition} from './lazy-position.ts'
import {blocks, deepest, leaves, within} from './parse.ts'
import {refuseCrowd} from './satteri-limits.ts'
import {branchOf, types} from './satteri-tree.ts'
import {settle} from './settle.ts'

/**
 * The root of a large text: what is below it is made when somebody first asks. Who only wants to know whether a fix does
 * harm asks for the blocks, and for what few of them hold: to make all of it took as long as to parse it, twice.
 */
export class LargeRoot implements Root, Blocks {
  readonly type = 'root'
  readonly isLarge = true
  readonly position: LazyPosition
  readonly count: number
  /** How many quotations, points and notes, or emphases, stand within one another where most do. */
  readonly nested: number
  private readonly reader: MdastReader
  private readonly text: string
  private readonly ids: readonly number[]
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array
  private readonly made: (RootContent | undefined)[] = []
  private all: RootContent[] | undefined

  private constructor(reader: MdastReader, text: string, nested: number) {
    this.reader = reader
    this.text = text
    this.nested = nested
    this.position = new LazyPosition(reader, 0)
    this.ids = reader.getChildIds(0)
    this.count = this.ids.length
    this.starts = new Uint32Array(this.count)
    this.ends = new Uint32Array(this.count)
    for (let i = 0; i < this.count; i++) {
      const {start, end} = reader.getPosition(this.ids[i]!)!
      this.starts[i] = start.offset!
      this.ends[i] = end.offset!
    }
  }

  /** Undefined if that takes a closer look: where it is so deep that nobody may be able to walk it. */
  static of(reader: MdastReader, text: string): LargeRoot | undefined {
    const survey = surveyOf(reader)
    if (!survey) return undefined
    refuseCrowd(survey.blocks, text)
    return new LargeRoot(reader, text, survey.nested)
  }

  get children(): RootContent[] {
    this.all ??= this.ids.map((_, i) => this.nodeAt(i))
    return this.all
  }

  set children(nodes: RootContent[]) {
    this.all = nodes
  }

  /** Until all is made, for then it may also be changed. */
  get blocks(): Blocks | undefined {
    return this.all ? undefined : this
  }

  typeAt(i: number): RootContent['type'] {
    return types[this.reader.getNodeType(this.ids[i]!)] as RootContent['type']
  }

  startAt(i: number): number {
    return this.starts[i]!
  }

  endAt(i: number): number {
    return this.ends[i]!
  }

  tableSizeAt(i: number): {columns: number; rows: number; headerEnd: number} | undefined {
    const {reader} = this
    if (this.typeAt(i) !== 'table') return undefined
    const rows = reader.getChildIds(this.ids[i]!)
    const header = rows[0]!
    const {end} = reader.getPosition(header)!
    return {columns: reader.getChildIds(header).length, rows: rows.length, headerEnd: end.offset!}
  }

  nodeAt(i: number): RootContent {
    const known = this.made[i]
    if (known) return known
    const node = branchOf(this.reader, this.ids[i]!) as RootContent
    settle(node, this.text)
    this.made[i] = node
    return node
  }
}

/** By the number of a type, whether its depth counts, or what is in it is counted anew. */
const kinds = types.map(type => (within.has(type) ? 1 : leaves.has(type) ? 2 : 0))

/** By the number of a type, whether it is a block. */
const isBlock = types.map(type => blocks.has(type))

/** How deep it is, as `checkNesting` counts, and how many blocks it has; undefined where it is too deep to be walked. */
function surveyOf(reader: MdastReader): {nested: number; blocks: number} | undefined {
  const {nodeCount} = reader
  const levels = new Uint16Array(nodeCount)
  /** What stands within a node begins to count from here. */
  const depths = new Uint16Array(nodeCount)
  let most = 0
  let count = 0
  for (let id = 1; id < nodeCount; id++) {
    const parent = reader.getParentId(id)
    const level = levels[parent]! + 1
    // A parent comes before its children; where not, somebody else has to look.
    if (parent >= id || level >= deepest) return undefined
    levels[id] = level
    const type = reader.getNodeType(id)
    if (isBlock[type]) count++
    const kind = kinds[type]!
    const depth = kind === 1 ? depths[parent]! + 1 : depths[parent]!
    if (depth > most) most = depth
    depths[id] = kind === 2 ? 0 : depth
  }
  return {nested: most, blocks: count}
}
