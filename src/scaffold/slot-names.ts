/** The lists that every template may repeat: the question that they answer, by the name that stands in a slot. */
export const listQuestions: Readonly<Record<string, string>> = {
  technology: 'technologies',
  concept: 'concepts',
  challenge: 'challenges',
  takeaway: 'takeaways',
  month: 'months',
}

/** The texts that every template may show. */
const textSlots = ['title', 'programme', 'track', 'name', 'period', 'date'] as const

/** Names that mean something to every template, so that a question of its own can't have them. */
export const reservedSlots: ReadonlySet<string> = new Set([
  ...Object.keys(listQuestions),
  ...textSlots,
  'section',
  'contents',
  'todo',
  'overview',
  'technologies',
  'concepts',
  'challenges',
  'takeaways',
])
