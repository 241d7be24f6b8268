import {eastAsianWidth} from 'get-east-asian-width'

/** How many columns a text takes on a screen. */
export type Width = (text: string) => number

const ascii = /^[ -~]*$/
/** Of so many clusters the width is kept. */
const most = 2000

/**
 * A measure of widths. string-width agrees with it (see its test) but takes 25 ms to load, half of what linting a report
 * may cost, because it makes its segmenter and its tables of emoji at once; here they wait for the first text that
 * needs them.
 */
export function makeWidth(): Width {
  let clusters: Width | undefined
  return text => {
    if (ascii.test(text)) return text.length
    clusters ??= clusterWidth()
    return clusters(text)
  }
}

function clusterWidth(): Width {
  const segmenter = new Intl.Segmenter()
  const visible = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mn}\p{Me}\p{Surrogate}]/u
  // biome-ignore lint/complexity/useRegexLiterals: a literal with this flag would be compiled when the file is loaded.
  const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v')
  const joined = /\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic}|^[\d#*]\u20e3$/u
  const spacing = /[\p{Mc}\uff00-\uffef]/u
  const measure = (cluster: string): number => {
    const first = visible.exec(cluster)
    if (!first) return 0
    // No emoji is longer; a hostile pile of joiners isn't worth a look.
    if (cluster.length < 50 && (emoji.test(cluster) || joined.test(cluster))) return 2
    let width = eastAsianWidth(cluster.codePointAt(first.index)!)
    for (const sign of [...cluster.slice(first.index)].slice(1)) {
      if (spacing.test(sign)) width += eastAsianWidth(sign.codePointAt(0)!)
    }
    return width
  }
  // Few are ever seen, and those again and again.
  const known = new Map<string, number>()
  const measured = (cluster: string): number => {
    const before = known.get(cluster)
    if (before !== undefined) return before
    const width = measure(cluster)
    if (cluster.length < 50 && known.size < most) known.set(cluster, width)
    return width
  }
  return text => {
    let width = 0
    for (const {segment} of segmenter.segment(text)) width += measured(segment)
    return width
  }
}
