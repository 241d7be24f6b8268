import type {Root} from 'mdast'
import type {ClueAt} from '../text/clues.ts'
import type {Lines} from '../text/lines.ts'
import type {Programme} from './programme.ts'
import {programmeFor} from './programmes.ts'
import {addTopics, readReport, readSections} from './read-report.ts'
import type {Report} from './report.ts'
import type {AllSenses, Sense} from './sense.ts'

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
  readonly #known: AllSenses
  readonly #asked = new Set<string>()

  constructor(known: AllSenses) {
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
    return differing(one, other).some(phrase => this.#asked.has(phrase))
  }
}

const known = new WeakMap<AllSenses, WeakMap<AllSenses, readonly string[]>>()

/** The phrases that count as a whole to only one of two programmes, which are the same few for each report of a track. */
function differing({lexicon: {whole: mine}}: Programme, {lexicon: {whole: theirs}}: Programme): readonly string[] {
  const others = known.get(mine) ?? new WeakMap<AllSenses, readonly string[]>()
  known.set(mine, others)
  const phrases =
    others.get(theirs) ??
    [...mine, ...theirs].flatMap(([phrase]) => (mine.get(phrase) && theirs.get(phrase) ? [] : phrase))
  others.set(theirs, phrases)
  return phrases
}
