import type {Span} from '../text/span.ts'
import {type CodePage, codePages} from './code-pages.ts'
import {costOf, isCompanion} from './kind.ts'
import {type Candidate, type Dictionary, dictionary, handlings} from './loss.ts'
import type {Part} from './lossless.ts'
import {lexicon, rank} from './rank.ts'
import {leads} from './scan.ts'
import {surprise} from './surprise.ts'

export type Certainty = 'certain' | 'unique' | 'chosen' | 'open'

/** A damaged place of which bytes are lost. */
export interface LossyPart extends Span {
  text: string
  certainty: Certainty
  /** The likeliest first. */
  candidates: string[]
  pages: readonly number[]
}

/** The pages, the last one first, that the file is known to have gone through. */
export interface Known {
  pages: readonly number[]
  /** How many places prove it. */
  proofs: number
  /** Whether no other page reads the whole characters as well and would lose other bytes. */
  settled: boolean
}

/** What speaks for and against the ways in which bytes may have been lost, from the places where none was. */
function keptBytes(text: string, parts: readonly Part[]) {
  let [hyphen, blank, fragile] = [0, 0, 0]
  for (const part of parts) {
    for (let i = part.start; i < part.end; i++) {
      const code = text.charCodeAt(i)
      if (code === 0xad) hyphen++
      else if (code === 0xa0) blank++
      else if (code >= 0x80 && code <= 0x9f) fragile++
    }
  }
  return {hyphen, blank, fragile}
}

/** From this lead over the second on, the first candidate is put forward. */
const clearLead = 0.75

export function lossyParts(
  text: string,
  codes: Uint16Array,
  sound: readonly Part[],
  known: readonly Known[],
  allowed: (start: number, end: number) => boolean,
): LossyPart[] {
  const kept = keptBytes(text, sound)
  const ways = handlings(text)
  const straightened = ways.some(({quotes}) => quotes === 'straight')
  const channels = known.map(({pages, proofs, settled}) => {
    const through = pages.toReversed().map(page => codePages[page]!)
    return {pages, proofs, settled, outer: 1 << pages[0]!, lookup: dictionary(through as CodePage[], ways)}
  })
  const words = lexicon()
  const found: LossyPart[] = []
  const penalty = ({handling}: Candidate) =>
    (handling.hyphen === 'drop' ? (kept.hyphen > 0 ? 6 : 1) : 0) +
    (handling.blank !== 'keep' ? (kept.blank > 0 ? 3 : 0.3) : 0) +
    (handling.fragile !== 'keep' ? (kept.fragile > 0 ? 6 : 0) : 0) +
    (handling.quotes === 'straight' ? 0.5 : 0)
  let next = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    // A curly quote that was straightened may be the first byte: ‚Äî is 'Äî then.
    const quoted = straightened && (code === 0x27 || code === 0x22) && (codes[i + 1] ?? 0) > 0x7f
    if (code < 0x80 && !quoted) continue
    while (next < sound.length && sound[next]!.end <= i) next++
    const covering = next < sound.length && sound[next]!.start <= i ? sound[next]! : undefined
    if (covering && covering.start !== i) continue
    for (const channel of channels) {
      if (!quoted && !(leads(code) & channel.outer) && !channel.lookup.starts(code)) continue
      if (covering && (channel.pages.length < 2 || covering.pages.length >= channel.pages.length)) continue
      const part = decide(i, channel, covering)
      if (!part || (covering && part.end <= covering.end)) continue
      if (!allowed(part.start, part.end)) continue
      found.push(part)
      i = part.end - 1
      break
    }
  }
  return found

  function decide(
    at: number,
    channel: {pages: readonly number[]; proofs: number; settled: boolean; lookup: Dictionary},
    covering: Part | undefined,
  ): LossyPart | undefined {
    const hits = channel.lookup.find(text, at)
    if (hits.length === 0) return undefined
    const longest = hits[0]!.length
    if (!covering && sound[next] && at + longest > sound[next]!.start && channel.pages.length < 2) return undefined
    const before = contextBefore(at)
    const options = hits
      .flatMap(({length, candidates}) => {
        const company = {before, after: contextAfter(at + length, channel.lookup)}
        const penalties = new Map(candidates.map(candidate => [candidate.code, penalty(candidate)]))
        return rank([...penalties.keys()], company, words, code => penalties.get(code)!)
          .filter(({code}) => penalties.get(code)! < 6 || candidates.length === 1)
          .map(ranked => ({...ranked, length, score: ranked.score - eaten(at + length, ranked.code)}))
      })
      .sort((a, b) => b.score - a.score)
    const best = options[0]
    if (!best) return undefined
    const end = at + best.length
    const window = [
      ...codesIn(before.slice(-2)),
      ...codesIn(String.fromCodePoint(best.code)),
      ...codesIn(contextAfter(end, channel.lookup).slice(0, 2)),
    ]
    const from = Math.min(2, before.length)
    const to = window.length - Math.min(2, contextAfter(end, channel.lookup).length)
    const gain = surprise(codes, at, end) - surprise(window, from, to, true)
    const bare = text.slice(at, end)
    // A lone first byte of an emoji where a word would stand, and heads that no language has, need no further proof.
    const typical = channel.proofs >= 5 && /[^\x00-\x7f].*[^\x00-\x7f]/s.test(bare) && bare.length > 2
    const lone =
      bare.length === 1 &&
      best.code > 0xffff &&
      /(^|[\s#*>|-])$/.test(before) &&
      /^(?:\s|\ufe0f|[*]|$)/.test(contextAfter(end, channel.lookup))
    const dash = bare === 'â' && before.endsWith(' ') && text[end] === ' '
    if (gain < (lone || dash || (typical && channel.proofs > 0) ? 0 : channel.proofs === 0 ? 8 : 3)) return undefined
    const texts = [...new Set(options.map(({code}) => String.fromCodePoint(code)))]
    const only = texts.length === 1 && options.every(({length}) => length === best.length)
    // Punctuation that fits far better than anything else is no guess.
    const second = options.find(({code}) => code !== best.code)
    const lead = second ? best.score - second.score : 99
    const settled = isCompanion(best.code) || (channel.settled && costOf(best.code) <= 6 && best.code <= 0xffff)
    const sure =
      (only && settled) || (only && best.code > 0xffff && channel.settled) || (lead >= 6 && punctuation.test(texts[0]!))
    let certainty: Certainty =
      sure && (best.length > 1 || channel.proofs > 4)
        ? 'unique'
        : lead >= clearLead && costOf(best.code) <= 8
          ? 'chosen'
          : 'open'
    // A page that many sound letters contradict is no reason to suspect a few more.
    if (certainty === 'open' && (gain < 6 || channel.proofs < 3)) return undefined
    // What belongs to the character before it shares its fate.
    const last = found.at(-1)
    if (last?.end === at && isCompanion(best.code) && certainty === 'unique') certainty = last.certainty
    return {start: at, end, text: texts[0]!, certainty, candidates: texts.slice(0, 12), pages: channel.pages}
  }

  /** A blank that was a byte is missed where two words would run together without it. */
  function eaten(end: number, code: number): number {
    if (text[end - 1] !== ' ') return 0
    if (text[end] === ' ' || text[end] === '\n') return -1
    if (code === 0xa0) return -2
    // àquele and às are one word in Portuguese.
    return code === 0xe0 && /^(quel|s[ ,.])/.test(text.slice(end, end + 4)) ? -3 : 4
  }

  /** What stands before a place once everything there is repaired. */
  function contextBefore(at: number): string {
    let out = ''
    let end = at
    let [s, f] = [next - 1, found.length - 1]
    for (let steps = 0; steps < 40 && end > 0 && out.length < 400; steps++) {
      while (s >= 0 && sound[s]!.end > end) s--
      const soundEnd = s >= 0 ? sound[s]!.end : 0
      const foundEnd = f >= 0 ? found[f]!.end : 0
      const start = Math.max(soundEnd, foundEnd, end - 400)
      out = text.slice(start, end) + out
      end = start
      if (end === foundEnd && f >= 0) {
        out = found[f]!.text + out
        end = found[f--]!.start
      } else if (end === soundEnd && s >= 0) {
        out = sound[s]!.text + out
        end = sound[s--]!.start
      } else break
    }
    return out
  }

  function contextAfter(at: number, lookup: Dictionary): string {
    const behind = text.slice(at, at + 200)
    if (behind === '' || behind.charCodeAt(0) < 0x80) return behind
    let s = next
    while (s < sound.length && sound[s]!.start < at) s++
    if (s < sound.length && sound[s]!.start === at)
      return sound[s]!.text + text.slice(sound[s]!.end, sound[s]!.end + 200)
    const hit = lookup.find(text, at)[0]
    if (hit?.candidates.length === 1)
      return String.fromCodePoint(hit.candidates[0]!.code) + text.slice(at + hit.length, at + 200)
    return behind
  }
}

const punctuation = /^[’”“„‘–—…]$/

const codesIn = (text: string) => text.split('').map(unit => unit.charCodeAt(0))

const alone = (codes: Uint16Array, at: number, after: number) =>
  !isLetter(codes[at - 1] ?? 10) && !(after > 0x7f && after < 0xa0) && !isLetter(after)
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a
const isLetter = (code: number) => /^\p{L}/u.test(String.fromCharCode(code))

/** A page's damage betrays itself also where no character is whole: by `ðŸ`, `â€` and the like. */
export function tornHeads(codes: Uint16Array, covered: (at: number) => boolean): {counts: number[]; bare: number[]} {
  const counts = codePages.map(() => 0)
  const bare = codePages.map(() => 0)
  for (let i = 0; i + 1 < codes.length; i++) {
    const [code, after] = [codes[i]!, codes[i + 1]!]
    if (code < 0x80 || covered(i)) continue
    // voilÃ le: a capital ends a word of small letters, because à lost its second half to a blank.
    if (
      (code === 0xc3 || code === 0xc2) &&
      (after === 0x20 || after === 10 || i + 1 === codes.length) &&
      isSmall(codes[i - 1] ?? 10)
    )
      counts[0]!++
    // With every C1 control gone, the first byte of an emoji stands alone, and a curly quote is nothing but â.
    if ((code === 0xf0 || code === 0x111) && alone(codes, i, after)) bare[code === 0xf0 ? 1 : 14]!++
    else if (code === 0xe2 && after === 0x20 && codes[i - 1] === 0x20) bare[1]!++
    if (after < 0x80) continue
    for (let rest = leads(code); rest; rest &= rest - 1) {
      const page = 31 - Math.clz32(rest & -rest)
      const {byteOf} = codePages[page]!
      const [first, second] = [byteOf.get(code), byteOf.get(after)]
      if (isLetter(code) && isLetter(after)) continue
      const head =
        (first === 0xf0 && second === 0x9f) ||
        (first === 0xe2 && second === 0x80) ||
        (first === 0xef && second === 0xb8)
      if (head && surprise(codes, i, i + 2) >= 9) counts[page]!++
    }
  }
  return {counts, bare}
}
