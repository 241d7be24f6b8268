import {isFamiliar} from '../characters/familiar.ts'
import {beside, heardOf, type Letters} from '../characters/letters.ts'

/** One thing that may stand at a place of a word. */
export interface Step {
  text: string
  end: number
  /** What speaks against it, whatever stands beside it. */
  against: number
  /** Whether nothing else can stand there. */
  isFixed: boolean
  /** Whether it is what stands there now. */
  isBare?: boolean
  /** Whether that is a straight quote or a question mark that may be part of what stands before it. */
  isMark?: boolean
}

export interface Spelling {
  letters: readonly {at: number; end: number; text: string; candidates: string[]; isClear: boolean}[]
}

/** A beginning of a word. */
interface Way {
  word: string
  score: number
  taken: readonly {at: number; step: Step; place: number}[]
}

/** More ways to spell a word are not followed. */
const mostWays = 60
/** What it costs that a first byte stands for itself, that a letter is of no language of the text, and what it brings. */
const [bare, foreign, native] = [-5, -2, 2]
/** The same for a straight quote or a question mark behind what may be its first byte, where the word ends and amid it. */
const [lastMark, bareMark] = [-3, -8]
/** What it brings that a word is a common one of some language. */
const usual = 3
/** A capital behind a small letter, and one that begins a word, or not where a sentence begins. */
const [misplaced, initial] = [-10, -1]

/** Tells how words are spelled: by their letters, those of the text's languages, and how often it has three of them in a row. */
export function spellings(
  letters: Letters,
  own: ReadonlySet<string> | undefined,
  between: ReadonlyMap<string, number>,
) {
  // Of İ two are made, the first of which is a plain i.
  const isOwn = (letter: string) => own?.has(letter === 'İ' ? 'ı' : letter.toLowerCase()) ?? false
  const ease = (before: string, letter: string, after: string) => {
    const [first, last] = [beside(before.charCodeAt(0)), beside(after.charCodeAt(0))]
    const small = letter.toLowerCase()
    const seen = between.get(String.fromCharCode(first) + small + String.fromCharCode(last)) ?? 0
    const known = letters.fitOf(letter.codePointAt(0)!, first, last) ?? -2
    const tongue = own === undefined ? 0 : isOwn(letter) ? native : foreign
    return known + 1.5 * Math.log(1 + seen) + tongue
  }
  /** What the last letter but one of a word is worth, once what follows it is known. */
  const settle = (word: string, behind: string, isOpening: boolean) => {
    const letter = word.at(-1) ?? ' '
    if (letter < '\x80') return 0
    return ease(word.at(-2) ?? ' ', letter, behind) + capital(word, behind, isOpening)
  }

  /** Whether a letter of a word is of a language of the text, or known to stand between such neighbours. */
  const isHeardOf = (word: string, place: number) => {
    const letter = word[place]!
    if (isOwn(letter)) return true
    const [first, last] = [
      beside((word[place - 1] ?? ' ').charCodeAt(0)),
      beside((word[place + 1] ?? ' ').charCodeAt(0)),
    ]
    return (letters.fitOf(letter.charCodeAt(0), first, last) ?? 0) >= heardOf
  }

  return (
    steps: ReadonlyMap<number, readonly Step[]>,
    length: number,
    isOpening: boolean,
    clearLead: number,
  ): Spelling | undefined => {
    const byEnd = new Map<number, Way[]>([[0, [{word: '', score: 0, taken: []}]]])
    for (let at = 0; at < length; at++) {
      const ways = best(byEnd.get(at) ?? [])
      byEnd.delete(at)
      for (const way of ways) {
        for (const step of steps.get(at) ?? []) {
          if (step.end > length) continue
          const cost = step.isMark
            ? step.end === length
              ? lastMark
              : bareMark
            : step.isBare && !step.isFixed
              ? bare
              : -step.against
          const next: Way = {
            word: way.word + step.text,
            score: way.score + settle(way.word, step.text, isOpening) + cost,
            taken: step.isFixed ? way.taken : [...way.taken, {at, step, place: way.word.length}],
          }
          const list = byEnd.get(step.end)
          if (list) list.push(next)
          else byEnd.set(step.end, [next])
        }
      }
    }
    const ways = (byEnd.get(length) ?? [])
      .map(way => ({
        ...way,
        score:
          way.score +
          settle(way.word, ' ', isOpening) +
          (isKept(way) && isFamiliar(way.word.toLowerCase()) ? usual : 0),
      }))
      .sort((a, b) => b.score - a.score)
    const first = ways[0]
    if (!first) return undefined
    const found = first.taken
      .filter(({step}) => !step.isBare)
      .map(({at, step, place}) => {
        const others = new Map<string, number>()
        for (const {taken, score} of ways) {
          const other = taken.find(one => one.at === at)?.step
          const text = other && other.end === step.end ? other.text : ''
          if (!others.has(text)) others.set(text, score)
        }
        const rest = [...others].filter(([text]) => text !== step.text)
        const lead = rest.length > 0 ? first.score - Math.max(...rest.map(([, score]) => score)) : 99
        const candidates = [step.text, ...rest.map(([text]) => text).filter(text => text !== '')]
        return {
          at,
          end: step.end,
          text: step.text,
          candidates,
          isClear: lead >= clearLead && isHeardOf(first.word, place),
        }
      })
    return found.length > 0 ? {letters: found} : undefined
  }
}

/** Nor is a word common by losing what the text has kept elsewhere: of `Vã dụ`, Ví and not Và. */
const unlikely = 3
const isKept = ({taken}: Way) => taken.every(({step}) => step.against < unlikely)

const best = (ways: Way[]) =>
  ways.length > mostWays ? ways.sort((a, b) => b.score - a.score).slice(0, mostWays) : ways

/** What speaks against a capital where it stands: amid small letters; or against a small letter amid capitals. */
function capital(word: string, behind: string, isOpening: boolean): number {
  const letter = word.at(-1)!
  const [before, isCapital] = [word.at(-2) ?? ' ', letter !== letter.toLowerCase()]
  if (before === ' ' && isSmall(behind)) return isCapital === isOpening ? 0 : initial
  if (isCapital) return isSmall(before) || (isSmall(behind) && before !== ' ') ? misplaced : 0
  return isLarge(before) && isLarge(behind) ? misplaced : 0
}
const isSmall = (char: string) => char !== char.toUpperCase()
const isLarge = (char: string) => char !== char.toLowerCase()
