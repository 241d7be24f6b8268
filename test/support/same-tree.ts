import type {Node, Parent} from 'mdast'

type Point = NonNullable<Node['position']>['start']

const place = (point: Point | undefined) => (point ? `${point.line}:${point.column}@${point.offset}` : 'nowhere')

/** All that a node says of itself, but for its children and what a parser keeps for its own use. */
function own(node: Node): string {
  const {position, data: _, ...fields} = node as Node & Record<string, unknown>
  const named = Object.entries(fields).filter(([key, value]) => key !== 'children' && value !== undefined)
  const facts = JSON.stringify(Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1))))
  return `${facts} ${place(position?.start)}–${place(position?.end)}`
}

/** The first thing in which two trees differ, for a person to read; undefined if they are the same. */
export function firstDifference(actual: Node, expected: Node, path = ''): string | undefined {
  const here = `${path}/${expected.type}`
  const [a, b] = [own(actual), own(expected)]
  if (a !== b) return `${here}:\n  is       ${a}\n  expected ${b}`
  const [ours, theirs] = [(actual as Parent).children ?? [], (expected as Parent).children ?? []]
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const [one, other] = [ours[i], theirs[i]]
    if (!one || !other) return `${here}[${i}]:\n  is       ${one && own(one)}\n  expected ${other && own(other)}`
    const difference = firstDifference(one, other, `${here}[${i}]`)
    if (difference) return difference
  }
  return undefined
}
