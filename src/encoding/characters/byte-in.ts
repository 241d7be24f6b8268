import {codePageAliases, codePageTables} from '../data/code-pages.ts'

export type PageId = keyof typeof codePageTables

/** What the table has where a page has nothing. */
const nothing = '\ufffd'

/**
 * The byte that a character is in a page, 0 for none. From the table alone: sound reports need nothing else that is
 * made of the pages.
 */
export function byteIn(id: PageId, char: string): number {
  const at = char === nothing ? -1 : codePageTables[id].indexOf(char)
  return at === -1 ? (codePageAliases[id]?.[char] ?? 0) : at + 0x80
}

/** The character that a page shows for a byte beyond ASCII; a control where it has none, as browsers do. */
export function charIn(id: PageId, byte: number): string {
  const char = codePageTables[id][byte - 0x80]!
  return char === nothing ? String.fromCharCode(byte) : char
}
