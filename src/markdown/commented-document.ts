import type {Root} from 'mdast'
import type {Line, Lines} from '../text/lines.ts'
import {fencedDocument} from './fenced-document.ts'

/** `[//]: # (text)`: how JetBrains' editors comment a line of Markdown out; a link that nobody follows, and nothing is shown of it. */
const comment = /^\[\/\/\]: # \((.*)\)[ \t]*$/

export interface Commented {
  line: Line
  /** What the line says without it. */
  text: string
}

/** Of a text that is commented out all but whole, the lines in question: a comment or two are anybody's. */
export function commentedDocument(text: string, lines: Lines): Commented[] {
  if (!text.includes('[//]: # (')) return []
  const found: Commented[] = []
  let shown = 0
  for (const line of lines) {
    const said = lines.slice(line)
    const inside = comment.exec(said)?.[1]
    if (inside !== undefined) found.push({line, text: inside})
    else if (said.trim() !== '') shown++
  }
  return found.length >= 5 && shown * 10 <= found.length ? found : []
}

/** Whether no section can be seen because all of the document is code or a comment: `content-fenced-document` says so. */
export const isHidden = (tree: Root, text: string, lines: Lines): boolean =>
  fencedDocument(tree, lines) !== undefined || commentedDocument(text, lines).length > 0
