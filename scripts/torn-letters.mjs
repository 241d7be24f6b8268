// Counts which letters stand at a place of a word, for src/encoding/data/torn-letters.ts:
//
//   node scripts/torn-letters.mjs FOLDER > src/encoding/data/torn-letters.ts
//
// FOLDER holds a text for each language (pl.txt, cs.txt, …), such as the translations that `msgunfmt` prints of the
// catalogues of free programs. What is kept are rules, the shorter first: a longer one only where it says something else.
import fs from 'node:fs'
import path from 'node:path'

/** Those in which one first byte begins several letters whose second byte is a control. */
const languages = 'pl cs sk hu ro hr sl lt lv tr az et eo is de fr es pt it ca sv da nb fi'.split(' ')
/** How much a rule must be seen, how often it must be right, how many there may be of one language. */
const [least, purity, most] = [3, 0.85, 1000]
const [farBefore, farAfter, farthest] = [4, 3, 5]
const limit = 2_500_000

/** Whether the second byte of its UTF-8 is one for which ISO pages have a control. */
const isTorn = char => char > '\x7f' && char < '\u0240' && (char.charCodeAt(0) & 0x3f) < 0x20
/** What is left of each letter: a number for its first byte. */
const folded = word =>
  [...word.toLowerCase()].map(c => (c < '\x80' ? c : c < '\u0240' ? c.charCodeAt(0) >> 6 : 9)).join('')

const spans = []
for (let before = 0; before <= farBefore; before++)
  for (let after = 0; after <= farAfter; after++)
    if (before + after >= 1 && before + after <= farthest) spans.push([before, after])
spans.sort((a, b) => a[0] + a[1] - b[0] - b[1])

/** A place of a folded word as seen so far before and after. */
const seen = (word, at, [before, after]) =>
  at < before || at + after >= word.length
    ? undefined
    : `${word.slice(at - before, at)}_${word[at]}${word.slice(at + 1, at + 1 + after)}`

function rulesOf(language) {
  const text = fs
    .readFileSync(path.join(process.argv[2], `${language}.txt`), 'utf8')
    .slice(0, limit)
    .normalize('NFC')
  const words = new Map()
  for (const [word] of text.matchAll(/\p{L}+/gu))
    if (word.length < 25 && /[^\x00-\x7f]/.test(word)) words.set(word, (words.get(word) ?? 0) + 1)
  const counts = spans.map(() => new Map())
  for (const [word, count] of words) {
    const plain = ` ${folded(word)} `
    if (plain.length !== word.length + 2) continue
    for (let i = 0; i < word.length; i++) {
      if (!isTorn(word[i])) continue
      const letter = word[i].toLowerCase()
      for (const [s, span] of spans.entries()) {
        const key = seen(plain, i + 1, span)
        if (key === undefined) continue
        const letters = counts[s].get(key) ?? {}
        letters[letter] = (letters[letter] ?? 0) + Math.sqrt(count)
        counts[s].set(key, letters)
      }
    }
  }
  const rules = new Map()
  /** What the longest rules say that are no longer than this. */
  const told = (word, at, [before, after]) => {
    for (const span of spans.toReversed()) {
      if (span[0] > before || span[1] > after) continue
      const letter = rules.get(seen(word, at, span))?.letter
      if (letter !== undefined) return letter
    }
    return undefined
  }
  for (const [s, span] of spans.entries()) {
    const added = []
    for (const [key, letters] of counts[s]) {
      const sum = Object.values(letters).reduce((a, b) => a + b, 0)
      const [letter, count] = Object.entries(letters).reduce((a, b) => (b[1] > a[1] ? b : a))
      const at = key.indexOf('_')
      if (sum < least || count < purity * sum || told(key.replace('_', ''), at, span) === letter) continue
      added.push([key, {letter, sum}])
    }
    for (const [key, rule] of added) rules.set(key, rule)
  }
  return [...rules].sort(([, a], [, b]) => b.sum - a.sum).slice(0, most)
}

const lines = languages.map(language => {
  const byLetter = new Map()
  for (const [key, {letter}] of rulesOf(language))
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), key.replace(/_./, '_')])
  const letters = [...byLetter].sort().map(([letter, keys]) => letter + keys.sort().join('|'))
  return `  ${language}: \`${letters.join('\n')}\`,`
})
process.stdout.write(`/**
 * Which letter it was of which only the first byte is left. Made by scripts/torn-letters.mjs from translations of free
 * programs: for each language, after a letter, what stands around it, which is \`_\`: a blank is where a word ends, and a
 * number a letter that is not ASCII, of which it is all that such a page leaves. The longest one tells.
 */
export const tornLetters = {
${lines.join('\n')}
} as const
`)
