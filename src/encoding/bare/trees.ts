import {linesOf, sign, type View} from './stumps.ts'

/** A branch is two strokes or more and a name, after the stems of the folders above. */
const branch = new RegExp(
  `^[\\s>#*/]{0,40}(?:${sign}[ \\u00a0]{1,8}){0,40}[ \\u00a0]{0,200}${sign}{2,5}[ \\u00a0]?[^\\s${sign}]`,
)
const stems = new RegExp(`^[\\s>#*/]{0,40}${sign}(?:[ \\u00a0]{1,8}${sign}){0,40}[ \\u00a0]*$`)
/** Two signs side by side may be two quotes. */
const isLong = new RegExp(`${sign}{3}`)

/**
 * The pieces of trees of which only first bytes are left, by their places in the view: `âââ urls.py`. What goes on
 * below a branch tells which one it is.
 */
export function treesIn({text}: View): ReadonlyMap<number, string> {
  const lines: {start: number; line: string; isTree: boolean}[] = []
  for (const {start, end} of linesOf(text)) {
    const line = text.slice(start, Math.min(end, start + 400))
    const isTree = line.includes(sign) && (branch.test(line) || stems.test(line))
    lines.push({start, line, isTree})
  }
  const found = new Map<number, string>()
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && lines[to]!.isTree) to++
    const block = lines.slice(from, to)
    // Strokes alone are no tree, and one branch of two strokes may be something else.
    const branches = block.filter(({line}) => branch.test(line))
    if (branches.some(({line}) => isLong.test(line)) || branches.length > 1) draw(block, found)
    from = to + 1
  }
  return found
}

function draw(block: readonly {start: number; line: string}[], found: Map<number, string>): void {
  for (const [i, {start, line}] of block.entries()) {
    const below = block[i + 1]?.line ?? ''
    const isBranch = branch.test(line)
    let last = -1
    // The name of a file may have signs of its own after it.
    const name = isBranch ? line.indexOf(sign + sign) : line.length
    for (let at = line.indexOf(sign); at !== -1; at = line.indexOf(sign, at + 1)) {
      const isStroke = at > name && last === at - 1
      if (at > name && !isStroke) break
      last = at
      found.set(start + at, at < name ? '│' : isStroke ? '─' : below[at] === sign ? '├' : '└')
    }
  }
}
