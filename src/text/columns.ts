/** How far into a line this beginning reaches: Markdown's tab stops are four columns apart. */
export const columnsOf = (indent: string): number =>
  [...indent].reduce((width, sign) => width + (sign === '\t' ? 4 - (width % 4) : 1), 0)
