import {byStart, type Span} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {charOf, codePages} from '../characters/code-pages.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'

/** What stands for each lost byte: nothing, or one of these marks. */
export type Mark = '' | ' ' | '?' | '\ufffd'

/** A character of which only the first byte is left, with the marks after it. */
export interface Stump extends Span {
  /** Whether it had three bytes as `’` and `→` have, or four as emoji have. */
  isSign: boolean
  /** Where it stands in the view. */
  at: number
}

/** What stands for a stump in a view: characters that no text has. */
export const [sign, picture] = ['\ufdd0', '\ufdd1']

/** A text with all its known repairs made, and one character for each stump. */
export interface View {
  text: string
  stumps: readonly Stump[]
}

/** The stumps of a text by a page, without their places in the view. */
export function stumpsOf(codes: Uint16Array, covered: Uint8Array, page: number, mark: Mark): Stump[] {
  const bit = 1 << page
  const [three, four] = [0xe2, 0xf0].map(byte => charOf(codePages[page]!, byte).charCodeAt(0))
  const unit = mark.charCodeAt(0)
  const found: Stump[] = []
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const start = places[place]!
    if ((codes[start] !== three && codes[start] !== four) || covered[start]) continue
    const isSign = codes[start] === three
    let end = start + 1
    const most = mark === '' ? 0 : isSign ? 2 : 3
    while (end <= start + most && codes[end] === unit) end++
    // Blanks at the end of a line are often gone, too.
    const isCut = mark === ' ' && (codes[end] ?? 10) === 10
    const isTail = !covered[end] && (codes[end] ?? 10) > 0x7f && (tails(codes[end]!) & bit) !== 0
    if ((end <= start + most && !isCut) || isTail || isStyled(codes, end, page)) continue
    found.push({start, end, isSign, at: 0})
  }
  return found
}

/**
 * Whether a variation selector stands there, perhaps after a blank that was A0: then the sign is one of the few that
 * take one.
 */
function isStyled(codes: Uint16Array, at: number, page: number): boolean {
  const from = codes[at] === 0x20 ? at + 1 : at
  return (
    (codes[from] ?? 10) > 0x7f &&
    byteOf(page, codes[from]!) === 0xef &&
    (tails(codes[from + 1] ?? 10) & (1 << page)) !== 0
  )
}

const marks: readonly Mark[] = ['\ufffd', '?', ' ']
/** Whether it may stand for a lost byte. */
export const isMark = (code: number): boolean => code === 0xfffd || code === 0x3f || code === 0x20

/**
 * What stands for lost bytes after first bytes: nothing, unless most have two marks after them, or one and a later
 * byte.
 */
export function markOf(codes: Uint16Array, covered: Uint8Array, page: number): Mark {
  const bit = 1 << page
  const counts = new Map<number, number>()
  let all = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    if (covered[at] || !(leads(codes[at]!) & bit)) continue
    const byte = byteOf(page, codes[at]!)
    if (byte !== 0xe2 && byte !== 0xf0) continue
    const [next, beyond] = [codes[at + 1] ?? 10, codes[at + 2] ?? 10]
    // After a byte that is kept, nothing tells; and blanks at the end of a line are often gone.
    if (next === 10 || (next > 0x7f && (tails(next) & bit) !== 0)) continue
    all++
    if (isMark(next) && (beyond === next || (beyond > 0x7f && (tails(beyond) & bit) !== 0)))
      counts.set(next, (counts.get(next) ?? 0) + 1)
  }
  return marks.find(mark => (counts.get(mark.charCodeAt(0)) ?? 0) * 4 > all * (mark === ' ' ? 3 : 2)) ?? ''
}

/** The lines of a view: where each starts and ends, its line feed left out. */
export function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start <= text.length; ) {
    const close = text.indexOf('\n', start)
    const end = close === -1 ? text.length : close
    yield {start, end}
    start = end + 1
  }
}

/** The view of a text: whole parts are repaired, and so are places with lost bytes that have an answer. */
export function viewOf(
  text: string,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
  found: readonly Stump[],
): View {
  const stumps: Stump[] = []
  let [out, end] = ['', 0]
  for (const place of byStart([...sound, ...lossy, ...found])) {
    if (place.start < end) continue
    out += text.slice(end, place.start)
    end = place.end
    if ('isSign' in place) {
      stumps.push({...place, at: out.length})
      out += place.isSign ? sign : picture
    } else if ('certainty' in place && place.certainty === 'open') out += text.slice(place.start, end)
    else out += place.text
  }
  return {text: out + text.slice(end), stumps}
}
