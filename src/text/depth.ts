/** A hundred levels more than any settings have, and far fewer than parsers have stack for. */
const deepest = 300

/** What to say of it. */
export const tooDeep = 'Unexpected depth, expected a handful of levels'

/**
 * Where JSON or YAML is nested too deep to be parsed: by brackets, or by the points, questions and spaces at the
 * beginning of lines. A parser that runs out of stack may take the process with it, so nobody asks it. Brackets in
 * strings count, too: no string has hundreds that are never closed.
 */
export function tooDeepAt(text: string): {line: number; column: number} | undefined {
  const indents: number[] = []
  let open = 0
  for (const {0: sign, index} of text.matchAll(/[[{]|[\]}]|(?<![^\r\n])[ ]*(?:[-?](?=[ \t])[ \t]*)*/g)) {
    if (sign === '[' || sign === '{') open++
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1)
    else {
      const indent = sign.search(/[^ ]|$/)
      while (indents.at(-1)! >= indent) indents.pop()
      indents.push(indent)
      if (indents.length + (sign.match(/[-?]/g)?.length ?? 0) > deepest) return placeOf(text, index)
    }
    if (open > deepest) return placeOf(text, index)
  }
  return undefined
}

function placeOf(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset)
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')}
}
