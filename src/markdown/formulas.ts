import type {Lines} from '../text/lines.ts'

const fence = /^[ \t>]*(?:\$\$|\\{1,2}\[[ \t]*$)/
/** `\]`, or `\\]` for programs that read Markdown first. */
const [closing, closingBracket] = [/\$\$[ \t]*$/, /^[ \t>]*\\{1,2}\][ \t]*$/]

/**
 * Tells of a line, by its number, whether it belongs to a formula between `$$` and `$$` or `\[` and `\]`, which is shown
 * apart from the text.
 */
export function inFormulas(lines: Lines): (number: number) => boolean {
  if (!/\$\$|\\\[/.test(lines.text)) return () => false
  const within = new Set<number>()
  let open: number[] | undefined
  let isBracketed = false
  for (const line of lines) {
    const said = lines.slice(line)
    if (open) {
      open.push(line.number)
      // No formula goes on after an empty line: a lone `$$` opens none.
      if (said.trim() === '') open = undefined
      else if ((isBracketed ? closingBracket : closing).test(said)) {
        for (const number of open) within.add(number)
        open = undefined
      }
    } else if (fence.test(said)) {
      isBracketed = !said.includes('$$')
      if (closing.test(said) && said.trim().length > 4) within.add(line.number)
      else open = [line.number]
    }
  }
  return number => within.has(number)
}

/** A line with its formulas and its code blanked out, sign for sign: what stands in them is no mark. */
export const withoutFormulas = (line: string): string =>
  /[$`]/.test(line) ? line.replace(/\$[^$`\r\n]+\$|`[^`\r\n]+`/g, found => 'x'.repeat(found.length)) : line

/** Tells of a place whether it is in a formula, of its own lines or within one. */
export function withinFormulas(lines: Lines): (at: number) => boolean {
  const isFormula = inFormulas(lines)
  return at => {
    const line = lines.lineAt(at)
    return isFormula(line.number) || withoutFormulas(lines.slice(line))[at - line.start] !== lines.text[at]
  }
}
