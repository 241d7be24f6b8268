import {closesAt, mayBeTitle} from '../markdown/glued-title.ts'
import {goesOnWithin} from '../markdown/opaque.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert, replace} from '../text/edit.ts'
import {unicodeOf} from '../text/escape.ts'
import {inOne} from '../text/group-by.ts'
import {lazily} from '../text/lazily.ts'
import type {Line, Lines} from '../text/lines.ts'
import {shown} from '../text/shown.ts'
import type {Span} from '../text/span.ts'

const signs = lazily(() => /^ {0,3}(#{1,6})(?=[\p{L}\p{N}\p{Extended_Pictographic}*_[("'“‘])(.+)$/u)
/** `##INDEX_TOKEN##`: where a program is to put something. */
const token = /^[A-Z\d]+(?:_[A-Z\d]+)+#{1,6}[ \t]*$/
/** A first look, for the properties of Unicode take long to compile. */
const close = /^ {0,3}#{1,6}[^#\s]/
/** Characters that look like a space after the signs, or like nothing, and keep them from making a heading. */
const oddSigns = /^ {0,3}(#{1,6})([\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+)([^#]*)$/
const afterRule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=#{1,6}[ \t]+\S)/
const afterSentence = lazily(() => /[.!?:)…。][ \t]{0,3}(?=#{2,6}[ \t]+\p{Lu})/u)

interface Glued extends Span {
  edits: Edit[]
  signs: string
  expected: string
}

export default defineRule({
  id: 'heading-glued',
  summary: 'Headings have a line to themselves and a space after their signs',
  severity: 'warning',
  messages: {
    space:
      'Unexpected `{signs}` without a space after it, expected `{expected}`: it is shown as text, not as a heading',
    spaces:
      'Unexpected `{signs}` without a space after it, as on `{others}` more lines, expected `{expected}`: they are shown as text, not as headings',
    odd: 'Unexpected character {code} after `{signs}`, expected a space: it is shown as text, not as a heading',
    rule: 'Unexpected heading on the line of a rule, expected it on a line of its own: both are shown as text',
    bold: 'Unexpected heading within bold, expected `{expected}`: it is shown as text, not as a heading',
    sentence: 'Unexpected heading at the end of a sentence, expected it on a line of its own: it is shown as text',
  },
  check({text, nodes, prose, lines, report}) {
    if (!prose.includes('#')) return
    const isWithin = lazily(() => goesOnWithin(nodes, text))
    const glued = {safe: [] as Glued[], unsafe: [] as Glued[]}
    let hasTags: boolean | undefined
    const isTag = (rest: string) => oneWord().test(rest) && (hasTags ??= wikiLink.test(prose))
    for (const line of lines) {
      const said = prose.slice(line.start, line.end)
      if (!said.includes('#')) continue
      const place = {start: line.start, end: line.end}
      const oddOne = oddSigns.exec(said)
      // `##x**` may go on with bold text: as a heading it would be torn out of it.
      const plain = oddOne || !close.test(said) || isWithin()(line.start) ? null : signs().exec(said)
      const [rule, bold] = [afterRule.exec(said)?.[0], inBold(said)]
      if (oddOne) {
        const [, marks, gap, rest] = oddOne as unknown as [string, string, string, string]
        if (rest.trim() === '') continue
        const at = line.start + said.indexOf('#') + marks.length
        report('odd', place, {signs: marks, code: unicodeOf(gap)}, {fix: [replace(at, at + gap.length, ' ')]})
      } else if (plain) {
        const [marks, rest] = [plain[1]!, plain[2]!]
        if (token.test(rest) || isUnderlined(line, lines)) continue
        if (marks === '#' && (isTag(rest) || !mayBeTitle(rest, prose.slice(0, line.start).trim() === ''))) continue
        const at = line.start + said.indexOf('#') + marks.length
        const close = closesAt(rest, marks) ?? line.end - at
        // `#Django` can be a hashtag; `##Django` cannot.
        glued[marks === '#' ? 'unsafe' : 'safe'].push({
          ...place,
          edits: [at, at + close].filter(place => place < line.end).map(place => insert(place, ' ')),
          signs: marks,
          expected: `${marks} ${shown(text.slice(at, at + close).trimEnd(), 40)}`,
        })
      } else if (rule) report('rule', place, undefined, {fix: split(line, rule, prose, lines)})
      else if (bold) {
        const fix = {edits: [replace(line.start, line.end, bold)], safety: 'unsafe' as const}
        report('bold', place, {expected: shown(bold, 40)}, {fix})
      } else {
        const end = /^ {0,3}#/.test(said) ? null : afterSentence().exec(said)
        // `2. ## Normalization` is a heading in a point of a list.
        if (!end || /^[\s>]*\d{1,9}$/.test(said.slice(0, end.index))) continue
        const [from, at] = [line.start + end.index + end[0].trimEnd().length, line.start + end.index + end[0].length]
        const edits = [replace(from, at, lines.eolAt(line.number).repeat(2))]
        report('sentence', {start: at, end: line.end}, undefined, {fix: {edits, safety: 'unsafe'}})
      }
    }
    for (const safety of ['safe', 'unsafe'] as const) {
      for (const [first, ...others] of inOne(glued[safety])) {
        const [{signs, expected}, edits] = [first, [first, ...others].flatMap(({edits}) => edits)]
        if (others.length === 0) report('space', first, {signs, expected}, {fix: {edits, safety}})
        else report('spaces', first, {signs, expected}, {fix: {edits, safety}, others})
      }
    }
  },
})

/** `##Title` above `===` is a heading already, and that line would be left over. */
const isUnderlined = ({number}: Line, lines: Lines) =>
  number < lines.count && /^ {0,3}=+[ \t]*$/.test(lines.slice(lines.line(number + 1)))

/** In notes that link to each other as Obsidian's do, one word is a tag. */
const oneWord = lazily(() => /^[\p{L}\p{N}/_-]+[ \t]*$/u)
const wikiLink = /\[\[[^[\]\r\n]{1,200}\]\]/

/** Puts the rule and the heading on lines of their own; right below text a rule would underline it. */
function split({start, number}: Line, rule: string, prose: string, lines: Lines): Edit[] {
  const eol = lines.eolAt(number)
  const edits = [replace(start + rule.trimEnd().length, start + rule.length, `${eol}${eol}`)]
  const above = number > 1 ? lines.line(number - 1) : undefined
  return above && prose.slice(above.start, above.end).trim() !== '' ? [insert(start, eol), ...edits] : edits
}

/** The heading that is all of a line in bold. By pieces: one pattern for it takes the cube of the spaces in a line. */
function inBold(said: string): string | undefined {
  const line = said.trim()
  const sign = line.slice(0, 2)
  if ((sign !== '**' && sign !== '__') || !line.endsWith(sign)) return undefined
  const inner = line.slice(2, -2).trim()
  return /^#{1,6}[ \t]+\S/.test(inner) && !/[*_]/.test(inner) ? inner : undefined
}
