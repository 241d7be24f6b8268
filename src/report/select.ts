import {dataStructures} from './data-structure.ts'
import type {Opener} from './opener.ts'
import {isPeriod} from './periods.ts'
import {tellsOfCode} from './phrasing.ts'
import type {Reader} from './programme.ts'
import {isBare, isOnlyTitle, isTitle} from './titles.ts'
import {type Candidate, weigh} from './weigh.ts'
import {stems} from './words.ts'
import {wrappers} from './wrappers.ts'

/** The sections that the headings below a title open. */
function idsBelowTitle(openers: readonly Opener[]): Set<string> {
  const ids = new Set<string>()
  if (openers.length === 0 || !isTitle(openers, 0)) return ids
  for (let i = 1; i < openers.length && openers[i]!.level > openers[0]!.level; i++)
    for (const id of openers[i]!.reading.ids) ids.add(id)
  return ids
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
