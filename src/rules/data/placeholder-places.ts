import type {Link} from 'mdast'
import {type NodeIndex, spanOf} from '../../markdown/walk.ts'
import type {ViewContext} from '../../rule.ts'
import type {Line} from '../../text/lines.ts'
import {around, firstAfter, type Span} from '../../text/span.ts'
import {inAddress, inLink, inText} from './placeholders.ts'

/** A placeholder, and what is to stand there. */
export interface Found extends Span {
  expected: string
}

/** Where a line begins after quote marks, list marks and boxes. */
function afterMarks(text: string, start: number, end: number): number {
  const mark = /^[ \t>]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?/.exec(
    text.slice(start, Math.min(end, start + 200)),
  )
  return start + (mark?.[0].length ?? 0)
}

const inTextAll = inText.map(({pattern, signs, expected}) => ({
  signs,
  // To ask first costs a fraction of what going through no matches does.
  pattern,
  all: new RegExp(pattern, `${pattern.flags}g`),
  expected,
}))
const inUrl = [...inAddress, ...inLink]
const inAddressAll = inAddress.map(({pattern, expected}) => ({pattern: new RegExp(pattern, 'gi'), expected}))

/** Without one of these no pattern for addresses can match. */
const inUrlHint =
  /your|user|[<[{]|(?:^|\/)(?:insert|add|put|paste|link|url|todo|tbd|xxx|path\/to)|place|dummyimage|fakeimg|lorempixel/i

/** Without one of these no pattern for text can match. */
export const clues: readonly string[] = [
  ...['[', '{{', '{your', 'here', 'todo', 'tbd', 'tba', 'tbc', 'fixme', 'lorem ipsum', 'if you', 'if applicable'],
  ...['full', 'first', 'last', 'name', 'github', 'linkedin', 'username', 'profile', 'email', 'e-mail'].map(
    word => `your ${word}`,
  ),
  ...['you@', 'your.', 'your-', 'your_', 'youre-mail@', 'yourmail@', 'youremail@', 'yourname@', 'yourusername@'],
  ...['added', 'written', 'completed', 'filled', 'done', 'updated', 'announced', 'decided'].map(
    word => `to be ${word}`,
  ),
  ...['coming soon', 'in progress', 'under construction', 'à compléter', 'à rédiger', 'à venir', 'por completar'],
  ...['pendiente', 'próximamente', 'em breve', 'preencher', 'por fazer', 'قيد', 'قريبا'],
]

/** The same more narrowly, for the lines that hold one of them. */
const hint =
  /\[[^\][\r\n]{2,140}\](?![([:])|\{\{|\{your|\bhere\b|TODO|TB[ADC]|FIXME|lorem|your|you@|if you|if applicable|coming soon|to be (?:added|written|completed|filled|done|updated|announced|decided)|in progress|under construction|à [crv]|por [cf]|pendiente|próx|em breve|preencher|قي|قر/i

function* inLine(part: string, at: number): Generator<Found> {
  const small = part.toLowerCase()
  for (const {signs, pattern, all, expected} of inTextAll) {
    if (!signs.some(sign => small.includes(sign)) || !pattern.test(part)) continue
    for (const match of part.matchAll(all)) {
      // The patterns take in what stands around the words, to see that nothing else does.
      const words = match[0].replace(/^[\s|:：(–—*_-]+/, '')
      const start = at + match.index + match[0].length - words.length
      yield {start, end: start + words.replace(/(?<![\s*_])[\s*_]+$/, '').length, expected}
    }
  }
}

export function* inAddresses(nodes: NodeIndex, text: string): Generator<[Found, 'left' | 'hidden']> {
  for (const {node} of nodes.ofAny('link', 'image', 'definition')) {
    const one = inUrlHint.test(node.url) && inUrl.find(({pattern}) => pattern.test(node.url))
    if (one) yield [{...spanOf(node), expected: one.expected}, 'left']
  }
  for (const {node} of nodes.ofAny('code', 'html', 'inlineCode')) {
    const {start, end} = spanOf(node)
    const source = text.slice(start, end)
    // What is commented out waits for its turn, and nobody sees it.
    if (node.type === 'html' && source.startsWith('<!--')) continue
    if (node.type === 'html' && /^<(?:your|insert|add|put|enter)[\s_-][\w\s_-]{1,60}>$/i.test(source)) {
      yield [{start, end, expected: 'your own text'}, 'hidden']
      continue
    }
    for (const {pattern, expected} of /\.(?:com|org)/i.test(source) ? inAddressAll : []) {
      let last = -1
      for (const match of source.matchAll(pattern)) {
        // Once a line: an address is often there twice, as text and as link.
        if (last !== -1 && !/[\r\n]/.test(source.slice(last, match.index))) continue
        last = match.index
        yield [{start: start + match.index, end: start + match.index + match[0].length, expected}, 'left']
      }
    }
    const picture = node.type === 'html' && /<img\s[^<>]{0,200}src=["']?([^"'<>\s]+)/i.exec(source)
    const one = picture && inLink.find(({pattern}) => pattern.test(picture[1]!))
    if (one) yield [{start, end, expected: one.expected}, 'left']
  }
}

/** What stands beside `TODO` where both say how far something is, or what such a word means. */
const state =
  /(?:^|\||[-*+] |\d[.)] )[ \t]*[*_`]{0,3}(?:DONE|DOING|COMPLETED?|FINISHED|REVIEWED|IN[ _-]PROGRESS|HACK)(?![A-Za-z\d])/m

/** `1. **TODO:** …` is one point of a journal; `| TODO |` below `| DONE |` says how far something is. */
const isState = (said: string, around: string): boolean =>
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\*\*TO-?DO:?\*\*:?[ \t]+\S/i.test(said) || state.test(around)

/**
 * `![[Write a file#Details]]` of a wiki shows what stands there, `[[Write a file#Details]]` leads there, and so does
 * `[[List of sets]]`.
 */
const isPage = (text: string, {start, end}: Span) =>
  text[start - 1] === '[' &&
  text[end] === ']' &&
  (text[start - 2] === '!' || /#|^\[list of /i.test(text.slice(start, end)))

const isBracketed = ({url, position}: Link, text: string) =>
  /^https?:/.test(url) &&
  /^\[\[(?!your|insert)[^\][]{1,30}\]\]/i.test(text.slice(position!.start.offset, position!.start.offset! + 40))

type View = Pick<
  ViewContext<Record<string, string>, unknown>,
  'clued' | 'headings' | 'nodes' | 'text' | 'prose' | 'lines'
>

/** The placeholders in the author's text. */
export function inLines({clued, headings, nodes, text, prose, lines}: View): Found[] {
  const found: Found[] = []
  // `![a picture][image1]` and `[link]` lead somewhere where a line `[link]: …` says where.
  const labels = nodes.inOrder('linkReference', 'imageReference').map(({node}) => spanOf(node))
  // `[[Link]](https://…)` leads somewhere, too: the inner brackets are its author's taste.
  for (const {node} of nodes.of('link')) if (isBracketed(node, text)) labels.push(spanOf(node))
  const isLabel = around(labels)
  /** A heading `TODO` opens a list of plans, and `1. **TODO:** …` is one point of a journal. */
  const isPlan = ({start, next}: Line, said: string) =>
    /\b(?:TO-?DO|FIXME)\b/i.test(said) &&
    (firstAfter(headings, next - 1) > firstAfter(headings, start - 1) ||
      isState(said, prose.slice(Math.max(0, start - 300), start) + prose.slice(next, next + 300)))
  for (const line of lines.holding(clued, prose)) {
    const said = prose.slice(line.start, line.end)
    if (!hint.test(said) || isPlan(line, said)) continue
    const from = afterMarks(prose, line.start, line.end)
    for (const match of inLine(prose.slice(from, line.end), from))
      if (!isLabel(match) && !isPage(text, match)) found.push(match)
  }
  return found
}
