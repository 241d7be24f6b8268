/** What a report says in a language besides what a template and a schema say. */
export interface Words {
  /** A month of a journal whose dates nobody told. */
  month(number: number): string
  /** What to write after a topic that no template has words for. */
  aboutTopic: string
  /** Topics and the names of programmes; what isn't here keeps its name. */
  names: Readonly<Record<string, string>>
  questions: Questions
  closing: Closing
}

/** What `init` asks, where a template has no words of its own for it. */
export interface Questions {
  lang: string
  track: string
  template: string
  path: string
  there(name: string): string
  keep: string
  replace: string
  rename: string
  stop: string
  name: string
  title: string
  period: string
  technologies: string
  concepts: string
  others: string
  challenges: string
  number: string
  ci: string
  noCi: string
  summary: string
  confirm: string
  required: string
  yes: string
  /** Instead of yes: through the questions once more, each with what was answered. */
  back: string
  /** What inquirer says beside its keys; what isn't here stays as it is. */
  keys: Readonly<Record<string, string>>
}

/** What `init` says when all is written. */
export interface Closing {
  made(name: string): string
  completed(name: string): string
  /** After either, where a file was replaced. */
  kept(backup: string): string
  /** Above the two commands to go on with. */
  next: string
}
