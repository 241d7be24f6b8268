import {lazily} from '../../text/lazily.ts'

/** What stands before and after signs that belong to a number: 3 × 4, ± 1, £5, 50 µs, 20 °C, km², § 3, © 2026. */
const places: Readonly<Record<string, readonly [before: string, after: string]>> = {
  '×': ['\\d ?', ' ?\\d|[ ,.;)]'],
  '÷': ['\\d ?', ' ?\\d'],
  '±': ['[\\s\\d(]', ' ?\\d'],
  '£': ['[\\s(]', '\\d'],
  µ: ['\\d ?', '(?:[smglLFAVWN]|mol|Pa)(?![a-z])'],
  '°': ['\\d ?', '[CF](?![a-z])'],
  '²': ['(?:^|[^A-Za-z])(?:[a-zA-Z]|[cdkm]m)', '(?:[\\s,.;:)]|$)'],
  '³': ['(?:^|[^A-Za-z])(?:[a-zA-Z]|[cdkm]m)', '(?:[\\s,.;:)]|$)'],
  '§': ['[\\s(]', ' ?\\d'],
  '©': ['[\\s(]', ' ?(?:19|20)\\d\\d'],
}

/** As much of a text as any of these looks at. */
const reach = 8

const patterns = lazily(
  () =>
    new Map(
      Object.entries(places).map(([sign, [before, after]]) => [
        sign,
        [new RegExp(`(?:${before})$`), new RegExp(`^(?:${after})`)] as const,
      ]),
    ),
)

export const measures: readonly string[] = Object.keys(places)

/** Whether such a sign belongs where this stretch of a text is. The beginning of the text is that of a line. */
export function isMeasured(text: string, start: number, end: number, sign: string): boolean {
  const pattern = patterns().get(sign)
  if (pattern === undefined) return false
  const before = start === 0 ? '\n' : text.slice(Math.max(0, start - reach), start)
  return pattern[0].test(before) && pattern[1].test(text.slice(end, end + reach))
}
