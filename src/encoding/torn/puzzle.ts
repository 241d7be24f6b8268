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
  /** Whether it is the letter that the place tells. */
  isTold?: boolean
  /** Whether it is a straight quote or a question mark that may be part of what stands before it. */
  isMark?: boolean
}

/** A letter of the spelling that was found, instead of what stands there now. */
export interface Letter {
  at: number
  end: number
  text: string
  candidates: readonly string[]
  /** Whether no other letter is nearly as likely there. */
  isClear: boolean
}

/**
 * A word to be spelled: what may stand at each of its places, whether it opens a sentence, and the words beside it, if
 * known.
 */
export interface Puzzle {
  steps: ReadonlyMap<number, readonly Step[]>
  length: number
  isOpening: boolean
  before: string
  after: string
}

/** A beginning of a word. */
interface Way {
  word: string
  score: number
  taken: readonly {at: number; step: Step; place: number}[]
}

/** A way and one step more: most are never followed, and spelling them all took most of the time. */
interface Next {
  way: Way
  at: number
  step: Step
  score: number
}

/** No more ways to spell a word are followed; a letter that lost its last byte may be any of 64. */
const mostWays = 64
/** What it costs that a first byte stands for itself. */
const bare = -5
/** The same for a straight quote or a question mark after a first byte, where the word ends and amid it. */
const [lastMark, bareMark] = [-3, -8]
/** What it brings that a letter is the one that its place tells. */
const told = 4
/** One letter must be so much likelier than any other to be put forward. */
const clearLead = 0.4

/** Tells how a word is spelled: the letters of the easiest way through it that do not stand there now. */
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

/**
 * What the ways through a word have at a place, each with the best of them; an empty text if it is no step of theirs.
 */
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
function waysThrough({steps, length, isOpening, before, after}: Puzzle, ease: Ease): Way[] {
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
    const worth = ease.worth(way.word, before, after)
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

/** A word must not count as common if it lost what the text has kept elsewhere: `Vã dụ` was Ví, and not Và. */
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
