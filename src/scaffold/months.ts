import {wordsIn} from './words.ts'

const most = 24
// Years and months side by side, as `2026-03`, `03/2026`, or a word and a year.
const numeric = /(?<!\d)(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))(?!\d)/g
// Months that are counted: `2026年3月`, `3월`, `tháng 3 năm 2026`.
const counted = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]|tháng\s(\d{1,2})(?![\d/])(?:,?\snăm\s(\d{4}))?/giu
const named = /(\p{L}{3,12})\.?(?:\s+(?:de\s+)?(\d{4}))?/gu

interface Month {
  year: number
  /** From 0. */
  month: number
}

/** The months of a period such as `March – August 2026`, by name; numbered ones where the period can't be read. */
export function monthsOf(period: string | undefined, count: number, lang: string): string[] {
  const known = period === undefined ? undefined : span(period.slice(0, 200), lang)
  if (!known) return Array.from({length: Math.min(Math.max(count, 1), most)}, (_, i) => wordsIn(lang).month(i + 1))
  const format = new Intl.DateTimeFormat(lang, {month: 'long', year: 'numeric', timeZone: 'UTC'})
  const [from, to] = known
  const length = Math.min((to.year - from.year) * 12 + to.month - from.month + 1, most)
  return Array.from({length}, (_, i) => capital(format.format(Date.UTC(from.year, from.month + i, 1)), lang))
}

/** Whether the months can be read off what was said of the period. */
export const tellsMonths = (period: unknown, lang: string): boolean =>
  typeof period === 'string' && span(period.slice(0, 200), lang) !== undefined

function span(period: string, lang: string): [Month, Month] | undefined {
  const found = [...byNumber(period, numeric), ...byNumber(period, counted), ...byName(period, lang)]
  const [from, to, more] = found
  if (!from || !to || more) return undefined
  // `March – August 2026`: the year is said once, for both.
  const year = from.year || to.year
  const start = {...from, year: from.year || (from.month <= to.month ? year : year - 1)}
  const forwards = (to.year || year) * 12 + to.month - (start.year * 12 + start.month)
  return year && forwards >= 0 ? [start, {...to, year: to.year || year}] : undefined
}

const byNumber = (period: string, pattern: RegExp): Month[] =>
  Array.from(period.matchAll(pattern), ([, y1, m1, m2, y2]) => ({
    year: Number(y1 ?? y2 ?? 0),
    month: Number(m1 ?? m2) - 1,
  })).filter(({month}) => month >= 0 && month < 12)

function byName(period: string, lang: string): Month[] {
  const names = [...monthNames(lang), ...monthNames('en')]
  return Array.from(period.matchAll(named)).flatMap(([, word, year]) => {
    const month = names.findIndex(
      name => name === word!.toLowerCase() || (word!.length >= 3 && name.startsWith(word!.toLowerCase())),
    )
    return month === -1 ? [] : [{year: Number(year ?? 0), month: month % 12}]
  })
}

function monthNames(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, {month: 'long', timeZone: 'UTC'})
  const names = Array.from({length: 12}, (_, month) => format.format(Date.UTC(2026, month, 1)).toLowerCase())
  // Those of Vietnamese are all the same word, with a number.
  return names.map(name => (/\d/.test(name) ? '' : name))
}

const capital = (text: string, lang: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
