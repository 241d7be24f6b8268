import {dataStructures} from './data-structure.ts'
import {readLanguage} from './language.ts'
import {isSingular} from './lexicon.ts'
import type {Opener} from './opener.ts'
import {outsider} from './outsiders.ts'
import {isPeriod} from './periods.ts'
import {isGiven, isOfEmployer, isSlides, leadsElsewhere, tellsOfCode} from './phrasing.ts'
import type {Reader} from './programme.ts'
import {isBare, isOnlyTitle, isTitle, isTitleAgain} from './titles.ts'
import {asWritten, stems} from './words.ts'
import {hasSections, holdsParts, wrappers} from './wrappers.ts'

/** A heading that might open a section, and how well it would. */
export interface Candidate {
  opener: Opener
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
interface Headings {
  openers: readonly Opener[]
  programme: Reader
  text: string
  isDataStructure(opener: Opener): boolean
  isWrapper(at: number, id: string): boolean
}

/** How well an opener opens this section, from 0 to 100. */
function weigh(headings: Headings, at: number, id: string, onlyTitle: boolean): Candidate {
  const {openers, programme, text, isDataStructure, isWrapper} = headings
  const opener = openers[at]!
  const {reading} = opener
  const phrase = saidIn(opener.text, reading.phrases[reading.ids.indexOf(id)] ?? '')
  const frame = programme.lexicon.frames.has(id)
  let score = 100
  let under: Opener | undefined
  let why = `says ${quote(phrase)}`
  if (reading.misspelt) why += ', misspelt'
  if (!frame && (isTitle(openers, at) || isTitleAgain(openers, at, text)) && hasSections(openers, at, id))
    return {opener, score: 0, why: 'is the title'}
  // `Shop reflection`, `Report on the Flask challenge`: of whatever else it speaks, a title is what the report is called.
  if (!frame && at === 0 && onlyTitle) return {opener, score: 0, why: 'is the title'}
  const elsewhere = outsider(openers, at, id, text, programme)
  if (elsewhere) return {opener, score: 0, why: elsewhere}
  if (phrase === 'stack' && isDataStructure(opener)) return {opener, score: 0, why: 'is a data structure'}
  // French and Danish have it without an accent, too.
  if (frame && isSlides(opener.text) && readLanguage(text) === 'en') return {opener, score: 0, why: 'is what was shown'}
  if (reading.companion) return {opener, score: 10, why: `says only ${quote(phrase)}`}
  if (reading.weak) {
    // `How to use this library`: one of what the section lists.
    score = isSingular(opener.text) ? 15 : 45
    why += ', which often means something else'
  }
  if (reading.rest.length > 0) {
    const other = quote(asWritten(opener.text, reading.rest))
    if (reading.beside) score -= reading.rest.length === 1 ? 15 : 30
    else if (frame) score = isTitle(openers, at) && aboutProgramme(opener, programme) ? 60 : 0
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
  for (let i = opener.parent; i !== -1; i = openers[i]!.parent) {
    const above = openers[i]!.reading
    if ((i === 0 && !frame && onlyTitle) || isTitleAgain(openers, i, text)) break
    // `# What I learned` above `## Overview`: where a heading says it, the title is but a title.
    if (i === 0 && frame && above.frame && openers[0]!.level === 1) break
    if (isWrapper(i, id)) continue
    if (above.frame && programme.lexicon.paired.has(id) && isGiven(opener.text))
      return {opener, score: 0, why: `is what was to be done, under ${quote(openers[i]!.text)}`}
    if (frame && isOfEmployer(openers[i]!.text))
      return {opener, score: 0, why: `is of the company, under ${quote(openers[i]!.text)}`}
    if (leadsElsewhere(openers[i]!.text)) {
      score -= 60
      why += `, under ${quote(openers[i]!.text)}`
      break
    }
    // `Security & best practices` is one of the `Learning outcomes`.
    const isHeld = !above.weak || (reading.rest.length > 0 && holdsParts(openers, i, id))
    if (above.ids.includes(id) && (above.rest.length === 0 || above.beside) && isHeld) {
      return {opener, score: 0, why: `is part of ${quote(openers[i]!.text)}`}
    }
    if (above.ids.length > 0 && !above.weak && !above.frame && above.rest.length === 0) {
      // The `Context` of a challenge, and what I did about it, are no overview of the report.
      score -= frame && reading.weak ? score : 25
      under = openers[i]!
      why += `, under ${quote(under.text)}`
      break
    }
    if (reading.weak && above.app) score -= 20
  }
  if ((reading.weak && !holdsParts(openers, at, id)) || isWrapper(at, id)) score = 0
  if (opener.app) {
    score -= reading.rest.length > 0 && !programme.lexicon.common.has(id) ? 90 : 40
    const above = opener.parent === -1 ? undefined : openers[opener.parent]!
    why += above?.app
      ? `, under ${quote(above.text)}, which looks like the app's and not yours`
      : ", among the headings of an app's README"
  }
  return {opener, score: Math.max(0, score), why, ...(under && {under})}
}

/** The sections that the headings below a title open. */
function idsBelowTitle(openers: readonly Opener[]): Set<string> {
  const ids = new Set<string>()
  if (openers.length === 0 || !isTitle(openers, 0)) return ids
  for (let i = 1; i < openers.length && openers[i]!.level > openers[0]!.level; i++)
    for (const id of openers[i]!.reading.ids) ids.add(id)
  return ids
}

function aboutProgramme(opener: Opener, programme: Reader): boolean {
  return (
    /\b(?:back-?end|front-?end|full-?stack|program(?:me)?|course|bootcamp|curriculum|training|learning|formation|curso|programa|formação)\b/i.test(
      opener.text,
    ) || stems(opener.text).some(stem => programme.lexicon.names.has(stem))
  )
}

/** The headings that open each section, best first, and those that only seem to. */
export interface Choice {
  chosen: Map<string, Candidate[]>
  refused: Map<string, Candidate[]>
}

/** What a heading has to score at least where other sections are certain. */
export const least = 40
const most = 12

export function chooseHeadings(openers: readonly Opener[], programme: Reader, text: string): Choice {
  const chosen = new Map<string, Candidate[]>()
  const refused = new Map<string, Candidate[]>()
  const all = new Map<string, Candidate[]>(programme.sections.map(({id}) => [id, []]))
  const headings = {openers, programme, text, isDataStructure: dataStructures(openers), isWrapper: wrappers(openers)}
  const onlyTitle = isOnlyTitle(openers)
  const below = idsBelowTitle(openers)
  openers.forEach((opener, i) => {
    for (const id of opener.reading.ids) {
      // `# My takeaways` above the other sections is but the title, for itself and for `## Takeaways` below it.
      const isTitles = onlyTitle || below.size > (below.has(id) ? 1 : 0)
      all.get(id)?.push(weigh(headings, i, id, i === 0 ? onlyTitle : isTitles))
    }
  })
  const {common} = programme.lexicon
  const sureIds = [...all.keys()].filter(id => all.get(id)!.some(({score}) => score >= 70))
  const sure = sureIds.length
  const isSure = (id: string) => all.get(id)!.some(({score, opener}) => score >= 70 && !tellsOfCode(opener.text))
  const isApps = openers.filter(({app}) => app).length >= 2 && sureIds.every(id => common.has(id) || !isSure(id))
  // `Security best practices` in an app's README, of which only the overview and the stack are certain.
  const isNarrowed = (candidates: readonly Candidate[], id: string) =>
    !common.has(id) && candidates.every(({opener: {reading}}) => reading.rest.length > 0)
  // `Key features` that tell of `Challenges & solutions`: the report itself has them elsewhere.
  const isFeature = ({opener: {parent}}: Candidate) =>
    parent > 0 && openers[parent]!.reading.app && !isPeriod(openers[parent]!)
  for (const [id, found] of all) {
    const elsewhere = found.filter(candidate => !isFeature(candidate))
    const candidates = elsewhere.some(({score}) => score >= 95) ? elsewhere : found
    const best = candidates.reduce((best, {score}) => Math.max(best, score), 0)
    // Weak words decide nothing where no section is certain: `Description` in any README.
    const plainly = common.has(id) && candidates.some(({score, opener}) => score >= 35 && !opener.reading.weak)
    const enough = sure >= 1 && best >= (sure >= 2 ? 20 : least) && !(isApps && isNarrowed(candidates, id))
    // `Best practices implemented` in such a README tells of its code.
    const isOfCode = isApps && !common.has(id) && candidates.every(({opener: {text}}) => tellsOfCode(text))
    const accepted = !isOfCode && (best >= 55 || plainly || enough)
    if (!accepted) {
      refused.set(id, candidates)
      continue
    }
    const alike = candidates.filter(({score}) => score === best)
    const byOpener = new Map(alike.map(candidate => [candidate.opener, candidate]))
    const filled = openers.find((opener, at) => byOpener.has(opener) && !isBare(openers, at, text))
    const first = (filled && byOpener.get(filled)) ?? alike[0]!
    // Nobody tears a section into more pieces; without a limit a file of nothing but headings would be quadratic.
    const parts = candidates.filter(candidate => candidate === first || isPart(candidate, first, id)).slice(0, most)
    chosen.set(id, parts)
    const others = found.filter(candidate => !parts.includes(candidate))
    if (others.length > 0) refused.set(id, others)
  }
  dropMerged(chosen)
  return {chosen, refused}
}

/** Whether a second heading continues the section: said in full, or of the same rank with one word more. */
function isPart(candidate: Candidate, first: Candidate, id: string): boolean {
  // `Introduction to Docker` on a page about Docker begins its text; the page has its `Overview`.
  if (saysMore(candidate.opener) && candidate.opener.reading.phrases[0] !== first.opener.reading.phrases[0])
    return false
  if (candidate.score >= 95 && first.score >= 95)
    return candidate.opener.reading.ids[0] === id || first.opener.reading.ids[0] !== id
  // `Backend concepts` beside `Frontend concepts`, both under what was learned.
  if (first.under || candidate.under)
    return first.under === candidate.under && first.score === candidate.score && first.score >= 70
  const {reading} = candidate.opener
  return (
    first.score >= 95 &&
    candidate.score >= 40 &&
    !candidate.opener.app &&
    !reading.weak &&
    !reading.project &&
    reading.rest.length === 1 &&
    reading.ids[0] === id &&
    candidate.opener.level === first.opener.level
  )
}

/** A frame's name with two words more. */
const saysMore = ({reading: {frame, phrases}, text}: Opener): boolean =>
  frame && stems(text).length >= stems(phrases[0]!).length + 2

/** `Challenges & Takeaways` opens both, unless one of them has a heading of its own. */
function dropMerged(chosen: Map<string, Candidate[]>): void {
  for (const [id, candidates] of chosen) {
    if (candidates.length < 2) continue
    const own = candidates.filter(({opener}) => opener.reading.ids.length === 1)
    if (own.length > 0 && own.length < candidates.length) {
      chosen.set(
        id,
        candidates.filter(({opener}) => opener.reading.ids.length === 1 || opener.reading.ids[0] === id),
      )
    }
  }
}
