import type {CodePageId} from './characters/code-pages.ts'
import {type WritingId, writings} from './data/older-pages.ts'
import {type RareId, rareNames} from './data/rare-names.ts'
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

/** How text that went through these pages came to look as it does, and how to avoid it. */
export function storyOf(pages: readonly CodePageId[]): {how: string; advice: string} {
  const {how, advice} = stories[pages.at(-1)!]
  return {how: pages.length > 1 ? `${how}. The same kind of mistake had been made before` : how, advice}
}

/** What to call the page that a text was written in. */
export const writtenIn = (page: CodePageId | WritingId | RareId): string =>
  page in stories
    ? stories[page as CodePageId].name
    : page in rareNames
      ? rareNames[page as RareId]
      : writings[page as WritingId]

/** How a text in one older page came to be shown in another one, and how to avoid it. */
export function storyOfMisread(
  written: CodePageId | WritingId | RareId,
  read: CodePageId,
): {how: string; advice: string} {
  const [was, shown] = [writtenIn(written), writtenIn(read)]
  return {
    how: `The file was in ${was}; a program took it for ${shown}, and what it showed was saved as UTF-8`,
    advice: `Check the words before you accept them, or open the original file as ${was} and save that as UTF-8`,
  }
}

/** How a file in an older page comes to be, and what to do with it. */
export function storyOfOlder(written: CodePageId | WritingId | RareId): {how: string; advice: string} {
  const name = writtenIn(written)
  return {
    how: `An older program, or one that was told to, saved the file in ${name}; what expects UTF-8, such as GitHub, shows � or other letters instead`,
    advice: `Run \`prodev-report fix --unsafe\`, look at the words, and save as UTF-8 from now on`,
  }
}
