import type {
  BlockContent,
  Code,
  DefinitionContent,
  List,
  Node,
  Parent,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Parse} from '../markdown/parse.ts'
import {visible} from '../text/escape.ts'
import {loadPaint, type Paint, paintCode} from './paint.ts'
import type {Look} from './reporter.ts'
import {makeScreenWidth, type Width} from './width.ts'
import {wrap} from './wrap.ts'

interface Screen {
  columns: number
  paint: Paint
  width: Width
}

/** What the fences of a rule's page are, in words. Their order on the page tells the rest. */
const roles: Readonly<Record<string, string>> = {
  'markdown in': 'A report',
  'json config': 'with the config',
  'text files': 'beside these files',
  'text answers': 'where the addresses answer',
  'text messages': 'what is said of it',
  'markdown out': 'after `fix`',
  'markdown out unsafe': 'after `fix --unsafe`',
}

/**
 * A page of Markdown as text for a terminal: wrapped, headings and code in colour, examples with their part in words. Below
 * the title stands what else there is to know, in a line.
 */
export async function renderPage(page: string, about: string, parse: Parse, {color, width}: Look): Promise<string> {
  const screen: Screen = {
    // Long lines are tiring to read, however wide the terminal is.
    columns: Math.min(Math.max(width, 20), 100),
    paint: await loadPaint(color),
    width: makeScreenWidth(),
  }
  const [title, ...rest] = parse(page).children
  const head = title
    ? [...block(title, screen), ...wrap(about, screen.columns, screen.width).map(screen.paint.dim)]
    : []
  return `${[...head, '', ...blocks(rest, screen)].join('\n')}\n`
}

/** The rows of these blocks, with an empty one between them. */
function blocks(nodes: readonly Node[], screen: Screen): string[] {
  let input: string | undefined
  return nodes.flatMap((node, i) => {
    const code = node.type === 'code' ? (node as Code) : undefined
    if (code?.meta?.startsWith('in')) input = code.value
    const same = code?.meta?.startsWith('out') && code.value === input
    const rows = same ? ['  `fix` leaves it as it is'].map(screen.paint.dim) : block(node as RootContent, screen)
    return i > 0 ? ['', ...rows] : rows
  })
}

function block(node: RootContent | BlockContent | DefinitionContent, screen: Screen): string[] {
  const {paint, columns} = screen
  switch (node.type) {
    case 'heading': {
      const brush = node.depth === 1 ? paint.path : paint.command
      return wrap(inline(node.children), columns, screen.width).map(row => brush(row))
    }
    case 'paragraph':
      return paintCode(wrap(inline(node.children), columns, screen.width), paint)
    case 'list':
      return list(node, screen)
    case 'blockquote':
      return blocks(node.children, {...screen, columns: columns - 2}).map(row => `${paint.dim('│')} ${row}`)
    case 'code':
      return example(`${node.lang ?? ''} ${node.meta ?? ''}`.trim(), node.value, screen)
    case 'table':
      return table(node, screen)
    case 'thematicBreak':
      return [paint.dim('─'.repeat(columns))]
    default:
      return 'children' in node ? blocks((node as Parent).children, screen) : []
  }
}

function list({children, ordered, start}: List, screen: Screen): string[] {
  return children.flatMap((item, i) => {
    const mark = ordered ? `${(start ?? 1) + i}. ` : '• '
    const inner = {...screen, columns: screen.columns - mark.length}
    return blocks(item.children, inner).map((row, j) => (j === 0 ? mark : ' '.repeat(mark.length)) + row)
  })
}

/** One row of the table to a line: a page has few, and small ones. */
const table = ({children}: Table, screen: Screen): string[] =>
  children.flatMap(row =>
    paintCode(
      wrap(row.children.map(cell => inline(cell.children)).join(' — '), screen.columns, screen.width),
      screen.paint,
    ),
  )

/** Code is never wrapped: it is there to be compared, and copied. What is said of it is a sentence. */
function example(about: string, value: string, screen: Screen): string[] {
  const {paint} = screen
  const escapes = / escapes\b/.test(about) ? ' (`\\n` is the end of a line)' : ''
  const role = roles[about.replace(/ (?:escapes|utf-16le|utf-16be)\b/g, '')]
  if (role && value === '') return [paint.dim('  nothing is said of it')]
  const title = role ? [paint.dim(`  ${role}${escapes}:`)] : []
  const messages = about.startsWith('text messages')
  const rows = value === '' ? [] : value.split('\n')
  return [
    ...title,
    ...rows.flatMap(row => (messages ? message(visible(row), screen) : `    ${paint.code(visible(row))}`)),
  ]
}

/** The place before a message steps back, and what does not fit beside it goes on below. */
function message(row: string, {paint, columns, width}: Screen): string[] {
  const place = /^\d+:\d+-\d+:\d+: /.exec(row)?.[0] ?? ''
  const [first = '', ...others] = wrap(row.slice(place.length), columns - 6, width)
  if (others.length === 0 && place.length + width(first) <= columns - 4)
    return [`    ${paint.dim(place)}${paint.warning(first)}`]
  return [`    ${paint.dim(place.trim())}`, ...[first, ...others].map(line => `      ${paint.warning(line)}`)]
}

/** The text of inline nodes on one line; code keeps its backticks, links tell where they lead. */
function inline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'inlineCode') return `\`${visible(node.value)}\``
      if (node.type === 'link') return linked(inline(node.children), node.url)
      if (node.type === 'break') return ' '
      return 'children' in node
        ? inline(node.children as PhrasingContent[])
        : visible(textOf(node).replace(/\s+/g, ' '))
    })
    .join('')
}

const linked = (text: string, url: string) => (text === url || url.startsWith('#') ? text : `${text} (${visible(url)})`)
