import {tornLetters} from '../data/torn-letters.ts'

type Language = keyof typeof tornLetters

/** No rule looks farther. */
const [farBefore, farBehind] = [4, 3]
const farthest = 5
/** All stretches around a place that a rule may be about, the longest first, and of those the one that is most before it. */
const stretches: readonly (readonly [before: number, behind: number])[] = Array.from(
  {length: (farBefore + 1) * (farBehind + 1)},
  (_, i) => [Math.floor(i / (farBehind + 1)), i % (farBehind + 1)] as const,
)
  .filter(([before, behind]) => before + behind > 0 && before + behind <= farthest)
  .sort((a, b) => b[0] + b[1] - a[0] - a[1] || b[0] - a[0])

/** Tells which small letter stood at a place of a word, as far as what stands around it does. */
export type Telling = (folded: string, at: number) => string | undefined

/** What a letter is to the rules about others: all of it that a page leaves that lost its controls. */
export const foldedLetter = (letter: string): string => {
  const code = letter.toLowerCase().charCodeAt(0)
  return code < 0x80 ? String.fromCharCode(code) : code < 0x240 ? String(code >> 6) : '9'
}
/** The same of a letter of which only its first byte is known. */
export const foldedByte = (byte: number): string => (byte < 0xc9 ? String(byte & 31) : '9')

/** What tells the letters of each of some languages; none where we have no rules. */
export function tellingOf(languages: readonly string[]): Telling[] {
  return languages.filter(isTold).map(language => {
    const rules = new Map<string, string>()
    for (const line of tornLetters[language].split('\n'))
      for (const rule of line.slice(1).split('|')) rules.set(foldedLetter(line[0]!) + rule, line[0]!)
    return (folded, at) => {
      for (const [before, behind] of stretches) {
        if (at < before || at + behind >= folded.length) continue
        const rule = `${folded[at]}${folded.slice(at - before, at)}_${folded.slice(at + 1, at + 1 + behind)}`
        const letter = rules.get(rule)
        if (letter !== undefined) return letter
      }
      return undefined
    }
  })
}

const isTold = (language: string): language is Language => Object.hasOwn(tornLetters, language)
