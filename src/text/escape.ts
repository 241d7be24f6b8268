import {lazily} from './lazily.ts'

// Left alone although they are format characters: what joins emoji and Indic letters (ZWNJ, ZWJ, the tags of a flag) and
// the Arabic and Syriac signs that are seen.
const unseen = lazily(
  () =>
    /(?![\u200c-\u200d\u{e0020}-\u{e007f}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu,
)
/**
 * What may be one of those: compiling properties of Unicode takes 1 ms, and most of what is shown has nothing of the
 * sort.
 */
const suspect =
  /[^\x20-\x7e\xa1-\xac\xae-\u05ff\u2010-\u2027\u2030-\u205e\u2070-\u2dff\ud83c-\ud83e\udc00-\udfff]|[\ud83c-\ud83e](?![\udc00-\udfff])|(?<![\ud83c-\ud83e])[\udc00-\udfff]/
const suspectInLines = lazily(() => new RegExp(suspect.source.replace('[^', '[^\\n')))
const letters: Record<string, string> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

// A CI server obeys these wherever a log shows them: GitHub's `##[name]` within a line and `::name` at the start of one,
// `##vso[` of Azure Pipelines, `##teamcity[`. Only real commands are meant: `##[Overview](#overview)` is a heading.
const commandNames =
  'add-mask|add-matcher|add-path|command|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|section|set-env|set-output|stop-commands|warning'
const commands = new RegExp(
  `##(?:vso|teamcity)\\[|##\\[(?=(?:${commandNames})\\b)|(?<=^|\\s)::(?=(?:${commandNames})\\b)`,
  'gi',
)

const codeOf = (character: string) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`

/** `U+00A0`: how Unicode names a character that nobody sees. */
export const unicodeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * The text with every character that a terminal would obey or hide written out: controls, escape codes, direction marks,
 * zero-width characters, line separators, half surrogate pairs; and no commands to a CI server. What comes from a file or
 * its name is shown only so.
 */
export function visible(text: string): string {
  const shown = suspect.test(text) ? text.replace(unseen(), character => letters[character] ?? codeOf(character)) : text
  if (!shown.includes('##') && !shown.includes('::')) return shown
  return shown.replace(commands, start =>
    start.startsWith(':') ? `${codeOf(':')}:` : start.slice(0, -1) + codeOf('['),
  )
}

/** As JSON in which those characters are escapes, so that a terminal that shows it obeys none of them. Nothing is lost. */
export function visibleJson(value: unknown, indent?: number): string {
  let json = JSON.stringify(value, undefined, indent)
  // Of control characters there are only the ends of its own lines: in what it says JSON has them as escapes.
  if (suspectInLines().test(json))
    json = json.replace(unseen(), character => (character === '\n' ? character : escapeUnits(character)))
  return json.includes('##') ? json.replace(/(##(?:vso|teamcity)?)\[/gi, '$1\\u005b') : json
}

function escapeUnits(character: string): string {
  let out = ''
  for (let i = 0; i < character.length; i++) out += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  return out
}
