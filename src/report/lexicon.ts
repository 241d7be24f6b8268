import lists from './generated/words.js'
import {mayMatch, type Small, smallOf} from './guarded.ts'
import {conjunction, dropBrackets, several, tellings, withoutNames, withoutNumber} from './phrasing.ts'
import type {AllSenses, Sense, Senses} from './sense.ts'
import {type Phrases, senseAt} from './sense-at.ts'
import {isSetting, withoutSetting} from './setting.ts'
import {opensNothing} from './voids.ts'
import {fold, lastWord, stems} from './words.ts'

/** What the words of a programme stand for. */
export interface Lexicon extends Phrases {
  /** Phrases of nothing but noise (`What I learned`): they count only as a whole. */
  whole: Senses
  names: ReadonlySet<string>
  /** Sections that a report can open without a heading: nothing hangs on how they are worded. */
  frames: ReadonlySet<string>
  /** Sections that any README has: they alone make no report. */
  common: ReadonlySet<string>
  /** Sections of pairs: with what goes with them (`Challenges and solutions`), or with what was learned from them. */
  paired: ReadonlySet<string>
}

/** The lexicon of a programme; who reads a report with it may listen to what it is asked. */
export interface FullLexicon extends Lexicon {
  senses: AllSenses
  whole: AllSenses
}

/** What a heading says. */
export interface Reading {
  /** The sections it speaks of, in the order of their mention. */
  ids: string[]
  /** The words that say so, as the schema has them. */
  phrases: string[]
  weak: boolean
  /** What else it says. */
  rest: string[]
  /** What else it says stands beside what it opens (`Overview and Goals`) and does not narrow it (`API Overview`). */
  beside: boolean
  /** It speaks of an app or a project. */
  project: boolean
  /** It opens what only an app's README has. */
  app: boolean
  contents: boolean
  /** One of many: `Challenge 2: …`. */
  item: boolean
  /** It speaks only of what goes with a section: `Solutions`. */
  companion: boolean
  misspelt: boolean
  /** It goes on to tell when or of what: `Hurdles while building it`. */
  tells: boolean
  /** Nothing but the overview, which a report may have everything else under. */
  frame: boolean
}

const noise = new Set(lists.noise)
const singular = new Set(lists.singular)
const apart = new Set(lists.apart)
const project = new Set(lists.project)
const app = new Set(lists.app)
const contents = new Set(lists.contents)

/** Whether a word says nothing about which section a heading opens. */
export const isNoise = (stem: string, names: ReadonlySet<string>) => noise.has(stem) || names.has(stem)

/** Whether what is left of a section's name without its small words means something else by itself. */
export const saysElse = (core: string): boolean => apart.has(core)

/** Whether a label names one of the things of which a section holds many. */
export const isSingular = (label: string): boolean =>
  // `Probleme` are many, in German and Romanian; the French have one `problème`.
  singular.has(lastWord(fold(label))) && !/probleme\W*$/i.test(label)

const noNames: ReadonlySet<string> = new Set()

/** What a heading says, given the lexicon and the words of the document's own title, if it is not the title. */
export function readHeading(text: string, lexicon: Lexicon, titleNames = noNames): Reading {
  const start = text.slice(0, 200)
  const small = smallOf(start)
  const beginning = withoutNames(withoutNumber(start, small), small)
  const plain = opensNothing(beginning, small) ? '' : dropBrackets(beginning)
  const heading = {small, lexicon, titleNames}
  const whole = readPhrase(plain, heading)
  if (whole.ids.length > 0 && whole.rest.length > 0) {
    // Two questions are two things, too.
    whole.beside = [...plain.split(conjunction), ...plain.split(/[?？]\s+/)].some(part => {
      const reading = readPhrase(part, heading)
      return reading.ids.length > 0 && reading.rest.length === 0 && !reading.companion
    })
  }
  // `Struggles & Learnings`: beside what was hard, a phrase of nothing but noise says what came of it.
  if (whole.ids.length === 1 && lexicon.paired.has(whole.ids[0]!) && conjunction.test(plain)) {
    for (const part of plain.split(conjunction)) {
      const other = lexicon.whole.get(stems(part).join(' '))
      if (!other || whole.ids.includes(other.id)) continue
      whole.ids.push(other.id)
      whole.phrases.push(other.phrase)
    }
  }
  // `About the Challenge`: of one thing, which is what the report is about; `Overview of Challenges` holds them.
  if (whole.ids.length > 1 && lexicon.frames.has(whole.ids[0]!) && isSingular(plain) && !conjunction.test(plain)) {
    whole.ids.length = 1
    whole.phrases.length = 1
  } else if (whole.ids.length > 1 && !several.test(plain)) {
    // `Technologies overview` is about technologies.
    const own = whole.ids.filter(id => !lexicon.frames.has(id))
    if (own.length > 0) {
      whole.phrases = own.map(id => whole.phrases[whole.ids.indexOf(id)]!)
      whole.ids = own
    }
  }
  for (const telling of whole.rest.length > 0 && !whole.beside ? tellings : []) {
    const at = mayMatch(telling, small) ? plain.search(telling.pattern) : -1
    // `What is the primary problem that it solves?` asks for one, and of whatever.
    if (plain.trimEnd().endsWith('?') && isSingular(plain.slice(0, Math.max(at, 0)))) continue
    const said = at > 0 ? readPhrase(plain.slice(0, at), heading) : whole
    if (said.ids.length > 0 && said.rest.length === 0 && !said.companion) return {...said, tells: true}
  }
  const cut = plain.search(/[:：|]|\s[-–—]+\s|[–—]/)
  if (cut <= 0 || (whole.ids.length > 0 && whole.rest.length === 0 && !whole.weak)) return whole
  const head = plain.slice(0, cut)
  const tail = plain.slice(cut).replace(/^[\s:：|–—-]+/, '')
  const headWords = stems(head)
  if (headWords.length === 0) return tail ? readPhrase(tail, heading) : whole
  const first = readPhrase(head, heading)
  if (tail && first.ids.length === 1 && headWords.length === 1 && !lexicon.frames.has(first.ids[0]!)) {
    // A plural opens the section, a singular is one of its points.
    if (isSingular(head)) first.item = true
  }
  return first.ids.length > 0 && first.rest.length === 0 ? first : whole
}

/** What a phrase is read with: the heading that it is a part of, and what a heading is read with. */
interface Heading {
  small: Small
  lexicon: Lexicon
  titleNames: ReadonlySet<string>
}

/** What a phrase says of which nothing is known yet. */
const unread = (): Reading => ({
  ids: [],
  phrases: [],
  weak: false,
  rest: [],
  beside: false,
  project: false,
  app: false,
  contents: false,
  item: false,
  companion: false,
  misspelt: false,
  tells: false,
  frame: false,
})

function readPhrase(text: string, heading: Heading): Reading {
  const {small, lexicon} = heading
  const reading = unread()
  const all = stems(text)
  if (all.length === 0 || all.length > 16) return reading
  const exact = lexicon.whole.get(all.join(' ')) ?? withoutSetting(all, text, small, lexicon)
  if (exact) {
    reading.ids.push(exact.id)
    reading.phrases.push(exact.phrase)
    reading.weak = exact.rank === 'weak'
    reading.frame = lexicon.frames.has(exact.id)
    return reading
  }
  const core = all.filter(stem => !isNoise(stem, lexicon.names))
  const key = core.join(' ')
  reading.contents = contents.has(key)
  reading.app = app.has(key)
  if (reading.contents || reading.app) return reading
  reading.app = app.has(core.at(-1) ?? '') || app.has(core.slice(-2).join(' '))
  const companion = readSenses(core, reading, heading)
  reading.frame = reading.ids.length === 1 && lexicon.frames.has(reading.ids[0]!)
  if (reading.ids.length > 0) reading.app = reading.app && reading.rest.length > 0
  else if (companion) {
    reading.companion = true
    reading.ids.push(companion.id)
    reading.phrases.push(companion.phrase)
  }
  // `Takeaways of week 4`: the number is the week's. `課題1` has no space before its own.
  const numbered = core.length === 1 && all.at(-1) === core[0] && /[\s\u3040-\u9fff]\d+(?:-\d+)?\s*$/.test(text)
  if (numbered && reading.ids.length === 1) reading.item = true
  return reading
}

/** Puts into a reading what the words of a phrase mean, one after the other; the first of what only goes with a section is returned. */
function readSenses(core: readonly string[], reading: Reading, {lexicon, titleNames}: Heading): Sense | undefined {
  let companion: Sense | undefined
  let sure = false
  let most = 0
  for (let i = 0; i < core.length; ) {
    const [sense, taken, misspelt] = senseAt(core, i, lexicon)
    i += taken
    if (sense) most = Math.max(most, taken)
    reading.misspelt ||= misspelt
    if (sense?.rank === 'companion') companion ??= sense
    else if (sense) {
      sure ||= sense.rank === 'sure'
      if (!reading.ids.includes(sense.id)) {
        reading.ids.push(sense.id)
        reading.phrases.push(sense.phrase)
      }
    } else {
      const stem = core[i - 1]!
      if (project.has(stem)) reading.project = true
      else if (!titleNames.has(stem)) reading.rest.push(stem)
    }
  }
  // `Wat ik heb geleerd in dit project`: a phrase of three words is half a sentence, and tells where after it.
  if (most > 2 && reading.rest.every(isSetting)) reading.rest = []
  reading.weak = !sure
  return companion
}
