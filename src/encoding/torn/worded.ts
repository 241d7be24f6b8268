import {byStart} from '../../text/span.ts'
import {handlings, penalties} from '../candidates/loss.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {provenOrBereft, type TornText} from './channels.ts'
import {easeOf} from './ease.ts'
import {looseLetters} from './loose-letters.ts'
import {spelledOut} from './spelled-out.ts'
import {stepsAt} from './steps.ts'
import {Words} from './words.ts'

/**
 * Tells by the whole word which Latin letters were torn: what stands beside one is often torn, too (`Ä'á»"ng`, đồng),
 * and half of a letter looks like one (`güvenliÄi`, güvenliği). What tells are the alphabet of the text's whole
 * letters, what stands beside such a letter elsewhere in the text, and what does in words of forty languages. All of it
 * is a guess.
 */
export function worded(
  {text, codes, known, books}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
  isEmptied: boolean,
): readonly LossyPart[] {
  const channel = provenOrBereft(known)
  if (sound.length === 0 || !channel) return lossy
  // What is left between two pages is no word.
  if (known.some(({pages, proofs}) => (pages.length > 1 ? 4 : 1) * proofs > channel.proofs)) return lossy
  const words = new Words(text, codes, sound, lossy, channel.pages[0]!)
  const loose = looseLetters(words, sound, lossy, books.letters(), isEmptied)
  if (loose.length === 0) return lossy
  const lookup = books.dictionary(channel.pages, handlings(text, channel.fragile))
  const penalty = penalties(text, sound)
  const steps = (at: number) => stepsAt(words, at, lookup, penalty)
  const {found, dropped} = spelledOut(
    words,
    loose,
    steps,
    easeOf(text, sound, books.letters()),
    channel.pages,
    isEmptied,
  )
  return found.length === 0 ? lossy : byStart([...lossy.filter(part => !dropped.has(part)), ...found])
}
