import {blocks, characters, type Kind} from '../data/characters.ts'

/** Kinds as small numbers, for tables that are asked for every damaged character. */
const kinds: Kind[] = []
function number(kind: Kind): number {
  const known = kinds.indexOf(kind)
  return known === -1 ? kinds.push(kind) - 1 : known
}

function tables(): {kind: Uint8Array; cost: Uint8Array} {
  const kind = new Uint8Array(0x10000)
  const cost = new Uint8Array(0x10000)
  for (const [from, to, name, price] of blocks) {
    kind.fill(number(name), from, to + 1)
    cost.fill(price, from, to + 1)
  }
  for (let code = 0x100; code < 0x250; code++) {
    if (String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)) kind[code] = number('upper')
  }
  for (let code = 0x370; code < 0x530; code++) {
    if (String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)) {
      kind[code] = number(code < 0x400 ? 'Greek' : 'Cyrillic')
    }
  }
  for (let code = 0x1e00; code < 0x1f00; code++) {
    if (String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)) kind[code] = number('upper')
  }
  for (const [chars, name, price] of characters) {
    for (const char of chars) {
      kind[char.charCodeAt(0)] = number(name)
      cost[char.charCodeAt(0)] = price
    }
  }
  // ⏰ ✅ ⚡ stand in blocks where most signs are never seen. One pattern for all signs: one for each took a tenth of the
  // time of linting a report.
  const signs = String.fromCharCode(...Array.from({length: 0x900}, (_, i) => 0x2300 + i))
  for (const {index} of signs.matchAll(/\p{Emoji_Presentation}/gu)) {
    if (cost[0x2300 + index]! > 6) cost[0x2300 + index] = 5
  }
  for (const {index} of signs.matchAll(/\p{Extended_Pictographic}/gu)) {
    if (cost[0x2300 + index]! > 6) cost[0x2300 + index] = 6
  }
  return {kind, cost}
}

const {kind: kindTable, cost: costTable} = tables()
const emoji = number('emoji')
const lost = number('lost')

/** The number of a kind, to compare `kindOf` with. */
export const kindNumber = number

export function kindOf(code: number): number {
  if (code < 0x10000) return kindTable[code]!
  return code >= 0x1f000 && code < 0x1fb00 ? emoji : lost
}

/** How surprising a character is, whatever stands beside it. */
export function costOf(code: number): number {
  if (code < 0x10000) return costTable[code]!
  if (code >= 0x1f000 && code < 0x1fb00) return 6
  if (code >= 0x20000 && code < 0x30000) return 12
  return code >= 0x1d400 && code < 0x1d800 ? 10 : 14
}

/** Whether Unicode has a character there. Apple's logo, which it does not have, stands for a byte in Mac Roman. */
export function assigned(code: number): boolean {
  return code === 0xf8ff || (code < 0x10000 && kindOf(code) !== lost && code >= 0x20 && code < 0x370)
    ? true
    : !/^[\p{Cn}\p{Cs}\p{Co}]/u.test(String.fromCodePoint(code))
}

const companions = new Set([0xfe0f, 0x200d, 0x20e3])

/** A variation selector, a joiner or a keycap: no sign of its own, but part of the one before it. */
export const isCompanion = (code: number): boolean => companions.has(code)

/** Whether there is nothing but such signs in a text. */
export function isAccompanying(text: string): boolean {
  if (text.length === 1) return companions.has(text.charCodeAt(0))
  for (const char of text) if (!isCompanion(char.codePointAt(0)!)) return false
  return true
}
