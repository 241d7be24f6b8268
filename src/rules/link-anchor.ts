import type {Root} from 'mdast'
import {type BrokenAnchor, brokenAnchors} from '../markdown/broken-anchors.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule, type Fix} from '../rule.ts'
import {replace} from '../text/edit.ts'
import {groupBy, several} from '../text/group-by.ts'
import {firstAfter, type Span} from '../text/span.ts'

export default defineRule({
  id: 'link-anchor',
  summary: 'Links within the report lead to a heading that it has',
  severity: 'warning',
  messages: {
    missing: 'Unexpected link to `#{id}`, expected the anchor of a heading in this report',
    again: 'Unexpected link to `#{id}` and `{others}` more like it, expected the anchor of a heading in this report',
    other: 'Unexpected link to `#{id}`, expected `#{expected}`: the anchor of “{heading}” on GitHub',
    missings: 'Unexpected links to {ids}, expected the anchors of headings in this report',
    others: 'Unexpected links to {ids}, expected {expected}: the anchors of these headings on GitHub',
  },
  check({links, tree, text, report}) {
    const broken = brokenAnchors(links, tree, text)
    if (broken.length === 0) return
    const blocks = blocksOf(tree, text)
    const kindOf = ({anchor, sure}: BrokenAnchor) => (anchor === undefined ? 'missing' : sure ? 'sure' : 'guess')
    const groups = groupBy(broken, one => `${firstAfter(blocks, one.link.start)} ${kindOf(one)}`)
    // A heading that there is not is missing once, from wherever links lead to it.
    const few = [...groups.values()].filter(group => group.length < several && !group[0]!.anchor)
    const dead = groupBy(few.flat(), ({id}) => id)
    for (const group of groups.values()) {
      const [first, last] = [group[0]!, group.at(-1)!]
      if (group.length < several) for (const one of group) tell(one)
      else {
        const place = {start: placeOf(first).start, end: placeOf(last).end}
        const ids = listed(group.map(({id}) => shown(id)))
        if (!first.anchor) report('missings', place, {ids})
        else {
          const expected = listed(group.map(({anchor}) => encoded(anchor!.id)))
          const note =
            'GitHub drops emoji and signs from a heading and puts `-` for each space, also one after an emoji.'
          report('others', place, {ids, expected}, {fix: fixOf(group), related: first.anchor, note})
        }
      }
    }
    function tell(one: BrokenAnchor) {
      const {id, anchor} = one
      if (!anchor) {
        const [first, ...others] = dead.get(id)!
        if (first !== one) return
        if (others.length === 0) return report('missing', placeOf(one), {id: shown(id)})
        return report('again', placeOf(one), {id: shown(id)}, {others: others.map(placeOf)})
      }
      const data = {
        id: shown(id),
        expected: encoded(anchor.id),
        heading: (anchor.heading ?? anchor.id).replace(/\s+/g, ' '),
      }
      const note =
        id.toLowerCase() === anchor.id ? 'GitHub finds it in spite of the capitals; other readers do not' : undefined
      report('other', placeOf(one), data, {fix: fixOf([one]), related: anchor, note})
    }
  },
})

/** What stands together: a table of contents may have a paragraph for each of its lines, as converters write it. */
function blocksOf({children}: Root, text: string): Span[] {
  const blocks: Span[] = []
  let wasEntry = false
  for (const node of children) {
    const {start, end} = spanOf(node)
    const isEntry = node.type === 'paragraph' && text[start] === '['
    const last = blocks.at(-1)
    if (isEntry && wasEntry && last) last.end = end
    else blocks.push({start, end})
    wasEntry = isEntry
  }
  return blocks
}

const placeOf = ({link}: BrokenAnchor) => link.target ?? link

/** The right addresses for all of them, if there are any: as sure as the first, for they are of one kind. */
function fixOf(group: readonly BrokenAnchor[]): Fix | undefined {
  const edits = group.flatMap(({link: {target}, anchor}) =>
    target && anchor ? [replace(target.start + 1, target.end, encoded(anchor.id))] : [],
  )
  return edits.length > 0 ? {edits, safety: group[0]!.sure ? 'safe' : 'unsafe'} : undefined
}

/** The first ones by name, the others by number. */
function listed(ids: readonly string[]): string {
  const named = ids.slice(0, 3).map(id => `\`#${id}\``)
  if (ids.length > 3) return `${named.join(', ')} and \`${ids.length - 3}\` more`
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
}

/** Marks are written as percent codes, since nobody sees them, and so is what would end the address. */
const encoded = (id: string) =>
  id.replace(/[\ufe00-\ufe0f\u200b-\u200f<>()"' ]/g, sign =>
    sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign),
  )

const shown = (id: string) => encoded(id).replaceAll('`', '%60')
