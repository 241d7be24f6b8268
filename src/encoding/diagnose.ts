import {codePages, type CodePageId} from './code-pages.ts'
import {damagedRuns} from './evidence.ts'
import {scan} from './scan.ts'

export interface Spot {
  start: number
  end: number
  /** What stood there before the damage, as far as is known. */
  text: string
  pages: CodePageId[]
}

export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  return codes
}

export function lossless(text: string): Spot[] {
  let spots: Spot[] = []
  let current = text
  for (let layer = 0; layer < 4; layer++) {
    const codes = codesOf(current)
    const runs = damagedRuns(codes, scan(codes))
    if (runs.length === 0) break
    const edits = runs.flatMap(run =>
      run.pieces.map(piece => ({
        start: piece.start,
        end: piece.end,
        text: String.fromCodePoint(piece.code),
        pages: [codePages[run.page]!.id as CodePageId],
      })),
    )
    spots = layer === 0 ? edits : compose(spots, edits)
    let out = ''
    let at = 0
    for (const spot of spots) {
      out += text.slice(at, spot.start) + spot.text
      at = spot.end
    }
    current = out + text.slice(at)
  }
  return spots
}

/** Spots in the source, then spots in what they make of it: both as spots in the source. */
export function compose(first: readonly Spot[], second: readonly Spot[]): Spot[] {
  const out: Spot[] = []
  let shift = 0
  let i = 0
  for (const spot of second) {
    while (i < first.length && first[i]!.start + shift + first[i]!.text.length <= spot.start) {
      shift += first[i]!.text.length - (first[i]!.end - first[i]!.start)
      out.push(first[i]!)
      i++
    }
    let inner = shift
    const start = spot.start - shift
    const pages = new Set<CodePageId>()
    while (i < first.length && first[i]!.start + inner < spot.end) {
      inner += first[i]!.text.length - (first[i]!.end - first[i]!.start)
      for (const page of first[i]!.pages) pages.add(page)
      i++
    }
    out.push({start, end: spot.end - inner, text: spot.text, pages: [...pages, ...spot.pages]})
    shift = inner
  }
  return [...out, ...first.slice(i)]
}
