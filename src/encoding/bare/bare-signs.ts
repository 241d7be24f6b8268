import {byStart, coverage, inside} from '../../text/span.ts'
import type {Certainty, LossyPart, Part} from '../characters/part.ts'
import {isPictorial} from '../characters/weigh.ts'
import {codeSpans} from '../context/code-spans.ts'
import {itemStart} from '../torn/places.ts'
import {arrowness} from './arrows.ts'
import type {Bereft} from './bereft.ts'
import {drawingsIn} from './boxes.ts'
import {isElided} from './elided.ts'
import {isHyphenated} from './hyphens.ts'
import {isPlural, pairsIn} from './quotations.ts'
import {picture, sign, type View, viewOf} from './stumps.ts'

type Reading = Pick<LossyPart, 'certainty' | 'candidates'>
const chosen = (...candidates: string[]): Reading => ({certainty: 'chosen', candidates})
const open = (...candidates: string[]): Reading => ({certainty: 'open', candidates})

/** So many whole characters prove the page, too. */
const proof = 5
/** From this sum on, it was an arrow, or below the negative of it a dash: nine times out of ten. */
const clearly = 1

/**
 * Reads signs of which only `â` is left, by what stands around: an apostrophe between letters, quotes in pairs, a dash
 * or an arrow between blanks, the branches of a tree. They stay guesses. Of an emoji of which `ð` is left only the
 * words beside it tell, and a sign that begins an item is ✅ in seven of ten.
 */
export function withBareSigns(
  text: string,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
  bereft: Bereft | undefined,
): readonly LossyPart[] {
  if (!bereft) return lossy
  const taken = coverage([...bereft.stumps, ...bereft.joints], text.length)
  const isProven = bereft.sound.length >= proof
  // What only words prove is never certain; what whole characters prove, too, is as certain as elsewhere.
  const beside = lossy
    .filter(({start, end}) => !taken.subarray(start, end).some(Boolean))
    .map((part): LossyPart => (part.certainty === 'unique' && !isProven ? {...part, certainty: 'chosen'} : part))
  const named = new Map(lossy.map(part => [part.start, part]))
  beside.push(...bereft.joints)
  const view = viewOf(text, sound, beside, bereft.stumps)
  const read = readings(view, bereft, inside(codeSpans(text)))
  const found: LossyPart[] = []
  for (const {start, end, isSign, at} of view.stumps) {
    const {certainty, candidates} = isSign ? read(at, start) : pictured(named.get(start))
    const last = found.at(-1)
    if (candidates === row.candidates && last?.end === start && last.candidates === candidates) {
      last.end = end
      continue
    }
    const sure: Certainty = bereft.isDoubtful ? 'open' : certainty
    found.push({start, end, text: candidates[0] ?? '', certainty: sure, candidates, pages: [bereft.page]})
  }
  return byStart([...beside, ...found])
}

/** What an emoji was of which only the first byte is left, if the words beside it name one. */
function pictured(part: LossyPart | undefined): Reading {
  const candidates = part?.candidates.slice(0, 5) ?? []
  return part?.certainty === 'chosen' ? chosen(...candidates) : open(...candidates)
}

/** Strokes, where nobody knows what they draw. */
const row = open()

function readings(
  view: View,
  {quoting}: Bereft,
  inCode: (at: number) => boolean,
): (at: number, start: number) => Reading {
  const {text, stumps} = view
  const drawn = drawingsIn(view)
  const isLetters = (at: number) => /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
  const pairs = pairsIn(view, at => drawn.has(at) || isLetters(at))
  const spaced = new Map<number, number>()
  let sum = 0
  for (const {start, at, isSign} of stumps) {
    if (!isSign || drawn.has(at) || text[at - 1] !== ' ' || text[at + 1] !== ' ') continue
    const [before, after] = lineAround(text, at)
    // A ← after a line of code may point at it.
    if (isAlone(before) || before.endsWith('  ')) continue
    const says = arrowness(before, after, inCode(start))
    spaced.set(at, says)
    sum += bounded(says)
  }
  const inner = nested(pairs)
  return at => {
    const piece = drawn.get(at)
    if (piece) return chosen(piece)
    const [before, after] = [text.slice(Math.max(0, at - 60), at), text.slice(at + 1, at + 3)]
    if (/\d$/.test(before) && /^\d/.test(after)) return chosen('–', '—', '‑')
    if (isElided(text, at)) return chosen('’', '‘')
    if (isLetters(at)) {
      if (quoting.isEnglish && isHyphenated(text, at)) return chosen('‑', '—', '–')
      return /[a-z]$/.test(before) && /^[A-Z]/.test(after) ? chosen('–', '—', '→', '‑') : open('—', '‑', '–', '’')
    }
    const says = spaced.get(at)
    if (says !== undefined) {
      const all = says + (sum - bounded(says)) / spaced.size
      const dashes = ['—', '–']
      if (says === 0 || Math.abs(all) < clearly) return open(...(all > 0 ? ['→', ...dashes] : [...dashes, '→']))
      return all > 0 ? chosen('→', ...dashes) : chosen(...dashes, '→')
    }
    const partner = pairs.get(at)
    if (partner !== undefined) {
      const [first, last] = inner.has(at) ? (['‘', '’'] as const) : (quoting.quotes ?? ['', ''])
      if (first === '') return partner > at ? open('“', '„', '”', '‘') : open('”', '“', '’')
      return partner > at ? chosen(first, '‘') : chosen(last, '’')
    }
    if (text[at - 1] === sign || text[at + 1] === sign) return row
    if (isPlural(text, at)) return chosen('’', '”')
    if (isPart(before) && isPicture(text.slice(at + 1, at + 3))) return chosen('\u200d')
    // Alone in a cell it may be a dash that means nothing.
    if (isAlone(before)) return (/^ [^\s|]/.test(after) ? chosen : open)('✅', '❌', '✔', '✓', '→', '—')
    if (/\s$/.test(before) || before === '')
      return /^\s/.test(after) ? open('—', '–', '→', '←', '│') : open('“', '‘', '→')
    return open('”', '’', '—')
  }
}

const bounded = (says: number) => Math.max(-3, Math.min(3, says))

/** Nobody looks at more of a line on either side. */
const reach = 300
function lineAround(text: string, at: number): [before: string, after: string] {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at + 1, at + reach)
  return [before.slice(before.lastIndexOf('\n') + 1), after.split('\n', 1)[0]!]
}

/** Whether a sign stands for itself: it begins an item, a cell, or what a colon announces. */
const isAlone = (before: string) => itemStart.test(before) || /[|:\]]\**[ \t]*$/.test(before)

const isPicture = (text: string) => text.startsWith(picture) || isPictorial(text.codePointAt(0) ?? 10)
const isPart = (before: string) => isPicture(before.slice(-2)) || isPicture(before.slice(-1))

/** The quotes within other quotes. */
function nested(pairs: ReadonlyMap<number, number>): ReadonlySet<number> {
  const inner = new Set<number>()
  const ends: number[] = []
  for (const [at, partner] of [...pairs].sort(([a], [b]) => a - b)) {
    while (ends.length > 0 && ends.at(-1)! < at) ends.pop()
    if (partner < at) continue
    if (ends.length > 0) inner.add(at).add(partner)
    ends.push(partner)
  }
  return inner
}
