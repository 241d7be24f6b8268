/**
 * 64 bits of a text as 16 hexadecimal digits: FNV-1a twice, which tells texts apart but protects nothing. Browsers do
 * not have Node's hashes, and their own have to be waited for.
 */
export function hashOf(text: string): string {
  let a = 0x811c9dc5
  let b = 0x5bd1e995
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + i), 0x85ebca6b)
    b ^= b >>> 13
  }
  return hex(a) + hex(b)
}

const hex = (number: number) => (number >>> 0).toString(16).padStart(8, '0')
