import {defineRule} from '../rule.ts'
import {twice as anyTwice} from '../text/clues.ts'
import {remove} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'

/**
 * Words that never follow themselves, by language. A closed list, since languages double words for good reasons: `had had`
 * and `that that` in English, `nous nous` in French, `pole pole` in Swahili, `sana sana`, `kupu-kupu`.
 */
const single: Readonly<Record<string, readonly string[]>> = {
  en: 'the an and or of to for with from by at as is are was were be my our your their its this these we if than into'.split(
    ' ',
  ),
  fr: 'le la les un une des du et ou dans avec pour par sur est sont au aux'.split(' '),
  // Not `y`: points have an x y y.
  es: 'el los las un una unos del en o con por para es son al'.split(' '),
  // Not `e`: whoever leaves the accents out writes `é` so, too.
  pt: 'os um uma do da dos das em ou com por ao no'.split(' '),
  sw: 'ya wa na kwa katika ni cha za'.split(' '),
  de: 'und ist mit ein eine von für im auf oder nicht'.split(' '),
}

/** Doubled in no language: a text too short to tell its language by, or one in several, has its slips too. */
const everywhere = 'the and with from their your our this'.split(' ')

const twice = lazily(() => {
  const longestFirst = [...new Set(Object.values(single).flat())].toSorted((a, b) => b.length - a.length).join('|')
  return new RegExp(String.raw`\b(${longestFirst})(?:[ \t]+|[ \t]*(?:\r\n|\n|\r)[ \t]*)\1\b`, 'gi')
})
const beside = lazily(() => /[\p{L}\p{N}\p{M}_'’-]/u)

export default defineRule({
  id: 'word-repeated',
  summary: 'No word is repeated by mistake',
  severity: 'info',
  // Of a word with a letter beyond ASCII, no run of letters stands twice in a row.
  clues: [
    anyTwice,
    ...Object.values(single)
      .flat()
      .filter(word => /[^a-z]/.test(word))
      .map(word => `${word} ${word}`),
  ],
  messages: {
    twice: 'Unexpected second `{word}`, expected it once',
  },
  check(view) {
    const {clued, report} = view
    // The pattern takes ten times as long to see that nothing is there.
    if (clued.length === 0) return
    const {words} = view
    let list: ReadonlySet<string> | undefined
    for (const match of words.matchAll(twice())) {
      const [whole, first] = match
      const end = match.index + whole.length
      const start = end - first!.length
      const second = words.slice(start, end)
      // `\b` knows ASCII only: an accented letter beside the word makes it another one.
      if (beside().test(words[match.index - 1] ?? ' ') || beside().test(words[end] ?? ' ')) continue
      // `sampled at at least twice the rate`
      if (second === 'at' && /^[ \t]+(?:least|most|best|worst|all)\b/.test(words.slice(end, end + 9))) continue
      list ??= new Set([...everywhere, ...(single[view.language ?? ''] ?? [])])
      // `The The` is a band, `OR OR` code, and `AND and OR` are two of its words.
      if (!list.has(second) || first!.slice(1) !== second.slice(1)) continue
      const fix = {edits: [remove(match.index + first!.length, end)], safety: 'unsafe' as const}
      const related = {start: match.index, end: match.index + first!.length}
      report('twice', {start, end}, {word: second}, {fix, related})
    }
  },
})
