import type {List, Paragraph, Root, Table} from 'mdast'
import {recurring} from '../encoding/context/recurring.ts'
import type {Lines} from '../text/lines.ts'
import {comparesStacks, isBesideHeap} from './data-structure.ts'
import {isDrawn} from './drawn-heading.ts'
import {announces, bare, isAnybodys, isBrief, voiceOf} from './instruction.ts'
import {isOne, type Label, mostWords, readLabel, restIn} from './label.ts'
import {type Reading, readHeading} from './lexicon.ts'
import type {Opener} from './opener.ts'
import {words} from './outline.ts'
import {isOfChat} from './outsiders.ts'
import {isAnswer, isLinked, leadsAway} from './phrasing.ts'
import {type Points, pointsOf} from './points.ts'
import type {Reader} from './programme.ts'
import {promises} from './promises.ts'
import {countWords} from './words.ts'

/** A line that opens a section without being a heading. */
export interface LineOpener extends Opener {
  /** The assignment says this, not the author. */
  brief: boolean
  /** Where what it opens ends at the latest: the item of the label, the cell of the column. */
  limit: number | undefined
}

/** What is looked for, and where. */
interface Search {
  lines: Lines
  programme: Reader
  wants(reading: Reading): boolean
  read(text: string): Reading
}

/** A block of text, and the heading that it stands under. */
interface Block {
  node: Paragraph | List
  above: Opener | undefined
  /** Which of the openers that heading is, or -1. */
  parent: number
  /** Whether it stands under a heading of another section. */
  inSection: boolean
  /** Whether two or more of its points say what is to come. */
  isPromising: boolean
  /** Whether it stands above the first heading and nothing does above it. */
  isTop: boolean
  points: Points
}

interface Line {
  number: number
  raw: string
  /** The same without what is not words. */
  plain: string
  /** Whether the assignment says it. */
  brief: boolean
}

/** A line that is longer than this is prose. */
const longest = 600

/**
 * Lines that open one of the wanted sections: bold ones, plain ones, labels before a colon, columns of a table.
 * Only looked for where no heading opens the section, and outside of what other headings hold.
 */
export function lineOpeners(
  tree: Root,
  lines: Lines,
  programme: Reader,
  wanted: ReadonlySet<string>,
  openers: readonly Opener[],
): LineOpener[] {
  const again = recurring<Reading>()
  const search: Search = {
    lines,
    programme,
    wants: ({ids}) => ids.some(id => wanted.has(id)),
    read: text => again(text, () => readHeading(text, programme.lexicon)),
  }
  const isListed = listing(search)
  const found: LineOpener[] = []
  let parent = -1
  for (const [i, node] of tree.children.entries()) {
    const start = node.position?.start.offset
    if (start === undefined) continue
    while (parent + 1 < openers.length && openers[parent + 1]!.start <= start) parent++
    const above = openers[parent]
    if (node.type === 'table') {
      if (!above?.app && !comparesStacks(node)) for (const one of columnOpeners(node, parent, search)) found.push(one)
    } else if ((node.type === 'paragraph' || node.type === 'list') && !above?.reading.contents && !isListed(node)) {
      const isTop = i === 0 && tree.children[1]?.type === 'heading'
      const block = {
        node,
        above,
        parent,
        inSection: isOwned(openers, parent),
        isTop,
        isPromising: node.type === 'list' && !node.ordered && promises(node, lines),
        points: pointsOf(node),
      }
      for (const opener of openersIn(block, search)) found.push(opener)
    }
  }
  return found.filter(({parent, reading}) => !isOfChat(openers, parent, reading.ids, programme))
}

/** The columns of a table that has more than one row. */
function columnOpeners({children, position}: Table, parent: number, {read, wants, programme}: Search): LineOpener[] {
  const header = children[0]
  if (!position || !header?.position || children.length < 3) return []
  const {line} = header.position.start
  return header.children.flatMap(cell => {
    const text = words(cell).trim()
    const reading = read(text)
    if (!speaksFor(reading) || !wants(reading)) return []
    // `Summary` beside `Version` and `Date` sums up each row, and an overview is of the whole.
    if (reading.ids.every(id => programme.lexicon.frames.has(id))) return []
    const {start, end} = cell.position ?? header.position!
    const place = {start: start.offset!, end: end.offset!, line, limit: position.end.offset!}
    return [{...place, as: 'column' as const, level: 9, text, reading, app: false, parent, brief: false}]
  })
}

/**
 * Tells whether a block belongs to a table of contents: `Contents` as a line, and the lines alone that follow it and name
 * what is to come, up to the first that numbers it. Asked of one block after the other.
 */
function listing({lines, read}: Search): (node: Paragraph | List) => boolean {
  let isListing = false
  return ({type, position}) => {
    const {start, end} = position!
    const isAlone = type === 'paragraph' && start.line === end.line
    const said = isAlone ? lines.slice(lines.line(start.line)).trim() : ''
    if (isAlone && said.length < 60 && read(said).contents) isListing = true
    else if (isListing && (!isAlone || said.length > 90 || /^(?:1[.)]|#)/.test(said))) isListing = false
    return isListing
  }
}

function openersIn(block: Block, search: Search): LineOpener[] {
  const {node, above} = block
  const {lines, programme} = search
  const found: LineOpener[] = []
  let briefs = 0
  let isAsked = false
  for (let number = node.position!.start.line; number <= node.position!.end.line; number++) {
    const raw = lines.slice(lines.line(number))
    const isInner = node.type === 'list' && /^\s{2,}|^\t/.test(raw)
    // What the assignment asks for may stand further in: `Outline what you learned, including:`
    if ((isInner && briefs === 0) || raw.length > longest) continue
    const plain = bare(raw)
    // `- Outline what you learned, including:`, and the points below it, as far as nobody has answered after them.
    const isBelow = isInner || (isAsked && !/[:：]\s+\S/.test(plain))
    const brief = plain !== '' && (isBelow || isBrief(voiceOf(plain, programme.lexicon)))
    if (brief && !isInner) briefs++
    if (brief && node.type === 'list' && plain.endsWith(':')) isAsked = true
    const opener = openerAt({number, raw, plain, brief}, block, search)
    if (opener) found.push(opener)
  }
  // `2. **Executive summary:** …` among other points, or under a heading of its own, is one of them and no overview.
  const isAmong = node.type === 'list' ? node.children.length > 2 : (above?.level ?? 0) > 1
  if (isAmong && found.length === 1 && isFrame(found[0]!, programme)) return []
  // Among several lines of the assignment the rest of the block is the assignment's as well.
  if (briefs >= 2) for (const opener of found) opener.brief = true
  return briefs === 1 ? found.filter(({brief, as, text, reading}) => !brief || !isAnybodys(as, text, reading)) : found
}

function openerAt(line: Line, block: Block, search: Search): LineOpener | undefined {
  const {number, raw, plain, brief} = line
  const label = readLabel(raw)
  if (!label || !mayOpen(label, line, block, search)) return undefined
  const [{node, above, parent, points}, {lines}] = [block, search]
  let reading = search.read(label.text)
  const isAlone = node.position!.start.line === node.position!.end.line
  const isTelling = isAlone && label.form !== 'label' && isCaption(plain, reading)
  if (isTelling) reading = {...reading, ids: reading.ids.slice(0, 1), phrases: reading.phrases.slice(0, 1)}
  // `2. Explain the concept of bagging in random forests`: what a lesson asks, of one thing.
  const asksOfOne = label.form === 'label' || /^\s*\d+[.)]\s/.test(raw) ? reading.rest.length > 2 : false
  const says = brief ? reading.ids.length > 0 && !reading.weak && !asksOfOne : speaksFor(reading) || isTelling
  if (!says || !search.wants(reading) || isOne(label) || isBesideHeap(label.text, lines, number)) return undefined
  const item = points.at(number)
  if (item && label.rest === '' && !brief && points.isMention(item)) return undefined
  const isPromise =
    label.form === 'label' && (block.isPromising || announces(label.rest || wordsAfter(line, block, lines)))
  // The stack of a README.
  const {common} = search.programme.lexicon
  const isStack = label.form === 'bold' && speaksFor(reading) && reading.ids.every(id => common.has(id))
  const isOfApp = (above?.app && !label.meant && !isStack) || reading.item || reading.app
  if (isOfApp && !isPromise && !brief) return undefined
  const at = lines.line(number).start
  return {
    start: at + (raw.length - raw.trimStart().length),
    // What stands after the label on its line is what the section says.
    end: at + restIn(raw, label.rest),
    line: number,
    as: label.form,
    level: label.form === 'label' ? 9 : label.form === 'bold' ? 7 : 8,
    text: label.form === 'plain' ? raw.trim() : label.text,
    reading,
    app: false,
    parent,
    brief: brief || isPromise,
    limit: label.form === 'label' ? item?.position?.end.offset : undefined,
  }
}

/** Whether a line looks as what opens a section does, whatever it says. */
function mayOpen(label: Label, {number, raw, plain, brief}: Line, block: Block, {lines}: Search): boolean {
  if (raw.includes('](#') || (!label.meant && (leadsAway.test(raw) || isLinked.test(raw)))) return false
  // `#Reflection` above the first heading is the title.
  if (label.meant && block.isTop) return false
  if (!label.meant && isWrapped({number, raw, brief}, block, lines)) return false
  if (brief) return true
  // Under the heading of another section only a line that looks like a heading opens one.
  if (block.inSection && label.form !== 'bold' && !label.meant && !isDrawn(lines, number)) return false
  if (isAnswer(plain, block.above?.text)) return false
  // A sentence that names a section is none, unless it is the assignment's.
  const isSentence = label.form === 'plain' && plain.endsWith('.')
  return !isSentence || countWords(plain.replace(/\([^()]*\)/g, '')) <= mostWords
}

/** `… is a handy` above `tool that you can run`: a sentence goes on, and names nothing; so does a long line without an end. */
function isWrapped({number, raw, brief}: Omit<Line, 'plain'>, {node}: Block, lines: Lines): boolean {
  const {start, end} = node.position!
  const beside = (at: number) => (at < start.line || at > end.line ? '' : lines.slice(lines.line(at)))
  if (/^[ \t]*\p{Ll}/u.test(raw) && /[^\s.:;!?。：…\\][ \t]?$/.test(beside(number - 1))) return true
  return !brief && raw.length > 40 && /[\p{L}\p{N},][ \t]?$/u.test(raw) && /^[ \t]*[\p{Ll}(]/u.test(beside(number + 1))
}

const speaksFor = (reading: Reading) =>
  reading.ids.length > 0 && reading.rest.length === 0 && !reading.weak && !reading.companion

/** A line alone that says a bit more than the section's name: `🧱 My struggles & debugging lessons`. */
const isCaption = (line: string, {beside, weak, companion}: Reading) =>
  beside && !weak && !companion && line.length <= 60 && !/[.!?:,;]$/.test(line)

const wordsAfter = ({number}: Line, {node}: Block, lines: Lines): string =>
  number < node.position!.end.line ? bare(lines.slice(lines.line(number + 1))) : ''

/** Whether the branch belongs to a section other than the overview. */
function isOwned(openers: readonly Opener[], at: number): boolean {
  for (let i = at; i !== -1; i = openers[i]!.parent) {
    const {reading} = openers[i]!
    if (reading.ids.length > 0 && !reading.weak && !reading.frame && !reading.companion)
      return reading.rest.length === 0
  }
  return false
}

const isFrame = ({as, reading, brief}: LineOpener, {lexicon}: Reader): boolean =>
  as === 'label' && !brief && reading.ids.every(id => lexicon.frames.has(id))
