import type {RootContent} from 'mdast'
import {words as nodeWords} from './outline.ts'
import type {Item} from './report.ts'

/** `Frontend:` and a list: what is in the list are points, too. */
const group = /[:：]\s*$/

/** A point of a list in HTML, or a row of a table that has a cell of its own. */
const htmlPoint = /<(?:li\b[^<>]{0,200}|tr\b[^<>]{0,200}>\s{0,40}<td\b[^<>]{0,200})>([^<]{0,300})/gi

/** Adds the points of a list, the rows of a table and the headings that a block holds. */
export function collectItems(node: RootContent, items: Item[], depth = 0): void {
  if (node.type === 'list') {
    for (const item of node.children) {
      const head = item.children[0]
      if (!item.position || !head) continue
      const whole = nodeWords(item)
      const term = head.type === 'paragraph' && head.children[0]?.type === 'strong' ? nodeWords(head.children[0]) : ''
      items.push({
        start: item.position.start.offset!,
        end: item.position.end.offset!,
        line: item.position.start.line,
        term: term === '' ? '' : term.replace(/[:：]\s*$/, ''),
        text: whole
          .slice(term.length)
          .replace(/^[\s:：–—→-]+/, '')
          .slice(0, 300),
      })
      if (depth < 3 && item.children.length > 1 && group.test(nodeWords(head)))
        for (const child of item.children) if (child.type === 'list') collectItems(child, items, depth + 1)
    }
  } else if (node.type === 'table') {
    for (const row of node.children.slice(1)) {
      if (!row.position || row.children.length === 0) continue
      const [term = '', ...rest] = row.children.map(cell => nodeWords(cell).trim())
      items.push({
        start: row.position.start.offset!,
        end: row.position.end.offset!,
        line: row.position.start.line,
        term,
        text: rest.join(' · ').slice(0, 300),
      })
    }
  } else if (node.type === 'html' && node.position) {
    for (const match of node.value.matchAll(htmlPoint)) {
      const start = node.position.start.offset! + match.index
      items.push({
        start,
        end: start + match[0].length,
        line: node.position.start.line,
        term: '',
        text: match[1]!.trim(),
      })
    }
  } else if (node.type === 'heading' && node.position) {
    items.push({
      start: node.position.start.offset!,
      end: node.position.end.offset!,
      line: node.position.start.line,
      term: nodeWords(node).trim(),
      text: '',
    })
  }
}
