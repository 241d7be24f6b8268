/**
 * Remembers what came of the same question before. Damaged words come again and again, and a flood has nothing else;
 * of a text in which nothing does, only the last questions are kept.
 */
export function recurring<Answer>(most = 1000): (question: string, answer: () => Answer) => Answer {
  const known = new Map<string, Answer>()
  return (question, answer) => {
    if (known.has(question)) return known.get(question)!
    if (known.size === most) known.clear()
    const made = answer()
    known.set(question, made)
    return made
  }
}
