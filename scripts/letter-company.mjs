// Counts which letters stand beside which, for src/encoding/data/letter-company.ts:
//
//   node scripts/letter-company.mjs FOLDER > src/encoding/data/letter-company.ts
//
// FOLDER holds a text for each language (ru.txt, pl.txt, …), such as the translations that `msgunfmt` prints of the
// catalogues of free programs. All languages count alike, however much there is of each.
import fs from 'node:fs'
import path from 'node:path'

/** What was met less often in 100,000 letters is left out. */
const least = 60
const fewest = 2000
const most = 1_500_000

const alphabets = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]$/u
const counts = new Map()
const add = (sums, key, count) => sums.set(key, (sums.get(key) ?? 0) + count)

for (const name of fs.readdirSync(process.argv[2])) {
  const text = fs.readFileSync(path.join(process.argv[2], name), 'utf8').slice(0, most).toLowerCase().normalize('NFC')
  const own = new Map()
  let sum = 0
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const padded = ` ${word} `
    for (let i = 1; i < padded.length - 1; i++) {
      if (padded[i] < '\x80' || !alphabets.test(padded[i]) || /\p{Lu}/u.test(padded.slice(i - 1, i + 2))) continue
      add(own, padded.slice(i - 1, i + 2), 1)
      sum++
    }
  }
  if (sum >= fewest) for (const [three, count] of own) add(counts, three, (count * 100_000) / sum)
}

const letters = new Map()
for (const [[before, letter, after], count] of counts) {
  if (count < least) continue
  const level = Math.min(25, Math.round(Math.log2(count / least)))
  const levels = letters.get(letter) ?? new Map()
  letters.set(letter, levels)
  levels.set(level, [...(levels.get(level) ?? []), before + after])
}
const lines = [...letters].sort().map(([letter, levels]) => {
  const parts = [...levels].sort(([a], [b]) => b - a)
  return letter + parts.map(([level, pairs]) => String.fromCharCode(65 + level) + pairs.sort().join('')).join('')
})
process.stdout.write(`/**
 * Which letters stand beside a letter that is not ASCII. Made by scripts/letter-company.mjs from translations of free
 * programs into some forty languages: after each letter, by how often (capitals: from each to the next twice as often),
 * pairs of the letters before and after it; a blank is where a word ends.
 */
export const letterCompany = \`
${lines.join('\n')}
\`
`)
