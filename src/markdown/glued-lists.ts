import type {Paragraph, Root} from 'mdast'
import {columnsOf} from '../text/columns.ts'
import {insert, remove, replace} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import type {Line, Lines} from '../text/lines.ts'
import {inside} from '../text/span.ts'
import {opensBox} from './boxes.ts'
import {withoutFormulas} from './formulas.ts'
import {GlyphRun, glyph, isBroken, spanOfRun} from './glyph-lists.ts'
import {beginsAfterLabel, type GluedList, item, ordered, withoutSpace} from './marks-without-space.ts'
import {goesOnWithin} from './opaque.ts'
import {spilledCode} from './spilled-code.ts'
import type {NodeIndex} from './walk.ts'

export type {GluedList} from './marks-without-space.ts'

const emoji = lazily(() => /^[ \t]*(\p{Extended_Pictographic}\ufe0f?)[ \t\u00a0]+(?=\S)/u)
const indented = /^(?: {4,}|[ ]{0,3}\t[ \t]*)(?=(?:[-*+]|\d{1,9}[.)])[ \t]+\S)/
/** `        - Grace Hopper`, below what she said. */
const author = lazily(() => /^[ \t]+-[ \t]+\p{Lu}[\p{L}.'’]*(?:[ \t]+\p{Lu}[\p{L}.'’]*){1,3}[ \t]*$/u)
const within = lazily(() => /(?<=[.:;!?)])[ \t]+([-*•])[ \t]+(?=\p{Lu}|\*\*)/gu)

/** No glyph or emoji is without one of these, and no point within a line without this. */
const sign = /[^\0-\x7f]/
const point = /[.:;!?)][ \t]+[-*•][ \t]/

/** Every such list of a document; one in a table or in code is none. */
export function gluedLists(tree: Root, nodes: NodeIndex, text: string, lines: Lines): GluedList[] {
  // Most texts have nothing that such lists of glyphs, emoji or points within a line are made of.
  const drawn = sign.test(text)
  const inline = point.test(text)
  const numbers = new Set<number>()
  const isSpilled = inside(spilledCode(tree, text))
  // A point that begins in the middle of bold text would tear it, as it would code.
  const isOpaque = lazily(() => goesOnWithin(nodes, text))
  const found: GluedList[] = []
  const run = new GlyphRun(found, text, lines)
  for (const {node, parent} of nodes.all) {
    if (node.type !== 'paragraph') {
      // Points can be paragraphs each, so only something else ends the list.
      if (node.type !== 'text' && parent === tree) run.end()
      continue
    }
    if (isSpilled(node.position!.start.offset!)) continue
    const own = linesOf(node, lines)
    const isWhole = own.length === 1 || !own.some(({start}) => isOpaque()(start))
    for (const line of own) {
      const isCode = !isWhole && isOpaque()(line.start)
      if (!isCode && run.takesBelow(line)) continue
      if (isCode || beginsPlainly(text, line)) {
        run.end(line)
        continue
      }
      numbers.add(line.number)
      const mark = drawn ? glyph.exec(lines.slice(line))?.[1] : undefined
      if (mark && run.takes(line, mark)) continue
      if (!mark || parent !== tree) run.end(line)
    }
    if (!isWhole) continue
    if (parent === tree) {
      if (drawn && !beginsPlainly(text, own[0]!)) found.push(...emojiList(own, text, lines))
      if (own.length > 1) found.push(...indentedList(own, text, lines), ...numberedList(own, lines))
    }
    if (inline) for (const list of inlineLists(own, text, lines)) found.push(list)
  }
  run.end()
  return [...found, ...withoutSpace(numbers, lines), ...doubledMarks(numbers, lines)].sort((a, b) => a.start - b.start)
}

/** Whether a line begins with a plain letter, as most do: no mark of any list. */
function beginsPlainly(text: string, {start}: Line): boolean {
  const unit = text.charCodeAt(start) | 32
  return unit >= 97 && unit <= 122
}

function linesOf({position}: Paragraph, lines: Lines): Line[] {
  const own: Line[] = []
  for (let number = position!.start.line; number <= position!.end.line; number++) own.push(lines.line(number))
  return own
}

function emojiList(own: readonly Line[], text: string, lines: Lines): GluedList[] {
  const marks = own.map(line => (glyph.test(lines.slice(line)) ? undefined : emoji().exec(lines.slice(line))?.[1]))
  if (own.length < 2 || marks.some(mark => mark === undefined)) return []
  // Two lines with an emoji of its own each are a heading and another one below it as often as they are points.
  if (own.length === 2 && marks[0] !== marks[1]) return []
  if (own.slice(0, -1).some(line => isBroken(line, lines))) return []
  const edits = own.map(({start}) => insert(start + /^[ \t]*/.exec(text.slice(start, start + 4))![0].length, '- '))
  return [{kind: 'emoji', ...spanOfRun(own), mark: marks[0]!, count: own.length, edits}]
}

/** Points that are indented like code below a line of text: they go on with its paragraph. */
function indentedList(own: readonly Line[], text: string, lines: Lines): GluedList[] {
  const at = own.findIndex((line, i) => i > 0 && !beginsPlainly(text, line) && indented.test(lines.slice(line)))
  if (at === -1 || own.some(line => isOther(lines.slice(line)))) return []
  const above = lines.slice(own[at - 1]!)
  if (declaration.test(above) || beginsAfterLabel().test(above)) return []
  const run = own.slice(at)
  const indents = run.map(line => /^[ \t]*/.exec(lines.slice(line))![0])
  const least = indents.reduce((one, other) => (one.length <= other.length ? one : other))
  // A line further left isn't part of the list; what it belongs to is not for a program to say.
  if (least === '') return []
  if (run.length === 1 && author().test(lines.slice(run[0]!))) return []
  const points = run.filter(line => indented.test(lines.slice(line)))
  // Below a tab less, four spaces less one stand further in than they did.
  const isEven = indents.every(indent => indent.startsWith(least))
  const edits = isEven ? run.map(({start}) => remove(start, start + least.length)) : []
  const mark = String(indents.reduce((most, indent) => Math.min(most, columnsOf(indent)), Number.POSITIVE_INFINITY))
  const list: GluedList = {kind: 'indent', ...spanOfRun(run), mark, count: points.length, edits}
  // A line as far in as the points, but none of them, would go on with the point above it.
  if (run.some((line, i) => indents[i] === least && !points.includes(line))) list.followed = true
  return [list]
}

/** Whether a line says that those further in are no points of a list, or of one that stands there for a reason. */
const isOther = (line: string) => isKey(line) || isComment(line) || opensBox.test(line) || definition.test(line)

/** `:   - Alpha`, as Pandoc writes what a word means: what follows belongs there. */
const definition = /^ {0,3}[:~][ \t]+\S/

/** `class Camera:` and what it can, as `    - def shoot()`: code without its fence, or a plan of some. */
const declaration =
  /^[ \t]*(?:(?:abstract|data|export|public|static)[ \t]+)*(?:class|def|enum|function|interface|module|namespace|package|struct|trait)[ \t]+[\w.$]+[^:{]*[:{]?[ \t]*$/

/** `    ports:` of a configuration that lacks its fence: there, how far to the right a line stands says what it is. */
const isKey = (line: string) => /^[ \t]+[a-z_][\w.-]*:(?:[ \t]*$| [\w"'.])/.test(line)

/** `/*` and its end: points within a comment of code that lacks its fence. */
const isComment = (line: string) => /^[ \t]*(?:\/\*|\*\/)/.test(line)

/** `2.` and `3.` right below text: only a list from 1 on may stand there. */
function numberedList(own: readonly Line[], lines: Lines): GluedList[] {
  for (let i = 1; i + 1 < own.length; i++) {
    if (beginsPlainly(lines.text, own[i]!)) continue
    const [one, two] = [own[i]!, own[i + 1]!].map(line => ordered().exec(lines.slice(line)))
    if (!one || !two || one[2] !== two[2] || Number(two[1]) !== Number(one[1]) + 1) continue
    // What `1.Text` lacks is a space.
    if (Number(one[1]) < 2 || !item.test(lines.slice(own[i]!))) return []
    const count = own.slice(i).filter(line => item.test(lines.slice(line))).length
    const edits = [insert(own[i]!.start, lines.eolAt(own[i]!.number))]
    return [{kind: 'number', ...spanOfRun(own.slice(i)), mark: one[1]!, count, edits}]
  }
  return []
}

function inlineLists(own: readonly Line[], text: string, lines: Lines): GluedList[] {
  return own.flatMap(line => {
    const said = withoutFormulas(text.slice(line.start, line.end))
    const marks = [...said.matchAll(within())].filter(match => !isOperator(said, match) && !isEnclosed(said, match))
    if (marks.length < 2) return []
    const eol = lines.eolAt(line.number)
    const at = (match: RegExpExecArray) => line.start + match.index
    const edits = marks.map(match => replace(at(match), at(match) + match[0].length, `${eol}- `))
    return [{kind: 'inline', start: at(marks[0]!), end: line.end, mark: marks[0]![1]!, count: marks.length, edits}]
  })
}

/** `[Part (1) - Basics](…)`: a dash in a link or in brackets, which a line that ends there would tear apart. */
function isEnclosed(said: string, {index}: RegExpExecArray): boolean {
  const open: string[] = []
  for (let i = 0; i < index; i++) {
    const close = closing[said[i]!]
    if (close) open.push(close)
    else if (said[i] === open.at(-1)) open.pop()
  }
  return open.some(close => said.includes(close, index))
}
const closing: Readonly<Record<string, string>> = {'[': ']', '(': ')', '（': '）', '《': '》', '「': '」', '【': '】'}

/** `l(R) * (T(S) - B(R))`: a sign of a formula, between a bracket and a name of one or two letters. */
const isOperator = (said: string, {0: all, index}: RegExpExecArray) =>
  said[index - 1] === ')' && /^\p{L}{1,2}(?!\p{L})/u.test(said.slice(index + all.length))

const doubled = /^([ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]{1,4})([•●▪◦‣∙⁃⦁\uf0b7]|[-*](?=[ \t]))[ \t]*(?=[^\s\d•●▪◦‣∙⁃*+-])/

/** `- • Text`, as a list looks that was pasted into a list: both marks are shown. */
function doubledMarks(numbers: ReadonlySet<number>, lines: Lines): GluedList[] {
  const found: GluedList[] = []
  let last = -1
  for (const number of numbers) {
    const line = lines.line(number)
    const match = doubled.exec(lines.slice(line))
    if (!match) continue
    const edit = remove(line.start + match[1]!.length, line.start + match[0].length)
    const before = found.at(-1)
    // Marks that differ may say something.
    if (before && number === last + 1 && before.mark === match[2]) {
      before.end = line.end
      before.count++
      before.edits.push(edit)
    } else found.push({kind: 'doubled', start: edit.start, end: line.end, mark: match[2]!, count: 1, edits: [edit]})
    last = number
  }
  return found.filter(({count}) => count > 1)
}
