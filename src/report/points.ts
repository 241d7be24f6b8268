import type {List, Paragraph} from 'mdast'

type Point = List['children'][number]

/** The points of a list. */
export interface Points {
  /** The point that a line belongs to. Asked from top to bottom, for lists may be long. */
  at(line: number): Point | undefined
  /** Whether a point only mentions a section, as a bare one among others does: `- Tools and technologies`. */
  isMention(point: Point): boolean
}

const none: Points = {at: () => undefined, isMention: () => false}

export function pointsOf(node: Paragraph | List): Points {
  if (node.type !== 'list' || node.children.length === 0) return none
  const points = node.children
  // Where several have lines below them, `3. Challenges` is a heading that nothing was written below yet.
  const isOutline = node.ordered && points.filter(point => !isOneLine(point)).length > 1
  let i = 0
  return {
    at: line => {
      while (i < points.length - 1 && points[i]!.position!.end.line < line) i++
      return points[i]
    },
    isMention: point =>
      points.length > 1 && !isOutline && isOneLine(point) && !(node.ordered && point === points.at(-1)),
  }
}

const isOneLine = ({position}: Point) => position!.start.line === position!.end.line
