import {isBox} from '../candidates/drawings.ts'
import type {Library} from '../candidates/library.ts'
import {type Candidate, type Dictionary, handlings, hasSelectors, penalties} from '../candidates/loss.ts'
import {lacksSelector, openQuote, rank} from '../candidates/rank.ts'
import {costOf, isCompanion} from '../characters/kind.ts'
import {type Certainty, type LossyPart, mostNamed, movedTo, type Part} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isStraight, isWordly, surprise} from '../characters/surprise.ts'
import {isPictorial} from '../characters/weigh.ts'
import {recurringAmid} from '../context/recurring.ts'
import {codesOf} from '../whole/lossless.ts'
import {blanksBehind, eaten, isBlanked, isDoubled, isDropped, isKeycapApart, mayBeOther} from './accidents.ts'
import {standingBefore} from './before.ts'
import {standingBehind, standsBehind, strangenessBeside} from './beside.ts'
import {anyLeft, isWhole, type Known} from './channels.ts'
import {isApart, isDrawn, itemStart, writesBeyond} from './places.ts'

/** From this lead over the second on, the first candidate is put forward. */
const clearLead = 0.75
/** The same where nothing but a first byte is left. */
const stumpLead = 3
const stump = /^[^\x00-\x7f][\ufffd?]*$/

export function lossyParts(
  text: string,
  codes: Uint16Array,
  sound: readonly Part[],
  known: readonly Known[],
  books: Library,
  apart?: Uint8Array,
): LossyPart[] {
  if (known.length === 0 || !anyLeft(codes, sound, known)) return []
  const penalty = penalties(text, sound)
  const ways = handlings(text, known[0]!.fragile)
  const straightened = ways.some(({quotes}) => quotes === 'straight')
  const marked = ways.some(({fragile}) => fragile === '?')
  const channels = known.map(channel => {
    const page = channel.pages[0]!
    const lookup = books.dictionary(channel.pages, ways)
    return {
      ...channel,
      page,
      outer: 1 << page,
      lookup,
      isBlanked: isBlanked(codes, sound, 1 << page),
      isDropped: isDropped(codes, sound, page),
      blanks: blanksBehind(codes, sound, page),
      isStyled: hasSelectors(text, channel.pages),
    }
  })
  // Not in the loop: a function made there costs each character of the text an object.
  const emptied = channels.reduce((mask, {bereft, outer}) => (bereft ? mask | outer : mask), 0)
  const bereftBy = (pages: number) => channels.find(({bereft, outer}) => bereft && pages & outer)
  const outers = channels.reduce((mask, {outer}) => mask | outer, 0)
  const hasScripts = writesBeyond(sound)
  const opensAlike = known.every(({pages}) => pages.length === 1) && !sound.some(({text}) => openers.has(text))
  const found: LossyPart[] = []
  const standsBefore = standingBefore(text, sound, found)
  const standBehind = standingBehind(text, sound)
  const strangeness = strangenessBeside(codes, sound)
  const again = recurringAmid<LossyPart | undefined>()
  // The same few candidates are met over and over.
  const weighed = new Map<readonly Candidate[], ReadonlyMap<number, number>>()
  const penaltiesOf = (candidates: readonly Candidate[]): ReadonlyMap<number, number> => {
    const all = weighed.get(candidates) ?? new Map(candidates.map(({code, handling}) => [code, penalty(handling)]))
    weighed.set(candidates, all)
    return all
  }
  let next = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    // A curly quote that was straightened may be the first byte: ‚Äî is 'Äî then. So may a question mark, but not one
    // that ends a question.
    const plain = (straightened && isStraight(code)) || (marked && code === 0x3f && !isWordly(codes[i - 1] ?? 10))
    const quoted = plain && (codes[i + 1] ?? 0) > 0x7f
    if ((code < 0x80 && !quoted) || apart?.[i]) continue
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
    const gone = leads(code) & emptied ? bereftBy(leads(code)) : undefined
    if (!gone || covering || found.at(-1)?.end === i + 1 || isWhole(codes, i)) continue
    let end = i + 1
    while (end < codes.length && tails(codes[end]!) & gone.outer && sound[next]?.start !== end) end++
    found.push({start: i, end, text: text.slice(i, end), certainty: 'open', candidates: [], pages: gone.pages})
    i = end - 1
  }
  return found

  function decide(at: number, channel: (typeof channels)[number], covering: Part | undefined): LossyPart | undefined {
    const hits = channel.lookup.find(text, at)
    if (hits.length === 0) return undefined
    const longest = hits[0]!.length
    if (!covering && sound[next] && at + longest > sound[next]!.start && channel.pages.length < 2) {
      // What stands there may be the rest of it, which another page reads as something else: 👥 is π and a letter.
      const {doubtful, mask, end} = sound[next]!
      if (!doubtful || mask & channel.outer || end !== at + longest) return undefined
    }
    // Most characters are no damage: they are sound where they stand, and no candidate could be sounder by so much.
    // Where nearly everything is gone, what came back beside a place says nothing about it.
    const now = channel.bereft ? surprise(codes, at, at + longest) : strangeness(at, at + longest, next)
    const maybeTypical = channel.proofs >= 5 && longest > 2
    if (now < limitOf(channel) + 2 && !maybeTypical && !isApart(codes, at, at + longest)) {
      // The variation selector of an emoji may look like a letter, too.
      if (
        (codes[at + longest] ?? 10) < 0x80 ||
        !standsBehind(text, at + longest, {sound, next}, channel.lookup).startsWith('\ufe0f')
      )
        return undefined
    }
    const before = standsBefore(at, next)
    const afters = standBehind(at, hits, next, channel.lookup)
    const raw = text.slice(Math.max(0, at - 2), at + longest + 5)
    const last = found.at(-1)
    const touched = last?.end === at && last.certainty
    const room = Math.min(longest + 2, (sound[next]?.start ?? codes.length + longest) - at)
    const facts = [channel, touched, sound[next - 1]?.end === at, Math.min(2, at), room, before]
    const choice = again(raw, facts, afters, () => choose(at, channel, hits, before, afters))
    return choice && movedTo(choice, at)
  }

  /** What stood at a place, given all that may have stood there and what stands around. */
  function choose(
    at: number,
    channel: (typeof channels)[number],
    hits: ReturnType<Dictionary['find']>,
    before: string,
    afters: readonly string[],
  ): LossyPart | undefined {
    const options = hits
      .flatMap(({length, candidates}, i) => {
        const behind = at + length
        const isOpen = channel.lookup.starts(codes[behind] ?? 10) && sound[next]?.start !== behind
        // Of à a blank may be part, and where nearly everything is gone, letters say little about each other.
        const isWord = hits.length === 1 && !channel.bereft
        const company = {before, after: afters[i]!, isOpen, isWord, isStyled: channel.isStyled, opensAlike}
        const against = penaltiesOf(candidates)
        return rank(against, company, books.lexicon)
          .filter(({code}) => against.get(code)! < 6 || candidates.length === 1)
          .map(({code, score}) => ({
            code,
            length,
            score: score - eaten(text, at + length, code, channel.blanks),
            against: against.get(code)!,
            after: afters[i]!,
          }))
      })
      .sort((a, b) => b.score - a.score)
    const best = options[0]
    if (!best) return undefined
    const isSwallowed = best.code === 0xfe0f && isKeycapApart(text, at + best.length, sound[next])
    const end = at + best.length + (isSwallowed ? 1 : 0)
    const after = isSwallowed ? '\u20e3' : best.after
    const from = Math.min(2, before.length)
    const window = codesOf(before.slice(-2) + String.fromCodePoint(best.code) + after.slice(0, 2))
    const to = window.length - Math.min(2, after.length)
    const bare = text.slice(at, end)
    const shown = codesOf(before.slice(-2) + bare + after.slice(0, 2))
    const now = channel.bereft ? surprise(codes, at, end) : surprise(shown, from, from + bare.length)
    const gain = now - surprise(window, from, to, true)
    // A lone first byte of an emoji where a word would stand, and heads that no language has, need no further proof.
    const typical = channel.proofs >= 5 && /[^\x00-\x7f].*[^\x00-\x7f]/s.test(bare) && bare.length > 2
    const lone =
      bare.length === 1 && best.code > 0xffff && /(^|[\s#*>|-])$/.test(before) && /^(?:\s|\ufe0f|[*]|$)/.test(after)
    const dash = bare === 'â' && before.endsWith(' ') && text[end] === ' '
    // Where a heading or an item begins, a lone letter is hardly one: 🌟 is š there, and 💡 is š’.
    const heading =
      channel.proofs > 1 && isPictorial(best.code) && itemStart.test(before) && /^(?:\ufe0f|[ \u00a0][^\s])/.test(after)
    // Where a line begins, and again where the last stroke of the drawing was: │   ├── models.py
    const drawing = channel.proofs > 1 && best.length > 1 && isBox(best.code) && isDrawn(before)
    if (gain < (heading || drawing ? -4 : lone || dash || (typical && channel.proofs > 0) ? 0 : limitOf(channel)))
      return undefined
    const named = new Map<number, number>()
    for (const {code, against} of options) if (!named.has(code)) named.set(code, against)
    const texts = Array.from(named.keys(), code => String.fromCodePoint(code))
    // What is unlikely because other places kept such bytes is possible all the same: another page may begin here.
    const possible = new Set(hits.flatMap(({candidates}) => candidates.map(({code}) => code)))
    const only = texts.length === 1 && possible.size === 1 && options.every(({length}) => length === best.length)
    // Punctuation that fits far better than anything else is no guess.
    const second = options.find(({code}) => code !== best.code)
    const lead = second ? best.score - second.score : 99
    const settled =
      isCompanion(best.code) ||
      (channel.settled && costOf(best.code) <= 6 && best.code <= 0xffff && !lacksSelector(best.code, after))
    const doubled = best.code === 0xe0 && best.length === 2 && isDoubled(channel.blanks, before, after)
    const sure =
      (only && settled) ||
      doubled ||
      (only && best.code > 0xffff && channel.settled && !hasScripts) ||
      (lead >= 6 && punctuation.test(texts[0]!))
    // What could be a later byte of the same character may be one: then less is lost than it seems, and something else.
    const goesOn = (tails(codes[end] ?? 10) & channel.outer) !== 0 && sound[next]?.start !== end
    // Both dashes end in a curly quote; where it is straight, they are one.
    const dashed =
      /^[–—]$/.test(texts[0]!) && texts.some(text => text !== texts[0] && /^[–—]$/.test(text)) && /['"]$/.test(bare)
    const candidate = hits.flatMap(({candidates}) => candidates).find(({code}) => code === best.code)!
    const isAmbiguous = !isSwallowed && !doubled && mayBeOther(codes, {start: at, end}, candidate, channel)
    // The mark of a byte that is lost belongs to the character.
    const beheaded = !(leads(codes[at]!) & channel.outer)
    const isDisputed = sound[next] !== undefined && sound[next]!.start < end
    const marked = (beheaded && (text[at - 1] === '?' || text[at - 1] === '\ufffd')) || isDebris(at - 1)
    // A closing mark without its partner may have been one of another kind: „so“, “so”, ‘so’.
    const partnerless = /^[‘“„‚”]$/.test(texts[0]!) && !(texts[0] === '”' && openQuote(before))
    // Of a character of which nothing but the first byte is left, and marks for the others, anything may be told.
    const isStump = best.code > 0x7ff && bare.length > 1 && stump.test(bare)
    const needed = !isStump ? clearLead : isPictorial(best.code) && !itemStart.test(before) ? 99 : stumpLead
    let certainty: Certainty =
      sure &&
      channel.pages.length === 1 &&
      !partnerless &&
      !goesOn &&
      !dashed &&
      !marked &&
      !isDisputed &&
      !isAmbiguous &&
      gain >= 0 &&
      (best.length > 1 || channel.proofs > 4)
        ? 'unique'
        : lead >= needed && costOf(best.code) <= 8
          ? 'chosen'
          : 'open'
    // A page that many sound letters contradict is no reason to suspect a few more.
    if (certainty === 'open' && !heading && !drawing && (gain < 6 || channel.proofs < 3)) return undefined
    // What belongs to the character before it shares its fate.
    const last = found.at(-1)
    if (last?.end === at && isCompanion(best.code) && certainty === 'unique') certainty = last.certainty
    const [candidates, against] = [texts.slice(0, mostNamed), [...named.values()].slice(0, mostNamed)]
    return {start: at, end, text: texts[0]!, certainty, candidates, against, pages: channel.pages}
  }

  /** Whether this too is part of something damaged, and not repaired: ÃÂ¡ went through a page twice. */
  function isDebris(at: number): boolean {
    const code = codes[at] ?? 10
    if (code < 0x80 || !((leads(code) | tails(code)) & outers)) return false
    const last = found.at(-1)
    return sound[next - 1]?.end !== at + 1 && !(last?.end === at + 1 && last.certainty === 'unique')
  }
}

const openers = new Set('“„«»‚‘')
const limitOf = ({proofs}: {proofs: number}) => (proofs === 0 ? 8 : 3)
const punctuation = /^[’”–—…]$/
