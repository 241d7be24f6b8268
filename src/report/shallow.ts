/** Nobody quotes a quotation so often; parsers, and whoever walks their trees, run out of stack or time somewhat deeper. */
const deepest = 100

/** A line that begins with so many marks of quotes and points. */
const deep = /(?:(?:>|[-+*](?=[ \t]))[ \t]{0,3}){101}/

/** What no parser takes for a mark, of the same length: every place in the text stays where it is. */
const noMark = '\uff1e'

/** The text with no quotes and points nested deeper than any parser can bear. */
export function shallow(text: string): string {
  return deep.test(text) ? text.replace(/[^\r\n]+/g, shallowLine) : text
}

function shallowLine(line: string): string {
  let marks = 0
  let at = 0
  for (; at < line.length && marks < deepest; at++) {
    const sign = line[at]!
    if (sign === '>' || '-+*'.includes(sign)) marks++
    else if (sign !== ' ' && sign !== '\t') return line
  }
  return line.slice(0, at) + line.slice(at).replace(/^[>\-+* \t]+/, rest => rest.replace(/[>\-+*]/g, noMark))
}
