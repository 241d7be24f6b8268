import {readLanguage} from './language.ts'
import {isSingular} from './lexicon.ts'
import type {Opener} from './opener.ts'
import {outsider} from './outsiders.ts'
import {isGiven, isOfEmployer, isSlides, leadsElsewhere} from './phrasing.ts'
import type {Reader} from './programme.ts'
import {isTitle, isTitleAgain} from './titles.ts'
import {asWritten, stems} from './words.ts'
import {hasSections, holdsParts} from './wrappers.ts'

/** A heading that might open a section, and how well it would. */
export interface Candidate extends Weight {
  opener: Opener
}

interface Weight {
  score: number
  /** What speaks for or against it, for people. */
  why: string
  /** The heading of another section that it stands under. */
  under?: Opener
}

const quote = (text: string) => `\`${text.replaceAll('`', '')}\``

/** A phrase of another language says the same without its accents: of `Probleme` nobody is told that it says `problème`. */
const saidIn = (text: string, phrase: string): string =>
  /[^\0-\x7f]/.test(phrase) && !text.toLowerCase().includes(phrase.toLowerCase())
    ? asWritten(text, stems(phrase))
    : phrase

/** What is the same for all headings of a document. */
export interface Headings {
  openers: readonly Opener[]
  programme: Reader
  text: string
  isDataStructure(opener: Opener): boolean
  isWrapper(at: number, id: string): boolean
}

/** How well an opener opens this section, from 0 to 100. */
export function weigh(headings: Headings, at: number, id: string, onlyTitle: boolean): Candidate {
  const opener = headings.openers[at]!
  const {reading, text} = opener
  const phrase = saidIn(text, reading.phrases[reading.ids.indexOf(id)] ?? '')
  const other = whatElse(headings, at, id, {onlyTitle, phrase})
  if (other !== undefined) return {opener, score: 0, why: other}
  if (reading.companion) return {opener, score: 10, why: `says only ${quote(phrase)}`}
  const weight = weightOfWords(headings, at, id, phrase)
  const held = weighPlace(weight, headings, at, id, onlyTitle)
  if (held !== undefined) return {opener, score: 0, why: held}
  if ((reading.weak && !holdsParts(headings.openers, at, id)) || headings.isWrapper(at, id)) weight.score = 0
  if (opener.app) weighApp(weight, headings, at, id)
  return {opener, ...weight, score: Math.max(0, weight.score)}
}

/** What an opener is, in spite of its words, if it cannot open the section at all. */
function whatElse(
  {openers, programme, text, isDataStructure}: Headings,
  at: number,
  id: string,
  {onlyTitle, phrase}: {onlyTitle: boolean; phrase: string},
): string | undefined {
  const opener = openers[at]!
  const frame = programme.lexicon.frames.has(id)
  if (!frame && (isTitle(openers, at) || isTitleAgain(openers, at, text)) && hasSections(openers, at, id))
    return 'is the title'
  // `Shop reflection`, `Report on the Flask challenge`: of whatever else it speaks, a title is what the report is called.
  if (!frame && at === 0 && onlyTitle) return 'is the title'
  const elsewhere = outsider(openers, at, id, text, programme)
  if (elsewhere) return elsewhere
  if (phrase === 'stack' && isDataStructure(opener)) return 'is a data structure'
  // French and Danish have it without an accent, too.
  if (frame && isSlides(opener.text) && readLanguage(text) === 'en') return 'is what was shown'
  return undefined
}

/** How much an opener's own words say for the section. */
function weightOfWords({openers, programme}: Headings, at: number, id: string, phrase: string): Weight {
  const opener = openers[at]!
  const {reading} = opener
  let score = 100
  let why = `says ${quote(phrase)}`
  if (reading.misspelt) why += ', misspelt'
  if (reading.weak) {
    // `How to use this library`: one of what the section lists.
    score = isSingular(opener.text) ? 15 : 45
    why += ', which often means something else'
  }
  if (reading.rest.length > 0) {
    const other = quote(asWritten(opener.text, reading.rest))
    if (reading.beside) score -= reading.rest.length === 1 ? 15 : 30
    else if (programme.lexicon.frames.has(id))
      score = isTitle(openers, at) && aboutProgramme(opener, programme) ? 60 : 0
    else score -= reading.rest.length === 1 ? 55 : reading.rest.length === 2 ? 70 : 100
    why += `, but also ${other}`
  }
  if (reading.project) {
    score -= 25
    why += ', of a project'
  }
  if (reading.item) {
    score -= 75
    why += ', one of several'
  }
  if (reading.ids[0] !== id) score -= 5
  if (reading.ids.length > 1) why += ` beside ${reading.ids.filter(other => other !== id).join(', ')}`
  return {score, why}
}

/** What the headings above an opener say against it; if that leaves nothing of it, why. */
function weighPlace(
  weight: Weight,
  {openers, programme, text, isWrapper}: Headings,
  at: number,
  id: string,
  onlyTitle: boolean,
): string | undefined {
  const opener = openers[at]!
  const {reading} = opener
  const frame = programme.lexicon.frames.has(id)
  for (let i = opener.parent; i !== -1; i = openers[i]!.parent) {
    const heading = openers[i]!
    const above = heading.reading
    if ((i === 0 && !frame && onlyTitle) || isTitleAgain(openers, i, text)) return
    // `# What I learned` above `## Overview`: where a heading says it, the title is but a title.
    if (i === 0 && frame && above.frame && openers[0]!.level === 1) return
    if (isWrapper(i, id)) continue
    if (above.frame && programme.lexicon.paired.has(id) && isGiven(opener.text))
      return `is what was to be done, under ${quote(heading.text)}`
    if (frame && isOfEmployer(heading.text)) return `is of the company, under ${quote(heading.text)}`
    if (leadsElsewhere(heading.text)) {
      weight.score -= 60
      weight.why += `, under ${quote(heading.text)}`
      return
    }
    // `Security & best practices` is one of the `Learning outcomes`.
    const isHeld = !above.weak || (reading.rest.length > 0 && holdsParts(openers, i, id))
    if (above.ids.includes(id) && (above.rest.length === 0 || above.beside) && isHeld)
      return `is part of ${quote(heading.text)}`
    if (above.ids.length > 0 && !above.weak && !above.frame && above.rest.length === 0) {
      // The `Context` of a challenge, and what I did about it, are no overview of the report.
      weight.score -= frame && reading.weak ? weight.score : 25
      weight.under = heading
      weight.why += `, under ${quote(heading.text)}`
      return
    }
    if (reading.weak && above.app) weight.score -= 20
  }
  return
}

/** What it says against an opener to stand among the headings of an app's README. */
function weighApp(weight: Weight, {openers, programme}: Headings, at: number, id: string): void {
  const {reading, parent} = openers[at]!
  weight.score -= reading.rest.length > 0 && !programme.lexicon.common.has(id) ? 90 : 40
  const above = parent === -1 ? undefined : openers[parent]!
  weight.why += above?.app
    ? `, under ${quote(above.text)}, which looks like the app's and not yours`
    : ", among the headings of an app's README"
}

function aboutProgramme(opener: Opener, programme: Reader): boolean {
  return (
    /\b(?:back-?end|front-?end|full-?stack|program(?:me)?|course|bootcamp|curriculum|training|learning|formation|curso|programa|formação)\b/i.test(
      opener.text,
    ) || stems(opener.text).some(stem => programme.lexicon.names.has(stem))
  )
}
