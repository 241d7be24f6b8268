import {groupBy} from '../text/group-by.ts'
import lists from './generated/words.js'
import {isNoise, type Lexicon} from './lexicon.ts'
import {isListing} from './listing.ts'
import type {Form} from './report.ts'
import {Shapes} from './shapes.ts'
import {countWords, firstWord, fold, isWordUnit, stem, stems} from './words.ts'

/** What a line is: the author's, the assignment's, either of the two (`Commit and push changes often`), or still to be written. */
export type Voice = 'own' | 'brief' | 'habit' | 'placeholder'

/** Whether the assignment may say it. */
export const isBrief = (voice: Voice): boolean => voice === 'brief' || voice === 'habit'

const instruct = new Set(lists.instruct)
const announce = new Set(lists.announce)
const {cues, briefs, habits, starts, alone} = lists
/** By the first of their words, with one of which a line has to begin. */
const briefsBy = groupBy(briefs, words => words[0]!)
const habitsBy = groupBy(habits, words => words[0]!)
const ordersBy = new Set([...briefsBy.keys(), ...habitsBy.keys()])
/** The same of what stands where something is still to be written. */
const startsBy = groupBy(starts, firstWord)
const aloneBy = groupBy(alone, firstWord)
/** What ends such a phrase that more may stand after: `todo: write this`, `[WIP] screenshots`; but `todo-list`. */
const ended = /^(?:[*_`]|\s*(?:$|[:：.!…)\]]|[-–—]+(?:\s|$)))/
/** An app has todos. */
const ofApps = 'Lists?|LISTS?|lists?|[Aa]pps?|APPS?|[Aa]pplication|api|API|[Mm]anager|[Ii]tems?|[Tt]racker|[Aa]nd|[Oo]r'
/** In Spanish and Portuguese everything is `todo`: `TODO el código`, `TODO aluno faz uma prova`, `TODO MUNDO`. */
const everything = {
  next: 'E[LNSO]|L[OA]S?|[OA]S?|D[EOA]|Q[A-Z]+|UN[AO]?|MI|SU|[EI]S[ST][EOA]|MUNDO|mundo|D[IÍ]A|d[ií]a|BIEN|bien|BEM|bem',
  somewhere: 'el|los|las|del|una|con|por|para|que|cuando|quando|está|é|em|uma|com|não|dos|ao|são|tem',
  loud: String.raw`[A-Z\xc0-\xde][^a-z\xdf-\u1fff\u2e80-\uffff]*$`,
}
/** In capitals only, and neither of an app nor in Spanish. */
export const toDo = new RegExp(
  String.raw`^(?:TODO|FIXME)\b(?![ \t]+(?:(?:${ofApps}|${everything.next}|\/)(?![a-zA-Z\xc0-\xff])|${everything.loud}|(?:.*[ \t])?(?:${everything.somewhere})[ \t]))(?=[ \t]+\S)`,
)
const none: readonly string[] = []
const whole = new Set(lists.whole)
const plans = new Set(['add', 'introduce'])

/** What one of those begins with. */
const opensBracketed = (code: number) =>
  code === 91 || code === 60 || code === 123 || code === 95 || code === 46 || code === 0x2026 || code === 45
/** `{{ name }}` is a slot; `{{< video intro.mp4 >}}` shows something. */
const bracketed = /^(?:\[[^\][]*\]|<[^<>]*>|\{\{(?![<%])[^{}]*\}\}|_{3,}|\.{3,}|…+|-)$/
/** `<details>`, `<img src="a.png">`, and `<header>`, of which a lesson speaks; but `<title>`, `<link>` and `<your name>` are slots. */
const tag =
  /^<\/?(?:[abip]|article|aside|audio|body|br|button|canvas|center|code|details|div|d[dlt]|em|fig(?:caption|ure)|font|footer|form|h[1-6r]|head(?:er)?|html|iframe|img|input|kbd|li|main|meta|nav|ol|picture|pre|script|section|select|source|span|strong|style|su[bp]|summary|svg|table|t[dhr]|tbody|textarea|thead|ul|video)(?:\s+[\w-]+=|\s*\/?>)/i

/** The words that a line has to begin with to be anything but the author's; all others need no closer look. */
const suspicious = new Set([...instruct, ...[...starts, ...alone, ...whole].map(phrase => firstWord(phrase))])

/** How those words look that may begin such a line, also with the endings that make no other stem of them. */
const suspects = new Shapes([
  ...suspicious,
  ...[...ordersBy].flatMap(word => [word, `${word}s`, `${word}es`, `${word.slice(0, -1)}ies`]),
])

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
/** `*`, `_` and a backtick. */
const isMark = (code: number) => code === 42 || code === 95 || code === 96

const marks = /^(?:>[ \t]?)*(?:(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?(?:[*_`#]+[ \t]*)?/
/** A line without list mark, quote mark, check box and emphasis. Of most lines nothing has to go. */
export function bare(line: string): string {
  const said = line.trim()
  let out = said.length > 2000 ? said.slice(0, 2000) : said
  if (!isLetter(out.charCodeAt(0))) out = out.replace(marks, '')
  if (isMark(out.charCodeAt(out.length - 1))) out = out.replace(/(?<![*_`])[*_`]+$/, '')
  return out.trim()
}

/** Whose words a line holds. `line` is bare. */
export function voiceOf(line: string, lexicon: Lexicon): Voice {
  if (line === '') return 'placeholder'
  if (line.length > 400) return 'own'
  if (opensBracketed(line.charCodeAt(0)) && bracketed.test(line))
    return tag.test(line) || isListing(line) ? 'own' : 'placeholder'
  const opening = suspects.opening(line, 40)
  if (opening === undefined || !(suspicious.has(opening) || ordersBy.has(stem(opening)))) return 'own'
  const folded = fold(line)
  const voice = suspicious.has(opening) ? voiceOfSuspicious(line, folded, lexicon) : undefined
  const isSaid = isWordUnit(folded.charCodeAt(folded.search(/[^\s[(<_*]/)))
  if ((voice && voice !== 'habit') || !isSaid) return voice ?? 'own'
  const all = stems(line)
  if (!ordersBy.has(all[0] ?? '')) return voice ?? 'own'
  const isHeard = (sets: ReadonlyMap<string, readonly string[][]>) =>
    all.some(word => sets.get(word)?.some(words => inOrder(all, words)))
  return isHeard(briefsBy) ? 'brief' : isHeard(habitsBy) ? 'habit' : (voice ?? 'own')
}

function voiceOfSuspicious(line: string, folded: string, lexicon: Lexicon): Voice | undefined {
  const plain = folded
    .replace(/(?<![.:!…\s])[.:!…\s]+$/, '')
    .replace(/^[\s[(<_*]+/, '')
    .replace(/(?<![\])>_*])[\])>_*]+$/, '')
  if (whole.has(plain)) return 'placeholder'
  const opening = firstWord(plain)
  for (const start of startsBy.get(opening) ?? none) {
    if (plain.startsWith(start) && !isWordUnit(plain.charCodeAt(start.length))) return 'placeholder'
  }
  for (const start of aloneBy.get(opening) ?? none)
    if (plain.startsWith(start) && ended.test(plain.slice(start.length))) return 'placeholder'
  if (toDo.test(line.replace(/^[\s[(<_*]+/, ''))) return 'placeholder'
  const first = isWordUnit(plain.charCodeAt(0)) ? opening : ''
  // `List of lessons in this section` is a list.
  if (!instruct.has(first) || plain.startsWith(`${first} of `)) return undefined
  // An example stands in anybody's sentences, in a short one the assignment's: `List the tools (e.g. Docker)`.
  const cued = cues.filter(cue => cuePlace(folded, cue))
  if (cued.some(cue => cue !== 'e.g')) return 'brief'
  // What is to be added is a plan: `Add Celery for background tasks (e.g. mails)`.
  if (cued.length > 0 && !plans.has(first) && countWords(line) <= 16) return 'habit'
  // `Describe the challenges`: what it wants described is the section itself.
  return countWords(line) <= 16 && asksFor(stems(line), lexicon) ? 'habit' : undefined
}

/** Whether a line alone that asks for something is a step of anybody's: `Add tools by passing Python functions:`. */
export const isAnybodys = (as: Form, line: string, {rest}: {rest: readonly string[]}): boolean =>
  as === 'plain' && (plans.has(rest[0] ?? '') || (rest.length > 2 && !/\byou/i.test(line)))

/** Whether the first thing after the verb, not counting noise, is a section; further on it is what a habit is about. */
function asksFor(all: readonly string[], lexicon: Lexicon): boolean {
  const object = all.slice(1).find(stem => !isNoise(stem, lexicon.names))
  return object !== undefined && lexicon.senses.get(object)?.rank === 'sure'
}

/** Whether what follows a label only says what the section will hold (`Highlights best practices and insights`). */
export function announces(text: string): boolean {
  return announce.has(firstWord(fold(text.slice(0, 40)))) && countWords(text) <= 25
}

function cuePlace(folded: string, cue: string): boolean {
  const at = folded.indexOf(cue)
  if (at === -1) return false
  return at === 0 || !isWordUnit(folded.charCodeAt(at - 1))
}

function inOrder(all: readonly string[], wanted: readonly string[]): boolean {
  let next = 0
  for (const stem of all) if (stem === wanted[next] && ++next === wanted.length) return true
  return false
}
