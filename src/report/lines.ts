import type {Root} from 'mdast'
import {recurring} from '../encoding/context/recurring.ts'
import type {Lines} from '../text/lines.ts'
import {isDrawn} from './drawn-heading.ts'
import {announces, bare, voiceOf} from './instruction.ts'
import {isSingular, type Reading, readHeading} from './lexicon.ts'
import {type Opener, words} from './outline.ts'
import {isAnswer} from './phrasing.ts'
import type {Reader} from './programme.ts'
import type {Form} from './report.ts'
import {countWords, isWordUnit} from './words.ts'

/** A line that opens a section without being a heading. */
export interface LineOpener extends Opener {
  /** The assignment says this, not the author. */
  brief: boolean
  /** Where what it opens ends at the latest: the item of the label, the cell of the column. */
  limit: number | undefined
}

interface Label {
  form: Form
  text: string
  rest: string
  /** It was meant as a heading: `#Challenges`, or `\## Challenges` as some editors save it. */
  meant: boolean
}

/** A label before a dash and a line with a full stop have no more words than this; what has is a sentence. */
const longest = 8

const marker = /^(?:[-*+•]|\d{1,9}[.)])[ \t]+/
const emphasis = /^(\*\*\*|\*\*|__|\*|_|`)(?=\S)/

const unescaped = (text: string) => (text.includes('\\') ? text.replace(/\\(?=[#*_`&~.-])/g, '') : text)

/** Where the rest behind a label begins in its line, which may have backslashes that the rest has not. */
function restIn(line: string, rest: string): number {
  if (rest === '') return line.length
  const plainly = line.lastIndexOf(rest)
  if (plainly !== -1) return plainly
  let at = line.length
  while (at > 0 && unescaped(line.slice(at)).trim().length < rest.length) at--
  return at
}

/** What a line would open if it were a heading. */
export function readLabel(line: string): Label | undefined {
  let rest = line.trim()
  if (rest.length === 0) return undefined
  // Editors that show Markdown as text write a backslash before each sign.
  rest = unescaped(rest)
  const mark = marker.exec(rest)?.[0] ?? ''
  const bullet = mark !== '' && !/^\d/.test(mark)
  rest = rest.slice(mark.length).replace(/^\[[ xX]\][ \t]+/, '')
  const hashes = /^#{1,6}[ \t]{0,9}(?=\S)/.exec(rest)?.[0] ?? ''
  const meant = hashes !== ''
  rest = rest.slice(hashes.length)
  // What a picture shows is no name of what follows.
  if (rest.startsWith('![')) return undefined
  rest = rest.replace(/^<(?:b|strong|u|i|em|center|p|font)\b[^<>]{0,100}>/i, '')
  const at = rest.slice(leadIn(rest))
  const open = emphasis.exec(at)?.[1]
  if (open) {
    const close = at.indexOf(open, open.length)
    if (close === -1 || close > 120) return undefined
    const text = at.slice(open.length, close).replace(/[:：]\s*$/, '')
    const after = at
      .slice(close + open.length)
      .replace(/^[\s:：.–—-]+/, '')
      .trim()
    return {form: bullet || after !== '' ? 'label' : 'bold', text, rest: after, meant}
  }
  rest = rest.replace(/<\/(?:b|strong|u|i|em|center|p|font)>\s*$/i, '')
  const head = rest.slice(0, 160)
  const colon = head.search(/[:：](?=\s|$)|\s(?:[-–—→⇒➜]|[-=]>)\s/)
  // `This project is built for the course – final version` is a sentence.
  if (colon > 0 && isSpace(head[colon]!) && countWords(head.slice(0, colon)) > longest) return undefined
  if (colon > 0 && colon < 90) {
    const after = rest
      .slice(colon)
      .replace(/^[\s:：–—→⇒➜=>-]+/, '')
      .trim()
    return {form: bullet || after !== '' ? 'label' : 'plain', text: head.slice(0, colon), rest: after, meant}
  }
  if (rest.length > 150) return undefined
  return {form: bullet ? 'label' : 'plain', text: rest.replace(/(?<![.\s])[.\s]+$/, ''), rest: '', meant}
}

const isSpace = (char: string) => char.trim() === ''

/** How much of an emoji or a bullet of their own people put before the words. */
function leadIn(line: string): number {
  let at = 0
  while (at < 12 && at < line.length && !isWordUnit(line.charCodeAt(at)) && !'*_`<'.includes(line[at]!)) at++
  return at < line.length && at <= 12 ? at : 0
}

const speaksFor = (reading: Reading) =>
  reading.ids.length > 0 && reading.rest.length === 0 && !reading.weak && !reading.companion

/** A line alone that says a bit more than the section's name: `🧱 My struggles & debugging lessons`. */
const isCaption = (line: string, {beside, weak, companion}: Reading) =>
  beside && !weak && !companion && line.length <= 60 && !/[.!?:,;]$/.test(line)

/**
 * Lines that open one of the wanted sections: bold ones, plain ones, labels before a colon, columns of a table.
 * Only looked for where no heading opens the section, and outside of what other headings hold.
 */
export function lineOpeners(
  tree: Root,
  lines: Lines,
  programme: Reader,
  wanted: ReadonlySet<string>,
  openers: readonly Opener[],
): LineOpener[] {
  const out: LineOpener[] = []
  const noNames = new Set<string>()
  const again = recurring<Reading>()
  let next = 0
  let under: Opener | undefined
  let parents = -1
  let listing = false
  for (const node of tree.children) {
    const {position} = node
    if (!position) continue
    const start = position.start.offset!
    while (next < openers.length && openers[next]!.start <= start) {
      under = openers[next]!
      parents = next++
    }
    if (node.type === 'table') {
      const header = node.children[0]
      if (!header?.position || under?.app || node.children.length < 3) continue
      for (const cell of header.children) {
        const text = words(cell).trim()
        const reading = readHeading(text, programme.lexicon, noNames)
        if (!speaksFor(reading) || !reading.ids.some(id => wanted.has(id))) continue
        const at = cell.position ?? header.position
        out.push({
          start: at.start.offset!,
          end: at.end.offset!,
          line: header.position.start.line,
          as: 'column',
          level: 9,
          text,
          reading,
          app: false,
          parent: parents,
          brief: false,
          limit: position.end.offset!,
        })
      }
      continue
    }
    if (node.type !== 'paragraph' && node.type !== 'list') continue
    if (under?.reading.contents) continue
    // `Table of contents` as a line: the lines alone that follow it name what is to come, up to the first that numbers it.
    const alone = node.type === 'paragraph' && position.start.line === position.end.line
    const said = alone ? lines.slice(lines.line(position.start.line)).trim() : ''
    if (alone && said.length < 60 && readHeading(said, programme.lexicon, noNames).contents) listing = true
    else if (listing && (!alone || said.length > 90 || /^(?:1[.)]|#)/.test(said))) listing = false
    if (listing) continue
    const inSection = owned(openers, parents)
    const from = position.start.line
    const to = position.end.line
    const own: LineOpener[] = []
    let briefs = 0
    let at = 0
    for (let number = from; number <= to; number++) {
      const line = lines.line(number)
      const raw = lines.slice(line)
      const inner = node.type === 'list' && /^\s{2,}|^\t/.test(raw)
      // What the assignment asks for may stand further in: `Outline what you learned, including:`
      if ((inner && briefs === 0) || raw.length > 600) continue
      const plain = bare(raw)
      const brief = plain !== '' && (inner || voiceOf(plain, programme.lexicon) === 'brief')
      if (brief && !inner) briefs++
      const label = readLabel(raw)
      // Under the heading of another section only a line that looks like a heading opens one.
      if (inSection && !brief && label?.form !== 'bold' && !label?.meant && !isDrawn(lines, number)) continue
      if (!label || raw.includes('](#') || (!brief && isAnswer(plain, under?.text))) continue
      // A sentence that names a section is none, unless it is the assignment's.
      if (
        !brief &&
        label.form === 'plain' &&
        plain.endsWith('.') &&
        countWords(plain.replace(/\([^()]*\)/g, '')) > longest
      )
        continue
      // `#Reflection` above the first heading is the title.
      if (label.meant && node === tree.children[0] && tree.children[1]?.type === 'heading') continue
      let reading = again(label.text, () => readHeading(label.text, programme.lexicon, noNames))
      const caption = from === to && label.form !== 'label' && isCaption(plain, reading)
      if (caption) reading = {...reading, ids: reading.ids.slice(0, 1), phrases: reading.phrases.slice(0, 1)}
      const says = brief ? reading.ids.length > 0 && !reading.weak : speaksFor(reading) || caption
      if (!says || !reading.ids.some(id => wanted.has(id))) continue
      const after = label.rest || nextWords(lines, number, to)
      while (node.type === 'list' && at < node.children.length - 1 && node.children[at]!.position!.end.line < number)
        at++
      const item = node.type === 'list' ? node.children[at] : undefined
      // A bare point among others (`- Tools and technologies`) only mentions the section.
      const bareItem = item && node.children.length > 1 && item.position!.start.line === item.position!.end.line
      const last = node.type === 'list' && node.ordered && at === node.children.length - 1
      if (bareItem && !last && !brief && label.rest === '') continue
      if (isSingular(label.text)) continue
      const promise = label.form === 'label' && announces(after)
      const apps = under?.app && !label.meant
      if ((apps || reading.item || reading.app) && !promise && !brief) continue
      own.push({
        start: line.start + (raw.length - raw.trimStart().length),
        // What stands behind the label on its line is what the section says.
        end: line.start + restIn(raw, label.rest),
        line: number,
        as: label.form,
        level: label.form === 'label' ? 9 : label.form === 'bold' ? 7 : 8,
        text: label.form === 'plain' ? raw.trim() : label.text,
        reading,
        app: false,
        parent: parents,
        brief: brief || promise,
        limit: label.form === 'label' ? item?.position?.end.offset : undefined,
      })
    }
    // `2. **Executive summary:** …` among other points, or under a heading of its own, is one of them and no overview.
    const among = node.type === 'list' ? node.children.length > 2 : (under?.level ?? 0) > 1
    if (among && own.length === 1 && isFrame(own[0]!, programme)) continue
    // Among several lines of the assignment the rest of the block is the assignment's as well.
    if (briefs >= 2) for (const opener of own) opener.brief = true
    for (const opener of own) out.push(opener)
  }
  return out
}

function nextWords(lines: Lines, number: number, last: number): string {
  return number < last ? bare(lines.slice(lines.line(number + 1))) : ''
}

/** Whether the branch belongs to a section other than the overview. */
function owned(openers: readonly Opener[], at: number): boolean {
  for (let i = at; i !== -1; i = openers[i]!.parent) {
    const {reading} = openers[i]!
    if (reading.ids.length > 0 && !reading.weak && !reading.frame && !reading.companion)
      return reading.rest.length === 0
  }
  return false
}

const isFrame = ({as, reading, brief}: LineOpener, {lexicon}: Reader): boolean =>
  as === 'label' && !brief && reading.ids.every(id => lexicon.frames.has(id))
