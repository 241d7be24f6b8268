/** Nobody quotes a quotation so often; parsers, and whoever walks their trees, run out of stack or time somewhat deeper. */
const deepest = 100

/** What may be a line that begins with so many marks, and is hardly ever anything else. */
const deep = /(?:(?:[>\-+*]|\d{1,9}[.)]|\]:)[ \t]{0,3}(?:\[\^[^\s[\]]{1,60})?){101}/

/** What no parser takes for a mark, of the same length: every place in the text stays where it is. */
const noMark = '\uff1e'

/** The text with no quotes, points and notes nested deeper than any parser can bear. */
export function shallow(text: string): string {
  return deep.test(text) ? text.replace(/[^\r\n]+/g, shallowLine) : text
}

function shallowLine(line: string): string {
  // A rule across the page.
  if (!/[^- \t]/.test(line) || !/[^* \t]/.test(line)) return line
  const parts: string[] = []
  let marks = 0
  let kept = 0
  for (let at = 0; at < line.length; ) {
    if (line[at] === ' ' || line[at] === '\t') {
      at++
      continue
    }
    const sign = signOf(line, at)
    if (sign === undefined) break
    if (++marks > deepest) {
      parts.push(line.slice(kept, sign), noMark)
      kept = sign + 1
    }
    at = endOf(line, at, sign)
  }
  return parts.join('') + line.slice(kept)
}

/** Which character makes what stands here the mark of a quote, a point, a number or a note. */
function signOf(line: string, at: number): number | undefined {
  if (line[at] === '>') return at
  if ('-+*'.includes(line[at]!)) return isGap(line[at + 1]) ? at : undefined
  if (line[at] === '[') return line[at + 1] === '^' && line[line.indexOf(']', at) + 1] === ':' ? at : undefined
  let digits = 0
  while (digits < 9 && line[at + digits]! >= '0' && line[at + digits]! <= '9') digits++
  const sign = at + digits
  return digits > 0 && (line[sign] === '.' || line[sign] === ')') && isGap(line[sign + 1]) ? sign : undefined
}

const isGap = (next: string | undefined) => next === undefined || next === ' ' || next === '\t'

const endOf = (line: string, at: number, sign: number) => (line[at] === '[' ? line.indexOf(']', at) + 2 : sign + 1)
