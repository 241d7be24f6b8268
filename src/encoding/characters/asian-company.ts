import {lazily} from '../../text/lazily.ts'
import {asianCompany} from '../data/asian-company.ts'

/** Where a line ends, and where nothing of Chinese, Japanese or Korean stands. */
export const [brim, edge] = [0x2ffe, 0x2fff]

export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** Whether it is a character that they are written with. */
export const isAsian = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x30ff) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  isHangul(code) ||
  (code >= 0xff01 && code <= 0xff5e)

/** What a character is to those beside it. */
export const companionOf = (code: number): number => (code === 10 ? brim : isAsian(code) ? code : edge)

/** How often a language has each character, and each behind another one. */
interface Tongue {
  ones: ReadonlyMap<number, number>
  company(): AsianCompany
}

/** How often characters of each class stand behind those of another, and certain ones behind certain others. */
interface Pairs {
  twos: ReadonlyMap<number, number>
  /** How much of what stands behind a character is told by pairs. */
  told: ReadonlyMap<number, number>
  /** For each class, how much likelier than anywhere those of another one are behind it. */
  classes: readonly (readonly number[])[]
}

/** Punctuation, hiragana, katakana, hanzi and kanji, hangul, and what is none of them. */
function classOf(code: number): number {
  if (code <= edge) return code === brim ? 0 : 1
  if (code < 0x3040 || code > 0xff00) return 2
  return code < 0x30a0 ? 3 : code < 0x3100 ? 4 : code < 0xac00 ? 5 : 6
}
const classCount = 7

/** Of a character that a language never had, as one in so many; of kanji and hanzi there are thousands, of kana a few. */
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
  // What it remembers is true of any text: to make room for it again for each took as long as to read a small one.
  return {ones, company: lazily(() => companyOf(ones, pairsOf(ones, pairs)))}
}

/** Two characters as one number; more than 32 bits would be an object. */
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
    const rest = Math.max(0, 1 - row.reduce((sum, one) => sum + one, 0) / sums[before]!)
    return row.map((one, code) => (sums[code] ? one / sums[before]! / (sums[code]! / all) + rest : 1))
  })
  return {twos, told, classes}
}

/** Chinese in simple characters and in traditional ones, Japanese and Korean. */
export type TongueId = keyof typeof asianCompany

const tongueIds = Object.keys(asianCompany) as TongueId[]
const tongues = lazily(() => tongueIds.map(id => tongueOf(asianCompany[id])))

/** How likely a character is behind another one in a language. */
export interface AsianCompany {
  /** As a logarithm to the base of 2. */
  ease(before: number, code: number): number
  /** The same wherever it stands. */
  often(code: number): number
  /** Whether the language has it at all. */
  isKnown(code: number): boolean
}

/** So many answers are kept, and what spreads their pairs over them: the last bits are nearly all of the second character. */
const [remembered, spare, scatter] = [2 ** 17, 32 - 17, 0x9e3779b1]

/** What of the likelihood behind a character is of those that stand there often, if they are all that is known of it. */
const paired = 0.9

/** Whether any of these languages writes it more than once in a long while. */
export const isWrittenInAsia = (code: number): boolean => tongues().some(({ones}) => ones.has(code))

/** What stands side by side in a language. */
export const companyIn = (id: TongueId): AsianCompany => tongues()[tongueIds.indexOf(id)]!.company()

/** The same in the language of some characters. */
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
  // What was asked last of each of so many places: a map of all pairs took more time to look into than to make out most of them.
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
