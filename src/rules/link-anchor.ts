import {type Anchor, readAnchors} from '../report/anchors.ts'
import type {Link} from '../report/links.ts'
import {defineRule, type Fix} from '../rule.ts'
import {replace} from '../text/edit.ts'

/** A guess compares a link with every heading: a file with more broken links than this gets no more. */
const mostGuesses = 100

/** What leads somewhere without a heading: the top, the file as GitHub shows it, its lines, footnotes, pages of an app. */
const elsewhere = /^(?:$|top$|readme$|user-content-|L\d+|fn|[!/]|:~:)/

export default defineRule({
  id: 'link-anchor',
  summary: 'Links within the report lead to a heading that it has',
  severity: 'warning',
  messages: {
    missing: 'Unexpected link to `#{id}`, expected the anchor of a heading in this report',
    other: 'Unexpected link to `#{id}`, expected `#{expected}`: the anchor of “{heading}” on GitHub',
  },
  check({links, tree, text, report}) {
    const within = links.filter(({url, kind}) => url.startsWith('#') && kind !== 'image')
    if (within.length === 0) return
    const anchors = readAnchors(tree, text)
    const ids = new Set(anchors.map(({id}) => id))
    // The badges of all-contributors lead to anchors that there never were.
    const contributors = text.includes('ALL-CONTRIBUTORS-LIST')
    const headings = anchors.map(anchor => ({anchor, has: words(anchor.heading ?? '')}))
    const byCore = groupBy(anchors, ({id}) => core(id))
    let guesses = 0
    for (const link of within) {
      const id = decoded(link.url.slice(1))
      if (elsewhere.test(id) || ids.has(id) || id.includes(':~:')) continue
      const same = byCore.get(core(id)) ?? []
      const guess = same.length === 0 && guesses++ < mostGuesses
      const anchor = same.length === 1 ? same[0]! : guess ? onlyNear(id, link.text, headings) : undefined
      const place = link.target ?? link
      if (!anchor && contributors && link.form === 'html') continue
      if (!anchor) report('missing', place, {id: shown(id)})
      else {
        const fix = fixOf(link, anchor.id, same.length === 1 ? 'safe' : 'unsafe')
        const data = {id: shown(id), expected: encoded(anchor.id), heading: anchor.heading ?? anchor.id}
        const note =
          id.toLowerCase() === anchor.id ? 'GitHub finds it in spite of the capitals; other readers do not' : undefined
        report('other', place, data, {fix, related: anchor, note})
      }
    }
  },
})

const fixOf = ({target}: Link, id: string, safety: Fix['safety']): Fix | undefined =>
  target && {edits: [replace(target.start + 1, target.end, encoded(id))], safety}

/** What is left of an anchor without case, emoji, selectors and signs: the part that nobody gets wrong. */
const core = (id: string) =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const words = (id: string) =>
  new Set(
    id
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
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

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Marks are written as percent codes, since nobody sees them, and so is what would end the address. */
const encoded = (id: string) =>
  id.replace(/[\ufe00-\ufe0f\u200b-\u200f<>()"' ]/g, sign =>
    sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign),
  )

const shown = (id: string) => encoded(id).replaceAll('`', '%60')

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
