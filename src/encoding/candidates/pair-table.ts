import type {PairPage} from '../data/pair-pages.ts'

/** For each character the byte or the pair of bytes that it is in a page, 0 for none: by the platform's own decoder. */
export function pairTable({id, singles, mark}: PairPage): Uint16Array {
  // A line for each pair: a line feed is no part of any, and decoding each by itself takes twenty times as long.
  const shown = new Uint8Array(126 * 191 * 3).fill(10)
  for (let i = 0; i < 126 * 191; i++) shown.set([0x81 + Math.floor(i / 191), 0x40 + (i % 191)], 3 * i)
  const lines = new TextDecoder(id).decode(shown).split('\n')
  const table = new Uint16Array(0x10000)
  for (const [i, text] of lines.entries()) {
    // Of two pairs for one character, the first: UTF-8 has no byte above F4.
    if (text.length === 1 && text !== '\ufffd') table[text.charCodeAt(0)] ||= (shown[3 * i]! << 8) | shown[3 * i + 1]!
  }
  if (id === 'euc-kr') addLaterHangul(table)
  for (const [first, last, byte] of singles)
    for (let code = first; code <= last; code++) table[code] = byte + code - first
  if (mark !== '') table[mark.charCodeAt(0)] = 0
  return table
}

/**
 * Adds the syllables that Windows has and the older standard does not, in Unicode's order, in the pairs that were left.
 * Node knows only the standard.
 */
function addLaterHangul(table: Uint16Array): void {
  const pairs = laterPairs()
  for (let code = 0xac00; code <= 0xd7a3; code++) if (table[code] === 0) table[code] = pairs.next().value ?? 0
}

function* laterPairs(): Generator<number, undefined> {
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++)
      if (trail <= 0x5a || trail >= 0x81 || (trail >= 0x61 && trail <= 0x7a)) yield (lead << 8) | trail
  }
  return undefined
}
