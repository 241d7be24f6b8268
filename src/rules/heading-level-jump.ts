import {type HeadingAt, hashes, headingsOf} from '../report/headings.ts'
import {promote} from '../report/relevel.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'heading-level-jump',
  summary: 'Headings go down one level at a time',
  severity: 'info',
  messages: {
    jump: 'Unexpected heading of level `{actual}` below one of level `{above}`, expected level `{expected}`',
  },
  check({tree, text, report}) {
    const headings = headingsOf(tree)
    let above: HeadingAt | undefined
    headings.forEach((heading, i) => {
      if (above && heading.node && heading.depth > above.depth + 1) {
        const expected = above.depth + 1
        const edits = promote(branch(headings, i, above.depth), heading.depth - expected, text)
        report(
          'jump',
          heading,
          {actual: heading.depth, above: above.depth, expected},
          {related: above, expected: [hashes(expected)], fix: edits && {edits, safety: 'unsafe'}},
        )
      }
      above = heading
    })
  },
})

/** The headings from one on that stand under the same one. */
function branch(headings: readonly HeadingAt[], from: number, above: number): HeadingAt[] {
  let to = from
  while (to < headings.length && headings[to]!.depth > above) to++
  return headings.slice(from, to)
}
