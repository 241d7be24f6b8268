import type {Node, Parent, Root} from 'mdast'
import type {Span} from '../text/span.ts'

/** A comment in a report that silences rules: `<!-- prodev-report-disable-next-line rule -- why -->`. */
export interface Directive extends Span {
  verb: 'disable' | 'enable' | 'disable-next-line' | 'disable-file'
  /** Rules or areas; none stands for all. */
  names: readonly string[]
}

const pattern = /<!--\s*prodev-report-(disable-next-line|disable-file|disable|enable)(?![\w-])([^<>]*?)-->/g

/** Reads the directives of a tree: only a comment that is one to Markdown counts, not one shown as code. */
export function readDirectives(text: string, tree: () => Root): Directive[] {
  // Nearly no file has one: don't parse for it.
  if (!text.includes('prodev-report-')) return []
  const found: Directive[] = []
  const walk = (node: Node): void => {
    if (node.type === 'html') found.push(...readComment(text, node.position!.start.offset!, node.position!.end.offset!))
    else if ('children' in node) for (const child of (node as Parent).children) walk(child)
  }
  walk(tree())
  return found
}

function readComment(text: string, from: number, to: number): Directive[] {
  return [...text.slice(from, to).matchAll(pattern)].map(match => {
    const names = match[2]!
      .split(/(?:^|\s)--/)[0]!
      .split(/[\s,]+/)
      .filter(Boolean)
    const start = from + match.index
    return {verb: match[1] as Directive['verb'], names, start, end: start + match[0].length}
  })
}
