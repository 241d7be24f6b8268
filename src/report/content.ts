import type {Root, RootContent} from 'mdast'
import {groupBy} from '../text/group-by.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {bare, type Voice, voiceOf} from './instruction.ts'
import {collectItems} from './items.ts'
import type {Lexicon} from './lexicon.ts'
import type {Item, Mark} from './report.ts'
import {countWords} from './words.ts'

export interface Content {
  words: number
  /** Lines of the author's own, whatever they say. */
  own: number
  items: Item[]
  links: number
  placeholders: Mark[]
  prompts: Mark[]
}

/** The lines of a document that say nothing themselves: comments, rules, heads of tables, headings. */
export function silentLines(tree: Root, text: string, lines: Lines): Set<number> {
  const silent = new Set<number>()
  for (const node of tree.children) {
    const {position} = node
    if (!position) continue
    if (node.type === 'thematicBreak') silent.add(position.start.line)
    if (node.type === 'table') {
      silent.add(position.start.line)
      silent.add(position.start.line + 1)
    }
  }
  for (let at = text.indexOf('<!--'); at !== -1; ) {
    const close = text.indexOf('-->', at)
    const end = close === -1 ? text.length : close + 3
    const from = lines.numberAt(at)
    const to = lines.numberAt(end - 1)
    for (let number = from; number <= to; number++) {
      const line = lines.line(number)
      if (line.start >= at || number > from || isBlank(text, line.start, at)) silent.add(number)
    }
    at = text.indexOf('<!--', end)
  }
  return silent
}

/** Looks no further than people indent: many comments on one line would make it quadratic. */
const isBlank = (text: string, from: number, to: number) => to - from < 100 && text.slice(from, to).trim() === ''

/** What a line says: without link targets, image sources and tags. */
function visible(line: string): string {
  let out = line
  if (out.includes('](')) out = dropTargets(out)
  if (out.includes('<')) out = out.replace(/<[^<>]{0,300}>/g, ' ')
  return out
}

function dropTargets(line: string): string {
  let out = ''
  let at = 0
  while (at < line.length) {
    const open = line.indexOf('](', at)
    const close = open === -1 ? -1 : line.indexOf(')', open)
    if (close === -1) break
    out += line.slice(at, open + 1)
    at = close + 1
  }
  return out + line.slice(at)
}

/** Of a line without its indent: a pattern for both would try every way to part a long one. */
const labelled = /^(?:[-*+•]|\d{1,9}[.)])?[ \t]*(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)[ \t]*[:：]?[ \t]*/

/** `Solution: [how you solved it]`: a name with nothing but a slot behind it. */
const slot = /^[^:：[\]]{1,40}[:：][ \t]*\[[^\][]{2,200}\]$/

/** `**Main challenges:**` says nothing itself. */
const lead = /^(\*\*|__)[^*_]{1,80}(?:[:：]\1|\1[ \t]*[:：])$/

/** Whose words a line holds. A name with only `TODO` behind it, or a table's row of nothing else, is still to be written. */
function voiceOfLine(raw: string, plain: string, lexicon: Lexicon): Voice {
  let line = raw.trimStart()
  if (line[0] === '>') line = line.replace(/^[\s>]+/, '')
  if (line[0] === '|') {
    if (isUnwritten(line.slice(1).split('|'), lexicon)) return 'placeholder'
  } else if (line.includes('**') || line.includes('__')) {
    const label = labelled.exec(line)?.[0]
    if (label !== undefined && isUnwritten([line.slice(label.length)], lexicon)) return 'placeholder'
  }
  return plain.endsWith(']') && slot.test(plain) ? 'placeholder' : voiceOf(plain, lexicon)
}

/** Whether parts of a line, or what of them says anything, are all still to be written. */
function isUnwritten(parts: readonly string[], lexicon: Lexicon): boolean {
  let some = false
  for (const part of parts) {
    const said = bare(part)
    if (said === '') continue
    if (voiceOf(said, lexicon) !== 'placeholder') return false
    some = true
  }
  return some
}

/** So many headings without a word below them are a list; fewer are an outline that nobody has filled in. */
const several = 5

/** Reads what stands in the ranges. */
export function readContent(
  nodes: readonly RootContent[],
  ranges: readonly Span[],
  lines: Lines,
  silent: ReadonlySet<number>,
  lexicon: Lexicon,
): Content {
  let loose: Item[] = []
  let headings = 0
  let leads = 0
  const content: Content = {words: 0, own: 0, items: [], links: 0, placeholders: [], prompts: []}
  for (const range of ranges) {
    if (range.start >= range.end) continue
    const from = lines.numberAt(range.start)
    const to = lines.numberAt(Math.max(range.start, range.end - 1))
    for (let number = from; number <= to; number++) {
      const line = lines.line(number)
      const start = Math.max(line.start, range.start)
      const raw = lines.text.slice(start, Math.min(line.end, range.end))
      const said = raw.trim()
      if (said === '' || silent.has(number) || lead.test(said)) continue
      const plain = bare(said)
      const voice = voiceOfLine(raw, plain, lexicon)
      if (voice === 'own') {
        const count = countWords(visible(raw))
        content.words += count
        if (said[0] === '#' && /^\s{0,3}#{1,6}\s/.test(raw)) headings++
        else if (count > 0) {
          content.own++
          if (plain.endsWith(':') || plain.endsWith('：')) leads++
          loose.push({start, end: line.end, line: number, term: '', text: plain.slice(0, 300)})
        }
        if (raw.includes('](') || raw.includes('://')) content.links++
      } else if (plain !== '') {
        const mark = {start, end: line.end, line: number, text: plain.slice(0, 200)}
        if (voice === 'placeholder') content.placeholders.push(mark)
        else content.prompts.push(mark)
      }
    }
  }
  // `Here is what I did:`, and behind it nothing but slots.
  if (leads === content.own && content.placeholders.length > 0) content.own = 0
  // Some write each point as a heading.
  if (content.own === 0 && headings >= several && content.placeholders.length + content.prompts.length === 0)
    content.own = headings
  const slots = numbered(loose)
  if (slots.size > 0) {
    loose = loose.filter(line => !slots.has(line))
    content.own -= slots.size
    for (const line of slots) {
      content.words -= countWords(visible(lines.text.slice(line.start, line.end)))
      content.placeholders.push({...line, text: line.text.slice(0, 200)})
    }
  }
  for (const node of nodes) {
    const at = node.position?.start.offset
    if (at === undefined || !ranges.some(range => at >= range.start && at < range.end)) continue
    collectItems(node, content.items)
  }
  // Without lists and tables, the lines themselves are the points, or what a single line enumerates.
  // One heading among many lines makes no list of them.
  if (content.items.length === 0 || (content.items.length === 1 && loose.length > 2))
    content.items = loose.length === 1 ? enumerated(loose[0]!) : loose
  return content
}

/** Whether a word stands behind the first number. Properties of Unicode take 1 ms to compile: what is in plain sight comes first. */
const hasWord = (form: string) =>
  /#.*[A-Za-z]{3}/.test(form) || (/#.*[A-Za-z\xaa-\uffff]{3}/.test(form) && /#.*\p{L}{3}/u.test(form))

/** Lines that differ by a number only (`Concept 1: a short explanation`) are a template's, whatever its language. */
function numbered(loose: readonly Item[]): Set<Item> {
  const forms = loose
    .filter(({text}) => /\d/.test(text) && !text.startsWith('|'))
    .map(line => ({line, form: line.text.replace(/\d+/g, '#')}))
    .filter(({form}) => hasWord(form))
  const alike = [...groupBy(forms, ({form}) => form).values()].filter(lines => lines.length > 1)
  return new Set(alike.flat().map(({line}) => line))
}

/** `Python, Django and Docker.` names three things; a sentence with a comma in it names none. */
function enumerated(line: Item): Item[] {
  const listed = line.text.split(/[,;،、]/)
  const last = listed.pop()!.trim()
  if (listed.length === 0) return [line]
  const parts = [...listed, ...last.split(/ (?:and|et|und|[ye]) /)].map(part => part.trim().replace(/[.。]$/, ''))
  const short = parts.every(part => part !== '' && part.split(/\s+/).length <= 5)
  return short ? parts.map(term => ({...line, term, text: ''})) : [line]
}
