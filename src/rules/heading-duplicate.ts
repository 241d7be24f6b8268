import {type HeadingAt, hasConflict} from '../markdown/headings.ts'
import {periodsOf} from '../report/periods.ts'
import {defineRule} from '../rule.ts'
import {several} from '../text/group-by.ts'
import {firstAfter} from '../text/span.ts'
import {labels} from './data/heading-words.ts'

export default defineRule({
  id: 'heading-duplicate',
  summary: 'Headings under the same heading have names of their own',
  severity: 'warning',
  messages: {
    again: 'Unexpected second heading `{name}`, expected another name, or its text under the first one',
    copied:
      'Unexpected second heading `{name}` and `{others}` more that stand twice, expected one place for each: part of the report seems to be a copy',
  },
  check({headings, text, report}) {
    if (hasConflict(text)) return
    const twice = namedTwice(headings)
    if (twice.size === 0) return
    const periods = periodsOf(headings)
    const seen = new Map<string, HeadingAt>()
    const found: [heading: HeadingAt, first: HeadingAt][] = []
    for (const heading of headings) {
      // The titles of joined documents are a matter for heading-title.
      if (heading.depth === 1) continue
      const name = nameOf(heading)
      if (!twice.has(name)) continue
      // In a log by weeks, what stands between two of them belongs to one.
      const key = `${firstAfter(periods, heading.start)} ${heading.parent} ${heading.depth} ${name}`
      const first = seen.get(key)
      if (!first) {
        seen.set(key, heading)
        continue
      }
      const bare = name.replace(/[^\p{L}\p{N}]+/gu, '')
      if (bare === '' || labels.has(bare)) continue
      const target = targetOf(heading)
      if (target !== undefined && target !== targetOf(first)) continue
      found.push([heading, first])
    }
    const names = new Set(found.map(([, first]) => first))
    const [copy] = found
    if (copy && names.size >= several) {
      const below = textsBelow(headings, text)
      const same = found.filter(([heading, first]) => below.get(heading) === below.get(first))
      // The entries of a log have the same headings, each with something else below them.
      if (same.length * 2 < found.length) return
      const [heading, first] = copy
      const others = found.slice(1).map(([heading]) => heading)
      report('copied', heading, {name: heading.text}, {related: first, relatedNote: 'the first one', others})
      return
    }
    for (const [heading, first] of found) {
      report('again', heading, {name: heading.text}, {related: first, relatedNote: 'the first one'})
    }
  },
})

const plain = /^[!-~]+(?: [!-~]+)*$/

function nameOf({text}: HeadingAt): string {
  return (plain.test(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ')).toLowerCase()
}

/** The names that stand above more than one part of a report: in most there are none. */
function namedTwice(headings: readonly HeadingAt[]): ReadonlySet<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const heading of headings) {
    if (heading.depth === 1) continue
    const name = nameOf(heading)
    if (once.has(name)) twice.add(name)
    else once.add(name)
  }
  return twice
}

/** What stands between each heading and the next, line ends aside. */
const textsBelow = (headings: readonly HeadingAt[], text: string): ReadonlyMap<HeadingAt, string> =>
  new Map(
    headings.map((heading, i) => [
      heading,
      text
        .slice(heading.end, headings[i + 1]?.start ?? text.length)
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  )

/** Where a heading leads that is nothing but a link: `[All my notes](git.md)` under each topic is another page each time. */
function targetOf({node}: HeadingAt): string | undefined {
  const [only, ...more] = node?.children ?? []
  return only?.type === 'link' && more.length === 0 ? only.url : undefined
}
