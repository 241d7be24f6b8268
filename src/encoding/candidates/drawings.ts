/** Whether a character is a piece of a drawing. */
export const isBox = (code: number) => code >= 0x2500 && code < 0x2580

const corner = {
  stem: 0x2502,
  inTree: 0x251c,
  last: 0x2514,
  topLeft: 0x250c,
  topRight: 0x2510,
  bottomRight: 0x2518,
  right: 0x2524,
}

const stem = /^(?:[ \u00a0]{2,}(?:[│├└]|[^\x00-\x7f]{2})|[ \u00a0]*(?:\r?\n[\s│]*(?:[│├└]|[^\x00-\x7f]{2})|$))/

/** The piece of a drawing that its line asks for: a folder's branch, or a corner of a box. */
export function pieceOf({before, after}: {before: string; after: string}): (code: number) => number {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const isFirst = /^[\s>|│]*$/.test(line)
  // A stem: it goes on in the next line, with or without a branch, which may be torn as well.
  if (isFirst && stem.test(after)) return code => (code === corner.stem ? 6 : 0)
  // A branch is a dash or two, and a name.
  if (isFirst && /^─{1,4}[ \u00a0][^\s─]/.test(after))
    return code => (code === corner.inTree || code === corner.last ? 6 : 0)
  if (isFirst && after.startsWith('─')) {
    const isInside = /(?:^|\n)[\s>]*[│┌├][^\n]*\n[^\n]*$/.test(before)
    return code => (code === corner.last || code === (isInside ? corner.inTree : corner.topLeft) ? 3 : 0)
  }
  const double = /[╔╠╚]═+$/.exec(line)?.[0][0]
  if (double && !after.startsWith('═')) {
    const end = doubleEnds[double]
    return code => (code === end ? 6 : 0)
  }
  // At the right edge of a box, where no stroke from the left reaches it: │, and none of its like.
  if (/[^─┬┴┼]$/.test(line) && /^[ \u00a0]*(?:\r?\n|$|│)/.test(after)) return code => (code === corner.stem ? 4 : 0)
  const close = line.endsWith('─') && !after.startsWith('─') ? /[┌├└](?=[^┌├└]*$)/.exec(line)?.[0] : undefined
  const partner = close && {'┌': corner.topRight, '├': corner.right, '└': corner.bottomRight}[close]
  return code => (code === partner ? 6 : 0)
}

/** By the corner with which a line of double strokes begins, the one in which it ends. */
const doubleEnds: Record<string, number> = {'╔': 0x2557, '╠': 0x2563, '╚': 0x255d}

/**
 * What speaks for an arrow: nearly all lead to the right, some between two words both ways, and ↓ is alone in its line.
 */
export function arrowFit(code: number, {before, after}: {before: string; after: string}): number {
  if (code === 0x2192) return /\S $/.test(before.slice(-2)) && /^ \S/.test(after) ? 3 : 2
  // Roman numbers and a turned C, which nobody writes, and which leave the same bytes as arrows.
  if (code >= 0x2180 && code <= 0x2188) return -6
  if (code !== 0x2194 && code !== 0x2190 && code !== 0x2193) return 0
  const isBetween = /\S $/.test(before.slice(-2)) && /^ \p{L}/u.test(after)
  if (code !== 0x2193) return isBetween ? 1 : 0
  return isBetween ? -2 : /(?:^|\n)[\s>│]*$/.test(before) && /^\s*?(?:$|\n|│)/.test(after) ? 4 : 0
}
