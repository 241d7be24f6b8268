import {byStart} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePages} from '../characters/code-pages.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {byOne, type Part} from '../characters/part.ts'
import {isLetter} from '../characters/surprise.ts'
import {gainOf} from '../characters/weigh.ts'
import {isAsciiLetter} from './strangers.ts'

const control = kindNumber('control')
const lower = kindNumber('lower')
const [windows1252, latin1] = [0, 1]

/** C1 controls that are what Windows-1252 has there: one program's Latin-1 is another's Windows-1252. */
export function withStrays(codes: Uint16Array, found: Part[]): Part[] {
  const stray: Part[] = []
  if (found.length === 0 || !found.every(({mask}) => mask & (1 << latin1))) return found
  // If ą is `Ä\x85`, such a control alone is an ą whose Ä somebody deleted: nothing else was to be seen.
  const halves = new Set<number>()
  for (const {start, end} of found) if (end === start + 2) halves.add(codes[start + 1]!)
  let next = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    const code = codes[i]!
    if (kindOf(code) !== control || halves.has(code)) continue
    while (next < found.length && found[next]!.end <= i) next++
    if (next < found.length && found[next]!.start <= i) continue
    const char = codePages[windows1252]!.chars.charCodeAt(code - 0x80)
    // After a letter that may be the first byte of the same character, it is the rest of something; but many words end
    // in é.
    const before = codes[i - 1] ?? 10
    const ended = before === 0xe9 && isAsciiLetter(codes[i - 2]) && codes[i + 1] !== 0x3f
    const torn =
      (before >= 0xc2 && before <= 0xf4 && !ended && before !== 0xdf) ||
      isBlanked(codes, i, found[next - 1]?.end) ||
      endsTorn(codes, i, found[next - 1]?.end)
    const unexplained =
      before > 0x7f &&
      found[next - 1]?.end !== i &&
      stray.at(-1)?.end !== i &&
      (kindOf(before) !== lower || before > lastOfLatin1)
    // Right before another character, it may be all that is left of one itself.
    const isRest = found[next]?.start === i + 1 && !opening.has(char)
    // Between blanks there is no apostrophe: `a \x92 b` can be half of `→`.
    const isLone = char === apostrophe && isBlank(before) && isBlank(codes[i + 1] ?? 10)
    if (char === 0xfffd || torn || unexplained || isRest || isLone || isMarked(codes, i, char)) continue
    if (!fitsWord(codes, i, char)) continue
    if (gainOf(codes, i, i + 1, [char]) >= 6) {
      stray.push({
        start: i,
        end: i + 1,
        text: String.fromCharCode(char),
        pages: byOne[latin1]!,
        mask: 0,
        doubtful: false,
        rivals: 0,
      })
    }
  }
  return stray.length === 0 ? found : byStart([...found, ...stray])
}

/** Whether a blank, for a byte A0, stands between a control and what may be a first byte: `ì \u0095` is left of 정. */
const isBlanked = (codes: Uint16Array, at: number, soundEnd = 0): boolean =>
  codes[at - 1] === 0x20 && at - 2 >= soundEnd && codes[at - 2]! >= 0xe0 && codes[at - 2]! <= 0xf4

/**
 * Whether what may be a first byte stands before a control, with plain signs between them that were bytes: `ç3⁄4` was
 * ç¾.
 */
function endsTorn(codes: Uint16Array, at: number, soundEnd = 0): boolean {
  for (let i = at - 2; i >= Math.max(soundEnd, at - 4); i--) {
    if (codes[i]! >= 0xe0 && codes[i]! <= 0xf4) return true
  }
  return false
}

/** Whether the mark of a lost byte stands before a control; but a closing quote may follow a question, and no letter it. */
function isMarked(codes: Uint16Array, at: number, char: number): boolean {
  const before = codes[at - 1] ?? 10
  if (before === 0x3f && (char === 0x2019 || char === 0x201d))
    return !isLetter(codes[at - 2] ?? 10) || isLetter(codes[at + 1] ?? 10)
  // The first byte may have become an entity.
  return (
    before === 0x3f || before === 0xfffd || (before === 0x3b && codes.subarray(Math.max(0, at - 9), at).includes(0x26))
  )
}

/**
 * Words have letters, apostrophes and dashes, and no bullets. None begins with Ÿ, but an emoji without its first byte
 * does.
 */
const fitsWord = (codes: Uint16Array, at: number, char: number) =>
  (char !== capitalY || isLetter(codes[at - 1] ?? 10)) &&
  (!(isLetter(codes[at - 1] ?? 10) && isLetter(codes[at + 1] ?? 10)) || isLetter(char) || joining.has(char))
/** What stood beside such a control is of Latin-1 as well. */
const lastOfLatin1 = 0xff
const capitalY = 'Ÿ'.charCodeAt(0)
const apostrophe = '’'.charCodeAt(0)
const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d
const opening = new Set(Array.from('“‘–—…', char => char.charCodeAt(0)))
const joining = new Set(Array.from('’–—…', char => char.charCodeAt(0)))
