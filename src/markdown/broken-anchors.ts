import type {Root} from 'mdast'
import {groupBy} from '../text/group-by.ts'
import {lazily} from '../text/lazily.ts'
import {type Anchor, readAnchors, slug} from './anchors.ts'
import type {Link} from './links.ts'
import {decoded} from './target.ts'

/** A link within the report that leads to no heading. */
export interface BrokenAnchor {
  link: Link
  id: string
  /** The heading that was meant, if one can be told. */
  anchor: Anchor | undefined
  /** They differ in nothing but case, emoji and signs. */
  sure: boolean
}

/** A guess compares a link with every heading: a file with more broken links than this gets no more. */
const mostGuesses = 100

/** What leads somewhere without a heading: the top, the file as GitHub shows it, its lines, footnotes, pages of an app. */
const elsewhere = /^(?:$|top$|readme$|user-content-|L\d+|fn|[!/]|:~:)/

/** The links within a report that lead nowhere, in order. */
export function brokenAnchors(links: readonly Link[], tree: Root, text: string): BrokenAnchor[] {
  const within = links.filter(({url, kind}) => url.startsWith('#') && kind !== 'image')
  if (within.length === 0) return []
  const anchors = readAnchors(tree, text)
  const ids = new Set(anchors.map(({id}) => id))
  const lost = within
    .map(link => ({link, id: decoded(link.url.slice(1))}))
    .filter(({id}) => !(elsewhere.test(id) || ids.has(id) || id.includes(':~:')))
  if (lost.length === 0) return []
  // Whoever reads `{#refs}` as an anchor may name headings in a way of his own: Pandoc keeps dots.
  const isGitHubs = !/^ {0,3}#{1,6}[ \t][^\r\n]*\{#[^\s{}]/m.test(text)
  // The badges of all-contributors lead to anchors that there never were.
  const contributors = text.includes('ALL-CONTRIBUTORS-LIST')
  const headings = anchors.map(anchor => ({anchor, has: words(anchor.heading ?? '')}))
  const byCore = groupBy(anchors, ({id}) => core(id))
  const bySkeleton = lazily(() => groupBy(anchors, ({id}) => skeleton(id)))
  const alike = groupBy(anchors, ({id, heading}) => (heading === undefined ? id : slug(heading)))
  const namesakes = new Map([...alike].map(([name, all]) => [name, groupBy(all, said)]))
  const broken: BrokenAnchor[] = []
  let guesses = 0
  for (const {link, id} of lost) {
    const same = meant(id, byCore.get(core(id)) ?? [], namesakes)
    const guess = same.length === 0 && guesses++ < mostGuesses
    const spelled = guess && !byCore.has(core(id)) ? (bySkeleton().get(skeleton(id)) ?? []) : same
    const nearest = spelled.length === 1 ? spelled[0]! : guess ? onlyNear(id, link.text, headings) : undefined
    // `<a id=”about”>`: quotes that are none to HTML are part of the name. They are wrong, and not the link.
    const anchor = nearest && nearest.heading === undefined && /[“”„‘’"]/.test(nearest.id) ? undefined : nearest
    if (!anchor && contributors && link.form === 'html') continue
    // `<a name="#about">`: the sign is too much there, and the link is right.
    const isOdd = anchor?.id.startsWith('#') ?? false
    broken.push({link, id, anchor, sure: same.length === 1 && isGitHubs && !isOdd})
  }
  return broken
}

/**
 * `C++` and `C#` differ in signs alone: of such headings the one is meant whose signs the link has. Of headings that say
 * the same, GitHub leads to the first.
 */
function meant(
  id: string,
  same: readonly Anchor[],
  namesakes: ReadonlyMap<string, ReadonlyMap<string, readonly Anchor[]>>,
): readonly Anchor[] {
  const bySigns = same.length === 1 ? namesakes.get(same[0]!.id) : undefined
  if (bySigns === undefined || bySigns.size === 1) return same
  const exact = bySigns.get(id.toLowerCase()) ?? []
  return exact.length === 1 ? exact : []
}

/** A heading with its signs; empty where an anchor has none, as no link is. */
const said = ({heading = ''}: Anchor) => heading.toLowerCase().replace(/\s+/g, '-')

/** What is left of an anchor without case, emoji, selectors and signs: the part that nobody gets wrong. */
const core = (id: string) =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]|[\u20e3\ufe00-\ufe0f]/gu, '')

/** Without vowels that stand as marks on other letters, as in Bengali: whoever writes another one may mean another word. */
const skeleton = (id: string) => core(id).replace(/\p{M}/gu, '')

const words = (id: string) =>
  new Set(
    id
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.filter(word => word !== 'and' && word !== 'the'),
  )

/** The only heading that has all the words of the link, or all of whose words the link has: a guess. */
function onlyNear(
  id: string,
  text: string,
  headings: readonly {anchor: Anchor; has: ReadonlySet<string>}[],
): Anchor | undefined {
  for (const wanted of [words(id), words(text)]) {
    if (wanted.size === 0) continue
    const all = [...wanted]
    const near = headings.filter(
      ({has}) =>
        has.size > 0 &&
        (all.every(word => has.has(word)) || (has.size > 1 && [...has].every(word => wanted.has(word)))),
    )
    if (near.length === 1) return near[0]!.anchor
  }
  return undefined
}
