import type {Letters} from './letters.ts'
import type {Part} from './part.ts'
import {isLetter} from './surprise.ts'

/** How well a letter must go between its neighbours, and how badly another one, so that nobody has to choose. */
const [heardOf, unheardOf] = [1, 0.3]

/**
 * Tells of a letter whether no language has it there, while what a part of the text says is usual: `ıžm` for `ışm`. What
 * stands beside it must be beyond dispute: `öö` is as good as `ÜÜ`.
 */
export function unheard(codes: Uint16Array, parts: readonly Part[], other: Uint32Array, letters: () => Letters) {
  const plain = (code: number) => (isLetter(code) ? String.fromCharCode(code).toLowerCase() : ' ')
  return (i: number, code: number, pages: number): boolean => {
    const {start, end, text} = parts[i]!
    const before = parts[i - 1]?.end === start ? i - 1 : undefined
    const after = parts[i + 1]?.start === end ? i + 1 : undefined
    if ([before, after].some(side => side !== undefined && other[side]! & pages)) return false
    const left = plain((before === undefined ? codes[start - 1] : parts[before]!.text.charCodeAt(0)) ?? 10)
    const right = plain((after === undefined ? codes[end] : parts[after]!.text.charCodeAt(0)) ?? 10)
    const fitOf = (code: number) => letters().fitOf(code, left, right) ?? 0
    return fitOf(text.charCodeAt(0)) >= heardOf && fitOf(code) < unheardOf
  }
}
