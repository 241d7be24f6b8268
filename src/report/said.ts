import type {ClueAt} from '../text/clues.ts'
import {lazily} from '../text/lazily.ts'
import lists from './generated/words.js'
import {foldWith, type IntricateLine, intricateLines, vocabulary} from './words.ts'

/** Words of people who write about learning and what they learned it in, folded. */
export const learning = [
  'learn learning learnings learned learner program programme bootcamp course curriculum cohort',
  'apprentissage formation aprendizaje aprendizado programa curso mafunzo programu تعلم برنامج',
  'lernen gelernt kurs praktikum ausbildung lerneinheit vorlesung unterricht corso imparato tirocinio cursus geleerd staz praktyka nauka',
  'обучение обучения курс курса практика практике стажировка стажировки навчання стажування',
  'ogrenme ogrendim egitim staj belajar pembelajaran pelatihan magang',
].flatMap(words => words.split(' '))

/** The words that every report is asked for. */
const usual = lazily(
  () =>
    new Set([
      ...learning,
      ...vocabulary(
        Object.values(lists.topics)
          .flatMap(({names}) => names)
          .join(' '),
      ),
    ]),
)

/** They are looked for together with what rules look for: to make a set of all words of a report is a twentieth of `lint`. */
export const spoken = {
  id: 'report',
  get clues() {
    return [...usual()].filter(word => /^[a-z\d]+$/.test(word))
  },
}

/** A text to look for names in. */
export class Said {
  readonly #text: string
  readonly #clued: readonly ClueAt[] | undefined
  #intricate: readonly IntricateLine[] | undefined
  #folded: string | undefined
  #words: ReadonlySet<string> | undefined
  #usual: ReadonlySet<string> | undefined

  /** With the places of `spoken` in this very text, if they are known. */
  constructor(text: string, clued?: readonly ClueAt[]) {
    this.#text = text
    this.#clued = clued
  }

  get folded(): string {
    this.#folded ??= foldWith(this.#text, this.#lines)
    return this.#folded
  }

  get #lines(): readonly IntricateLine[] {
    this.#intricate ??= intricateLines(this.#text)
    return this.#intricate
  }

  /** All different words. */
  get words(): ReadonlySet<string> {
    this.#words ??= vocabulary(this.folded)
    return this.#words
  }

  has(word: string): boolean {
    if (this.#clued && !this.#words) {
      this.#usual ??= usualOf(this.#lines, this.#clued)
      if (this.#usual.has(word)) return true
      if (usual().has(word)) return false
    }
    return this.words.has(word)
  }
}

/** Of the lines that folding changes more than the case of, the words as they are folded; of the others what was found. */
function usualOf(lines: readonly IntricateLine[], clued: readonly ClueAt[]): ReadonlySet<string> {
  const words = vocabulary(lines.map(({plain}) => plain.toLowerCase()).join('\n'))
  let next = 0
  for (const {start, clue} of clued) {
    while (next < lines.length && lines[next]!.end <= start) next++
    if (next === lines.length || start < lines[next]!.start) words.add(clue)
  }
  return words
}
