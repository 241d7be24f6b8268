/**
 * Remembers what came of the same question before. Damaged words come again and again, and a flood has nothing else; of
 * a text in which nothing comes again, only the last questions are kept.
 */
export function recurring<Answer>(most = 1000): (question: string, answer: () => Answer) => Answer {
  const known = new Map<string, Answer>()
  let last: {question: string; answer: Answer} | undefined
  return (question, answer) => {
    // Seeing that two long texts are the same costs less than looking one of them up.
    if (last?.question === question) return last.answer
    if (!known.has(question)) {
      if (known.size === most) known.clear()
      known.set(question, answer())
    }
    last = {question, answer: known.get(question)!}
    return last.answer
  }
}

/** So many answers are kept for one short text amid different long ones. */
const mostAmid = 8

/**
 * The same for something short amid facts and long texts: comparing a few of them costs less than making one text of
 * all and looking that up.
 */
export function recurringAmid<Answer>(most = 25_000): Recurring<Answer> {
  const known = new Map<string, {turn: number; cases: Case<Answer>[]}>()
  let count = 0
  return (place, facts, texts, answer) => {
    let like = known.get(place)
    if (like === undefined) {
      if (count >= most) {
        known.clear()
        count = 0
      }
      like = {turn: 0, cases: []}
      known.set(place, like)
    }
    const {cases} = like
    for (let i = 0; i < cases.length; i++)
      if (areSame(facts, cases[i]!.facts) && areSame(texts, cases[i]!.texts)) return cases[i]!.answer
    const found = answer()
    if (cases.length < mostAmid) count++
    cases[like.turn] = {facts, texts, answer: found}
    like.turn = (like.turn + 1) % mostAmid
    return found
  }
}

export type Recurring<Answer> = (
  place: string,
  facts: readonly unknown[],
  texts: readonly string[],
  answer: () => Answer,
) => Answer

interface Case<Answer> {
  facts: readonly unknown[]
  texts: readonly string[]
  answer: Answer
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return some.length === others.length
}
