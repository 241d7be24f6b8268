import type {Span} from '../../text/span.ts'
import {isAboutDamage} from './about-encodings.ts'

/**
 * Where a Markdown text shows code, fenced or inline. Found line by line: there is no tree yet when the encoding is
 * looked at, and damage hardly ever hits the backticks. What is only indented is a list as often as code, but a text
 * about damage shows some there.
 */
export function codeSpans(text: string): Span[] {
  const spans: Span[] = []
  const mayIndent = isAboutDamage(text)
  let fence: {mark: string; length: number; start: number} | undefined
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const line = text.slice(start, Math.min(end, start + 2000))
    const found = /^[ \t>]*(`{3,}|~{3,})(.*)/.exec(line)
    if (fence) {
      if (found && found[1]![0] === fence.mark && found[1]!.length >= fence.length && found[2]!.trim() === '') {
        spans.push({start: fence.start, end})
        fence = undefined
      }
    } else if (found && !(found[1]![0] === '`' && found[2]!.includes('`'))) {
      fence = {mark: found[1]![0]!, length: found[1]!.length, start}
    } else if (mayIndent && /^(?: {4}|\t)/.test(line)) spans.push({start, end})
    else if (line.includes('`')) inline(text, start, end, spans)
    start = end + 1
  }
  if (fence) spans.push({start: fence.start, end: text.length})
  return spans
}

/** Code between runs of as many backticks, within one line; a run without partner is text. */
function inline(text: string, from: number, to: number, spans: Span[]): void {
  const runs: Span[] = []
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) !== 96) continue
    const start = i
    while (i < to && text.charCodeAt(i) === 96) i++
    runs.push({start, end: i})
  }
  const nextOfLength = new Map<number, number>()
  const partner = runs.map(() => -1)
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]!.end - runs[i]!.start
    partner[i] = nextOfLength.get(length) ?? -1
    nextOfLength.set(length, i)
  }
  for (let i = 0; i < runs.length; ) {
    const close = partner[i]!
    if (close === -1) i++
    else {
      spans.push({start: runs[i]!.start, end: runs[close]!.end})
      i = close + 1
    }
  }
}
