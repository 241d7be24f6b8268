import {costOf, kindNumber, kindOf} from './kind.ts'

const [space, lower, upper, digit, ascii] = (['space', 'lower', 'upper', 'digit', 'ascii'] as const).map(kindNumber)
const [greek, Greek, cyrillic, Cyrillic] = (['greek', 'Greek', 'cyrillic', 'Cyrillic'] as const).map(kindNumber)
const [hebrew, arabic, thai, script] = (['hebrew', 'arabic', 'thai', 'script'] as const).map(kindNumber)
const [han, hangul, closer, opener, dash] = (['han', 'hangul', 'closer', 'opener', 'dash'] as const).map(kindNumber)
const [mark, sign, maths, box, free, emoji] = (['mark', 'sign', 'maths', 'box', 'free', 'emoji'] as const).map(
  kindNumber,
)
const [variation, joiner, control, nbsp, lost] = (['variation', 'joiner', 'control', 'nbsp', 'lost'] as const).map(
  kindNumber,
)
const combining = kindNumber('combining')

/** Whether a letter stands at a place of a text. */
export const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && isLetter(text.charCodeAt(at))

/** Whether a quote is straight: it may have been curly, and typed anew. */
export const isStraight = (unit = 10): boolean => unit === 0x22 || unit === 0x27

/** Whether it may stand for a lost byte. */
export const isMark = (unit = 10): boolean => unit === 0x3f || unit === 0xfffd

/** The script of a letter kind, 0 for what is no letter; upper and lower case share one. */
const scriptOf = new Uint8Array(40)
for (const [i, group] of [
  [lower, upper],
  [greek, Greek],
  [cyrillic, Cyrillic],
  [hebrew],
  [arabic],
  [thai],
  [script],
  [han],
  [hangul],
].entries()) {
  for (const kind of group) scriptOf[kind!] = i + 1
}
const latin = 1
/** Whether letters of a kind are capitals. */
export const isUpper = (kind: number) => kind === upper || kind === Greek || kind === Cyrillic
/** Whether they are small, in a script that has capitals. */
export const isLower = (kind: number) => kind === lower || kind === greek || kind === cyrillic

/** Pairs of kinds, row before column, that one hardly ever sees side by side; the number adds to the surprise. */
function pairTable(): Int8Array {
  const pairs = new Int8Array(40 * 40)
  const set = (before: (number | undefined)[], after: (number | undefined)[], cost: number) => {
    for (const a of before) for (const b of after) pairs[a! * 40 + b!] = cost
  }
  const letters = [lower, upper, greek, Greek, cyrillic, Cyrillic, hebrew, arabic, thai, script, han, hangul]
  const signs = [sign, maths, mark, free]
  // Words are written in one script …
  for (const a of letters) for (const b of letters) if (scriptOf[a!] !== scriptOf[b!]) set([a], [b], 6)
  // … though Chinese, Japanese and Korean text has no space around foreign words, …
  set([han], [...letters], 1)
  set([...letters], [han], 1)
  set([han], [han], -1)
  set([hangul], [lower, upper], 2)
  set([thai, script, arabic, hebrew], [latin], 3)
  for (const a of [hangul, hebrew, arabic, thai, script]) set([a], [a], -1)
  // … and capitals come first or all together.
  set([lower], [upper], 4)
  set([greek], [Greek], 5)
  set([cyrillic], [Cyrillic], 5)
  // What may end a word, and what may not follow it at once.
  set(letters, [opener], 4)
  set(letters, [sign], 3)
  set(letters, [box], 5)
  set(letters, [maths, mark], 2)
  set(letters, [free, emoji], 2)
  set(letters, [variation], 9)
  set(letters, [joiner], 2)
  set([thai, script, arabic], [joiner], 0)
  set([digit], [opener], 3)
  set([sign], letters, 3)
  set([box], letters, 5)
  set([maths, mark], letters, 1)
  set([closer], letters, 3)
  set([closer], [digit], 2)
  set([free, emoji], letters, 2)
  set([opener], [space, nbsp], 3)
  set([opener], [opener, closer, sign, maths, mark, free, box], 3)
  set([closer], [opener, sign, maths, box], 3)
  set([closer], [closer], 1)
  set([dash], [closer], 1)
  set([dash], [sign, maths, mark, box, dash], 3)
  set(signs, [...signs, opener, closer, dash, box], 2)
  set([box], [opener, closer, sign, maths, mark], 3)
  set([box], [box], -3)
  set([space, digit, ascii], [combining], 3)
  set([nbsp], [nbsp], 2)
  set([nbsp], [space], 2)
  set([space], [nbsp], 2)
  set([emoji, free], [variation], -1)
  set([emoji, free], [emoji, free], -1)
  set([variation], [joiner, emoji, free], -1)
  set([space, ascii], [variation], 9)
  set([control], [control], -2)
  set([lost], [lost], -1)
  set([upper], [digit], 0)
  // `10Г—` was 10×.
  set([digit], [Greek, Cyrillic, arabic], 2)
  return pairs
}

const pairs = pairTable()

/** From this cost on, nobody has such a character in an ordinary text, whatever its script. */
export const rarest = 10

const apostrophe = 0x2019
const ellipsis = 0x2026

/**
 * How surprising the characters [from, to) of a text are where they stand. The neighbours on both sides count as
 * company, not for themselves. Lower is likelier to be what somebody wrote. What is proposed has to fit: a letter of
 * another script all alone speaks against it, while one that stands in the text may well be meant.
 */
export function surprise(codes: Uint16Array, from: number, to: number, proposed = false): number {
  let sum = proposed ? loneliness(codes, from, to) : 0
  let before = from > 0 ? kindOf(codes[from - 1]!) : space!
  let beforeThat = from > 1 ? kindOf(codes[from - 2]!) : space!
  for (let i = from; i <= to; i++) {
    const code = i < codes.length ? codes[i]! : 10
    const kind = kindOf(code)
    const previous = i > 0 ? codes[i - 1]! : 10
    if (i < to) sum += costOf(code)
    if (i < to || i > from) sum += pairCost(previous, before, code, kind, beforeThat)
    beforeThat = before
    before = kind
  }
  return sum
}

/** How surprising it is that two characters stand side by side between blanks, whatever each is by itself. */
export function clash(a: number, b: number): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)]
  return (
    pairCost(10, space!, a, kindA, space!) +
    pairCost(a, kindA, b, kindB, space!) +
    pairCost(b, kindB, 10, space!, kindA)
  )
}

/** How much of what is proposed stands alone: letters of another script, or a lone ideograph inside foreign words. */
export function loneliness(codes: Uint16Array, from: number, to: number): number {
  let sum = 0
  let before = scriptAt(codes, from)
  let beforeThat = scriptAt(codes, from - 1)
  for (let i = from + 1; i <= to; i++) {
    const script = scriptAt(codes, i)
    if (before > latin && script !== before && beforeThat !== before) sum += aloneCost(codes[i - 1]!)
    beforeThat = before
    before = script
  }
  return sum
}

/** Greek letters stand alone in formulas; an ideograph amid Latin words is hardly ever meant. */
function aloneCost(code: number): number {
  const kind = kindOf(code)
  if (kind === greek || kind === Greek || (code >= 0x3000 && code < 0x3040) || code >= 0xff00) return 0
  return kind === han || kind === hangul ? 14 : 9
}

function pairCost(a: number, kindA: number, b: number, kindB: number, kindBefore: number): number {
  if (a < 0x80 && b < 0x80) return 0
  let cost = pairs[kindA * 40 + kindB]!
  // What is repeated was mostly meant; but a letter that no large language has becomes no likelier by it.
  if (a === b && b > 0x80 && !(scriptOf[kindB] && costOf(b) >= rarest)) return Math.min(cost, -3)
  if (kindA === closer) {
    if (a === apostrophe) cost = scriptOf[kindB] ? 0 : cost
    else if (a === ellipsis && scriptOf[kindB]) cost = b < 0x80 ? 1 : scriptOf[kindBefore] ? 4 : 2
    else if ((a === 0xb2 || a === 0xb3) && scriptOf[kindB]) cost = 2
  }
  // German, Czech and Serbian close with the mark that English opens with: „so“.
  if (a === 0x201c && scriptOf[kindBefore] && !scriptOf[kindB] && kindB !== digit) cost = -4
  // NESTLÉ® is a word, but a degree sign after a capital is none.
  if (b === 0xb0 && isUpper(kindA)) cost += 2
  // Roots, sums and the like stand before what they are about.
  if (a === 0x221a && (kindB === greek || kindB === digit || kindB === lower))
    cost = kindB === lower && b > 0x80 ? 4 : 0
  // A piece that parts rows and columns joins no shade and no line on its right: `5 ┬▒ 1` was 5 ± 1, and `┬ú` £.
  if (isParting(a) && kindBefore !== box) {
    if (isApart(b)) cost = 4
    else if (b > 0x80 && (scriptOf[kindB] || kindB === sign || kindB === free)) cost += 3
  }
  if (kindA === upper && kindB === lower && kindBefore === upper && (a > 0x80 || b > 0x80)) cost += 3
  if (a > 0x80 && b > 0x80 && scriptOf[kindA] === latin && scriptOf[kindB] === latin) cost += 1
  // `É—alibai` was ɗalibai: no word is one capital and a dash.
  if (kindA === upper && a > 0x80 && (kindB === dash || (a === 0xc3 && b === ellipsis)) && kindBefore === space)
    cost += 3
  // `3Ã—4` was 3×4, `10Â²` 10²: no word begins with such a letter right after a number.
  if (kindA === digit && b > 0x80 && (kindB === upper || kindB === lower)) cost += 2
  // No word begins with `âœ…`: it was ✅, and often nothing else in the text is damaged.
  if (isUnwritten(a, b)) cost += 4
  if (kindA === lower && a > 0x80 && kindB === upper) cost += kindBefore === upper ? 1 : 0
  if (isLower(kindA) && isUpper(kindB) && scriptOf[kindA] === scriptOf[kindB] && cost < 4) cost = 4
  if (kindB === joiner && b === 0x200d && (kindA === emoji || kindA === variation)) cost = -2
  if (kindA === joiner && a === 0x200d && (kindB === emoji || kindB === free)) cost = -2
  if (kindB === variation && b === 0x20e3) cost = kindA === digit || kindA === variation ? -1 : 9
  return cost
}

const among = (signs: string) => (code: number) =>
  code >= 0x2500 && code < 0x25a0 && signs.includes(String.fromCharCode(code))
/** What parts rows and columns of a table, and is the first byte of signs and letters in DOS. */
const isParting = among('┬├┼╬')
/** What none of these joins on its right; `┬┐`, `├┤` and `╬╣` are small drawings, though. */
const isApart = among('░▒▓│║╡╢╕╖╗╛╜╝')

/** Letters that no language has side by side, as pages show E2 9C, 9D and 9E, the first bytes of ✅, ❌ and ➜, and E2 8x of ≤. */
const isUnwritten = (a: number, b: number): boolean =>
  a === 0xe2 ? b === 0x153 || b === 0x15b || b === 0x17e : a === 0xd4 && (b === 0x165 || (b >= 0xe4 && b <= 0xfc))

/** The script of the letter at a place, 0 where there is none. */
export const scriptAt = (codes: Uint16Array, at: number): number =>
  at >= 0 && at < codes.length ? scriptOf[kindOf(codes[at]!)]! : 0

/** Writes a character into a window that is to be weighed, as its units; returns where the next one goes. */
export function put(window: Uint16Array, at: number, code: number): number {
  if (code < 0x10000) window[at++] = code
  else {
    window[at++] = 0xd800 + ((code - 0x10000) >> 10)
    window[at++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
  }
  return at
}

/** A number for the script of a letter, 0 for anything else. */
export const scriptNumber = (code: number): number => scriptOf[kindOf(code)]!

/** Whether both are letters, and of one script. */
export const sameScript = (a: number, b: number): boolean => scriptNumber(a) > 0 && scriptNumber(a) === scriptNumber(b)

/** Whether the character is a letter of any script. */
export const isLetter = (code: number): boolean => scriptOf[kindOf(code)]! > 0

/** Whether it is a letter or a plain digit. */
export const isWordly = (code: number): boolean => (code >= 0x30 && code <= 0x39) || isLetter(code)
