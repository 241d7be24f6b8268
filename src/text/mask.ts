import type {Span} from './span.ts'

const ending = /[\r\n]/
const blank = (text: string) => (ending.test(text) ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length))

/** The text with these stretches turned into spaces: every other character keeps its place, and so does every line. */
export function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let out = ''
  let at = 0
  for (const {start, end} of spans) {
    if (end <= at) continue
    out += text.slice(at, start) + blank(text.slice(Math.max(at, start), end))
    at = end
  }
  return out + text.slice(at)
}
