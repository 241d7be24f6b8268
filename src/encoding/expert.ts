// What it takes to read damaged text: tables and models, half as large as all the rest together. Most files need none of
// it, so it is a bundle of its own, loaded for the first file that does.

import {library} from './candidates/library.ts'
import type {SingleByteId} from './characters/code-pages.ts'
import {diagnose} from './diagnose.ts'
import {partHalves} from './halves.ts'
import type {Foreign} from './older/foreign.ts'
import {readForeign} from './older/legacy.ts'
import {misread} from './older/misread.ts'
import {readStray} from './older/stray.ts'

export {diagnose, misread, partHalves, readForeign, readStray}

/** The same for whoever looks at many texts: what all of them need is made once. */
export function schooled() {
  const books = library()
  return {
    diagnose: (text: string) => diagnose(text, books),
    misread: (text: string, reads: readonly SingleByteId[], isWhole = false) => misread(text, reads, isWhole, books),
    partHalves: (...[source]: Parameters<typeof partHalves>) => partHalves(source, books),
    readForeign: (text: string, foreign: readonly Foreign[], isWhole = false) =>
      readForeign(text, foreign, isWhole, books),
    readStray: (...[text, foreign]: Parameters<typeof readStray>) => readStray(text, foreign, books),
  }
}
