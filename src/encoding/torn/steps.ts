import type {Dictionary, Penalty} from '../candidates/loss.ts'
import {ofThree, ofTwo} from '../characters/code-pages.ts'
import {byteOf} from '../characters/scan.ts'
import type {Step} from './puzzle.ts'
import {latin, type Words} from './words.ts'

/** All that may stand at a place of a word, and where it ends. */
export function stepsAt(words: Words, at: number, lookup: Dictionary, penalty: Penalty): Step[] {
  const whole = words.wholeAt(at)
  if (whole) return whole.start === at ? [{text: whole.text, end: whole.end, against: 0, isFixed: true}] : []
  const torn = words.tornAt(at)
  if (torn && !words.isOpen(torn)) return [{text: torn.text, end: torn.end, against: 0, isFixed: true}]
  const bare: Step = {
    text: words.text[at]!,
    end: at + 1,
    against: 0,
    isFixed: words.codes[at]! < 0x80,
    isBare: true,
    isMark: words.isRest(at),
  }
  return words.isLead(at) ? [bare, ...readings(words, at, lookup, penalty)] : [bare]
}

/** The letters that may have stood at a first byte: whole, or with bytes lost in one of the ways of the text. */
function readings({text, codes, page}: Words, at: number, lookup: Dictionary, penalty: Penalty): Step[] {
  const found = new Map<string, Step>()
  const add = (code: number, end: number, against: number) => {
    const letter = String.fromCodePoint(code)
    const key = letter + end
    if (latin.test(letter) && against < 6 && (found.get(key)?.against ?? 99) > against)
      found.set(key, {text: letter, end, against, isFixed: false})
  }
  const lead = byteOf(page, codes[at]!)
  const tailOf = (at: number) => {
    const byte = codes[at]! > 0x7f ? byteOf(page, codes[at]!) : 0
    return byte >= 0x80 && byte < 0xc0 ? byte & 63 : -1
  }
  const [second, third] = [tailOf(at + 1), tailOf(at + 2)]
  if (lead < 0xe0 && second >= 0) add(ofTwo(lead, second), at + 2, 0)
  if (lead >= 0xe0 && lead < 0xf0 && second >= 0 && third >= 0) add(ofThree(lead, second, third), at + 3, 0)
  for (let length = 1; length <= 3 && at + length <= text.length; length++) {
    if (text[at + length - 1] === ' ') break
    const hit = lookup.find(text.slice(at, at + length), 0)[0]
    if (hit?.length !== length) continue
    for (const {code, handling} of hit.candidates) add(code, at + length, penalty(handling))
  }
  return [...found.values()]
}
