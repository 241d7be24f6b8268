import {alphabetsOf} from '../characters/languages.ts'

/** Behind these come scripts of which no page has a sister that shows them otherwise. */
const lastOfCyrillic = 0x52f

/** How many letters of a text are foreign to the language that has most of them: `õ` and `ö` are of one, but not beside `í`. */
export function foreignLetters(text: string): number {
  const counts = new Map<string, number>()
  let all = 0
  for (const char of text.toLowerCase()) {
    if (char < '\x80' || char.charCodeAt(0) > lastOfCyrillic || char.toUpperCase() === char) continue
    counts.set(char, (counts.get(char) ?? 0) + 1)
    all++
  }
  let most = 0
  for (const letters of alphabetsOf()) {
    let own = 0
    for (const [char, count] of counts) if (letters.has(char)) own += count
    if (own > most) most = own
  }
  return all - most
}
