import {tornLetters} from '../data/torn-letters.ts'

type Language = keyof typeof tornLetters

/** No rule looks farther. */
const [farBefore, farAfter] = [4, 3]
const farthest = 5
/**
 * All stretches around a place that a rule may be about, the longest first, and of equal ones that with most before the
 * place.
 */
const stretches: readonly (readonly [before: number, after: number])[] = Array.from(
  {length: (farBefore + 1) * (farAfter + 1)},
  (_, i) => [Math.floor(i / (farAfter + 1)), i % (farAfter + 1)] as const,
)
  .filter(([before, after]) => before + after > 0 && before + after <= farthest)
  .sort((a, b) => b[0] + b[1] - a[0] - a[1] || b[0] - a[0])

/** Tells which small letter stood at a place of a word, if what stands around it does. */
export type Telling = (folded: string, at: number) => string | undefined

/** What a letter is to the rules about others: all that is left of it by a page that lost its controls. */
export const foldedLetter = (letter: string): string => {
  const code = letter.toLowerCase().charCodeAt(0)
  return code < 0x80 ? String.fromCharCode(code) : code < 0x240 ? String(code >> 6) : '9'
}
/** The same of a letter of which only the first byte is known. */
export const foldedByte = (byte: number): string => (byte < 0xc9 ? String(byte & 31) : '9')

/** What tells letters in each of these languages; nothing for those without rules. */
export function tellingOf(languages: readonly string[]): Telling[] {
  return languages.filter(isTold).map(language => {
    const rules = new Map<string, string>()
    for (const line of tornLetters[language].split('\n'))
      for (const rule of line.slice(1).split('|')) rules.set(foldedLetter(line[0]!) + rule, line[0]!)
    return (folded, at) => {
      for (const [before, after] of stretches) {
        if (at < before || at + after >= folded.length) continue
        const rule = `${folded[at]}${folded.slice(at - before, at)}_${folded.slice(at + 1, at + 1 + after)}`
        const letter = rules.get(rule)
        if (letter !== undefined) return letter
      }
      return undefined
    }
  })
}

const isTold = (language: string): language is Language => Object.hasOwn(tornLetters, language)
