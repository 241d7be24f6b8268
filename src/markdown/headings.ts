import type {Heading, Nodes, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Span} from '../text/span.ts'
import {withoutComments} from './html-tags.ts'
import {spanOf} from './walk.ts'

/** A heading as a reader sees it, whether Markdown or HTML makes it one. */
export interface HeadingAt extends Span {
  depth: number
  text: string
  /** Absent if it is written in HTML. */
  node: Heading | undefined
  /** The place among all headings of the one that it stands under; -1 at the top. */
  parent: number
}

/** Up to the next tag, so that a page of unclosed tags costs no more than its length. */
const tag = /<h([1-6])(?:\s[^<>]*)?>([^<]*)/gi

/** The headings of a document in order. Those within quotes and lists are part of what is quoted or listed. */
export function headingsOf(tree: Root): HeadingAt[] {
  const found: HeadingAt[] = []
  const open: number[] = []
  const add = (start: number, end: number, depth: number, text: string, node: Heading | undefined) => {
    while (open.length > 0 && found[open.at(-1)!]!.depth >= depth) open.pop()
    open.push(found.push({start, end, depth, text, node, parent: open.at(-1) ?? -1}) - 1)
  }
  for (const node of tree.children) {
    if ((node.type !== 'heading' && node.type !== 'html') || isConflict(node) || isFormula(node)) continue
    const {start, end} = spanOf(node)
    if (node.type === 'heading') add(start, end, node.depth, textOf(node).trim(), node)
    else {
      for (const match of withoutComments(node.value).matchAll(tag)) {
        const at = start + match.index
        add(at, at + match[0].trimEnd().length, Number(match[1]), match[2]!.trim(), undefined)
      }
    }
  }
  return found
}

/** `<<<<<<< HEAD` and a side of a merge conflict, which its `=======` underlines: no heading that anyone wrote. */
export function isConflict(node: Nodes): boolean {
  const first = node.type === 'heading' ? node.children[0] : undefined
  return first?.type === 'text' && first.value.startsWith('<<<<<<< ')
}

/** The first lines of a formula between `$$` and `$$`, which a line of `=` or `-` within it underlines. */
export const isFormula = (node: Nodes): boolean =>
  node.type === 'heading' &&
  node.position!.start.line < node.position!.end.line &&
  textOf(node).split('$$').length % 2 === 0

/** Whether both sides of a merge conflict are there: then much is there twice, and that is why. */
export const hasConflict = (text: string): boolean =>
  text.includes('<<<<<<< ') && /^<{7} /m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} /m.test(text)

/** Whether a heading is written with `#`, not underlined or in HTML. */
export const isAtx = ({node, start}: HeadingAt, text: string): boolean => node !== undefined && text[start] === '#'

/**
 * Whether a paragraph only became a heading because `---` stands right below it: it is long, or ends like a sentence, or with
 * the `:::` of a box.
 */
export const isUnderlinedText = (heading: HeadingAt, text: string): boolean =>
  heading.node !== undefined &&
  (isSentence(heading.text) || heading.text.endsWith(':::')) &&
  isAboveRule(heading.depth, text.slice(heading.start, heading.end))

/** The same of a node and its words: a paragraph that the `---` below makes a heading is a paragraph to its author. */
export const isSentenceAboveRule = ({depth, position}: Heading, said: string, text: string): boolean =>
  isSentence(said) && isAboveRule(depth, text.slice(position!.start.offset, position!.end.offset))

/** Whether dashes make a heading of what stands above them that may be there for a rule. */
const isAboveRule = (depth: number, source: string): boolean =>
  depth === 2 && !source.startsWith('#') && !isDrawnUnder(source)

/** One line with as many dashes below it as it has letters, or nearly: that was drawn, and no three dashes. */
function isDrawnUnder(source: string): boolean {
  const [said, line, more] = source.split(/\r?\n/, 3)
  return more === undefined && line !== undefined && line.trim().length >= Math.max(6, said!.length / 2)
}

/** What is too long for a heading, or ends like a sentence. */
export const isSentence = (said: string): boolean =>
  said.length > 100 || (/[.!?…。]$/.test(said) && said.split(/\s+/, 6).length > 5)

/** How a heading is written: `##`. */
export const hashes = (depth: number): string => '#'.repeat(depth)

/** What has sections of its own is a document; where `#` heads every section, the title there itself has none. */
export function hasSections(headings: readonly HeadingAt[], at: number): boolean {
  for (let i = at + 1; i < headings.length && headings[i]!.depth > 1; i++) if (headings[i]!.depth === 2) return true
  return false
}
