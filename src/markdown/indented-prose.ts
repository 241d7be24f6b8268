import type {Code, Nodes, Root} from 'mdast'
import type {Lines} from '../text/lines.ts'
import {spanOf} from './walk.ts'

/** What sentences have no use for: signs of code, drawings, columns, paths, flags. */
const codeSigns =
  /[{}=<>\\|$^~]|::|->|;$|;\s*\S+;|[\w\]]\(|\w\[|["'`]\s*[:,]|[\u2500-\u259f]|\S {3,}\S|\t|\S\/\S+\/|(?:^|\s)--?\w/m

/** A message of a program, or a licence that is cited. */
const cited = /^\w*(?:error|exception|warning|fatal|traceback)\b|^(?:copyright|licen[sc]e|permission\sis)\b/i

const sentenceEnd = /[.!?…。！？][)\]”"’»]*\s*$/u

/** `Jawaban :`, `Answer:`, as opposed to `It prints:`. */
const answer =
  /^\W*(?:answer|jawab(?:an)?|antwort|respuesta|resposta|réponse|risposta|antwoord|odpowiedź|ответ|відповідь|cevap|trả\slời|答|回答|答え|답변?)\s*[:：]\W*$/iu

/** The way some programs that make sites mark what stands indented below: tabs and admonitions. */
const marked = /^(?:===[!+]?|!!!|\?\?\?\+?)[ \t]/m

/** Paragraphs so far indented that they are code to every parser. */
export function indentedProse(tree: Root, text: string, lines: Lines): Code[] {
  const found = tree.children.filter((node, i): node is Code => {
    if (node.type !== 'code') return false
    const {start, end} = spanOf(node)
    if (/^\s*(?:`{3}|~{3})/.test(text.slice(start, start + 12)) || !isProse(node.value)) return false
    const last = lines.lineAt(end).number
    // Without its indentation it would be a heading.
    if (last < lines.count && /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines.slice(lines.line(last + 1)))) return false
    const before = tree.children[i - 1]
    return !before || !(announces(lines.slice(lines.lineAt(spanOf(before).end))) || goesOn(before, text))
  })
  return found.length > 0 && marked.test(text) ? [] : found
}

/** Whether the line before says that an example follows. */
const announces = (line: string): boolean => /[:：]\W*$/.test(line) && !answer.test(line)

/** Whether the block before is the definition of some dialects, or a tag with a point right below it, and this goes on with it. */
function goesOn(before: Nodes, text: string): boolean {
  const {start, end} = spanOf(before)
  if (before.type === 'paragraph') return /^ {0,3}:[ \t]/m.test(text.slice(start, end))
  return before.type === 'html' && /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(before.value)
}

/** Whether whole sentences stand there, each line at the margin of the block. */
function isProse(code: string): boolean {
  if (code.length > 10_000) return false
  const text = code.replace(/`[^`\n]{1,80}`/g, 'code').replace(/[ \t]+$/gm, '')
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || codeSigns.test(text) || cited.test(text)) return false
  const all = text.split('\n')
  if (all.some(line => line !== '' && !/^\p{L}/u.test(line))) return false
  let [goesOn, begins] = [0, 0]
  for (const [i, line] of all.entries()) {
    const next = all[i + 1]
    if (!next || line === '' || sentenceEnd.test(line)) continue
    // Whoever breaks lines breaks long ones, and within a sentence.
    if (line.length < 40) return false
    goesOn++
    if (/^\p{Lu}/u.test(next)) begins++
  }
  if (begins * 2 > goesOn) return false
  const words = text.match(/\p{L}[\p{L}\p{M}’']+/gu)?.length ?? 0
  if (words >= 12) return true
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text)
  return sentenceEnd.test(text) && (words >= 6 || (isDense && text.length >= 20))
}
