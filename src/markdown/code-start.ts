import type {Line, Lines} from '../text/lines.ts'

/** A line of a body, in code that is shown as text. */
export const furtherIn = /^[ \t]{2,}\S/

/** The lines of a paragraph above one of code that belong to it: `img{`, and what stands further in below. */
export function openedBy(number: number, from: number, lines: Lines): Line[] {
  const found: Line[] = []
  for (let at = number - 1; at >= from && number - at < 20; at--) {
    const line = lines.line(at)
    const said = lines.slice(line)
    found.unshift(line)
    if (!furtherIn.test(said)) return /^[^\s{].{0,80}[{(]\s*$/.test(said) ? found : []
  }
  return []
}
