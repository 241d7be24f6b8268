import type {LossyPart, Part} from '../characters/part.ts'
import {languageOf} from '../context/language.ts'
import {isBox} from './drawings.ts'

/**
 * What an item of a list explains, `- **Redis** – a cache`: in one of two, editors make an en dash of the hyphen there.
 * After code and links they do in one of six.
 */
export const term = /(?:^|\n)[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\S{1,4}[ \t]+)?\*\*[^*\n]{1,80}\*\* $/

/**
 * What a place says about which of the two dashes its writer uses: above zero for the shorter one, as the logarithm of
 * how much likelier that is there. From 326 files of 124 repositories, in which no repository counts much. Where one is
 * `always` used, that says nothing about the others.
 */
const habits: readonly {before: RegExp; after: RegExp; says: number; always?: boolean}[] = [
  // 2019–2024, pages 3 – 5, Sept 29 – Oct 1: 541 of 576 are short.
  {before: /\d[A-Za-z]{0,2}\s?$/, after: /^\s?(?:[A-Za-z]{1,9}\.?\s)?\d/, says: 1, always: true},
  // One–many is written 1–many.
  {before: /\d$/, after: /^\S/, says: 1, always: true},
  // Frontend–Backend: 144 of 146.
  {before: /(?:^|[^\p{L}\d])[A-Z][\p{L}\d]*$/u, after: /^[A-Z]/, says: 1, always: true},
  // Without blanks the long one parts clauses.
  {before: /\S$/, after: /^\S/, says: -1.3},
  {before: term, after: /^\s/, says: 1},
  {before: /\*\* $/, after: /^\s/, says: -0.2},
  {before: /` $/, after: /^\s/, says: -0.3},
  {before: /\]\([^)\n]*\) $/, after: /^\s/, says: 0},
  // After a title.
  {before: /(?:^|\n)[ \t]*#{1,6} [^\n]*$/, after: /^\s{1,3}[^\p{Ll}\s]/u, says: 0.6},
  // A sentence that goes on, in an item and out of one.
  {before: /(?:^|\n)[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t][^\n]*$/, after: /^\s{1,3}\p{Ll}/u, says: -0.4},
  {before: /(?:^|\n)[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t][^\n]*$/, after: /^\s/, says: 0},
  {before: /[^\s|][ \t]{1,3}$/, after: /^\s{1,3}\p{Ll}/u, says: -0.6},
  {before: /[^\s|][ \t]{1,3}$/, after: /^\s/, says: 0.4},
  {before: /^/, after: /^/, says: 0},
]

/** What a dash that is certain says about the others. */
const certainly = 5
/** An editor that sets ’ for ' makes – of a hyphen between blanks; trees are drawn by programs that write —, as most do. */
const [curled, drawn, usually] = [0.4, -0.4, -0.5]
/** Between blanks most of Europe sets the short one; Spain, Portugal, Russia and East Asia do not. */
const tongues: Readonly<Record<string, number>> = {
  ...{de: 1.4, pl: 1.4, cs: 1.4, nl: 1, sv: 1, da: 1, fi: 1},
  ...{es: -0.5, pt: -0.5},
}
const [cyrillic, asian] = [-0.8, -0.6]
/** So many letters are no quotation, and so many small words no accident. */
const [written, spoken] = [20, 8]

/** A page of two bytes leaves both as `鈥?`, and the blank after them is gone with their last byte. */
const isDash = (text: string) => text === '–' || text === '—' || text === '– ' || text === '— '
const isOpen = ({certainty, text, candidates}: LossyPart) =>
  certainty !== 'unique' &&
  isDash(text) &&
  candidates.includes(`–${text.slice(1)}`) &&
  candidates.includes(`—${text.slice(1)}`)

/**
 * Which of the two dashes a place was, where both leave the same bytes, `â€"`: told by all dashes of the text, since
 * hardly anybody uses both.
 */
export function dashed(text: string, sound: readonly Part[], lossy: readonly LossyPart[]): readonly LossyPart[] {
  if (!lossy.some(isOpen)) return lossy
  const told = lossy.filter(isOpen).map(({start, end, text: {length}}) => {
    const gone = length > 1 ? ' ' : ''
    const [before, after] = [text.slice(Math.max(0, start - 120), start), gone + text.slice(end, end + 20)]
    return habits.find(habit => habit.before.test(before) && habit.after.test(after))!
  })
  const own = told.filter(({always}) => !always)
  const mean = own.reduce((sum, {says}) => sum + says, 0) / Math.max(1, own.length)
  const sure = [...sound, ...lossy.filter(({certainty}) => certainty === 'unique')]
  const all = [...sound, ...lossy]
  const sum =
    mean +
    usually +
    tongueOf(text, sound) +
    (all.some(({text}) => text.includes('’')) ? curled : 0) +
    (all.some(({text}) => isBox(text.charCodeAt(0))) ? drawn : 0) +
    certainly * sure.reduce((sum, part) => sum + signOf(part.text), 0)
  let next = 0
  return lossy.map(part => {
    if (!isOpen(part)) return part
    const {says, always} = told[next++]!
    const [chosen, other] = ((always ? says : sum) > 0 ? ['–', '—'] : ['—', '–']).map(dash => dash + part.text.slice(1))
    const rest = part.candidates.filter(text => !isDash(text))
    // If it may be no dash at all, it stays as open as it was.
    const certainty = rest.length === 0 ? 'chosen' : part.certainty
    return {...part, text: chosen!, certainty, candidates: [chosen!, other!, ...rest]}
  })
}

/** What the language of a text says about its dashes. */
function tongueOf(text: string, sound: readonly Part[]): number {
  const many = (script: RegExp) => sound.filter(part => script.test(part.text)).length >= written
  if (many(/^\p{Script=Cyrillic}/u)) return cyrillic
  if (many(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u)) return asian
  const {habit, count} = languageOf(text)
  // I is a word in Polish, too.
  return count >= spoken && habit ? (tongues[habit.language] ?? 0) : 0
}

const signOf = (text: string) => (text === '–' ? 1 : text === '—' ? -1 : 0)
