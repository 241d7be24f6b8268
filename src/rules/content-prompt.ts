import {bare, isBrief, voiceOf} from '../report/instruction.ts'
import type {Report} from '../report/report.ts'
import {defineRule} from '../rule.ts'
import type {ClueAt} from '../text/clues.ts'
import type {Line, Lines} from '../text/lines.ts'
import {shown} from '../text/shown.ts'
import {clues, ordering, type Prompt, prompts} from './data/prompts.ts'

/** Lines of the assignment this near to each other are one piece. */
const reach = 3

export default defineRule({
  id: 'content-prompt',
  summary: 'The text of the assignment is not part of the report',
  severity: 'warning',
  clues,
  messages: {
    one: 'Unexpected sentence of the assignment `{first}`, expected what you did instead',
    several: 'Unexpected text of the assignment, `{count}` lines from `{first}` on, expected what you did instead',
  },
  check({clued, prose, lines, model, programme, report}) {
    // `report-kind` says it of the whole.
    if (model.kind === 'prompt') return
    const told = toldElsewhere(model)
    const cued = cluesByLine(clued, prose, lines)
    let piece: {lines: Line[]; sure: boolean; ordered: boolean; first: string} | undefined
    let said = 0
    const tell = () => {
      const [first, ...others] = piece?.lines ?? []
      // Several habits are no order: `Commit and push changes often`, `Discuss challenges early`.
      if (!first || !(piece!.sure || (piece!.ordered && others.length > 0))) return
      const data = {first: wordsOf(piece!.first)}
      const place = {start: first.start, end: (others.at(-1) ?? first).end}
      if (others.length === 0) report('one', place, data)
      else report('several', place, {...data, count: others.length + 1})
    }
    for (const line of lines) {
      // An assignment's line is a sentence or two.
      const text = line.end - line.start > 600 ? '' : bare(prose.slice(line.start, line.end))
      if (text === '' || told.has(line.number)) continue
      said++
      const form = text.length <= 400 ? formOf(text, cued.get(line.number)) : undefined
      const voice = form ? 'brief' : voiceOf(text, programme.lexicon)
      if (isBrief(voice)) {
        piece ??= {lines: [], sure: false, ordered: false, first: sentenceOf(text, form?.pattern)}
        piece.lines.push(line)
        piece.ordered ||= voice === 'brief' || /\byour (?:git ?hub )?repo/i.test(text)
        // `Add a README file to every project` is advice, too.
        piece.sure ||= form ? !form.weak : ordering.test(voice === 'habit' ? text.replace(/\breadme/gi, '') : text)
        said = 0
      } else if (piece && (said >= reach || /^ {0,3}#{1,6}[ \t]/.test(prose.slice(line.start, line.end)))) {
        tell()
        piece = undefined
      }
    }
    tell()
  },
})

/** What stands in which line of what the author wrote. */
function cluesByLine(clued: readonly ClueAt[], prose: string, lines: Lines): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  for (const {start, clue} of clued) {
    if (prose[start] === ' ') continue
    const number = lines.numberAt(start)
    const others = found.get(number)
    if (others) others.add(clue)
    else found.set(number, new Set([clue]))
  }
  return found
}

const formOf = (text: string, cued: ReadonlySet<string> | undefined): Prompt | undefined =>
  cued && prompts.find(({pattern, clues}) => clues.some(clue => cued.has(clue)) && pattern.test(text))

/** The lines that `section-prompt` and `section-empty` speak of. */
function toldElsewhere({sections, prompts}: Report): ReadonlySet<number> {
  const held = Object.values(sections).filter(({status}) => status === 'filled' || status === 'empty')
  const ranges = held.flatMap(({ranges}) => ranges)
  return new Set(
    prompts.filter(({start}) => ranges.some(range => start >= range.start && start < range.end)).map(({line}) => line),
  )
}

/** The sentence of a line in which an assignment is heard. */
function sentenceOf(text: string, pattern: RegExp | undefined): string {
  const at = (pattern && text.search(pattern)) ?? 0
  const before = Math.max(...['. ', '! ', '? '].map(end => text.lastIndexOf(end, at - 1)))
  return at > 0 && before !== -1 ? text.slice(before + 2) : text
}

/** Code is blanked out: of `Create a file named x.md in …` it is left out. */
const wordsOf = (text: string) => shown(text.replace(/`|\*\*/g, '').replace(/ {2,}/g, ' … '))
