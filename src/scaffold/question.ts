/** Something that a template wants to know from whoever fills it. */
export interface Question {
  id: string
  ask: string
  default: string | undefined
  /** Nothing is made without an answer. */
  required: boolean
  /** The answers to choose from. */
  options: readonly string[] | undefined
  /** The slot that stands for one of several answers: `{{mentor}}` for `mentors`. */
  each: string | undefined
}

/** What every report is asked, and how; a template may ask in its own words. */
export const commonQuestions = [
  'name',
  'title',
  'period',
  'overview',
  'technologies',
  'concepts',
  'challenges',
  'takeaways',
  'months',
] as const
