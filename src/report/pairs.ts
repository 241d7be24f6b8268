import type {Code, List, ListItem, Node, Paragraph, RootContent, TableRow} from 'mdast'
import {lazily} from '../text/lazily.ts'
import type {Span} from '../text/span.ts'
import {type Lexicon, readHeading} from './lexicon.ts'
import {words} from './outline.ts'
import type {Pair} from './report.ts'
import {Shapes} from './shapes.ts'
import {letters} from './words.ts'

const arrowHead = /[→⇒➜➡⟶>]/
const arrow = /(?<!\s)\s*(?:→|⇒|➜|➡️?|->|=>|⟶)\s*/

/** One step on the way through a section: something that names a challenge, a solution or says a bit more. */
interface Step extends Span {
  line: number
  role: 'challenge' | 'solution' | 'text'
  text: string
  /** The word that says what it is; a heading has none. */
  label: string
  /** A heading that does not say of itself that it names a challenge, or one with more after it than we know to read. */
  unsaid?: boolean
}

/** What people call the trouble and its cure besides the section's own words. */
const trouble =
  /^(?:challenge|problem|issue|the issue|the problem|what i saw|difficulty|obstacle|défi|problème|desafío|reto|problema|desafio|changamoto|تحدي|التحدي|المشكلة)(?:\s*(?:(?:#|n°)\s*)?\d+\s*[:：.)–—-]?|\s*[:：]|\s+[–—-](?=\s)|$)\s*/i
/** Also in languages that share their word for the trouble with others: a `Problem` with its `Lösung` is solved. */
const cures =
  'solutions?|solución|soluciones|solução|soluções|solució|soluție|soluzion[ei]|lösung(?:en)?|lösning|løsning|oplossing(?:en)?|rozwiązani[ea]|řešení|riešenie|rje?šenje|rešenje|çözüm|решение|рішення|вирішення|solusi(?:nya)?|penyelesaian|giải pháp|suluhisho|utatuzi|الحل'
const cure = new RegExp(
  `^(?:(?:${cures})(?:\\s*(?:#|n°)?\\s*\\d{1,2})?|the solution|fix|workaround|r[eé]solution|resolución|resolução|risoluzione|approach|what (?:i|we) did|how (?:i|we) (?:solved|fixed|resolved|handled|overcame|addressed|tackled)(?: (?:it|this|that|them))?|outcome|solution implemented|solucao|حل)\\s*[:：.–—-]\\s*|^(?:${cures})\\s*$`,
  'i',
)
/** `Challenge: … . Solution: …` on one line. */
const inLine = lazily(() => {
  const named = cures.replaceAll(/(?<![^|])./gu, letter => letter.toUpperCase())
  return new RegExp(`(?<=[.!?;)]\\s?)(?=(?:Challenges?|${named})\\s?:)`)
})

const spanOf = (node: Node) => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
  line: node.position?.start.line ?? 1,
})

const trim = (text: string) =>
  text
    .replace(/^[\s:：–—→-]+/, '')
    .trim()
    .slice(0, 300)

/** Challenges and what was done about them, from bold labels, nested points, tables, subheadings and arrows. */
export function readPairs(
  nodes: readonly RootContent[],
  ranges: readonly Span[],
  lexicon: Lexicon,
  id: string,
): Pair[] {
  const pairs: Pair[] = []
  const steps: Step[] = []
  let heading: Step | undefined
  for (const node of nodes) {
    const {start, end} = spanOf(node)
    // Without headings, a paragraph may begin with the line that opens the section.
    if (!ranges.some(range => end > range.start && start < range.end)) continue
    if (node.type === 'heading') {
      const said = words(node)
      const text = said.replace(trouble, '')
      heading = {...spanOf(node), role: 'challenge', label: '', text, unsaid: text === said}
      steps.push(heading)
    } else if (node.type === 'paragraph') for (const step of paragraphSteps(node)) steps.push(step)
    else if (node.type === 'code') steps.push(codeStep(node))
    else if (node.type === 'table' || node.type === 'list') {
      const before = pairs.length
      if (node.type === 'table') tablePairs(node.children, lexicon, id, pairs)
      else listPairs(node, pairs, steps)
      // `### Technical Challenges` above pairs is none itself.
      if (pairs.length > before && heading) Object.assign(heading, {role: 'text', text: ''})
      heading = undefined
    }
  }
  return [...pairs, ...stepPairs(steps, pairs.length > 0)].sort((a, b) => a.start - b.start)
}

function tablePairs(rows: readonly TableRow[], lexicon: Lexicon, id: string, pairs: Pair[]): void {
  const heads = rows[0]!.children.map(cell => readHeading(words(cell), lexicon))
  const challenge = heads.findIndex(({ids, companion}) => ids.includes(id) && !companion)
  const solution = heads.findIndex(({ids, companion}) => ids.includes(id) && companion)
  if (challenge === -1 || solution === -1) return
  for (const row of rows.slice(1)) {
    const said = words(row.children[challenge] ?? {type: 'text', value: ''}).trim()
    if (said === '') continue
    const cell = row.children[solution]
    pairs.push({...spanOf(row), challenge: said, solution: cell ? words(cell).trim() : ''})
  }
}

/** The lines of a paragraph: a hard break, a new line or the end of a sentence may begin a new label. */
function paragraphSteps(node: Paragraph): Step[] {
  const span = spanOf(node)
  const out: Step[] = []
  for (const part of words(node, 2000).split('\n')) {
    // Regexes over every line are what reading a report would spend most of its time on.
    for (const piece of part.indexOf(':', 10) > 0 ? part.split(inLine()) : [part]) {
      const line = piece.replace(/^[\s*_]+/, '').trim()
      if (line !== '') out.push({...span, ...stepOf(line)})
    }
  }
  return out
}

const openings = new Set(
  'challenge problem issue the what difficulty obstacle defi probleme desafio reto problema changamoto تحدي التحدي المشكله solution solutions fix workaround resolution resolucion resolucao risoluzione approach how outcome solucion soluciones solucao solucoes solucio solutie soluzione soluzioni losung losungen losning løsning oplossing oplossingen rozwiazanie rozwiazania reseni riesenie rjesenje resenje cozum решение рішення вирішення solusi solusinya penyelesaian giai suluhisho utatuzi الحل حل'.split(
    ' ',
  ),
)
const openingShapes = new Shapes(openings)

/** A solution can be the code that solves it, and a comment may say so: `// Solution: fetch them at once`. */
function codeStep(node: Code): Step {
  const text = node.value.slice(0, 300)
  const role = text.includes('olution') && cureInCode.test(text) ? 'solution' : 'text'
  return {...spanOf(node), role, label: '', text}
}

const cureInCode = /^[ \t]*(?:\/\/|#|--|\/\*|<!--)[ \t]{0,4}solution\b/im

function stepOf(line: string): Omit<Step, keyof Span | 'line'> {
  if (openings.has(openingShapes.opening(line, 30) ?? '')) {
    if (cure.test(line)) return {role: 'solution', label: '', text: trim(line.replace(cure, ''))}
    const said = trouble.exec(line)?.[0]
    if (said !== undefined) {
      const label = /^[^\d:：.)#°–—-]+/.exec(said)?.[0].trim() ?? ''
      return {role: 'challenge', label, text: trim(line.slice(said.length))}
    }
  }
  return {role: 'text', label: '', text: line}
}

/** `Turned out to be: a missing index`: what its author calls the solution, as far as we know. */
const hasOwnLabel = ({role, text}: Pick<Step, 'role' | 'text'>): boolean =>
  role === 'text' && ownLabel.test(text) && !besides.test(text)
const ownLabel = new RegExp(`^[${letters}][^:：]{1,40}[:：](?:\\s|$)`)
/** What is told of a challenge besides its solution. */
const besides = new RegExp(
  `^(?:(?:root )?causes?|reason|impact|effect|context|symptoms?|why|when|where|example|errors?|description|details?|causa|motivo|contexto|impacto|contesto|contexte|ursache|grund|причина|sebab|penyebab|neden)(?![${letters}])`,
  'i',
)

function listPairs(list: List, pairs: Pair[], steps: Step[]): void {
  for (const item of list.children) {
    const found = itemPair(item)
    const [first] = found
    if (!first) continue
    const span = spanOf(item)
    const solution = found.find(({role}) => role === 'solution')
    if (first === solution) {
      steps.push({...span, role: 'solution', label: '', text: solution.text || textAfter(found, solution)})
      continue
    }
    const challenge = found.find(({role}) => role === 'challenge')
    if (challenge || solution) {
      const said = challenge?.text || first.text
      if (solution) pairs.push({...span, challenge: said, solution: solution.text || textAfter(found, solution)})
      else
        steps.push({...span, role: 'challenge', label: challenge!.label, text: said, unsaid: found.some(hasOwnLabel)})
    } else {
      const whole = found.map(({text}) => text).join(' ')
      const [before = '', ...after] = arrowHead.test(whole) ? whole.split(arrow) : [whole]
      if (after.length > 0) pairs.push({...span, challenge: trim(before), solution: trim(after.join(' '))})
      else steps.push({...span, role: 'text', label: '', text: whole})
    }
  }
}

const textAfter = (steps: readonly Step[], from: Step) =>
  steps
    .slice(steps.indexOf(from) + 1)
    .map(({text}) => text)
    .join(' ')
    .slice(0, 300)

function itemPair(item: ListItem, depth = 0): Step[] {
  const out: Step[] = []
  for (const child of item.children) {
    if (child.type === 'paragraph') {
      for (const step of paragraphSteps(child)) out.push(step)
    } else if (child.type === 'code') out.push(codeStep(child))
    else if (child.type === 'list' && depth < 4)
      for (const inner of child.children) for (const step of itemPair(inner, depth + 1)) out.push(step)
  }
  return out
}

/** Runs of labelled steps: a challenge takes the solution that comes before the next challenge. */
function stepPairs(steps: readonly Step[], solved: boolean): Pair[] {
  const pairs: Pair[] = []
  // Where no solution is told apart, a challenge cannot be told to lack one.
  if (!solved && !steps.some(({role}) => role === 'solution')) return pairs
  let open: Pair | undefined
  const unsaid = new Set<Pair>()
  let opened = ''
  let cured = false
  let answered = false
  for (const {start, end, line, role, text, label, unsaid: silent} of steps) {
    if (role === 'challenge' && open && !cured && !answered && label !== '' && label !== opened) {
      // `### Challenge 1: …` and then `**Problem**: …` are one challenge.
      open.challenge = `${open.challenge} ${text}`.trim()
      open.end = end
      unsaid.delete(open)
    } else if (role === 'challenge') {
      open = {start, end, line, challenge: text, solution: ''}
      pairs.push(open)
      if (silent) unsaid.add(open)
      opened = label
      cured = false
      answered = silent === true && label !== ''
    } else if (role === 'solution') {
      if (!open) pairs.push((open = {start, end, line, challenge: '', solution: ''}))
      open.solution = `${open.solution} ${text}`.trim()
      open.end = end
      cured = true
    } else if (open && !cured && hasOwnLabel({role, text})) {
      unsaid.add(open)
      answered = true
    } else if (open && cured) {
      open.solution = `${open.solution} ${text}`.trim().slice(0, 300)
      open.end = end
    }
  }
  // `### Debugging tips` below challenges with their solutions is no challenge without one, and `Turned out to be: …` may be one.
  return pairs.filter(pair => pair.solution !== '' || !unsaid.has(pair))
}
