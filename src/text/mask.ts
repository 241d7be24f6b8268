import type {Span} from './span.ts'

/** Rows of spaces to cut from: a pattern that replaces each character takes several times as long. */
const rows = {' ': ' '.repeat(64), '\0': '\0'.repeat(64)}
type Blank = keyof typeof rows

const blanks = (sign: Blank, length: number) => (length <= 64 ? rows[sign].slice(0, length) : sign.repeat(length))

/** As many signs as a text has characters, in lines as long as its own. */
export function blanked(text: string, sign: Blank = ' '): string {
  if (!text.includes('\n') && !text.includes('\r')) return blanks(sign, text.length)
  let out = ''
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== 10 && unit !== 13) continue
    out += blanks(sign, i - at) + text[i]
    at = i + 1
  }
  return out + blanks(sign, text.length - at)
}

/** The text with these stretches turned into spaces, so that every other character and every line keeps its place. */
export function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let out = ''
  let at = 0
  for (const {start, end} of spans) {
    if (end <= at) continue
    out += text.slice(at, start) + blanked(text.slice(Math.max(at, start), end))
    at = end
  }
  return out + text.slice(at)
}
