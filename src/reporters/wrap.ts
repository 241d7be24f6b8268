import {fitStart, type Width} from './width.ts'

/** Breaks a text between words into lines of at most so many columns; a word that is longer is broken too. */
export function wrap(text: string, columns: number, width: Width): string[] {
  const room = Math.max(columns, 8)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    let rest = word
    let size = width(rest)
    if (line !== '' && used + 1 + size <= room) {
      line += ` ${rest}`
      used += 1 + size
      continue
    }
    if (line !== '') lines.push(line)
    if (size > room) {
      const parts = chunks(rest, room, width)
      rest = parts.pop()!
      lines.push(...parts)
      size = width(rest)
    }
    line = rest
    used = size
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

function chunks(word: string, room: number, width: Width): string[] {
  const parts: string[] = []
  for (let at = 0; at < word.length; ) {
    // A character never takes more than 12 units here (an escape), so that this slice always fills the room.
    const part = fitStart(word.slice(at, at + room * 12), room, width) || word.slice(at, at + 2)
    parts.push(part)
    at += part.length
  }
  return parts
}
