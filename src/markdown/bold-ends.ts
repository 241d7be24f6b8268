import {lazily} from '../text/lazily.ts'

/** What of a bold stretch has to stand outside of its asterisks, so that a letter may follow right after them. */
export interface BoldEnds {
  lead: string
  bold: string
  trail: string
}

const sign = lazily(() => /[^\p{L}\p{N}\s]$/u)

const opening: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '】': '【',
  '）': '（',
  ')': '(',
  ']': '[',
  "'": "'",
  '"': '"',
}

const bracket = /[)）\]】]/

/**
 * One sign outside is enough: after `**`, another one keeps them an end. Brackets and quotes that hold all of it go
 * together, `(**what**)`, and so does what a bracket says of the words before it: `**word**(what)`. A quote at the end may be
 * what is to be bold above all.
 */
export function boldEnds(inner: string): BoldEnds | undefined {
  const last = sign().exec(inner)?.[0]
  if (last === undefined) return undefined
  const opener = opening[last]
  const at = opener === undefined ? -1 : openedAt(inner, opener, last)
  if (at === 0) return {lead: opener!, bold: inner.slice(1, -last.length), trail: last}
  const bold = inner.slice(0, Math.max(0, at)).trimEnd()
  if (bracket.test(last) && /\p{L}/u.test(bold)) return {lead: '', bold, trail: inner.slice(bold.length)}
  return {lead: '', bold: inner.slice(0, -last.length), trail: last}
}

/** Where the pair begins that the last sign ends. */
function openedAt(inner: string, opener: string, last: string): number {
  let depth = 0
  for (let at = inner.length - 2; at >= 0; at--) {
    if (inner[at] === opener && depth-- === 0) return at
    if (inner[at] === last) depth++
  }
  return -1
}
