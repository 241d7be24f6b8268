import {type BrokenAnchor, brokenAnchors} from '../report/broken-anchors.ts'
import {spanOf} from '../report/walk.ts'
import {defineRule} from '../rule.ts'
import {type Edit, replace} from '../text/edit.ts'
import {firstAfter} from '../text/span.ts'

/** So many broken links in one list are one mistake: whoever wrote it did not know how GitHub names headings. */
const several = 3

export default defineRule({
  id: 'link-anchor',
  summary: 'Links within the report lead to a heading that it has',
  severity: 'warning',
  messages: {
    missing: 'Unexpected link to `#{id}`, expected the anchor of a heading in this report',
    again: 'Unexpected link to `#{id}`, as `{others}` more, expected the anchor of a heading in this report',
    other: 'Unexpected link to `#{id}`, expected `#{expected}`: the anchor of “{heading}” on GitHub',
    missings: 'Unexpected links to {ids}, expected the anchors of headings in this report',
    others: 'Unexpected links to {ids}, expected {expected}: the anchors of these headings on GitHub',
  },
  check({links, tree, text, report}) {
    const broken = brokenAnchors(links, tree, text)
    if (broken.length === 0) return
    const blocks = tree.children.map(spanOf)
    const groups = new Map<string, BrokenAnchor[]>()
    for (const one of broken) {
      const kind = one.anchor === undefined ? 'missing' : one.sure ? 'sure' : 'guess'
      const key = `${firstAfter(blocks, one.link.start)} ${kind}`
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
    // A heading that there is not is missing once, from wherever links lead to it.
    const dead = new Map<string, BrokenAnchor[]>()
    for (const group of groups.values()) {
      if (group.length >= several || group[0]!.anchor) continue
      for (const one of group) {
        const same = dead.get(one.id)
        if (same) same.push(one)
        else dead.set(one.id, [one])
      }
    }
    for (const group of groups.values()) {
      const [first, last] = [group[0]!, group.at(-1)!]
      if (group.length < several) for (const one of group) tell(one)
      else {
        const place = {start: placeOf(first).start, end: placeOf(last).end}
        const ids = listed(group.map(({id}) => shown(id)))
        if (!first.anchor) report('missings', place, {ids})
        else {
          const expected = listed(group.map(({anchor}) => encoded(anchor!.id)))
          const edits = group.flatMap(editsOf)
          const note =
            'GitHub drops emoji and signs from a heading and puts `-` for each space, also one behind an emoji.'
          const fix = {edits, safety: first.sure ? ('safe' as const) : ('unsafe' as const)}
          report(
            'others',
            place,
            {ids, expected},
            {fix: edits.length > 0 ? fix : undefined, related: first.anchor, note},
          )
        }
      }
    }
    function tell(one: BrokenAnchor) {
      const {id, anchor, sure} = one
      if (!anchor) {
        const [first, ...others] = dead.get(id)!
        if (first !== one) return
        if (others.length === 0) return report('missing', placeOf(one), {id: shown(id)})
        return report('again', placeOf(one), {id: shown(id), others: others.length}, {related: others[0]!.link})
      }
      const edits = editsOf(one)
      const fix = edits.length > 0 ? {edits, safety: sure ? ('safe' as const) : ('unsafe' as const)} : undefined
      const data = {id: shown(id), expected: encoded(anchor.id), heading: anchor.heading ?? anchor.id}
      const note =
        id.toLowerCase() === anchor.id ? 'GitHub finds it in spite of the capitals; other readers do not' : undefined
      report('other', placeOf(one), data, {fix, related: anchor, note})
    }
  },
})

const placeOf = ({link}: BrokenAnchor) => link.target ?? link

const editsOf = ({link: {target}, anchor}: BrokenAnchor): Edit[] =>
  target && anchor ? [replace(target.start + 1, target.end, encoded(anchor.id))] : []

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
