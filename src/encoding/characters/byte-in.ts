import {codePageAliases, codePageTables} from '../data/code-pages.ts'

export type PageId = keyof typeof codePageTables

/**
 * The byte that a character is in a page, 0 for none. From the table alone: what else is made of the pages, no sound report
 * needs.
 */
export function byteIn(id: PageId, char: string): number {
  // The table's mark of what a page has nothing for.
  const at = char === '\ufffd' ? -1 : codePageTables[id].indexOf(char)
  return at === -1 ? (codePageAliases[id]?.[char] ?? 0) : at + 0x80
}
