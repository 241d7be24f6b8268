import {type HeadingAt, hashes, hasSections} from '../markdown/headings.ts'
import {promote} from '../markdown/relevel.ts'
import type {Report} from '../report/report.ts'
import {defineRule} from '../rule.ts'
import {several} from '../text/group-by.ts'
import {firstAfter} from '../text/span.ts'

export default defineRule({
  id: 'heading-level-jump',
  summary: 'Headings go down one level at a time',
  severity: 'info',
  messages: {
    jump: 'Unexpected heading of level `{actual}` below one of level `{above}`, expected level `{expected}`',
    habit:
      'Unexpected heading of level `{actual}` below one of level `{above}` and `{others}` more like it, expected level `{expected}`',
  },
  check({headings, model, text, report}) {
    const jumps = new Map<string, number[]>()
    const title = headings.find(({depth}) => depth === 1)
    headings.forEach((heading, i) => {
      const above = headings[i - 1]
      if (!above || !heading.node || heading.depth <= above.depth + 1 || isTags(heading)) return
      // What `heading-title` takes down a level takes the jump away.
      if (above.depth === 1 && heading.depth === 3 && above !== title && !hasSections(headings, i - 1)) return
      if (above.depth === 1 && isSubtitle(headings.slice(i - 1, i + 2), text) && !opensSection(model, heading)) return
      const same = `${above.depth} ${heading.depth}`
      const known = jumps.get(same)
      if (known) known.push(i)
      else jumps.set(same, [i])
    })
    // One remark for each kind of jump: a report that leaves a level out does so in every section.
    const habits = new Set(
      [...jumps.values()].flatMap(jump => (jump.length >= several ? headings[jump[0]!]!.depth : [])),
    )
    for (const [i, ...others] of jumps.values()) {
      // The same headings below another one: with the habit told, they go too.
      if (others.length + 1 < several && habits.has(headings[i!]!.depth)) continue
      const [heading, above] = [headings[i!]!, headings[i! - 1]!]
      const expected = above.depth + 1
      const below = [i!, ...others].map(at => branch(headings, at, expected))
      const edits = below.every(all => all !== undefined)
        ? promote(below.flat(), heading.depth - expected, text)
        : undefined
      const data = {actual: heading.depth, above: above.depth, expected}
      const fix = edits && {edits, safety: 'unsafe' as const}
      const extras = {related: above, expected: [hashes(expected)], fix}
      if (others.length === 0) report('jump', heading, data, extras)
      else report('habit', heading, data, {...extras, others: others.map(at => headings[at]!)})
    }
  },
})

/** ###### tags: `web` `css`, as HackMD has them: no heading to anybody who wrote it. */
const isTags = ({depth, text}: HeadingAt) => depth === 6 && /^tags:/i.test(text)

function opensSection({headings}: Report, {start}: HeadingAt): boolean {
  const heading = headings[firstAfter(headings, start) - 1]
  return heading?.start === start && heading.section !== undefined
}

/** A line right below the title, in smaller letters, that nothing stands under but the report. */
function isSubtitle([title, line, next]: readonly HeadingAt[], text: string): boolean {
  if (title!.depth !== 1 || !isBare(text.slice(title!.end, line!.start))) return false
  return next === undefined || next.depth < line!.depth
}

/** Nothing but badges and tags. */
const isBare = (between: string) =>
  between.length < 5000 &&
  between.replace(/\[?!\[[^\][]{0,200}\]\([^()\s]{0,500}\)(?:\]\([^()\s]{0,500}\))?|<[^<>]{0,300}>/g, '').trim() === ''

/**
 * The headings from one on that are as deep, or deeper: what is less deep stays where it is. Unknown where it would come to
 * stand below what goes up.
 */
function branch(headings: readonly HeadingAt[], from: number, expected: number): HeadingAt[] | undefined {
  let to = from
  while (to < headings.length && headings[to]!.depth >= headings[from]!.depth) to++
  return to < headings.length && headings[to]!.depth > expected ? undefined : headings.slice(from, to)
}
