import type {Node, Parent, Root, Text} from 'mdast'
import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/**
 * Lets a transform turn addresses in running text into links, and gives the pieces the places that it forgets.
 * Its pieces hold the same characters as the text that they replace, in the same order.
 */
export function linkLiterals(tree: Root, text: string, transform: (tree: Root) => unknown): void {
  const before = new Map<Parent, readonly Node[]>()
  const remember = (node: Node): void => {
    if (!('children' in node)) return
    const parent = node as Parent
    if (parent.children.some(child => child.type === 'text')) before.set(parent, [...parent.children])
    parent.children.forEach(remember)
  }
  remember(tree)
  transform(tree)
  let lines: Lines | undefined
  for (const [{children}, originals] of before) {
    let i = 0
    for (const original of originals) {
      if (children[i] === original) {
        i++
        continue
      }
      lines ??= new Lines(text)
      const pieces: Node[] = []
      const {value} = original as Text
      for (let length = 0; length < value.length; i++) {
        pieces.push(children[i]!)
        length += wordsOf(children[i]!).length
      }
      placePieces(pieces, original as Text, lines)
    }
  }
}

/** A piece is a text, or a link that holds one. */
const wordsOf = (piece: Node): string =>
  ((piece as Parent).children?.[0] as Text | undefined)?.value ?? (piece as Text).value

function placePieces(pieces: readonly Node[], {position}: Text, lines: Lines): void {
  const last = position!.end.offset!
  let at = position!.start.offset!
  for (const [i, piece] of pieces.entries()) {
    const words = wordsOf(piece)
    if (i > 0) at = skipMargin(lines.text, at, words)
    const end = i === pieces.length - 1 ? last : Math.min(last, endOf(words, lines.text, at))
    place(piece, {start: at, end}, lines)
    at = end
  }
}

function place(node: Node, {start, end}: Span, lines: Lines): void {
  node.position = {start: lines.pointAt(start), end: lines.pointAt(end)}
  for (const child of (node as Parent).children ?? []) place(child, {start, end}, lines)
}

const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/iy
/** What `&ngE;` and some ninety others stand for has two characters, of which these come second. */
const second = /\u0331|\u0333|\u0338|\u200a|\u20d2|\u20e5|\ufe00/
const ampersand = /&(?:amp|#0*38|#x0*26);/iy

/** Where in the source these words end if they begin at this offset: escapes, references and line starts take more room there. */
function endOf(words: string, source: string, start: number): number {
  let at = start
  for (let i = 0; i < words.length; i++) {
    if (source[at] === '\\' && source[at + 1] === words[i] && /[!-/:-@[-`{-~]/.test(words[i]!)) {
      at += 2
      continue
    }
    if (source[at] === words[i] && source[at] !== '&') {
      at++
      continue
    }
    if (source[at] === '&') {
      const pattern = words[i] === '&' ? ampersand : reference
      pattern.lastIndex = at
      const found = pattern.exec(source)?.[0]
      at += found?.length ?? 1
      if (found && (words.codePointAt(i)! > 0xffff || second.test(words[i + 1] ?? ''))) i++
      continue
    }
    const next = skipMargin(source, at, words[i]!)
    if (next === at) at++
    else {
      at = next
      i--
    }
  }
  return at
}

/** White space and quote marks around a line end are no part of the words. */
function skipMargin(source: string, from: number, words: string): number {
  let at = from
  while (at < source.length && source[at] !== words[0] && /[ \t>]/.test(source[at]!)) at++
  return at
}
