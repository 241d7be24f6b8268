// Counts how often each character of Chinese, Japanese and Korean is written, and which stand side by side, for
// src/encoding/data/asian-company.ts:
//
//   node scripts/asian-company.mjs FOLDER > src/encoding/data/asian-company.ts
//
// FOLDER holds a text for each language (zh.txt, ja.txt, …), such as the translations of the documentation of free programs.
import fs from 'node:fs'
import path from 'node:path'

/** So many characters and pairs of each language. */
const wanted = {
  zh: {characters: 3200, pairs: 6000},
  hant: {characters: 1500, pairs: 500},
  ja: {characters: 1800, pairs: 4800},
  ko: {characters: 1000, pairs: 4400},
}
/** What is seldomer than that is as good as never seen. */
const [rarest, loosest] = [18, 12]

const written = /^[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]$/
/** Where a line ends, and where something else stands. */
const [brim, edge] = [0x2ffe, 0x2fff]

function counted(text) {
  const [ones, twos] = [new Map(), new Map()]
  const add = (sums, key) => sums.set(key, (sums.get(key) ?? 0) + 1)
  let last = brim
  for (const char of text) {
    const code = written.test(char) ? char.charCodeAt(0) : char === '\n' ? brim : edge
    if (code <= edge && last === code) continue
    add(ones, code)
    add(twos, last * 0x10000 + code)
    last = code
  }
  return {ones, twos}
}

/** One digit for what is less than 60; more before it for the rest. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~'
const [lasts, mores] = [60, digits.length - 60]
function number(value) {
  let text = ''
  for (; value >= lasts; value = Math.floor((value - lasts) / mores)) text += digits[lasts + ((value - lasts) % mores)]
  return text + digits[value]
}

/** Numbers by level, a blank between two levels; of each level what lies between one and the next. */
function packed(levels) {
  return levels
    .map(values => {
      let [text, last] = ['', -1]
      for (const value of values.toSorted((a, b) => a - b)) {
        text += number(value - last - 1)
        last = value
      }
      return text
    })
    .join(' ')
}

const byLevel = (all, levelOf, numberOf, most) =>
  Array.from({length: most + 1}, (_, level) => all.filter(one => levelOf(one) === level).map(numberOf))

/** Of what kind a character is, as src/encoding/characters/asian-company.ts has it. */
const classOf = code =>
  code <= edge
    ? code - brim
    : code < 0x3040 || code > 0xff00
      ? 2
      : code < 0x30a0
        ? 3
        : code < 0x3100
          ? 4
          : code < 0xac00
            ? 5
            : 6

/** Tells how often two characters would stand side by side if only their kinds said anything about it. */
function expectedBy(ones, twos) {
  const [single, joint] = [new Map(), new Map()]
  const add = (sums, key, count) => sums.set(key, (sums.get(key) ?? 0) + count)
  for (const [code, count] of ones) add(single, classOf(code), count)
  for (const [key, count] of twos) add(joint, classOf(Math.floor(key / 0x10000)) * 7 + classOf(key % 0x10000), count)
  return (before, code) =>
    (ones.get(before) * ones.get(code) * (joint.get(classOf(before) * 7 + classOf(code)) ?? 0)) /
    single.get(classOf(before)) /
    single.get(classOf(code))
}

function table(language) {
  const {ones, twos} = counted(fs.readFileSync(path.join(process.argv[2], `${language}.txt`), 'utf8'))
  const sum = [...ones.values()].reduce((sum, count) => sum + count, 0)
  const rarity = code => Math.min(rarest, Math.round(-Math.log2(ones.get(code) / sum)))
  const characters = [...ones.keys()].sort((a, b) => ones.get(b) - ones.get(a)).slice(0, wanted[language].characters)
  const levels = byLevel(characters, rarity, code => code - brim, rarest)
  const places = new Map(
    levels.flatMap(level => level.toSorted((a, b) => a - b)).map((value, place) => [value + brim, place]),
  )
  const looseness = ([key, count]) =>
    Math.min(loosest, Math.max(0, Math.round(-Math.log2(count / ones.get(Math.floor(key / 0x10000))))))
  const expected = expectedBy(ones, twos)
  const gain = ([key, count]) => {
    const usual = expected(Math.floor(key / 0x10000), key % 0x10000)
    // What is seldomer than its kind is, is told where it would be often.
    return count > usual ? count * Math.log2(count / usual) : usual > 4 * count ? usual : 0
  }
  const often = characters.slice(0, 150)
  for (const before of often)
    for (const code of often) {
      const key = before * 0x10000 + code
      if (!twos.has(key)) twos.set(key, 0.5)
    }
  const pairs = [...twos]
    .filter(
      ([key, count]) =>
        (count > 2 || count === 0.5) && places.has(Math.floor(key / 0x10000)) && places.has(key % 0x10000),
    )
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, wanted[language].pairs)
  const placed = ([key]) => places.get(Math.floor(key / 0x10000)) * places.size + places.get(key % 0x10000)
  return [packed(levels), packed(byLevel(pairs, looseness, placed, loosest))]
}

const entries = Object.keys(wanted).map(language => {
  const [characters, pairs] = table(language)
  return `  ${language}: {\n    characters:\n      '${characters}',\n    pairs:\n      '${pairs}',\n  },`
})
process.stdout.write(`/**
 * How often characters are written in Chinese, Japanese and Korean, and which stand side by side. Made by
 * scripts/asian-company.mjs from translations of the documentation of free programs. Packed: as characters of their own they
 * would take three times as much, and six times in a bundle.
 */
export const asianCompany = {
${entries.join('\n')}
}
`)
