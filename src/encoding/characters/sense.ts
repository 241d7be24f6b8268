import {kindNumber, kindOf} from './kind.ts'

const [space, digit, lower] = (['space', 'digit', 'lower'] as const).map(kindNumber)

/** How much less a sign surprises between characters of these kinds. */
type Fit = (before: number, after: number) => number

const factor: Fit = (before, after) => (before === digit ? 4 : before === space && after === space ? 3 : 0)
// ÷ is rarer than ×, and stands nowhere else.
const divisor: Fit = (before, after) => (factor(before, after) > 0 ? 4 : 0)
const tolerance: Fit = (before, after) => (isBlankOrDigit(before) && isBlankOrDigit(after) ? 3 : 0)
const price: Fit = (before, after) => (before === space && after === digit ? 3 : 0)
/** French sets a blank between its quotes and what they quote; and Â, the first byte there, is no word by itself. */
const closing: Fit = (before, after) => (before === space && after === space ? 3 : 0)
const unit: Fit = (before, after) => (isBlankOrDigit(before) && after === lower ? 3 : 0)

const isBlankOrDigit = (kind: number) => kind === space || kind === digit

const fits: Readonly<Record<string, Fit>> = {
  '×': factor,
  '÷': divisor,
  '±': tolerance,
  '£': price,
  '»': closing,
  µ: unit,
}
const fitOf = new Map(Object.entries(fits).map(([sign, fit]) => [sign.charCodeAt(0), fit]))

/**
 * How much sense what is proposed makes where it stands. Nobody doubts `3×4`, `± 5`, `£10` and `50 µs`, or a » with
 * blanks on both sides. By kinds, for it is asked of every run; `context/measured.ts` looks closer, by patterns.
 */
export function sense(codes: Uint16Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) {
    const code = codes[i]!
    if (code < 0x100) sum += fitOf.get(code)?.(kindOf(codes[i - 1] ?? 10), kindOf(codes[i + 1] ?? 10)) ?? 0
  }
  return sum
}
