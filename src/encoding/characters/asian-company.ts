import {lazily} from '../../text/lazily.ts'
import {asianCompany} from '../data/asian-company.ts'

/** What counts as a companion and is no character of these languages: where a line ends, and anything else. */
export const [brim, edge] = [0x2ffe, 0x2fff]

export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** Whether Chinese, Japanese or Korean are written with a character. */
export const isAsian = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x30ff) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  isHangul(code) ||
  (code >= 0xff01 && code <= 0xff5e)

/** What a character is to its neighbours. */
export const companionOf = (code: number): number => (code === 10 ? brim : isAsian(code) ? code : edge)

/** How often a language has each character, and each after another one. */
interface Tongue {
  ones: ReadonlyMap<number, number>
  company(): AsianCompany
}

/** How often characters of each class follow those of another one, and certain characters certain others. */
interface Pairs {
  twos: ReadonlyMap<number, number>
  /** How much of what follows a character the pairs tell. */
  told: ReadonlyMap<number, number>
  /** For each class, how much likelier than anywhere those of another one follow it. */
  classes: readonly (readonly number[])[]
}

/** Punctuation, hiragana, katakana, hanzi and kanji, hangul, and what is none of them. */
function classOf(code: number): number {
  if (code <= edge) return code === brim ? 0 : 1
  if (code < 0x3040 || code > 0xff00) return 2
  return code < 0x30a0 ? 3 : code < 0x3100 ? 4 : code < 0xac00 ? 5 : 6
}
const classCount = 7

/** How often a character comes that a language never had. There are thousands of kanji and hanzi, and a few kana. */
const never = 2 ** -21

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~'
const lasts = 60

/** The numbers of each level of a table, as scripts/asian-company.mjs has packed them. */
function unpacked(table: string): number[][] {
  const mores = digits.length - lasts
  const places = new Map(Array.from(digits, (digit, i) => [digit.charCodeAt(0), i]))
  return table.split(' ').map(level => {
    const values: number[] = []
    let [value, factor, shift, last] = [0, 1, 0, -1]
    for (let i = 0; i < level.length; i++) {
      const digit = places.get(level.charCodeAt(i))!
      if (digit >= lasts) {
        value += (digit - lasts) * factor
        shift += lasts * factor
        factor *= mores
        continue
      }
      last += value + shift + digit * factor + 1
      values.push(last)
      ;[value, factor, shift] = [0, 1, 0]
    }
    return values
  })
}

function tongueOf({characters, pairs}: {characters: string; pairs: string}): Tongue {
  const ones = new Map<number, number>()
  for (const [level, values] of unpacked(characters).entries())
    for (const value of values) ones.set(value + brim, 2 ** -level)
  // What it remembers is true of any text: making room for it anew for each took as long as reading a small one.
  return {ones, company: lazily(() => companyOf(ones, pairsOf(ones, pairs)))}
}

/** Two characters as one number; with more than 32 bits it would be an object. */
const pairOf = (before: number, code: number) => (before << 16) | code

function pairsOf(ones: ReadonlyMap<number, number>, packed: string): Pairs {
  const codes = [...ones.keys()]
  const [twos, told] = [new Map<number, number>(), new Map<number, number>()]
  const joint = Array.from({length: classCount}, () => new Array<number>(classCount).fill(0))
  for (const [level, values] of unpacked(packed).entries()) {
    for (const value of values) {
      const [before, code] = [codes[Math.floor(value / codes.length)]!, codes[value % codes.length]!]
      twos.set(pairOf(before, code), 2 ** -level)
      told.set(before, (told.get(before) ?? 0) + 2 ** -level)
      joint[classOf(before)]![classOf(code)]! += ones.get(before)! * 2 ** -level
    }
  }
  const sums = new Array<number>(classCount).fill(0)
  for (const [code, often] of ones) sums[classOf(code)]! += often
  const all = sums.reduce((sum, one) => sum + one, 0)
  const classes = joint.map((row, before) => {
    // Chinese has no kana, and what follows one there is not known.
    if (!sums[before]) return row.map(() => 1)
    const rest = Math.max(0, 1 - row.reduce((sum, one) => sum + one, 0) / sums[before]!)
    return row.map((one, code) => (sums[code] ? one / sums[before]! / (sums[code]! / all) + rest : 1))
  })
  return {twos, told, classes}
}

/** Chinese in simple characters and in traditional ones, Japanese and Korean. */
export type TongueId = keyof typeof asianCompany

const tongueIds = Object.keys(asianCompany) as TongueId[]
const tongues = lazily(() => tongueIds.map(id => tongueOf(asianCompany[id])))

/** How likely a character is after another one in a language. */
export interface AsianCompany {
  /** As a logarithm to the base of 2. */
  ease(before: number, code: number): number
  /** The same, wherever it stands. */
  often(code: number): number
  /** Whether the language has it at all. */
  isKnown(code: number): boolean
}

/**
 * So many answers are kept; a multiplier spreads the pairs over them, since their last bits are mostly the second
 * character.
 */
const [remembered, spare, scatter] = [2 ** 17, 32 - 17, 0x9e3779b1]

/** How much of the likelihood after a character goes to what often stands there, if that is all that is known of it. */
const paired = 0.9

/** Whether any of these languages has it more than once in a long while. */
export const isWrittenInAsia = (code: number): boolean => tongues().some(({ones}) => ones.has(code))

/** What stands side by side in a language. */
export const companyIn = (id: TongueId): AsianCompany => tongues()[tongueIds.indexOf(id)]!.company()

/** The same in the language that some characters are likeliest in. */
export function asianCompanyOf(codes: Iterable<number>): AsianCompany {
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const worth = ({ones}: Tongue) =>
    [...counts].reduce((sum, [code, count]) => sum + count * Math.log2(ones.get(code) ?? never), 0)
  return tongues()
    .reduce((best, one) => (worth(one) > worth(best) ? one : best))
    .company()
}

function companyOf(ones: ReadonlyMap<number, number>, {twos, told, classes}: Pairs): AsianCompany {
  // The last answer for each of so many places: looking into a map of all pairs took longer than working out most of
  // them.
  const [known, eases] = [new Int32Array(remembered), new Float64Array(remembered)]
  const likelihood = (before: number, code: number): number => {
    const often = twos.get(pairOf(before, code))
    if (often !== undefined) return often
    const rest = 1 - paired * Math.min(1, told.get(before) ?? 0)
    return rest * (ones.get(code) ?? never) * classes[classOf(before)]![classOf(code)]!
  }
  return {
    ease(before, code) {
      const pair = pairOf(before, code)
      const place = Math.imul(pair, scatter) >>> spare
      if (known[place] !== pair) {
        known[place] = pair
        eases[place] = Math.log2(likelihood(before, code))
      }
      return eases[place]!
    },
    often: code => Math.log2(ones.get(code) ?? never),
    isKnown: code => ones.has(code),
  }
}
