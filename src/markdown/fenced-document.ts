import type {Code, Root, RootContent} from 'mdast'
import type {Line, Lines} from '../text/lines.ts'
import {spanOf} from './walk.ts'

/** A report that stands in a block of code as a whole. */
export interface FencedDocument {
  /** The line that opens the block. */
  first: Line
  /** The line that ends it, if there is one. */
  last: Line | undefined
  /** Nothing stands beside the block, and it says that it is Markdown. */
  alone: boolean
}

const opening = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)(?<![ \t])[ \t]*$/

/** The block of code that a whole document was pasted as. */
export function fencedDocument(tree: Root, lines: Lines): FencedDocument | undefined {
  // What a chat says before or after the block that it gives.
  const blocks = tree.children.filter(node => !(node.type === 'html' && node.value.startsWith('<!--')))
  const at = blocks.findIndex(node => node.type === 'code')
  const block = blocks[at]
  if (block?.type !== 'code' || at > 1 || !isDocument(block)) return undefined
  const first = lines.lineAt(spanOf(block).start)
  const fence = opening.exec(lines.slice(first))?.[1]
  if (!fence) return undefined
  const rest = blocks.slice(at + 1)
  const inner = closing(block, rest, fence, lines)
  if (inner === undefined) return undefined
  const outside = [...blocks.slice(0, at), ...(inner.nested ? [] : rest)]
  if (outside.length > 2 || outside.some(node => node.type !== 'paragraph')) return undefined
  return {first, last: inner.last, alone: outside.length === 0 && /^(?:markdown|md)$/i.test(block.lang ?? '')}
}

/** Whether a block of code is a Markdown document: it says so and has a heading, or has several and says nothing. */
function isDocument({lang, value}: Code): boolean {
  if (/^(?:markdown|md|mdx)$/i.test(lang ?? '')) return /^#{1,6}[ \t]+\S/m.test(value)
  if (lang && !/^(?:text|txt|plaintext)$/i.test(lang)) return false
  return (value.match(/^##+[ \t]+\p{L}/gmu)?.length ?? 0) >= 2
}

/** Where the block ends that holds the whole document; `nested`: further than the parser thinks. */
function closing(
  block: Code,
  rest: readonly RootContent[],
  fence: string,
  lines: Lines,
): {last: Line | undefined; nested: boolean} | undefined {
  const isFence = (line: Line) => {
    const text = lines.slice(line).trim()
    return text.startsWith(fence) && text.replaceAll(fence[0]!, '') === ''
  }
  const {start, end} = spanOf(block)
  const last = lines.lineAt(lines.text.trimEnd().length)
  const own = lines.lineAt(end)
  if (rest.length < 2 && rest.every(node => node.type === 'paragraph')) {
    // Never closed: it goes on to the end by itself.
    if (!isFence(own)) return {last: undefined, nested: false}
    if (own.start > start) return {last: own, nested: false}
  }
  // A block within the document closed the outer one. The last line of the file closes it in truth, if the fences
  // between the two are in pairs.
  if (!isFence(last)) return undefined
  let open: string | undefined
  for (let number = block.position!.start.line + 1; number < last.number; number++) {
    const line = lines.line(number)
    const match = opening.exec(lines.slice(line))
    if (!match) continue
    if (open === undefined) open = match[1]!
    else if (match[2] === '' && match[1]!.startsWith(open)) open = undefined
  }
  return open === undefined ? {last, nested: true} : undefined
}
