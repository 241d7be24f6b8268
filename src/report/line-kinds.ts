import type {Code, Nodes, Root} from 'mdast'
import {spanOf} from '../markdown/walk.ts'
import type {Lines} from '../text/lines.ts'
import {bare, voiceOf} from './instruction.ts'
import type {Lexicon} from './lexicon.ts'

/** The lines of a document that are no plain text. */
export interface LineKinds {
  /** They say nothing themselves: comments, rules, heads of tables, the fences of code. */
  silent: ReadonlySet<number>
  /** They are code: `[1, 2]` is no slot there, `# install` no heading, and `<App />` nothing that is still to be written. */
  code: ReadonlySet<number>
}

export function lineKinds(tree: Root, text: string, lines: Lines, lexicon: Lexicon): LineKinds {
  const silent = new Set<number>()
  const code = new Set<number>()
  // What only looks like a comment, as the sign in `code` does that a lesson on HTML speaks of, hides nothing.
  const hasComments = text.includes('<!--')
  // A loop: quotes can be nested very deep.
  const open: Nodes[] = [...tree.children]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'thematicBreak') silent.add(node.position!.start.line)
    else if (node.type === 'table') for (const row of [0, 1]) silent.add(node.position!.start.line + row)
    else if (node.type === 'code') addCode(node, lines, lexicon, silent, code)
    else if (node.type === 'html' && hasComments) addComments(node, text, lines, silent)
    if ('children' in node && (hasComments || isContainer(node))) for (const child of node.children) open.push(child)
  }
  return {silent, code}
}

const isContainer = ({type}: Nodes) => type === 'list' || type === 'listItem' || type === 'blockquote'

function addCode(node: Code, lines: Lines, lexicon: Lexicon, silent: Set<number>, code: Set<number>): void {
  const {start, end} = node.position!
  for (const number of [start.line, end.line]) if (fence.test(lines.slice(lines.line(number)))) silent.add(number)
  // A template has blocks of nothing but `[your code here]`.
  if (node.value.split('\n').every(line => voiceOf(bare(line), lexicon) !== 'own')) return
  for (let number = start.line; number <= end.line; number++) code.add(number)
}

const fence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:```|~~~)/

function addComments(node: Nodes, text: string, lines: Lines, silent: Set<number>): void {
  const span = spanOf(node)
  for (let at = text.indexOf('<!--', span.start); at !== -1 && at < span.end; ) {
    const close = text.indexOf('-->', at)
    const end = close === -1 ? span.end : Math.min(close + 3, span.end)
    const from = lines.numberAt(at)
    const to = lines.numberAt(end - 1)
    for (let number = from; number <= to; number++) {
      const line = lines.line(number)
      if (line.start >= at || number > from || isBlank(text, line.start, at)) silent.add(number)
    }
    at = text.indexOf('<!--', end)
  }
}

/** Looks no further than people indent: many comments on one line would make it quadratic. */
const isBlank = (text: string, from: number, to: number) => to - from < 100 && text.slice(from, to).trim() === ''
