import type {Node, Parent, Root} from 'mdast'

/** Markdown with GFM to a tree, with places in UTF-16 offsets. What follows the seam does not know who parsed. */
export type Parse = (text: string) => Root

/** micromark's time grows faster than the text: 1 MB takes over 4 s, 10 MB over 6 minutes. */
export const referenceLimit = 512 * 1024

/** Thrown by a parser for a text that it cannot be trusted with: another one is to be asked. */
export class Declined extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'Declined'
  }
}

/** Thrown for a text that no parser here can read in bearable time. */
export class TooLarge extends Error {
  constructor(size: number, limit: number) {
    super(
      `Unexpected ${size} characters, expected at most ${limit}: the parser that is left for this file would take minutes`,
    )
    this.name = 'TooLarge'
  }
}

// By name, not by class: the bundle of each parser has classes of its own.
export const isDeclined = (error: unknown): boolean => error instanceof Error && error.name === 'Declined'
export const isTooLarge = (error: unknown): boolean => error instanceof Error && error.name === 'TooLarge'

/** Moves every place in the tree to the right by some characters on its first line. */
export function shift(node: Node, by: number): void {
  const {position} = node
  if (position) {
    for (const point of [position.start, position.end]) {
      point.offset = (point.offset ?? 0) + by
      if (point.line === 1) point.column += by
    }
  }
  if ('children' in node) for (const child of (node as Parent).children) shift(child, by)
}
