import type {Root, RootContent} from 'mdast'
import {recurring} from '../encoding/context/recurring.ts'
import {isConflict, isFormula, isSentenceAboveRule} from '../markdown/headings.ts'
import {decode, withoutComments} from '../markdown/html-tags.ts'
import {type Reading, readHeading} from './lexicon.ts'
import type {Opener} from './opener.ts'
import {isPeriod} from './periods.ts'
import type {Reader} from './programme.ts'
import {callsItselfReport, namesProgramme} from './signs.ts'
import {sinkParts} from './upside-down.ts'
import {stems} from './words.ts'

/** The words of a node, as a reader sees them. */
export const words = (node: RootContent | Root, limit = 400): string => withWords('', node, limit)

function withWords(before: string, node: RootContent | Root, limit: number): string {
  if (before.length > limit) return before
  if (node.type === 'text' || node.type === 'inlineCode') return before + node.value
  if (node.type === 'break') return `${before}\n`
  let out = before
  if ('children' in node) for (const child of node.children) out = withWords(out, child, limit)
  return out
}

/** A wrapper may speak of what was learned on a project and still be the report's. */
const learning = /learn|lesson|report/i

/** `Overview {#overview}`, as Google Docs and Pandoc have it. */
const anchor = / \{#[^\s{}]{1,100}\}$/

/** Space that is not one plain space already. */
const gap = /[^\S ]\s*|\s{2,}/g

const tag = /<(h[1-6]|summary)\b[^<>]{0,300}>/gi

/** All headings, also those written in HTML, in the order of the text. */
export function outline(tree: Root, text: string, programme: Reader): Opener[] {
  const found: Omit<Opener, 'reading' | 'app' | 'parent'>[] = []
  const visit = (node: RootContent, depth: number): void => {
    const {position} = node
    if (!position) return
    if (node.type === 'heading') {
      if (isConflict(node) || isFormula(node)) return
      const said = words(node).replace(gap, ' ').trim().replace(anchor, '')
      if (isSentenceAboveRule(node, said, text)) return
      found.push({
        start: position.start.offset!,
        end: position.end.offset!,
        line: position.start.line,
        as: 'heading',
        level: node.depth,
        text: said,
      })
    } else if (node.type === 'html') {
      if (node.value.search(tag) !== -1)
        htmlHeadings(text, position.start.offset!, position.end.offset!, position.start.line, found)
    } else if (depth < 3 && (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')) {
      for (const child of node.children) if (child.type !== 'paragraph') visit(child, depth + 1)
    }
  }
  for (const node of tree.children) visit(node, 0)
  const first = found[0]
  const titleNames = new Set(first ? stems(first.text) : [])
  // `## Monday` in a journal comes again and again.
  const again = recurring<Reading>()
  const openers = found.map(
    ({start, end, line, as, level, text}, i): Opener => ({
      start,
      end,
      line,
      as,
      level,
      text,
      reading:
        i === 0
          ? readHeading(text, programme.lexicon)
          : again(text, () => readHeading(text, programme.lexicon, titleNames)),
      app: false,
      parent: -1,
    }),
  )
  sinkParts(openers, text)
  const open: number[] = []
  openers.forEach((opener, i) => {
    while (open.length > 0 && openers[open[open.length - 1]!]!.level >= opener.level) open.pop()
    opener.parent = open[open.length - 1] ?? -1
    open.push(i)
  })
  return openers
}

/** Whether a report stands within: `Key Features` that hold one are none of an app. What any README has counts less. */
function holdsReport(openers: readonly Opener[], from: number, end: number, common: ReadonlySet<string>): boolean {
  const ids = new Set<string>()
  for (let k = from + 1; k < end; k++)
    if (!openers[k]!.reading.weak) for (const id of openers[k]!.reading.ids) ids.add(id)
  let weight = 0
  for (const id of ids) weight += common.has(id) ? 2 : 3
  return weight >= 6
}

/** A wrapper that is about what was learned, and not about a machine that learns. */
const learned = /\b(?:learned|learnt|learnings|lessons)\b/i

/** Whether an opener stands under one that opens a section or holds them; an overview may hold a whole report. */
function underSection(openers: readonly Opener[], at: number): boolean {
  for (let i = openers[at]!.parent; i !== -1; i = openers[i]!.parent) {
    const {reading, text} = openers[i]!
    if (i === 0 && reading.rest.length > 0) break
    if (reading.ids.length > 0 && !reading.weak && !reading.frame && !reading.project) return true
    if (i > 0 && !reading.project && learned.test(text)) return true
  }
  return false
}

function htmlHeadings(
  text: string,
  from: number,
  to: number,
  line: number,
  found: Omit<Opener, 'reading' | 'app' | 'parent'>[],
): void {
  const html = withoutComments(text.slice(from, to))
  let counted = 0
  for (const match of html.matchAll(tag)) {
    const inside = match.index + match[0].length
    // A heading is short; looking further for its end would make many open tags quadratic.
    const rest = html.slice(inside, inside + 400)
    const close = rest.toLowerCase().indexOf(`</${match[1]!.toLowerCase()}`)
    if (close === -1) continue
    for (; counted < match.index; counted++) if (endsLine(html, counted)) line++
    found.push({
      start: from + match.index,
      end: from + Math.min(html.length, inside + close + match[1]!.length + 3),
      line,
      as: 'html',
      level: match[1]!.length === 2 ? Number(match[1]![1]) : 6,
      text: decode(rest.slice(0, close).replace(/<[^<>]{0,300}>/g, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    })
  }
}

const endsLine = (text: string, at: number) => text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')

const isOfProgramme = ({reading, text}: Opener) => reading.frame && !reading.weak && namesProgramme(text)

/** Marks what belongs to an app's README: a branch of the outline in which the app's own headings prevail. */
export function markApp(openers: readonly Opener[], common: ReadonlySet<string>): void {
  const ends = openers.map((opener, i) => {
    let end = i + 1
    while (end < openers.length && openers[end]!.level > opener.level) end++
    return end
  })
  const isJournal = openers.length > 0 && callsItselfReport(openers[0]!.text)
  openers.forEach((opener, i) => {
    const {reading} = opener
    const end = ends[i]!
    const whole =
      i === 0 ||
      (end === openers.length &&
        openers.slice(0, i).every(before => before.level <= opener.level && before.reading.ids.length === 0))
    // `SURF features` is what a page is about.
    const saysApp = reading.app && (i > 0 || reading.rest.length === 0)
    // `Week 1 – Project setup` is a page of a journal, whatever was done in it.
    if (i > 0 && isJournal && isPeriod(opener)) return
    // What stands below `Overview of the program` is the report's, also in an app's README.
    const mark = () => {
      for (let k = i; k < end; k++)
        if (k > i && isOfProgramme(openers[k]!)) k = ends[k]! - 1
        else openers[k]!.app = true
    }
    if (saysApp && !underSection(openers, i) && !holdsReport(openers, i, end, common)) {
      mark()
      return
    }
    // `Bread shop with a framework` names a section and is a title.
    if ((reading.ids.length > 0 && (i > 0 || reading.rest.length === 0)) || end === i + 1) return
    let apps = 0
    const ids = new Set<string>()
    for (let k = i + 1; k < end; k++) {
      if (openers[k]!.reading.app && !underSection(openers, k)) apps++
      else if (!openers[k]!.reading.weak) for (const id of openers[k]!.reading.ids) ids.add(id)
    }
    const isApps = apps > 0 && apps >= ids.size && (!whole || ids.size < 2)
    if (isApps || (reading.project && !whole && ids.size < 3 && !learning.test(opener.text))) mark()
  })
  // A lone `Tech Stack` between two of the app's headings is the app's.
  openers.forEach((opener, i) => {
    if (opener.app || opener.reading.ids.length === 0) return
    const sibling = (step: number) => {
      for (let k = i + step; k >= 0 && k < openers.length; k += step) {
        if (openers[k]!.level === opener.level) return openers[k]
        if (openers[k]!.level < opener.level) return undefined
      }
      return undefined
    }
    if (sibling(-1)?.reading.app && sibling(1)?.reading.app) opener.app = true
  })
}
