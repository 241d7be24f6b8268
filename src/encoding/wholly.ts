import type {Edit} from '../text/edit.ts'
import type {Source} from '../text/source.ts'
import type {SingleByteId} from './code-pages.ts'
import type {Foreign, Reading} from './legacy.ts'

/** The page of a file without any UTF-8, and what to write where that is not what Windows-1252 shows. */
export function wholly(
  {text, bytes}: Source,
  readForeign: (text: string, foreign: readonly Foreign[]) => Reading | undefined,
): {page: SingleByteId; edits: Edit[]} {
  const foreign: Foreign[] = []
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue
    const start = i
    while (i < bytes.length && bytes[i]! >= 0x80) i++
    foreign.push({start, end: i, bytes: bytes.subarray(start, i)})
  }
  const {page, texts} = readForeign(text, foreign)!
  const edits = foreign.flatMap(({start, end}, i) => {
    const found = texts[i]
    return found === undefined || found === text.slice(start, end) ? [] : [{start, end, text: found}]
  })
  return {page, edits}
}
