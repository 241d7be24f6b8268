import type {Root, RootContent} from 'mdast'
import {defineRule} from '../rule.ts'
import {insert, remove} from '../text/edit.ts'

export default defineRule({
  id: 'final-newline',
  summary: 'Files end with one line ending',
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: 'Unexpected end of the file within a line, expected a line ending: what is added later would join it',
    many: 'Unexpected {count} blank {lines} at the end, expected none',
  },
  check({text, lines, tree, report}) {
    const end = text.length
    const last = text.trimEnd().length
    if (last === 0) return
    const tail = text.slice(last)
    const endings = [...tail.matchAll(/\r\n|\n|\r/g)]
    const open = endings.length > 0 && isOpen(tree, last)
    if (!/[\r\n]$/.test(tail)) {
      // A last line of nothing but space may count for a line of the block only once it is ended.
      const fix = open ? undefined : [insert(end, lines.eolAt(lines.count))]
      report('missing', {start: end, end}, undefined, {fix})
    } else if (endings.length > 1 && !open) {
      const from = last + endings[0]!.index + endings[0]![0].length
      const blank = /^[\r\n]*$/.test(tail)
      // Blank lines with spaces are another rule's matter first.
      const data = {count: endings.length - 1, lines: endings.length === 2 ? 'line' : 'lines'}
      report('many', {start: from, end}, data, {fix: blank ? [remove(from, end)] : undefined})
    }
  },
})

/** Whether a block of code or HTML goes on after the last word: what is blank there is its content. */
function isOpen(tree: Root, last: number): boolean {
  let leaf: Root | RootContent | undefined = tree
  while (leaf && 'children' in leaf) leaf = leaf.children.at(-1)
  if (leaf?.type !== 'code' && leaf?.type !== 'html') return false
  return leaf.value.endsWith('\n') || (leaf.position?.end.offset ?? 0) > last
}
