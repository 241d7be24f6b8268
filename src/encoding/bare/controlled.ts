import {beyondAscii} from '../characters/beyond-ascii.ts'
import {charOf, codePageIds, codePages, type SingleByteId} from '../characters/code-pages.ts'
import {leads, tails} from '../characters/scan.ts'
import {isMark} from './stumps.ts'

/** The pages that have controls where Windows has signs and letters, the commonest first. */
const controlled: readonly SingleByteId[] = [
  'iso-8859-1',
  'iso-8859-15',
  'iso-8859-2',
  'iso-8859-9',
  'iso-8859-7',
  'iso-8859-13',
]
export const controlledPages: readonly number[] = controlled.map(id => codePageIds.indexOf(id))
const bits = controlledPages.reduce((mask, page) => mask | (1 << page), 0)
/** What each shows for the first byte of a sign and of an emoji. */
const controls = controlledPages.map(page => {
  const [three, four] = [0xe2, 0xf0].map(byte => charOf(codePages[page]!, byte).charCodeAt(0))
  return {bit: 1 << page, three, four}
})

/** The one of these that a text must have gone through, if it went through any. */
export function pageFor(codes: Uint16Array): number | undefined {
  const [fits, opens] = [controlledPages.map(() => 0), controlledPages.map(() => false)]
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    const code = codes[at]!
    const heads = leads(code) & bits
    if (heads === 0) continue
    let next = at + 1
    while (next < at + 3 && isMark(codes[next] ?? 10)) next++
    const followed = (codes[next] ?? 10) > 0x7f ? tails(codes[next]!) : 0
    for (let i = 0; i < controls.length; i++) {
      const {bit, three, four} = controls[i]!
      if (!(heads & bit)) continue
      if (code === three || code === four) opens[i] = true
      if (followed & bit) fits[i]!++
      if (code === four && four !== 0x11f) fits[i]!++
    }
  }
  const counts = fits.map((count, i) => (opens[i] ? count : -1))
  const most = Math.max(...counts)
  return most < 0 ? undefined : controlledPages[counts.indexOf(most)]
}

/** What Windows pages show for the second byte of a sign or an emoji: a file with these has lost no controls. */
const windows =
  /[âðđïÃÂ][\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u2122]|â€[™œ\u0080-\u009f¦¢"']|âœ[\x80-\xff]|â"[œ€]/
/** ISO-8859-15 has a Ÿ for the last byte of 💾 and 🥾; to Windows it is the second byte of every emoji. */
const withSecond = /[ðđğ]Ÿ/g
const [bareOnes, fewBare] = [/[ðđ](?![A-Za-z\x80-\uffff])(?<![A-Za-z\x80-\uffff][ðđ])/g, 2]

/** Whether a text has signs or emoji that no page with controls has left. */
export function isOfWindows(text: string): boolean {
  if (windows.test(text)) return true
  const count = text.match(withSecond)?.length ?? 0
  return count > 0 && (text.match(bareOnes)?.length ?? 0) < fewBare * count
}
