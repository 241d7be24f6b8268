import {eastAsianWidth} from 'get-east-asian-width'
import {lazily} from '../text/lazily.ts'

/** How many columns a text takes on a screen. */
export type Width = (text: string) => number

/**
 * For a class in a pattern, one column each: ASCII, Latin, Greek and Cyrillic without combining marks, common punctuation,
 * currencies, arrows, frames, ticks and the mark of a lost byte; of these, none that may be drawn as an emoji. Mojibake of
 * UTF-8 read as a Latin code page is made of these, so that most reports need nothing else.
 */
export const narrow =
  '\\x20-\\x7e\\xa0-\\xa8\\xaa-\\xac\\xaf-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u2010-\\u2027\\u2030-\\u203b\\u203d-\\u2048\\u204a-\\u205e\\u20a0-\\u20bf\\u2190-\\u2193\\u219a-\\u21a8\\u21ab-\\u21ff\\u2500-\\u257f\\u2713-\\u2718\\ufffd'
const isNarrow = new RegExp(`^[${narrow}]*$`)

/** The same and others that nothing joins to what stands beside them: symbols, Chinese, kana, Korean syllables, emoji. */
const alone = String.raw`${narrow}\xa9\xae\u203c\u2049\u2100-\u2bff\u3000-\u3029\u3030-\u3096\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9d\u{1f000}-\u{1f1e5}\u{1f200}-\u{1f3fa}\u{1f400}-\u{1faff}\u{20000}-\u{3fffd}`
/** With the sign that makes an emoji of a character, and with the keys of a telephone. */
const isPlain = lazily(() => new RegExp(String.raw`^(?:[${alone}]\ufe0f?|[\d#*]\ufe0f?\u20e3)*$`, 'u'))
const asEmoji = '\ufe0f'
const key = '\u20e3'
const maybeEmoji = lazily(() => /^(?![\d#*])\p{Emoji}$/u)

/** So many widths are kept. */
const most = 2000

/** The same measure for pieces of text of which few are ever seen, and those again and again, as a log is full of the same emoji. */
export function remembered(measure: Width): Width {
  const known = new Map<string, number>()
  return piece => {
    const before = known.get(piece)
    if (before !== undefined) return before
    const width = measure(piece)
    if (piece.length < 50 && known.size < most) known.set(piece, width)
    return width
  }
}

/**
 * A measure of widths. string-width agrees with it (see its test) but takes 25 ms to load, half of what linting a report
 * may cost, because it makes its segmenter and its tables of emoji at once; here they wait for the first text that
 * needs them, which takes as long then: `👩‍💻` does, but none of the usual ones (`✅`, `⚠️`, `1️⃣`).
 */
export function makeWidth(): Width {
  let clusters: Width | undefined
  return text => {
    if (isNarrow.test(text)) return text.length
    if (isPlain().test(text)) return plainWidth(text)
    clusters ??= clusterWidth()
    return clusters(text)
  }
}

/** Where each character stands by itself. */
function plainWidth(text: string): number {
  let width = 0
  let before = ''
  for (const sign of text) {
    if (sign === key) width++
    else if (sign !== asEmoji) width += eastAsianWidth(sign.codePointAt(0)!)
    else if (eastAsianWidth(before.codePointAt(0)!) === 1 && maybeEmoji().test(before)) width++
    before = sign
  }
  return width
}

function clusterWidth(): Width {
  const segmenter = new Intl.Segmenter()
  const visible = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mn}\p{Me}\p{Surrogate}]/u
  // Each emoji of several characters has one of these; it takes 30 ms to compile the list of all of them.
  const maybe = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u20e3]/u
  // biome-ignore lint/complexity/useRegexLiterals: a literal with this flag would be compiled when the file is loaded.
  const emoji = lazily(() => new RegExp('^\\p{RGI_Emoji}$', 'v'))
  const joined = /\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic}|^[\d#*]\u20e3$/u
  const spacing = /[\p{Mc}\uff00-\uffef]/u
  const measure = (cluster: string): number => {
    const first = visible.exec(cluster)
    if (!first) return 0
    // No emoji is longer; a hostile pile of joiners isn't worth a look.
    if (cluster.length < 50 && maybe.test(cluster) && (emoji().test(cluster) || joined.test(cluster))) return 2
    let width = eastAsianWidth(cluster.codePointAt(first.index)!)
    for (const sign of [...cluster.slice(first.index)].slice(1)) {
      if (spacing.test(sign)) width += eastAsianWidth(sign.codePointAt(0)!)
    }
    return width
  }
  const measured = remembered(measure)
  return text => {
    let width = 0
    for (const {segment} of segmenter.segment(text)) width += measured(segment)
    return width
  }
}
