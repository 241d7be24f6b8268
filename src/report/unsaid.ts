import type {Root} from 'mdast'
import {spanOf} from '../markdown/walk.ts'
import {lowest} from '../text/lowest.ts'
import {firstAfter} from '../text/span.ts'
import lists from './generated/words.js'
import {collectItems} from './items.ts'
import type {Opener} from './opener.ts'
import {isIntroducing, tellsOfDoing} from './phrasing.ts'
import type {Reader} from './programme.ts'
import type {Item} from './report.ts'
import {type Choice, least} from './select.ts'
import {callsItselfReport} from './signs.ts'
import type {Candidate} from './weigh.ts'
import {fold, isWordUnit} from './words.ts'

/** Of all topics those that are things one installs; `caching` and `testing` are none. */
const kinds = [
  'Python',
  'Django',
  'Flask',
  'PostgreSQL',
  'Celery',
  'REST APIs',
  'GraphQL',
  'Docker',
  'CI/CD',
  'React',
  'Next.js',
  'Tailwind CSS',
  'TypeScript',
  'JavaScript',
  'Frontend frameworks',
  'Backend frameworks',
]

const isTool = ({term, text}: Item): boolean => {
  const said = fold((term === '' ? text : term).slice(0, 60))
  return kinds.some(kind =>
    lists.topics[kind]!.names.some(name => said.startsWith(name) && !isWordUnit(said.charCodeAt(name.length))),
  )
}

/**
 * The heading that opens the technologies though it does not say so: `What I learned` above `Python: …`, `Docker: …`, where
 * what was learned has a heading of its own besides. A third of the points say it: others may be `Kubernetes` or `Git flow`.
 */
function toolList(
  {children}: Root,
  openers: readonly Opener[],
  refused: readonly Candidate[],
  end: number,
): Candidate | undefined {
  for (const {opener, score} of refused) {
    const {reading, app, start} = opener
    if (!reading.weak || reading.rest.length > 0 || app || opener === openers[0]) continue
    const to = openers[firstAfter(openers, start)]?.start ?? end
    const items: Item[] = []
    for (let i = lowest(children.length, i => spanOf(children[i]!).start > start); i < children.length; i++) {
      const node = children[i]!
      if (spanOf(node).start >= to) break
      if (node.type === 'list') collectItems(node, items)
    }
    const tools = items.filter(isTool).length
    if (tools >= 3 && tools * 3 >= items.length) return {opener, score, why: 'lists technologies'}
  }
  return undefined
}

/** `What the programme was`, above all that opens another section: below one it is of what stands there. */
function introducing(openers: readonly Opener[]): Candidate | undefined {
  for (const opener of openers) {
    if (opener.reading.ids.length > 0 || opener.app) return undefined
    if (isIntroducing(opener.text)) return {opener, score: least, why: 'tells what the report is about'}
  }
  return undefined
}

/**
 * Of the headings that were refused, the one for a section that is their author's own: `What I learned` on a page of a journal
 * that has no other section, or whose others are lines.
 */
function ownHeading(
  id: string,
  {refused}: Choice,
  openers: readonly Opener[],
  {lexicon}: Reader,
): Candidate | undefined {
  if (lexicon.common.has(id) || lexicon.frames.has(id) || openers.length === 0) return undefined
  // One `Deployment` among the twenty headings of a reflection makes no app of it.
  const apps = openers.filter(({app}) => app).length
  const isReport = callsItselfReport(openers[0]!.text)
  if (apps * 8 > openers.length || (apps > 0 && !isReport)) return undefined
  const isOwn = ({score, opener: {reading, text}}: Candidate) =>
    reading.rest.length === 0 ? score >= least : isReport && tellsOfDoing(text)
  return refused.get(id)?.find(isOwn)
}

/** The heading that opens a section which neither a heading nor a line names plainly. */
export const unsaid = (
  id: string,
  choice: Choice,
  openers: readonly Opener[],
  programme: Reader,
  tree: Root,
  end: number,
): Candidate | undefined =>
  programme.lexicon.frames.has(id)
    ? introducing(openers)
    : programme.lexicon.common.has(id)
      ? toolList(tree, openers, [...choice.refused.values()].flat(), end)
      : ownHeading(id, choice, openers, programme)
