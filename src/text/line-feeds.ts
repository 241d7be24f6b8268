import {lowest} from './lowest.ts'

/**
 * A text all of whose lines end in a line feed, and what leads from places in it to those in the text it was made from.
 */
export function withLineFeeds(text: string): {text: string; toSource(offset: number): number} {
  // Where those line feeds stand that had a carriage return before them.
  const shortened: number[] = []
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2))
    shortened.push(at - shortened.length)
  return {
    text: text.replace(/\r\n?/g, '\n'),
    toSource: offset => offset + lowest(shortened.length, i => shortened[i]! >= offset),
  }
}
