import type {RootContent} from 'mdast'
import {groupBy} from '../text/group-by.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {bare, type Voice, voiceOf} from './instruction.ts'
import {collectItems} from './items.ts'
import type {Lexicon} from './lexicon.ts'
import type {LineKinds} from './line-kinds.ts'
import {isListing} from './listing.ts'
import {pictureName, saidByTag} from './pictures.ts'
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

/** What a line says: without link targets and tags, and of pictures what they are called. */
function visible(line: string): string {
  let out = line
  if (out.includes('](')) out = dropTargets(out)
  // A tag in `code` is what the line speaks of, and `{{< video a.mp4 >}}` is none.
  if (out.includes('<'))
    out = out.replace(/`[^`]{1,300}`|(?<!\{\{)<[^<>]{0,300}>/g, part =>
      part[0] === '`' ? part : ` ${saidByTag(part)} `,
    )
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
    if (line.startsWith('![', open - 2)) out += ` ${pictureName(line.slice(open, close))} `
    at = close + 1
  }
  return out + line.slice(at)
}

/** Of a line without its indent: a pattern for both would try every way to part a long one. */
const labelled = /^(?:[-*+•]|\d{1,9}[.)])?[ \t]*(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)[ \t]*[:：]?[ \t]*/

/** `Solution: [how you solved it]`: a name with nothing but a slot after it. */
const slot = /^[^:：[\]]{1,40}[:：][ \t]*\[[^\][]{2,200}\]$/

/** `**Main challenges:**` says nothing itself. */
const lead = /^(\*\*|__)[^*_]{1,80}(?:[:：]\1|\1[ \t]*[:：])$/

/** Whose words a line holds. A name with only `TODO` after it, or a table's row of nothing else, is still to be written. */
function voiceOfLine(raw: string, plain: string, lexicon: Lexicon): Voice {
  let line = raw.trimStart()
  if (line[0] === '>') line = line.replace(/^[\s>]+/, '')
  if (line[0] === '|') {
    if (isUnwritten(line.slice(1).split('|'), lexicon)) return 'placeholder'
  } else if (line.includes('**') || line.includes('__')) {
    const label = labelled.exec(line)?.[0]
    // `**[Best practice 1]:** [insight].`
    if (label !== undefined && isUnwritten([line.slice(label.length).replace(/\]\.\s*$/, ']')], lexicon))
      return 'placeholder'
  }
  if (plain.endsWith(']') && slot.test(plain) && !isListing(plain.slice(plain.indexOf('[')))) return 'placeholder'
  return voiceOf(plain, lexicon)
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

/** `This section highlights …`: what will stand there. */
const ofSection =
  /^(?:this (?:section|chapter|part)|cette (?:section|partie)|esta (?:secci[oó]n|se[cç][aã]o|parte)|dieser abschnitt|questa sezione)\s/i

const onlyMark = /^(?:>\s*)*(?:[-*+•]|\d{1,9}[.)])?$/
const point = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]/

/** So many headings without a word below them are a list; fewer are an outline that nobody has filled in. */
const several = 5

/** What the lines say one by one. */
interface Gathered {
  content: Content
  /** The lines of the author's own. */
  loose: Item[]
  headings: number
  /** Lines of the author's own that lead to what comes below. */
  leads: number
  /** Points that an assignment may say as well as the author. */
  habits: {mark: Mark; words: number}[]
}

/** Reads what stands in the ranges. */
export function readContent(
  nodes: readonly RootContent[],
  ranges: readonly Span[],
  lines: Lines,
  kinds: LineKinds,
  lexicon: Lexicon,
): Content {
  const gathered = gather(ranges, lines, kinds, lexicon)
  const {content, headings, leads} = gathered
  placeHabits(gathered)
  // `Here is what I did:`, and after it nothing but slots.
  if (leads === content.own && content.placeholders.length > 0) content.own = 0
  // Some write each point as a heading.
  if (content.own === 0 && headings >= several && content.placeholders.length + content.prompts.length === 0)
    content.own = headings
  const loose = withoutSlots(gathered, lines, kinds)
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

function gather(ranges: readonly Span[], lines: Lines, {silent, code}: LineKinds, lexicon: Lexicon): Gathered {
  const content: Content = {words: 0, own: 0, items: [], links: 0, placeholders: [], prompts: []}
  const gathered: Gathered = {content, loose: [], headings: 0, leads: 0, habits: []}
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
      // `- ## Concepts`: the mark of a point that another section begins in says nothing.
      if (range.end < line.end && onlyMark.test(said)) continue
      const plain = bare(said)
      const isCode = code.has(number)
      const voice = isCode ? 'own' : voiceOfLine(raw, plain, lexicon)
      if (voice === 'own') takeOwn(gathered, raw, {start, end: line.end, line: number, term: '', text: plain}, isCode)
      else if (plain !== '') {
        const mark = {start, end: line.end, line: number, text: plain.slice(0, 200)}
        if (voice === 'placeholder') content.placeholders.push(mark)
        else if (voice === 'habit' && point.test(raw)) gathered.habits.push({mark, words: countWords(visible(raw))})
        else content.prompts.push(mark)
      }
    }
  }
  return gathered
}

/** Counts in a line of the author's own. */
function takeOwn(gathered: Gathered, raw: string, line: Item, isCode: boolean): void {
  const {content} = gathered
  const plain = line.text
  const count = countWords(isCode ? raw : visible(raw))
  content.words += count
  if (raw.includes('](') || raw.includes('://')) content.links++
  if (!isCode && /^\s*#{1,6}\s+\S/.test(raw)) gathered.headings++
  else if (count > 0) {
    content.own++
    if (!isCode && (plain.endsWith(':') || plain.endsWith('：') || ofSection.test(plain))) gathered.leads++
    line.text = plain.slice(0, 300)
    gathered.loose.push(line)
  }
}

/** Among points of the author's own, what an assignment might say is what the author advises. */
function placeHabits({content, leads, habits}: Gathered): void {
  if (content.own > leads && content.prompts.length === 0) {
    content.own += habits.length
    for (const {words} of habits) content.words += words
  } else for (const {mark} of habits) content.prompts.push(mark)
}

/** The lines of the author's own, without those that only count on: they wait to be filled. */
function withoutSlots({content, loose}: Gathered, lines: Lines, {code}: LineKinds): Item[] {
  const slots = numbered(loose.filter(({line}) => !code.has(line)))
  content.own -= slots.size
  for (const line of slots) {
    content.words -= countWords(visible(lines.text.slice(line.start, line.end)))
    content.placeholders.push({...line, text: line.text.slice(0, 200)})
  }
  return slots.size === 0 ? loose : loose.filter(line => !slots.has(line))
}

/** Whether a word stands after the first number. Properties of Unicode take 1 ms to compile: what is in plain sight comes first. */
const hasWord = (form: string) =>
  /#.*[A-Za-z]{3}/.test(form) || (/#.*[A-Za-z\xaa-\uffff]{3}/.test(form) && /#.*\p{L}{3}/u.test(form))

/**
 * Lines that only count on (`Concept 1: a short explanation`, `Concept 2: …`) are a template's, whatever its language;
 * `Chapter 1 done` is what somebody did.
 */
function numbered(loose: readonly Item[]): Set<Item> {
  const forms = loose
    .filter(({text}) => /^[^\d|]{0,40}\d+[ \t]*[:：.)\]*_–—→-]/.test(text))
    .map(line => ({line, form: line.text.replace(/\d+/g, '#')}))
    .filter(({form}) => hasWord(form))
  const alike = [...groupBy(forms, ({form}) => form).values()].map(lines => lines.map(({line}) => line))
  return new Set(alike.filter(countsOn).flat())
}

/** From one or two on, each time anew: `HTTP 301` and `HTTP 302`, `90 minutes` and `120 minutes` differ in what they say. */
function countsOn(lines: readonly Item[]): boolean {
  let last = 1
  let most = 0
  for (const {text} of lines) {
    const number = Number(/\d+/.exec(text)![0])
    if (number > 1 && number !== last + 1) return false
    last = number
    most = Math.max(most, number)
  }
  return lines.length > 1 && most > 1
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
