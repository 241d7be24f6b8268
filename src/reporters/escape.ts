// Left alone although they are format characters: what joins emoji and Indic letters (ZWNJ, ZWJ, the tags of a flag) and
// the Arabic and Syriac signs that are seen.
const unseen =
  /(?![\u200c-\u200d\u{e0020}-\u{e007f}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const plain = /^[\x20-\x7e]*$/
const letters: Record<string, string> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

const codeOf = (character: string) => character.codePointAt(0)!.toString(16).toUpperCase()

/**
 * The text with every character that a terminal would obey or hide written out: controls, escape codes, direction marks,
 * zero-width characters, line separators, half surrogate pairs. What comes from a file or its name is shown only so.
 */
export const visible = (text: string): string =>
  plain.test(text) ? text : text.replace(unseen, character => letters[character] ?? `\\u{${codeOf(character)}}`)

/** As JSON in which those characters are escapes, so that a terminal that shows it obeys none of them. Nothing is lost. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(unseen, character =>
    character === '\n' ? character : escapeUnits(character),
  )
}

function escapeUnits(character: string): string {
  let out = ''
  for (let i = 0; i < character.length; i++) out += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  return out
}
