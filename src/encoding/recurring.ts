/**
 * Remembers what came of the same question before. Damaged words come again and again, and a flood has nothing else;
 * of a text in which nothing does, only the last questions are kept.
 */
export function recurring<Answer>(most = 1000): (question: string, answer: () => Answer) => Answer {
  const known = new Map<string, Answer>()
  let last: {question: string; answer: Answer} | undefined
  return (question, answer) => {
    // To see that two long texts are the same costs less than to look one of them up.
    if (last?.question === question) return last.answer
    if (!known.has(question)) {
      if (known.size === most) known.clear()
      known.set(question, answer())
    }
    last = {question, answer: known.get(question)!}
    return last.answer
  }
}
