import type {Break, ListItem, Node, Parent, Text} from 'mdast'

type Point = NonNullable<Node['position']>['start']

/** Evens out what parsers of Markdown leave open, so that all of them say the same. */
export function settle(node: Node, text: string): void {
  if (node.type === 'code' && 'meta' in node)
    node.meta = (node.meta as string | null)?.replaceAll('\x85', ' ').trim() || null
  else if (node.type === 'break') settleBreak(node as Break, text)
  const {children} = node as Partial<Parent>
  if (!children) return
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]!
    // Half of all nodes are texts: they have nothing else to settle.
    if (child.type === 'text') settleText(child, i, children, text)
    else settle(child, text)
  }
  if (node.type === 'listItem') settleTask(node as ListItem)
  else if ((node as Partial<ListItem>).checked !== undefined) delete (node as Partial<ListItem>).checked
}

/** Two texts in a row, as they stand after some web addresses, are one. */
function settleText(a: Text, i: number, siblings: Parent['children'], text: string): void {
  const b = siblings[i + 1]
  if (b?.type === 'text') {
    a.value += b.value
    if (a.position && b.position) a.position.end = b.position.end
    siblings.splice(i + 1, 1)
  }
  if (a.value.endsWith('\n') || a.value.endsWith('\r')) settleEnd(a.position?.end, text)
}

/** What indents the next line belongs to no word; some give it to the words before. */
function settleEnd(end: Point | undefined, text: string): void {
  if (!end) return
  while (end.offset! > 0 && !/[\r\n]/.test(text[end.offset! - 1]!)) {
    end.offset!--
    end.column--
  }
}

/** A break ends with its line, whatever the next one is indented by. */
function settleBreak({position}: Break, text: string): void {
  if (!position) return
  let at = position.start.offset!
  while (/[ \t\\]/.test(text[at] ?? '')) at++
  at += text.startsWith('\r\n', at) ? 2 : 1
  position.end = {line: position.start.line + 1, column: 1, offset: at}
}

/** The paragraph of a task begins after the box, where its words do. */
function settleTask({checked, children: [first]}: ListItem): void {
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph') return
  const start = first.children[0]?.position?.start
  if (start && first.position) first.position.start = {...start}
}
