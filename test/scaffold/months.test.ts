import {describe, expect, test} from 'vitest'
import {monthsOf, tellsMonths} from '../../src/scaffold/months.ts'

/** Ways to say the same six months, and how the first and the last are called then. */
const spans: [string, string, string, string][] = [
  ['en', 'March – August 2026', 'March 2026', 'August 2026'],
  ['fr', 'de mars à août 2026', 'Mars 2026', 'Août 2026'],
  ['es', 'marzo de 2026 – agosto de 2026', 'Marzo de 2026', 'Agosto de 2026'],
  ['de', 'März bis August 2026', 'März 2026', 'August 2026'],
  ['pl', 'marzec – sierpień 2026', 'Marzec 2026', 'Sierpień 2026'],
  ['ru', 'март – август 2026', 'Март 2026 г.', 'Август 2026 г.'],
  ['tr', 'Mart – Ağustos 2026', 'Mart 2026', 'Ağustos 2026'],
  ['vi', 'tháng 3 – tháng 8 năm 2026', 'Tháng 3 năm 2026', 'Tháng 8 năm 2026'],
  ['vi', 'tháng 3/2026 – tháng 8/2026', 'Tháng 3 năm 2026', 'Tháng 8 năm 2026'],
  ['zh', '2026年3月 – 2026年8月', '2026年3月', '2026年8月'],
  ['ja', '2026年3月〜8月', '2026年3月', '2026年8月'],
  ['ko', '2026년 3월 – 8월', '2026년 3월', '2026년 8월'],
  ['ar', 'مارس – أغسطس 2026', 'مارس 2026', 'أغسطس 2026'],
]

describe('the months of a period', () => {
  test.each(spans)('%s: %s', (lang, period, first, last) => {
    const months = monthsOf(period, 3, lang)
    expect([months[0], months.at(-1), months.length]).toEqual([first, last, 6])
    expect(tellsMonths(period, lang)).toBe(true)
  })

  test.each([
    ['en', 'six months', 'Month 1'],
    ['vi', 'sáu tháng', 'Tháng thứ 1'],
    ['ja', '半年', '1か月目'],
    ['zh', '13月 – 14月', '第1个月'],
  ])('%s: %s tells none: they are counted', (lang, period, first) => {
    expect(monthsOf(period, 2, lang)).toEqual([first, expect.stringContaining('2')])
    expect(tellsMonths(period, lang)).toBe(false)
  })
})

test.each<[string | undefined, string, string[]]>([
  ['March – May 2026', 'en', ['March 2026', 'April 2026', 'May 2026']],
  ['Dec 2025 to Jan 2026', 'en', ['December 2025', 'January 2026']],
  ['November – January 2026', 'en', ['November 2025', 'December 2025', 'January 2026']],
  ['2026-03 / 2026-04', 'en', ['March 2026', 'April 2026']],
  ['03/2026 - 04/2026', 'fr', ['Mars 2026', 'Avril 2026']],
  ['de février à avril 2026', 'fr', ['Février 2026', 'Mars 2026', 'Avril 2026']],
  ['a while', 'en', ['Month 1', 'Month 2']],
  ['May 2026 – March 2026', 'en', ['Month 1', 'Month 2']],
  ['2026-99 / 2026-01', 'en', ['Month 1', 'Month 2']],
  [undefined, 'fr', ['Mois 1', 'Mois 2']],
  ['9'.repeat(10_000), 'en', ['Month 1', 'Month 2']],
])('%j has the months %s', (period, lang, months) => {
  expect(monthsOf(period, 2, lang)).toEqual(months)
})
