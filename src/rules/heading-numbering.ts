import type {HeadingAt} from '../markdown/headings.ts'
import {defineRule} from '../rule.ts'
import {groupBy} from '../text/group-by.ts'
import {lazily} from '../text/lazily.ts'
import {counters} from './data/heading-words.ts'

interface Numbered {
  /** What is counted: nothing by itself, `2.` in `2.1`, or `challenge`. */
  series: string
  number: number
  /** The last of several: 20 in `Step 18-20`. */
  last: number | undefined
}

export default defineRule({
  id: 'heading-numbering',
  summary: 'Numbered headings count without gaps',
  severity: 'warning',
  messages: {
    gap: 'Unexpected number `{actual}` after `{before}`, expected `{expected}`: one is missing, or the number is wrong',
    again: 'Unexpected number `{actual}` after `{before}`, expected `{expected}`',
  },
  check({headings, report}) {
    const last = new Map<string, {heading: HeadingAt; number: number}>()
    const anywhere = new Map<string, number>()
    const found: {kind: string; heading: HeadingAt; number: number; before: {heading: HeadingAt; number: number}}[] = []
    const steps = new Map<string, number>()
    const inName = new Set(headings.flatMap(({text}) => countedIn(text)))
    const numbers = headings.map(({text}) => readNumber(text))
    const parts = partsIn(numbers)
    for (const [i, heading] of headings.entries()) {
      const numbered = numbers[i]
      if (!numbered || parts.has(beginningOf(numbered))) continue
      const {series, number, last: end = number} = numbered
      for (const each of [number, end]) anywhere.set(`${series} ${each}`, heading.start)
      const key = `${heading.parent} ${heading.depth} ${series}`
      const before = last.get(key)
      last.set(key, {heading, number: end})
      const kind = `${heading.depth} ${series}`
      if (before) steps.set(kind, (steps.get(kind) ?? 0) + 1)
      // A new count may begin at any place, and `99` is meant to stay behind all chapters that there will be.
      if (!before || number === 1 || number === before.number + 1 || (series === '' && number === 99)) continue
      // The same heading once more: heading-duplicate says so.
      if (heading.text === before.heading.text) continue
      // `8. EA`, `24. feladat`: lectures and exercises that are numbered elsewhere, as Hungarian says it.
      if (series === '' && isOrdinal(heading.text, before.heading.text)) continue
      // A list of versions counts down: `2.4`, `2.3`.
      if (series.endsWith('.') && number < before.number) continue
      // `#### 2.` between `### 1.` and `### 3.`: its level is off, and nothing is missing.
      const passed = anywhere.get(`${series} ${number - 1}`)
      if (number > before.number && passed !== undefined && passed > before.heading.start) continue
      // `2.2 Phase 3`: those in between are counted elsewhere.
      if (number > before.number && inName.has(`${series} ${number - 1}`)) continue
      found.push({kind, heading, number, before})
    }
    const off = groupBy(found, ({kind}) => kind)
    for (const {kind, heading, number, before} of found) {
      // `## 15. 3Sum`, `## 31. Next Permutation`, `## 18. 4Sum`: where hardly two follow each other, the numbers are names.
      if (off.get(kind)!.length >= names && off.get(kind)!.length * 2 > steps.get(kind)!) continue
      const data = {actual: number, before: before.number, expected: before.number + 1}
      const extras = {related: before.heading, relatedNote: 'the one before', expected: [String(data.expected)]}
      report(number > before.number ? 'gap' : 'again', heading, data, extras)
    }
  },
})

const beginningOf = ({series, number, last}: Numbered) => (last === undefined ? '' : `${series} ${number}`)

/** The numbers with which more than one range begins, or one that ends before it begins: they have parts. */
function partsIn(numbers: readonly (Numbered | undefined)[]): Set<string> {
  const ranges = numbers.filter(numbered => numbered !== undefined).filter(({last}) => last !== undefined)
  const isPart = (all: Numbered[]) => all.length > 1 || all[0]!.last! <= all[0]!.number
  return new Set([...groupBy(ranges, beginningOf)].flatMap(([beginning, all]) => (isPart(all) ? [beginning] : [])))
}

/** So many numbers that do not go on from the one before are no slips. */
const names = 3

/** Whether the same word follows both numbers, and all of it or in small letters: then it is what they count. */
function isOrdinal(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => text.replace(/^[^\p{L}]+/u, ''))
  const word = /^\p{Ll}{3,}(?![\p{L}])/u.exec(a!)?.[0]
  return a === b || (word !== undefined && word === /^\p{L}+/u.exec(b!)?.[0])
}

const keycap = /^(\d)\ufe0f?\u20e3/u
/** One level within another at most: `1.2.0` is a version, and `2.Install` lacks a space. Of a keycap that was cut, its selector is left: `2\ufe0f.` */
const dotted =
  /^(\d{1,2}\.)?(\d{1,2})(?:[-–—](?:\d{1,2}\.)?(\d{1,2}))?(\ufe0f?[.)])?\ufe0f?(?:[ \t]+\S|(?<=[.)])(?:[A-Za-z]{2}|[^\u0000-\u00ff]))/u
/** What the word is, `counters` knows. To ask for letters here and below took the first heading with a number 0.5 ms. */
const counted = /^([^ ]+) #?(\d{1,2})(?:[-–—](\d{1,2}))?(?=$|[:)–—-]|\.(?!\d)|[ \t]+[–—-])/

function readNumber(heading: string): Numbered | undefined {
  if (!/\d/.test(heading)) return undefined
  const text = /^[A-Za-z\d]/.test(heading) ? heading : heading.replace(/^[^\p{L}\p{N}]+/u, '')
  const cap = keycap.exec(text)
  if (cap) return numbered('keycap', cap[1])
  const plain = dotted.exec(text)
  // `3 weeks later` counts nothing: a bare number needs a dot after it or another number before it.
  if (plain && (plain[1] || plain[4])) return numbered(plain[1] ?? '', plain[2], plain[3])
  const word = counted.exec(text)
  const name = word?.[1]?.toLowerCase() ?? ''
  return word && counters.has(name) ? numbered(name, word[2], word[3]) : undefined
}

const numbered = (series: string, number?: string, last?: string): Numbered => ({
  series,
  number: Number(number),
  last: last === undefined ? undefined : Number(last),
})

const countedWithin = lazily(() => /(?<=[\s(])(\p{L}{2,20}) #?(\d{1,2})(?![\p{L}\p{N}.])/gu)

/** `phase 3` of `2.2 Phase 3 — Search`: what a heading counts after a number of its own. */
function countedIn(heading: string): string[] {
  const beginning = heading.slice(0, 200)
  if (!/^\d.*[\s(]\S+ #?\d/.test(beginning)) return []
  return [...beginning.matchAll(countedWithin())].map(([, name, number]) => `${name!.toLowerCase()} ${number}`)
}
