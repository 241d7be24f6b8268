import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {type Edit, remove} from '../text/edit.ts'
import {groupBy} from '../text/group-by.ts'
import type {Line, Lines} from '../text/lines.ts'
import {shown} from '../text/shown.ts'
import type {Span} from '../text/span.ts'
import {clues, glued, residues, tracking} from './data/ai-residue.ts'

const all = residues.map(residue => ({...residue, all: new RegExp(residue.pattern, `${residue.pattern.flags}g`)}))

/** Without one of these no line can hold any; of the lines that have a clue, most have none. */
const hint =
  /oaicite|oai_cit|\[cite|citeturn|†|\ue200|sandbox:|\bsaid:?$|\bas an? (?:AI|artificial)|en tant q|modelo de l|modèle de l|^[^\w\r\n]*(?:(?:sure|certainly|absolutely)[!,.—–-]|here(?:['’]s| is)|would you|do you want|let me know|if you(?:['’]| want)|i hope|shall i)|\bneed (?:any )?(?:further|more|other) (?:assist|help|chang|detail)|^[^\w\r\n]*this (?:readme|version|draft)\b|\bcop(?:y|i[eéa])/im

export default defineRule({
  id: 'content-ai-residue',
  summary: 'Nothing is left of a chat with an assistant',
  severity: 'warning',
  clues,
  messages: {
    left: 'Unexpected `{text}`, {why}, expected your own words',
    again: 'Unexpected `{text}`, {why}, and `{others}` more like it, expected your own words',
    mark: 'Unexpected `{text}`, {why}, expected nothing here',
    tracking: 'Unexpected `{text}` in an address, expected the address alone: it shows that a chatbot found it',
    glued: 'Unexpected `{language}` glued to code, expected a code block: both were copied from a chat',
  },
  check({clued, nodes, text, prose, lines, report}) {
    const told = new Set<number>()
    const left: [Span, {text: string; why: string}][] = []
    for (const {0: whole, 1: mark, 2: language, index} of prose.matchAll(glued)) {
      const start = index + mark!.length
      report('glued', {start, end: index + whole.length}, {language: language!})
      told.add(lines.numberAt(start))
    }
    // What stands for a source may be glued to the word before it, where no clue begins.
    for (const line of prose.includes('citeturn') ? lines : lines.holding(clued, prose)) {
      const said = prose.slice(line.start, line.end)
      if (told.has(line.number) || !hint.test(said)) continue
      const mark = /^[ \t>]*(?:[-*+•][ \t]+)?[*_]{0,3}/.exec(said)![0].length
      // `- \`cp\` copy`: of a point that begins with code, the rest is no line of a chat.
      if (text.slice(line.start, line.start + mark) !== said.slice(0, mark)) continue
      const own = said.slice(mark)
      const isPoint = /[-+•]|\*[ \t]/.test(said.slice(0, mark))
      const matches = all.flatMap(({pattern, all, why, machine, word}) =>
        pattern.test(own) && !(word && isPoint)
          ? [...own.matchAll(all)].map(({0: found, index}) => ({found, index, why, machine}))
          : [],
      )
      let last = -1
      for (const {found, index, why, machine} of matches.toSorted((a, b) => a.index - b.index)) {
        const start = line.start + mark + index
        if (start < last) continue
        last = start + found.length
        const place = {start: start + found.length - found.trimStart().length, end: start + found.length}
        const data = {text: shown(found.trim()), why}
        if (machine) report('mark', place, data, {fix: without(start, place.end, line, text, lines)})
        else left.push([place, data])
      }
    }
    // The same button stands above every block of code that was copied.
    for (const [first, ...more] of groupBy(left, ([, {text}]) => text.toLowerCase()).values()) {
      const [place, data] = first!
      if (more.length === 0) report('left', place, data)
      else report('again', place, data, {others: more.map(([place]) => place)})
    }
    if (!/utm_source=/i.test(text)) return
    for (const {node} of nodes.ofAny('link', 'image', 'definition')) {
      const edit = withoutTracking(text, spanOf(node))
      if (!edit || !tracking.test(node.url)) continue
      report('tracking', edit, {text: text.slice(edit.start, edit.end).replace(/^[?&]|&$/g, '')}, {fix: [edit]})
    }
  },
})

/** `As described in`: a sentence that leads to the mark, and would end in the middle without it. */
const leads =
  /(?:^|[^\w-])(?:see|in|by|from|of|to|with|at|on|per|via|under|and|or|as|the|an?|is|are|de|en|par|por|dans|selon|según|ver|von|aus|siehe|в|из|см\.)\s*$/i

/** The mark taken out, so that all else is shown as it was. */
function without(start: number, end: number, line: Line, text: string, lines: Lines): Edit[] | undefined {
  const isBlank = (number: number) =>
    number < 1 || number > lines.count || lines.slice(lines.line(number)).trim() === ''
  if (text.slice(line.start, start).trim() === '' && text.slice(end, line.end).trim() === '') {
    // An empty line would part the paragraph.
    const within = !isBlank(line.number - 1) && !isBlank(line.number + 1)
    return [within ? remove(line.start, line.next) : remove(start, end)]
  }
  if (leads.test(text.slice(line.start, start))) return undefined
  const [before, after] = [text[start - 1] ?? '\n', text[end] ?? '\n']
  if (before === after && /[*_~]/.test(before)) return undefined
  // With a space after them, the signs before it would open nothing.
  const gap = /[\s*_~([“"]/.test(before) ? /^[ \t]*/.exec(text.slice(end, line.end))![0].length : 0
  return [remove(start, end + gap)]
}

/** The parameter with the sign after it, or else the one before: `?a&b` loses `a&` or `&b`. */
function withoutTracking(text: string, {start, end}: {start: number; end: number}): Edit | undefined {
  const source = text.slice(start, end)
  // The last one: a bare address is both text and target, and in a link the target comes last.
  const found = [...source.matchAll(/[?&]utm_source=[\w.-]+(&(?:amp;)?)?/gi)].at(-1)
  if (!found) return undefined
  const [all, next] = found
  const from = start + found.index
  return remove(next ? from + 1 : from, from + all.length)
}
