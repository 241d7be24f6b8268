// Counts which letters follow which, for src/encoding/data/letter-runs.ts:
//
//   node scripts/letter-runs.mjs FOLDER > src/encoding/data/letter-runs.ts
//
// FOLDER holds a text for each language (ru.txt, el.txt, …): reports and notes, and the translations that `msgunfmt` prints
// of the catalogues of free programs. However much there is of a language, it counts as much as its weight here says.
import fs from 'node:fs'
import path from 'node:path'

/** More for those that more people write, or that share their letters with nobody. */
const weights = {ru: 2, uk: 1.5, be: 1, bg: 1, sr: 1, mk: 1, el: 2}
const most = 1_500_000
/** So many letters of a run say what the next one is, and itself. */
const longest = 4
/** A run is kept where it says so much more than a shorter one, in millions of letters times the logarithm. */
const worth = 50
/** What it costs, in both, that a longer run was never seen; and what is one level of the logarithm. */
const [unseen, level] = [1.3, 0.5]
/** What it costs that two letters never stood side by side. */
const apart = 4
/** Only these lose bytes in some page, two of them as capitals; a run without any is the same whatever was lost. */
const losable = /[ансушэюяъьыјњћќўџфїрѓђέρσψϊόύώςυπχω]/

const counts = new Map()
for (const [language, weight] of Object.entries(weights)) {
  const own = new Map()
  let sum = 0
  const file = path.join(process.argv[2], `${language}.txt`)
  const text = fs.readFileSync(file, 'utf8').slice(0, most).toLowerCase().normalize('NFC')
  for (const [word] of text.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}]+/gu)) {
    const padded = ` ${word} `
    sum += padded.length
    for (let length = 1; length <= longest; length++) {
      for (let i = 0; i + length <= padded.length; i++) {
        const run = padded.slice(i, i + length)
        own.set(run, (own.get(run) ?? 0) + 1)
      }
    }
  }
  for (const [run, count] of own) counts.set(run, (counts.get(run) ?? 0) + (count * weight * 1e6) / sum)
}

const followers = new Map()
for (const [run, count] of counts) {
  const before = run.slice(0, -1)
  if (!followers.has(before)) followers.set(before, new Map())
  followers.get(before).set(run.at(-1), count)
}

const model = new Map()
function logOf(before, letter) {
  let penalty = 0
  for (let at = 0; at <= before.length; at++) {
    const known = model.get(before.slice(at))
    if (known?.has(letter)) return -level * known.get(letter) - penalty
    if (known && at < before.length) penalty += at === before.length - 1 ? apart : unseen
  }
  return -13 - penalty
}
for (const [before, next] of [...followers].sort(([a], [b]) => a.length - b.length)) {
  const sum = [...next.values()].reduce((total, count) => total + count, 0)
  if (before !== '' && sum < 4) continue
  const kept = new Map()
  for (const [letter, count] of next) {
    if (count < 1) continue
    const log = Math.log(Math.max(count - 0.5, 0.1) / sum)
    const shorter = before === '' ? undefined : logOf(before.slice(1), letter) - (next.size > 3 ? unseen : unseen / 2)
    if (before.length < 2 || shorter === undefined || count * Math.abs(log - shorter) >= worth)
      kept.set(letter, Math.max(0, Math.min(25, Math.round(-log / level))))
  }
  if (kept.size > 0) model.set(before, kept)
}
for (const [before, kept] of model) {
  if (before.length < 2 || before[0] === ' ') continue
  for (const letter of [...kept.keys()]) if (!losable.test(before + letter)) kept.delete(letter)
  if (kept.size === 0) model.delete(before)
}

/** By the last two letters before: what follows them, and, after each slash, what follows with this one before them. */
const lines = new Map()
for (const [before, kept] of model) {
  const levels = new Map()
  for (const [letter, value] of kept) levels.set(value, [...(levels.get(value) ?? []), letter])
  const written = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([value, all]) => String.fromCharCode(65 + value) + all.sort().join(''))
  const key = before.slice(-2)
  lines.set(key, [...(lines.get(key) ?? []), [before.slice(0, -2), written.join('')]])
}
const written = [...lines]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, all]) => {
    const own = all.find(([first]) => first === '')?.[1] ?? ''
    const longer = all.filter(([first]) => first !== '').sort(([a], [b]) => (a < b ? -1 : 1))
    return `${key}/${own}${longer.map(([first, rest]) => `/${first}${rest}`).join('')}`
  })
process.stdout.write(`/**
 * Which letters follow which in words of languages in Cyrillic and Greek letters. Made by scripts/letter-runs.mjs from
 * reports, notes and translations of free programs. A line is for the two letters that it begins with (fewer: whatever is
 * before them; a blank: where a word begins or ends). After the slash are the letters that follow, by how seldom (capitals:
 * from each to the next by a factor of e^${level}), and after each further slash a letter before the two, and what follows
 * then.
 */
export const letterRuns = \`
${written.join('\n')}
\`
`)
