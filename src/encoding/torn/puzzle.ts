import type {Ease} from './ease.ts'

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
  /** Whether it is the letter that what stands around the place tells. */
  isTold?: boolean
  /** Whether that is a straight quote or a question mark that may be part of what stands before it. */
  isMark?: boolean
}

/** A letter that a word is spelled with, instead of what stands there now. */
export interface Letter {
  at: number
  end: number
  text: string
  candidates: readonly string[]
  /** Whether no other letter is nearly as likely there. */
  isClear: boolean
}

/** What may stand at each place of a word, whether the word opens a sentence, and the words beside it, if they are known. */
export interface Puzzle {
  steps: ReadonlyMap<number, readonly Step[]>
  length: number
  isOpening: boolean
  before: string
  behind: string
}

/** A beginning of a word. */
interface Way {
  word: string
  score: number
  taken: readonly {at: number; step: Step; place: number}[]
}

/** The same as what it goes on from and one step more: most are never followed, and to spell them all took most of the time. */
interface Next {
  way: Way
  at: number
  step: Step
  score: number
}

/** More ways to spell a word are not followed; but a letter that lost its last byte may be any of 64. */
const mostWays = 64
/** What it costs that a first byte stands for itself. */
const bare = -5
/** The same for a straight quote or a question mark behind what may be its first byte, where the word ends and amid it. */
const [lastMark, bareMark] = [-3, -8]
/** What it brings that a letter is the one that its place tells. */
const told = 4
/** So much likelier than any other letter one must be to be put forward. */
const clearLead = 0.4

/** Tells how a word is spelled: the letters of the easiest way through it, where they are not those that stand there now. */
export function solve(puzzle: Puzzle, ease: Ease): readonly Letter[] {
  const ways = waysThrough(puzzle, ease)
  const first = ways[0]
  if (!first) return []
  return first.taken
    .filter(({step}) => !step.isBare)
    .map(({at, step, place}) => {
      const rest = [...othersAt(at, step, ways)].filter(([text]) => text !== step.text)
      const lead = first.score - Math.max(Number.NEGATIVE_INFINITY, ...rest.map(([, score]) => score))
      const candidates = [step.text, ...rest.map(([text]) => text).filter(text => text !== '')]
      const isClear = lead >= clearLead && (step.isTold || ease.isHeardOf(first.word, place))
      return {at, end: step.end, text: step.text, candidates, isClear}
    })
}

/** What the ways through a word have at a place, each with the best of them; nothing where it is no step of theirs. */
function othersAt(at: number, step: Step, ways: readonly Way[]): Map<string, number> {
  const others = new Map<string, number>()
  for (const {taken, score} of ways) {
    const other = taken.find(one => one.at === at)?.step
    const text = other && other.end === step.end ? other.text : ''
    if (!others.has(text)) others.set(text, score)
  }
  return others
}

/** The ways through a word, the easiest first. */
function waysThrough({steps, length, isOpening, before, behind}: Puzzle, ease: Ease): Way[] {
  const byEnd = new Map<number, Next[]>()
  let ways: readonly Way[] = [{word: '', score: 0, taken: []}]
  for (let at = 0; at < length; at++) {
    if (at > 0) ways = best(byEnd.get(at) ?? [], ease).map(followed)
    byEnd.delete(at)
    for (const way of ways) {
      for (const step of steps.get(at) ?? []) {
        if (step.end > length) continue
        const score = way.score + ease.settle(way.word, step.text, isOpening) + gain(step, length)
        const list = byEnd.get(step.end)
        if (list) list.push({way, at, step, score})
        else byEnd.set(step.end, [{way, at, step, score}])
      }
    }
  }
  const ends = (byEnd.get(length) ?? []).map(followed)
  for (const way of ends) {
    way.score += ease.settle(way.word, ' ', isOpening)
    const worth = ease.worth(way.word, before, behind)
    if (worth < 0 || isKept(way)) way.score += worth
  }
  return ends.sort((a, b) => b.score - a.score)
}

const followed = ({way, at, step, score}: Next): Way => ({
  word: way.word + step.text,
  score,
  taken: step.isFixed ? way.taken : [...way.taken, {at, step, place: way.word.length}],
})

/** What a step costs by itself. */
function gain({isMark, isBare, isTold, isFixed, against, end}: Step, length: number): number {
  if (isMark) return end === length ? lastMark : bareMark
  return isBare && !isFixed ? bare : (isTold ? told : 0) - against
}

/** Nor is a word common by losing what the text has kept elsewhere: of `Vã dụ`, Ví and not Và. */
const unlikely = 3
const isKept = ({taken}: Way) => taken.every(({step}) => step.against < unlikely)

/** The likeliest beginnings of a word: what its last letter is worth is known with the next one only, but not all of that. */
function best(ways: Next[], ease: Ease): Next[] {
  if (ways.length <= mostWays) return ways
  return ways
    .map(next => ({next, hope: next.score + (next.step.isFixed ? 0 : ease.promise(next.way.word, next.step.text))}))
    .sort((a, b) => b.hope - a.hope)
    .slice(0, mostWays)
    .map(({next}) => next)
}
