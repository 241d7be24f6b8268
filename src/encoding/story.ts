import type {CodePageId} from './code-pages.ts'
import {stories} from './data/stories.ts'

/** `Windows-1252`, `Windows-1252 twice`, `Windows-1252, then Mac Roman`. */
export function pagesInWords(pages: readonly CodePageId[]): string {
  const [first] = pages
  const name = (page: CodePageId) => stories[page].name
  if (pages.length > 1 && pages.every(page => page === first)) {
    return `${name(first!)} ${pages.length === 2 ? 'twice' : `${pages.length} times`}`
  }
  return pages.map(name).join(', then ')
}

/** How text that went through these pages came to look as it does, and how not to do it again. */
export function storyOf(pages: readonly CodePageId[]): {how: string; advice: string} {
  const {how, advice} = stories[pages.at(-1)!]
  return {how: pages.length > 1 ? `${how}. The same kind of mistake had been made before` : how, advice}
}
