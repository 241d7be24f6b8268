import type {Message, Range} from '../engine/message.ts'
import type {Severity} from '../rule.ts'
import {visible} from '../text/escape.ts'
import {Lines} from '../text/lines.ts'
import {clip, type Excerpt, excerptOf} from './frame.ts'
import {type Paint, paintCode} from './paint.ts'
import type {Width} from './width.ts'
import {choices} from './words.ts'
import {wrap} from './wrap.ts'

/** What a terminal is: how wide, in which colours, and how it measures text. */
export interface Screen {
  columns: number
  paint: Paint
  width: Width
}

/** A finding with everything that is shown of it, in characters that can be shown. */
export interface Shown {
  place: {line: number; column: number; endLine: number}
  severity: Severity
  words: string
  /** The rule, and whether it can mend what it found. */
  name: string
  excerpt: Excerpt | undefined
  /** What goes with a finding besides its message, a line each. */
  remarks: readonly string[]
}

// Less is no room for words beside the place.
const besideFrom = 60

/** The findings of a file, with the lines that they are about where the text is at hand. */
export function shownOf(messages: readonly Message[], text: string | undefined): Shown[] {
  const lines = text === undefined ? undefined : new Lines(text)
  return messages.map(message => ({
    place: message,
    severity: message.severity,
    words: visible(message.message),
    name: nameOf(message),
    excerpt: lines && excerptOf(message, lines),
    remarks: remarksOf(message, lines),
  }))
}

function nameOf({ruleId, fix}: Message): string {
  if (!fix) return ruleId
  return fix.safety === 'safe' ? `${ruleId} (fixable)` : `${ruleId} (fixable by a guess)`
}

function remarksOf({message, note, expected = [], related = []}: Message, lines: Lines | undefined): string[] {
  const could = choices(expected, message)
  return [
    ...seeAlso(related, lines),
    ...(could === undefined ? [] : [visible(could)]),
    ...(note ? [`note: ${visible(note)}`] : []),
  ]
}

// So many are looked at one by one; of more the places are enough.
const fewPlaces = 2
const mostPlaces = 12

function seeAlso(related: NonNullable<Message['related']>, lines: Lines | undefined): string[] {
  const placeOf = ({line, column}: Range) => `${line}:${column}`
  if (related.length > fewPlaces) {
    const left = related.length - mostPlaces
    return [`see ${related.slice(0, mostPlaces).map(placeOf).join(', ')}${left > 0 ? ` and ${left} more` : ''}`]
  }
  return related.map(place => {
    const text =
      place.note === undefined ? lines && short(excerptOf(place, lines)?.marked.replace('\\u{FEFF}', '')) : undefined
    return `see ${placeOf(place)}${text ? ` │ ${text}` : ''}${place.note ? `: ${visible(place.note)}` : ''}`
  })
}

// More of another line is not needed to know it again.
const longest = 60

const short = (text: string | undefined) =>
  text !== undefined && text.length > longest
    ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$|\s+$/, '')}…`
    : text

/** The rows of a file's findings, the same parts below each other. */
export function rowsOf(findings: readonly Shown[], screen: Screen): string[] {
  const longest = (text: (finding: Shown) => string) =>
    findings.reduce((size, finding) => Math.max(size, text(finding).length), 0)
  const lineSize = longest(({place}) => String(place.line))
  const columnSize = longest(({place}) => String(place.column))
  const levelSize = longest(({severity}) => severity)
  return findings.flatMap(finding => {
    const {line, column} = finding.place
    const place = `  ${String(line).padStart(lineSize)}:${String(column).padEnd(columnSize)}  `
    return findingRows(finding, place, levelSize, screen)
  })
}

/** The words beside the place, or below it on a narrow terminal; then the line itself and what goes with it. */
function findingRows(finding: Shown, place: string, levelSize: number, screen: Screen): string[] {
  const {columns, paint, width} = screen
  const {severity, excerpt, remarks} = finding
  const beside = columns >= besideFrom
  const margin = ' '.repeat(beside ? place.length : 4)
  const indent = ' '.repeat(beside ? place.length + levelSize + 2 : 4)
  const level = paint[severity](beside ? severity.padEnd(levelSize) : severity)
  const start = paint.dim(place) + level
  const [first, ...rest] = messageRows(finding, columns - indent.length, screen)
  const rows = beside ? [`${start}  ${first}`] : [start, indent + first]
  rows.push(...rest.map(row => indent + row))
  if (excerpt) rows.push(...frameRows(excerpt, finding, margin, screen))
  for (const remark of remarks) {
    const [head, ...tail] = wrap(remark, columns - margin.length - 2, width)
    rows.push(margin + paint.dim(head!), ...tail.map(row => `${margin}  ${paint.dim(row)}`))
  }
  return rows
}

/** The message, and the rule's name after it where that still fits. */
function messageRows({words, name}: Shown, room: number, {paint, width}: Screen): string[] {
  const plain = wrap(words, room, width)
  const fits = width(plain.at(-1)!) + 2 + name.length <= room
  const rows = paintCode(plain, paint)
  if (!fits) return [...rows, ...wrap(name, room, width).map(paint.dim)]
  return [...rows.slice(0, -1), `${rows.at(-1)}  ${paint.dim(name)}`]
}

function frameRows(excerpt: Excerpt, {severity, place}: Shown, margin: string, {columns, paint, width}: Screen) {
  const room = columns - margin.length - 2
  const {before, marked, after, goesOn} = clip(excerpt, room, width)
  const bar = `${margin}${paint.dim('│')} `
  const space = ' '.repeat(width(before))
  const marks = '^'.repeat(Math.max(1, width(marked)))
  const end = goesOn ? ` … to line ${place.endLine}` : ''
  const fits = space.length + marks.length + end.length <= room
  return [
    `${bar}${before}${marked === '' ? '' : paint[severity](marked)}${after}`.trimEnd(),
    bar + space + paint[severity](fits ? marks + end : marks),
  ]
}
