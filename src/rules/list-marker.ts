import type {List, Node, Parent} from 'mdast'
import {spanOf, walk} from '../report/walk.ts'
import {defineRule} from '../rule.ts'
import {replace} from '../text/edit.ts'

export default defineRule({
  id: 'list-marker',
  summary: 'The points of one list have the same mark',
  severity: 'warning',
  messages: {
    other: 'Unexpected `{actual}` after `{before}`, expected `{before}` as above: another mark begins another list',
  },
  check({tree, text, report}) {
    const last = new Map<Parent, Node>()
    for (const [node, parent] of walk(tree)) {
      const above = last.get(parent)
      last.set(parent, node)
      if (node.type !== 'list' || above?.type !== 'list' || (above as List).ordered !== node.ordered) continue
      const [before, actual] = [markOf(above as List, text), markOf(node, text)]
      if (before === undefined || actual === undefined || before === actual) continue
      const {start} = spanOf(node)
      const edits = node.children.flatMap(item => {
        const {start} = spanOf(item)
        const sign = start + markAt(text, start)
        return text[sign] === actual ? [replace(sign, sign + 1, before)] : []
      })
      // With an empty line between, somebody may have wanted two lists.
      const gap = text.slice(spanOf(above).end, start)
      const parted = (gap.match(/\n|\r(?!\n)/g)?.length ?? 0) > 1
      const place = {start: start + markAt(text, start), end: start + markAt(text, start) + 1}
      report('other', place, {actual, before}, {related: above, fix: {edits, safety: parted ? 'unsafe' : 'safe'}})
    }
  },
})

/** Where the sign is that decides: `-`, or what stands behind a number. */
const markAt = (text: string, start: number) => /^\d{0,9}/.exec(text.slice(start, start + 10))![0].length

function markOf(list: List, text: string): string | undefined {
  const {start} = spanOf(list.children[0]!)
  const sign = text[start + markAt(text, start)]
  return sign && /[-*+.)]/.test(sign) ? sign : undefined
}
