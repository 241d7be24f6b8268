import type {Root} from 'mdast'
import type {ClueAt} from '../text/clues.ts'
import type {Lines} from '../text/lines.ts'
import type {Programme} from './programme.ts'
import {programmeFor} from './programmes.ts'
import {addTopics, readReport, readSections} from './read-report.ts'
import type {Report} from './report.ts'
import type {Sense, Senses} from './sense.ts'

/** A document as the report of a programme: of its own track's where nobody chose one, which is known once it is read. */
export function readOwn(
  tree: Root,
  text: string,
  programme: Programme,
  lines: Lines,
  clued?: readonly ClueAt[],
): {report: Report; programme: Programme} {
  if (!programme.assumed) return {report: readReport(tree, text, programme, lines), programme}
  const phrases = new Asked(programme.lexicon.whole)
  const reader = {sections: programme.sections, lexicon: {...programme.lexicon, whole: phrases}}
  const {report, said} = readSections(tree, text, reader, lines, clued)
  const own = programmeFor(report, programme)
  // To read all of it anew took a third of the time that a report of another track costs.
  if (own !== programme && phrases.tell(programme, own))
    return {report: readReport(tree, text, own, lines), programme: own}
  addTopics(report, said, own)
  return {report, programme: own}
}

/** The phrases of a lexicon that count as a whole, with all that somebody asked of them. */
class Asked {
  readonly #known: Senses
  readonly #asked = new Set<string>()

  constructor(known: Senses) {
    this.#known = known
  }

  get(phrase: string): Sense | undefined {
    this.#asked.add(phrase)
    return this.#known.get(phrase)
  }

  /**
   * Whether a report may say something else to one programme than to another. Those that come with the tool share their
   * words but for what each calls a section (`Important Backend Development Concepts`): `test/report/read-own.test.ts`.
   */
  tell(one: Programme, other: Programme): boolean {
    const [mine, theirs] = [one.lexicon.whole, other.lexicon.whole]
    for (const phrase of this.#asked)
      if ((mine.get(phrase) === undefined) !== (theirs.get(phrase) === undefined)) return true
    return false
  }
}
