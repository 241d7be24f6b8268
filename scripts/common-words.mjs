// Counts the commonest words that have letters beyond ASCII, for src/encoding/data/common-words.ts:
//
//   node scripts/common-words.mjs FOLDER > src/encoding/data/common-words.ts
//
// FOLDER holds a text for each language (ru.txt, pl.txt, …), such as the translations that `msgunfmt` prints of the
// catalogues of free programs.
import fs from 'node:fs'
import path from 'node:path'

/** So many words of each language, … */
const wanted = 100
/** … none longer, which are rare in other texts, and none shorter, which say little. */
const [shortest, longest] = [2, 9]

/** Those whose texts are still found in the older pages they were written in, and some that must not be taken for them. */
const languages =
  'ru uk be bg mk sr pl cs sk hu ro hr sl sq tr el he ar fa lt lv et de fr es pt it ca sv da nb fi is vi az kk eo ga'.split(
    ' ',
  )
const word = /(?<![\p{L}\p{M}\p{N}])\p{L}+(?![\p{L}\p{M}\p{N}])/gu

/** Catalogues of places are full of names: their letters are no evidence. */
const alphabets = new Map(
  Array.from(
    fs
      .readFileSync(path.join(import.meta.dirname, '../src/encoding/data/alphabets.ts'), 'utf8')
      .matchAll(/^ {2}(\w+): '(.*)'/gm),
    ([, language, letters]) => [language, new RegExp(`^[\\x00-\\x7f${letters}]*$`)],
  ),
)

function commonest(language) {
  const text = fs.readFileSync(path.join(process.argv[2], `${language}.txt`), 'utf8')
  const counts = new Map()
  for (const [found] of text.toLowerCase().normalize('NFC').matchAll(word)) {
    if (found.length < shortest || found.length > longest || /^[\x00-\x7f]*$/.test(found)) continue
    if (alphabets.get(language)?.test(found) === false) continue
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, wanted)
    .map(([found]) => found)
}

const lines = languages.map(language => `  ${language}: '${commonest(language).join(' ')}',`)
process.stdout.write(`/**
 * For each language, its commonest words that have letters beyond ASCII. Made by scripts/common-words.mjs from translations
 * of free programs.
 */
export const commonWords = {
${lines.join('\n')}
} as const
`)
