import type {Root} from 'mdast'
import {opensBox} from '../../markdown/boxes.ts'
import {fenceOf} from '../../markdown/code-end.ts'
import {codeKind} from '../../markdown/code-lines.ts'
import {furtherIn, openedBy} from '../../markdown/code-start.ts'
import {inFormulas} from '../../markdown/formulas.ts'
import {readTags} from '../../markdown/html-tags.ts'
import {componentsIn, importsThem, makesOne} from '../../markdown/mdx.ts'
import {spanOf} from '../../markdown/walk.ts'
import {lazily} from '../../text/lazily.ts'
import type {Line, Lines} from '../../text/lines.ts'
import {inside, type Span} from '../../text/span.ts'

/** Code that is shown as text. */
export interface Piece {
  lines: Line[]
  settings: number
  /** How many of them are shown as text. */
  text: number
  /** The first and the last of the blocks that they stand in. */
  blocks: [number, number]
}

/** Other lines that may stand between two of code: a comment, the middle of a call. */
export const reach = 3

/** What a page runs, and nobody sees; and what is shown as code by HTML. */
const hidden = /^<(?:script|style|pre)\b/i

/** The pieces of code outside of blocks of code. */
export function codePieces(tree: Root, lines: Lines): Piece[] {
  const {text} = lines
  const isFormula = inFormulas(lines)
  const components = lazily(() => componentsIn(text))
  const pieces: Piece[] = []
  let piece: Piece | undefined
  for (const [index, node] of tree.children.entries()) {
    // `# models.py` is a comment.
    if (node.type === 'heading' || (node.type === 'html' && hidden.test(node.value))) continue
    // The body of a function stands further in, and is shown as code by itself.
    const indented = node.type === 'code' && fenceOf(text.slice(spanOf(node).start, spanOf(node).end)) === undefined
    if (node.type !== 'paragraph' && node.type !== 'html' && !indented) {
      piece = undefined
      continue
    }
    const {start, end} = node.position!
    if (/^(?:im|ex)port\s/.test(text.slice(start.offset, start.offset! + 7))) {
      const said = text.slice(start.offset, end.offset).split(/\r\n?|\n/)
      if (importsThem(said, components()) || makesOne(said[0]!, components())) continue
    }
    const isTag = lazily(() => withinTags(text, {start: start.offset!, end: end.offset!}))
    let inBox = false
    for (let number = start.line; number <= end.line; number++) {
      if (isFormula(number)) continue
      const line = lines.line(number)
      if ((inBox ||= !indented && opensBox.test(lines.slice(line)))) continue
      // What follows the first line of a body belongs to it.
      const inBody = indented && piece !== undefined && piece.lines.at(-1)!.number >= start.line
      // So it does within a paragraph, where Markdown does not see how far in it stands.
      const isBody = inBody || (piece?.lines.at(-1)?.number === number - 1 && furtherIn.test(lines.slice(line)))
      const kind = codeKind(lines.slice(line)) ?? (isBody ? 'code' : undefined)
      if (!kind || (!indented && isTag()(line.start))) continue
      if (!piece || number - piece.lines.at(-1)!.number > reach) {
        if (indented) continue
        const above = openedBy(number, start.line, lines)
        pieces.push((piece = {lines: above, settings: 0, text: above.length, blocks: [index, index]}))
      }
      piece.lines.push(line)
      piece.blocks[1] = index
      if (kind === 'setting') piece.settings++
      if (!indented) piece.text++
    }
  }
  return pieces
}

/** Tells of a place whether a tag goes on there, whose `style` may have many lines, or a style or a script that stands in the text. */
function withinTags(text: string, {start, end}: Span): (at: number) => boolean {
  const tags = readTags(text.slice(start, end), start)
  return inside(
    tags.map(tag => {
      if (!/^(?:style|script)$/.test(tag.name)) return tag
      const close = text.indexOf(`</${tag.name}`, tag.end)
      return {start: tag.start, end: close === -1 ? tag.end : close}
    }),
  )
}
