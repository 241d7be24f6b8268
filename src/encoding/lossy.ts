import type {Span} from '../text/span.ts'
import {anyLeft, isWhole, type Known} from './channels.ts'
import {type CodePage, codePages} from './code-pages.ts'
import {costOf, isCompanion} from './kind.ts'
import {type Candidate, type Dictionary, dictionary, handlings, penalties} from './loss.ts'
import {codesOf} from './lossless.ts'
import type {Part} from './part.ts'
import {type Lexicon, lexicon, openQuote, rank} from './rank.ts'
import {leads, tails} from './scan.ts'
import {isLetter, surprise} from './surprise.ts'
import {isPictorial} from './weigh.ts'

export type Certainty = 'certain' | 'unique' | 'chosen' | 'open'

/** A damaged place of which bytes are lost. */
export interface LossyPart extends Span {
  text: string
  certainty: Certainty
  /** The likeliest first. */
  candidates: string[]
  pages: readonly number[]
}

/** From this lead over the second on, the first candidate is put forward. */
const clearLead = 0.75

export function lossyParts(
  text: string,
  codes: Uint16Array,
  sound: readonly Part[],
  known: readonly Known[],
): LossyPart[] {
  if (known.length === 0 || !anyLeft(codes, sound, known)) return []
  const penalty = penalties(text, sound)
  const ways = handlings(text)
  const straightened = ways.some(({quotes}) => quotes === 'straight')
  const channels = known.map(({pages, proofs, settled, bereft}) => {
    const through = pages.toReversed().map(page => codePages[page]!)
    return {pages, proofs, settled, bereft, outer: 1 << pages[0]!, lookup: dictionary(through as CodePage[], ways)}
  })
  const outers = channels.reduce((mask, {outer}) => mask | outer, 0)
  let words: Lexicon | undefined
  const lookUp = () => (words ??= lexicon())
  const found: LossyPart[] = []
  // The same few candidates are met over and over.
  const weighed = new Map<readonly Candidate[], ReadonlyMap<number, number>>()
  const penaltiesOf = (candidates: readonly Candidate[]): ReadonlyMap<number, number> => {
    const known = weighed.get(candidates)
    if (known) return known
    const all = new Map(candidates.map(({code, handling}) => [code, penalty(handling)]))
    weighed.set(candidates, all)
    return all
  }
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
      found.push(part)
      i = part.end - 1
      break
    }
    const gone = channels.find(({bereft, outer}) => bereft && leads(code) & outer)
    if (!gone || covering || found.at(-1)?.end === i + 1 || isWhole(codes, i)) continue
    let end = i + 1
    while (end < codes.length && tails(codes[end]!) & gone.outer && sound[next]?.start !== end) end++
    found.push({start: i, end, text: text.slice(i, end), certainty: 'open', candidates: [], pages: gone.pages})
    i = end - 1
  }
  return found

  function decide(
    at: number,
    channel: {pages: readonly number[]; proofs: number; settled: boolean; outer: number; lookup: Dictionary},
    covering: Part | undefined,
  ): LossyPart | undefined {
    const hits = channel.lookup.find(text, at)
    if (hits.length === 0) return undefined
    const longest = hits[0]!.length
    if (!covering && sound[next] && at + longest > sound[next]!.start && channel.pages.length < 2) return undefined
    const limit = channel.proofs === 0 ? 8 : 3
    // Most characters are no damage: they are sound where they stand, and no candidate could be sounder by so much.
    const now = surprise(codes, at, at + longest)
    const maybeTypical = channel.proofs >= 5 && longest > 2
    if (now < limit + 2 && !maybeTypical && !isApart(codes, at, at + longest)) {
      // The variation selector of an emoji may look like a letter, too.
      if ((codes[at + longest] ?? 10) < 0x80 || !contextAfter(at + longest, channel.lookup).startsWith('\ufe0f'))
        return undefined
    }
    const before = contextBefore(at)
    const options = hits
      .flatMap(({length, candidates}) => {
        const company = {before, after: contextAfter(at + length, channel.lookup)}
        const against = penaltiesOf(candidates)
        return rank(against, company, lookUp)
          .filter(({code}) => against.get(code)! < 6 || candidates.length === 1)
          .map(({code, score}) => ({code, length, score: score - eaten(at + length, code)}))
      })
      .sort((a, b) => b.score - a.score)
    const best = options[0]
    if (!best) return undefined
    const end = at + best.length
    const after = contextAfter(end, channel.lookup)
    const from = Math.min(2, before.length)
    const window = codesOf(before.slice(-2) + String.fromCodePoint(best.code) + after.slice(0, 2))
    const to = window.length - Math.min(2, after.length)
    const gain = surprise(codes, at, end) - surprise(window, from, to, true)
    const bare = text.slice(at, end)
    // A lone first byte of an emoji where a word would stand, and heads that no language has, need no further proof.
    const typical = channel.proofs >= 5 && /[^\x00-\x7f].*[^\x00-\x7f]/s.test(bare) && bare.length > 2
    const lone =
      bare.length === 1 && best.code > 0xffff && /(^|[\s#*>|-])$/.test(before) && /^(?:\s|\ufe0f|[*]|$)/.test(after)
    const dash = bare === 'â' && before.endsWith(' ') && text[end] === ' '
    // Where a heading or an item begins, a lone letter is hardly one: 🌟 is š there, and 💡 is š’.
    const heading =
      channel.proofs > 1 && isPictorial(best.code) && itemStart.test(before) && /^(?:\ufe0f|[ \u00a0][^\s])/.test(after)
    if (gain < (heading ? -4 : lone || dash || (typical && channel.proofs > 0) ? 0 : limit)) return undefined
    const texts = [...new Set(options.map(({code}) => String.fromCodePoint(code)))]
    // What is unlikely because other places kept such bytes is possible all the same: another page may begin here.
    const possible = new Set(hits.flatMap(({candidates}) => candidates.map(({code}) => code)))
    const only = texts.length === 1 && possible.size === 1 && options.every(({length}) => length === best.length)
    // Punctuation that fits far better than anything else is no guess.
    const second = options.find(({code}) => code !== best.code)
    const lead = second ? best.score - second.score : 99
    const settled = isCompanion(best.code) || (channel.settled && costOf(best.code) <= 6 && best.code <= 0xffff)
    const sure =
      (only && settled) || (only && best.code > 0xffff && channel.settled) || (lead >= 6 && punctuation.test(texts[0]!))
    // What could be a later byte of the same character may be one: then less is lost than it seems, and something else.
    const goesOn = (tails(codes[end] ?? 10) & channel.outer) !== 0 && sound[next]?.start !== end
    // Both dashes end in a curly quote; where it is straight, they are one.
    const dashed =
      /^[–—]$/.test(texts[0]!) && texts.some(text => text !== texts[0] && /^[–—]$/.test(text)) && /['"]$/.test(bare)
    // The mark of a byte that is lost belongs to the character.
    const beheaded = !(leads(codes[at]!) & channel.outer)
    const marked = (beheaded && (text[at - 1] === '?' || text[at - 1] === '\ufffd')) || isDebris(at - 1)
    // A closing mark without its partner may have been one of another kind: „so“, “so”, ‘so’.
    const partnerless = /^[‘“„‚”]$/.test(texts[0]!) && !(texts[0] === '”' && openQuote(before))
    let certainty: Certainty =
      sure &&
      channel.pages.length === 1 &&
      !partnerless &&
      !goesOn &&
      !dashed &&
      !marked &&
      gain >= 0 &&
      (best.length > 1 || channel.proofs > 4)
        ? 'unique'
        : lead >= clearLead && costOf(best.code) <= 8
          ? 'chosen'
          : 'open'
    // A page that many sound letters contradict is no reason to suspect a few more.
    if (certainty === 'open' && !heading && (gain < 6 || channel.proofs < 3)) return undefined
    // What belongs to the character before it shares its fate.
    const last = found.at(-1)
    if (last?.end === at && isCompanion(best.code) && certainty === 'unique') certainty = last.certainty
    return {start: at, end, text: texts[0]!, certainty, candidates: texts.slice(0, 12), pages: channel.pages}
  }

  /** Whether this too is part of something damaged, and not repaired: ÃÂ¡ went through a page twice. */
  function isDebris(at: number): boolean {
    const code = codes[at] ?? 10
    if (code < 0x80 || !((leads(code) | tails(code)) & outers)) return false
    const last = found.at(-1)
    return sound[next - 1]?.end !== at + 1 && !(last?.end === at + 1 && last.certainty === 'unique')
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
      // What stands right behind such a place may be the rest of it.
      const isRest = start === foundEnd && text[start] === '“' && start < end
      out = (isRest ? '‟' : '') + text.slice(isRest ? start + 1 : start, end) + out
      end = start
      if (end === foundEnd && f >= 0) {
        // A guessed opening mark is no partner for a closing one.
        out = (found[f]!.certainty === 'unique' ? found[f]!.text : found[f]!.text.replace('“', '‟')) + out
        end = found[f--]!.start
      } else if (end === soundEnd && s >= 0) {
        out = sound[s]!.text + out
        end = sound[s--]!.start
      } else break
    }
    return out
  }

  function contextAfter(at: number, lookup: Dictionary): string {
    let [out, end, s] = ['', at, next]
    while (s < sound.length && sound[s]!.start < at) s++
    if ((codes[at] ?? 10) >= 0x80 && sound[s]?.start !== at) {
      const hit = lookup.find(text, at)[0]
      if (hit) {
        out = String.fromCodePoint(hit.candidates.reduce((a, b) => (costOf(b.code) < costOf(a.code) ? b : a)).code)
        end += hit.length
      }
    }
    for (let steps = 0; steps < 8 && sound[s]?.start === end; steps++) {
      out += sound[s]!.text
      end = sound[s++]!.end
    }
    return out + text.slice(end, end + 200)
  }
}

const punctuation = /^[’”–—…]$/
/** All that may stand before the sign of a heading, an item or a cell. */
const itemStart = /(?:^|[\n|])[\s#>*+-]*(?:\d{1,3}[.)] *)?(?:\*\*|__)?$/

/** Whether a stretch has no letter or digit beside it. */
const isApart = (codes: Uint16Array, from: number, to: number) =>
  !isWordly(codes[from - 1] ?? 10) && !isWordly(codes[to] ?? 10)
const isWordly = (code: number) => (code >= 0x30 && code <= 0x39) || isLetter(code)
