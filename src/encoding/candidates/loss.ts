import type {Span} from '../../text/span.ts'
import {type CodePage, codePages, utf8} from '../characters/code-pages.ts'
import {assigned, costOf, kindNumber, kindOf} from '../characters/kind.ts'
import {emojiWords} from '../data/emoji-words.ts'

/** What became of the bytes that a program could not keep. */
export interface Handling {
  /** Bytes for which the page has no character, or a control. */
  fragile: 'keep' | 'drop' | '\ufffd' | '?' | ' '
  /** The soft hyphen, AD. */
  hyphen: 'keep' | 'drop'
  /** The no-break space, A0. */
  blank: 'keep' | 'space' | 'drop'
  /** Curly quotes typed anew as straight ones: all of them, or only those that English has, so that ‚ and „ stay. */
  quotes: 'keep' | 'straight' | 'straight-high'
}

export interface Candidate {
  code: number
  handling: Handling
}

const high: Readonly<Record<string, string>> = {'‘': "'", '’': "'", '“': '"', '”': '"'}
const straight: Readonly<Record<string, string>> = {...high, '‚': "'", '„': '"'}

/** What a page shows for a byte, if the bytes that a program cannot keep are handled so. */
export function shownAs(byte: number, page: CodePage, handling: Handling): string {
  if (page.fragile.has(byte) && handling.fragile !== 'keep') return handling.fragile === 'drop' ? '' : handling.fragile
  const shown = page.shown[byte]!
  if (shown === '\u00ad' && handling.hyphen === 'drop') return ''
  if (shown === '\u00a0' && handling.blank !== 'keep') return handling.blank === 'space' ? ' ' : ''
  if (handling.quotes === 'keep') return shown
  return (handling.quotes === 'straight' ? straight : high)[shown] ?? shown
}

/** What UTF-8 text looks like after its bytes were read by the page. */
export function garble(text: string, page: CodePage, handling: Handling): string {
  let out = ''
  for (const char of text) for (const byte of utf8(char.codePointAt(0)!)) out += shownAs(byte, page, handling)
  return out
}

/** Every character that may have stood in a report: none that nobody types. */
export function conceivable(): number[] {
  const codes: number[] = []
  const [han, hangul, lost, control] = (['han', 'hangul', 'lost', 'control'] as const).map(kindNumber)
  for (let code = 0xa0; code < 0xff00; code++) {
    if (code === 0x3400) code = 0xfb00
    const kind = kindOf(code)
    if (code >= 0xd800 && code <= 0xdfff) continue
    const isRareLetter = (code >= 0x180 && code < 0x2b0) || (code >= 0x48a && code < 0x530)
    // Coptic letters stand amid the Greek ones, and no report is in them: they must not open what Greek words tell.
    if (!assigned(code) || (code >= 0x3e2 && code <= 0x3ef)) continue
    if ((costOf(code) <= 9 || isRareLetter) && kind !== han && kind !== hangul && kind !== lost && kind !== control)
      codes.push(code)
  }
  for (const line of emojiWords.split('\n')) {
    const code = Number.parseInt(line, 16)
    if (code > 0xffff) codes.push(code)
  }
  return codes
}

/** In which ways bytes may have been handled, as far as the text tells; or the way that is known. */
export function handlings(text: string, known?: Handling['fragile']): Handling[] {
  const fragile: Handling['fragile'][] = ['keep', known ?? 'drop']
  if (!known && text.includes('\ufffd')) fragile.push('\ufffd')
  if (!known && /[^\x00-\x7f]\?|\?[^\x00-\x7f]/.test(text)) fragile.push('?')
  const quotes: Handling['quotes'][] = ['keep']
  // In `ðŸ"„` a low quote follows one that was made straight. To Mac Roman, `‚` begins a character.
  if (/[^\x00-\x7f]['"]|['"][^\x00-\x7f]/.test(text))
    quotes.push(/[^\x00-\x7f]['"][‚„]/.test(text) ? 'straight-high' : 'straight')
  const all: Handling[] = []
  for (const f of fragile) {
    for (const q of quotes) {
      for (const blank of ['keep', 'space', 'drop'] as const) {
        for (const hyphen of ['keep', 'drop'] as const) all.push({fragile: f, hyphen, blank, quotes: q})
      }
    }
  }
  return all
}

/** Tells of what stands in a damaged text what it may have been. */
export interface Dictionary {
  /** The longest match; if it ends in a blank, also the one without, since the blank may be nothing but a blank. */
  find(text: string, at: number): {length: number; candidates: Candidate[]}[]
  /** Whether anything begins with this character. */
  starts(code: number): boolean
}

/** Where nothing was lost. */
export const untouched: Handling = {fragile: 'keep', hyphen: 'keep', blank: 'keep', quotes: 'keep'}

/** Kinds of loss, as bits. */
const [fragile, hyphen, blank, quotes] = [1, 2, 4, 8]

/** What bytes become by such a table. */
function joined(bytes: readonly number[], shown: readonly string[]): string {
  let text = ''
  for (const byte of bytes) text += shown[byte]!
  return text
}

/** Which kind of loss can touch a byte that a page shows. */
function riskOf(byte: number, page: CodePage): number {
  const shown = page.shown[byte]!
  const risk = page.fragile.has(byte) ? fragile : 0
  if (shown === '\u00ad') return risk | hyphen
  return shown === '\u00a0' ? risk | blank : straight[shown] ? risk | quotes : risk
}

/** All bytes of longer characters. */
const upper = Array.from({length: 128}, (_, i) => 0x80 + i)

/**
 * What pages make of each byte, one page after the other. They read byte by byte, so that this is all there is to know:
 * following thousands of characters through them, in each way to lose bytes, took ten times as long.
 */
function passage(pages: readonly CodePage[], wayAt: (step: number) => Handling): string[] {
  const [first, ...rest] = pages
  const shown: string[] = new Array(256).fill('')
  for (const byte of upper)
    shown[byte] = rest.reduce((text, page, i) => garble(text, page, wayAt(i + 1)), shownAs(byte, first!, wayAt(0)))
  return shown
}

/** Which kinds of loss can touch what pages, one after the other, make of each byte. */
function risksOf(pages: readonly CodePage[]): Uint8Array {
  const risks = new Uint8Array(256)
  for (const first of upper) {
    let bytes = [first]
    for (const page of pages) {
      for (const byte of bytes) if (byte >= 0x80) risks[first]! |= riskOf(byte, page)
      bytes = Array.from(bytes, byte => page.shown[byte]!).flatMap(char => utf8(char.codePointAt(0)!))
    }
  }
  return risks
}

/** The kinds of loss that a handling has. */
const kindsOf = (way: Handling) =>
  (way.fragile === 'keep' ? 0 : fragile) |
  (way.hyphen === 'keep' ? 0 : hyphen) |
  (way.blank === 'keep' ? 0 : blank) |
  (way.quotes === 'keep' ? 0 : quotes)

/** Everything that the pages, one after the other, make of conceivable characters when bytes are lost. */
export function dictionary(
  pages: readonly CodePage[],
  ways: readonly Handling[],
  codes: readonly number[] = conceivable(),
): Dictionary {
  const entries = new Map<string, Candidate[]>()
  /** By first character, how long what begins with it may be. */
  const longest = new Map<number, number>()
  const add = (key: string, code: number, handling: Handling) => {
    const start = key.charCodeAt(0)
    // The first byte, too, may have become a straight quote, or the mark of its loss: ?üöÄ.
    const isPlain = start === 0x27 || start === 0x22 || start === 0x3f
    if (!((isPlain ? key.charCodeAt(1) : start) > 0x7f)) return
    const known = entries.get(key)
    if (!known) {
      entries.set(key, [{code, handling}])
      longest.set(start, Math.max(longest.get(start) ?? 0, key.length))
    } else if (known.at(-1)!.code !== code) known.push({code, handling})
  }
  const risks = risksOf(pages)
  const plain = passage(pages, () => untouched)
  const passages = ways.slice(1).map(handling => {
    const shown = [passage(pages, () => handling)]
    // Or they were lost in the last step only.
    if (pages.length > 1) shown.push(passage(pages, step => (step === pages.length - 1 ? handling : untouched)))
    return {handling, shown}
  })
  /** For each set of risks, the handlings that differ from one another within it. */
  const passagesFor = Array.from({length: 16}, (_, risk) =>
    passages.filter(({handling}) => (kindsOf(handling) & ~risk) === 0),
  )
  // Through several pages the whole form is wanted, too: otherwise what a half-restored neighbour leaves would be taken
  // for something else. The inner steps may lose bytes, too.
  const isWanted = plain.map(shown => pages.length > 1 || shown.includes('\ufffd'))
  const isThai = pages.at(-1)?.id === 'windows-874'
  for (const code of codes) {
    // Thai is written in the characters of its page: half a letter is as good Thai as a whole one.
    if (isThai && code >= 0xe00 && code < 0xe80) continue
    const bytes = utf8(code)
    if (bytes.some(byte => isWanted[byte])) add(joined(bytes, plain), code, untouched)
    const risk = bytes.reduce((all, byte) => all | risks[byte]!, 0)
    for (const {handling, shown} of passagesFor[risk]!)
      for (const table of shown) add(joined(bytes, table), code, handling)
  }
  return {
    starts: code => longest.has(code),
    find(text, at) {
      const found: {length: number; candidates: Candidate[]}[] = []
      for (let length = Math.min(longest.get(text.charCodeAt(at)) ?? 0, text.length - at); length > 0; length--) {
        const candidates = entries.get(text.slice(at, at + length))
        if (!candidates) continue
        found.push({length, candidates})
        if (text[at + length - 1] !== ' ') break
      }
      return found
    },
  }
}

/** Whether a text that went through these pages, the last one first, has variation selectors: ⚠️ and not ⚠. */
export function hasSelectors(text: string, pages: readonly number[]): boolean {
  return (['keep', 'drop'] as const).some(fragile =>
    text.includes(
      pages.reduceRight((shown, page) => garble(shown, codePages[page]!, {...untouched, fragile}), '\ufe0f'),
    ),
  )
}

/** What speaks against bytes having been handled in a way. */
export type Penalty = (handling: Handling) => number

/** What speaks against ways of losing bytes: places where such bytes were kept. */
export function penalties(text: string, parts: readonly Span[]): Penalty {
  // A no-break space right after damage is a byte that was kept, too.
  let [hyphen, blank, fragile] = [0, /[^\x00-\x7f»›?!;:°\d]\u00a0/.test(text) ? 1 : 0, 0]
  for (const part of parts) {
    for (let i = part.start; i < part.end; i++) {
      const code = text.charCodeAt(i)
      if (code === 0xad) hyphen++
      else if (code === 0xa0) blank++
      else if (code >= 0x80 && code <= 0x9f) fragile++
    }
  }
  return handling =>
    (handling.hyphen === 'drop' ? (hyphen > 0 ? 6 : 1.5) : 0) +
    (handling.blank !== 'keep' ? (blank > 0 ? 3 : 0.3) : 0) +
    (handling.fragile !== 'keep' ? (fragile > 0 ? 6 : 0) : 0) +
    (handling.quotes === 'keep' ? 0 : 0.5)
}
