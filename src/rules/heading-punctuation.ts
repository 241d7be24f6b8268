import {isAtx, isUnderlinedText} from '../markdown/headings.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

/** What ends a sentence or announces a list. `!` and `?` are part of what a heading says. */
const ending = /(?<![.,;:。，；：、،؛])[.,;:。，；：、،؛]+$/
/**
 * Ends in a dot that belongs to a word, `U.S.A.` or `Март 2026 г.`, or to an operator, `?.`; in dots that are meant, as
 * in `Code. Music. Live.`; or asks, as `;` does in Greek.
 */
const kept =
  /(?:(?<!\.)\.{2,}|…|\b(?:etc|vs|no|nr|inc|ltd|co|jr|sr|dr|st|ph\.d|ed|vol|misc|usw|bzw|ca|vb|p\. e[jx])|(?:^|[\s(])(?:[a-zà-ÿа-яё]\. ?)+[a-zà-ÿа-яё]|\d\s?[а-яёєіїґ]{1,3})\.?$|[\u0370-\u03ff\u1f00-\u1fff][^;]*;$|:[a-z0-9_+-]+:$|\s[?!]{1,2}\.$|^(?:[a-z]{2,}\.\s+){2,}[a-z]{2,}\.$|^(?:async )?(?:class|def) \w+(?:\(.*\))?:$/i

export default defineRule({
  id: 'heading-punctuation',
  summary: 'Headings do not end like sentences',
  severity: 'info',
  messages: {
    one: 'Unexpected `{mark}` at the end of a heading, expected none: a heading is a name, not a sentence',
    several: 'Unexpected `{mark}` at the end of a heading and `{others}` more, expected none: headings are names',
  },
  check({headings, text, report}) {
    const found = headings.flatMap((heading, i) => {
      const {node} = heading
      const last = node?.children.at(-1)
      // The last few letters are enough, and a heading can be ten megabytes of dots.
      if (!node || last?.type !== 'text') return []
      const mark = ending.exec(last.value.slice(-10))?.[0]
      if (!mark || isUnderlinedText(heading, text) || kept.test(last.value.slice(-40))) return []
      // A sentence that `====` or `---` is left below, further down, was hardly meant as a title.
      if (i > 0 && mark === '.' && !isAtx(heading, text)) return []
      // `#### ,` is about that very sign.
      if (node.children.length === 1 && last.value.trim() === mark) return []
      const {end} = spanOf(last)
      const start = end - mark.length
      // `\:` and `&colon;` are written so on purpose.
      if (!text.startsWith(mark, start) || text[start - 1] === '\\') return []
      return [{mark, start, end}]
    })
    const [first, ...others] = found
    if (!first) return
    // One remark for all of them: it is one habit. To take away what somebody wrote is never safe.
    const fix = {
      edits: found.map(({start, end}) => remove(start - spaceBefore(text, start), end)),
      safety: 'unsafe' as const,
    }
    if (others.length === 0) report('one', first, {mark: first.mark}, {fix})
    else report('several', first, {mark: first.mark}, {fix, others})
  },
})

/** French puts a space before a colon; without the colon it would be left at the end of the line. */
const spaceBefore = (text: string, at: number) =>
  /[ \t\u00a0\u202f]*$/.exec(text.slice(Math.max(0, at - 3), at))![0].length
