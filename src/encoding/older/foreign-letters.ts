import {mostOfOne} from '../characters/languages.ts'

/** Beyond Cyrillic, no page has a sister that shows the letters otherwise. */
const lastOfCyrillic = 0x52f

/** Its capital is Greek, but it is a sign of any language. */
const micro = 'µ'

/**
 * How many letters of a text are foreign to the language that has most of them: `õ` and `ö` are of one, but not with
 * `í`.
 */
export function foreignLetters(text: string): number {
  const letters = [...text.toLowerCase()].filter(
    char => char >= '\x80' && char !== micro && char.charCodeAt(0) <= lastOfCyrillic && char.toUpperCase() !== char,
  )
  return letters.length - mostOfOne(letters)
}
