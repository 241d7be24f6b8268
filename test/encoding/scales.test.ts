import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {library} from '../../src/encoding/candidates/library.ts'
import {pairParts} from '../../src/encoding/candidates/pairs.ts'
import {rank} from '../../src/encoding/candidates/rank.ts'
import {codePageIds} from '../../src/encoding/characters/code-pages.ts'
import {assigned, costOf, kindOf} from '../../src/encoding/characters/kind.ts'
import {neighbour} from '../../src/encoding/characters/letters.ts'
import {scan} from '../../src/encoding/characters/scan.ts'
import {surprise} from '../../src/encoding/characters/surprise.ts'
import {gainOf, runsOf} from '../../src/encoding/characters/weigh.ts'
import {wordlike} from '../../src/encoding/characters/wordlike.ts'
import {recurringAmid} from '../../src/encoding/context/recurring.ts'
import {debrisOf} from '../../src/encoding/doubt/debris.ts'
import {withDoubts, withoutHalves} from '../../src/encoding/doubt/emptied.ts'
import {withoutDebris} from '../../src/encoding/doubt/residue.ts'
import {accidents} from '../../src/encoding/torn/accidents.ts'
import {channelsOf, type Known} from '../../src/encoding/torn/channels.ts'
import {lossyParts} from '../../src/encoding/torn/lossy.ts'
import {tornHeads} from '../../src/encoding/whole/heads.ts'
import {codesOf, losslessParts} from '../../src/encoding/whole/lossless.ts'

import {damagedText} from '../sweep/damaged-text.ts'
import {sentences} from '../sweep/sentences.ts'
import {losses} from '../sweep/ways.ts'
import {type Damage, harmless} from './damage.ts'

const books = library()
const ways = Object.values(losses)
const round = (number: number) => String(Math.round(number * 100) / 100)
const visible = (text: string) =>
  Array.from(text, char =>
    /[\p{L}\p{N}\p{P}\p{S} ]/u.test(char) ? char : `\\u{${char.codePointAt(0)!.toString(16)}}`,
  ).join('')
const lines = (name: string) =>
  JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'data/scales.json'), 'utf8'))[name] as string[]
const pagesOf = (mask: number) => codePageIds.filter((_, i) => mask & (1 << i)).join(' ')

// One character of each kind, and those that are looked at by themselves.
const samples = Array.from(' aAéÉəαΑжЖאعกअ漢한’”…²“(–*§°®√×█🚀→️‍\x80\xa0\ufffd́9x⃣Ώ')

test('how badly two characters go together', async () => {
  const of = (a: string, b: string) => {
    const codes = codesOf(a + b)
    const costs = Array.from(a + b, char => costOf(char.codePointAt(0)!)).reduce((sum, cost) => sum + cost, 0)
    return round(surprise(codes, 0, codes.length) - costs)
  }
  const rows = samples.map(a => `${visible(a)}: ${samples.map(b => of(a, b)).join(' ')}`)
  await expect(`${samples.map(visible).join(' ')}\n${rows.join('\n')}\n`).toMatchFileSnapshot('./data/pairs.txt')
})

test('how surprising words are, where they stand and as a proposal, and which are like words', async () => {
  const told = lines('words').map(text => {
    const [before, word, after] = text.split('|') as [string, string, string]
    const codes = codesOf(before + word + after)
    const [from, to] = [before.length, before.length + word.length]
    const [as, proposed] = [surprise(codes, from, to), surprise(codes, from, to, true)]
    return `${visible(text)}: ${round(as)} ${round(proposed)}${wordlike(codes, from, to) ? ' a word' : ''}`
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./data/words.txt')
})

test('what may have stood at a place, the likeliest first', async () => {
  const told = lines('places').map(text => {
    const [before, candidates, after] = text.split('|') as [string, string, string]
    const penalties = new Map(Array.from(candidates, char => [char.codePointAt(0)!, 0]))
    const ranked = (isWord: boolean, isOpen: boolean) =>
      rank(penalties, {before, after, isWord, isOpen}, books.lexicon)
        .map(({code, score}) => `${visible(String.fromCodePoint(code))} ${round(score)}`)
        .join(', ')
    const [plain, word, open] = [ranked(false, false), ranked(true, false), ranked(true, true)]
    return `${visible(text)}: ${plain}${word === plain ? '' : `; in a word ${word}`}${open === word ? '' : `; open ${open}`}`
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./data/ranks.txt')
})

const channel = ({pages, proofs, settled, bereft}: Known) =>
  `${pages.map(page => codePageIds[page]).join('<')} ${proofs}${settled ? ' settled' : ''}${bereft ? ' bereft' : ''}`
const counts = (name: string, numbers: readonly number[]) => {
  const some = numbers.flatMap((count, page) => (count > 0 ? [`${codePageIds[page]} ${count}`] : []))
  return some.length > 0 ? [`  ${name}: ${some.join(', ')}`] : []
}

/** And two words of each sentence, which lost one thing or another by one page or another. */
function scraps(): string[] {
  return Object.values(sentences).map((sentence, i) => {
    const words = sentence.split(' ')
    const at = i % Math.max(1, words.length - 2)
    const how = ways[(i * 5) % ways.length]!
    return damagedText([
      [words.slice(at, at + 2).join(' '), {...harmless, ...how, pages: [codePageIds[(i * 7) % codePageIds.length]!]}],
    ]).text
  })
}

const damage = [...lines('damage'), ...scraps()]
/** In parts, for a test of all of them takes longer than one mutant may. */
const share = Math.ceil(damage.length / 6)

test.each([0, 1, 2, 3, 4, 5])('what is read of damage, by which pages, and what that gains, %i', async part => {
  const told = damage.slice(part * share, (part + 1) * share).flatMap(text => {
    const codes = codesOf(text)
    const pieces = scan(codes, books.isAssigned)
    const out = [`=== ${visible(text)}`]
    for (let i = 0; i < pieces.count; i++) {
      const [start, end, code] = [pieces.starts[i]!, pieces.ends[i]!, pieces.codes[i]!]
      const char = String.fromCodePoint(code)
      const gain = round(gainOf(codes, start, end, [...codesOf(char)]))
      out.push(`  ${start}-${end} ${visible(char)} ${gain}: ${pagesOf(pieces.pages[i]!)}`)
    }
    const own = codePageIds.map((_, page) =>
      Int32Array.from({length: pieces.count}, (_, i) => i).filter(i => pieces.pages[i]! & (1 << page)),
    )
    const runs = runsOf(codes, pieces, own)
    const gains = Array.from({length: runs.count}, (_, run) => {
      const [gain, atHome] = [round(runs.gains[run]!), round(runs.atHome[run]!)]
      const by = codePageIds[runs.pages[run]!]
      const {starts, ends} = runs.stretches
      return `${starts[runs.of[run]!]}-${ends[runs.of[run]!]} ${by} ${gain}${atHome === gain ? '' : `, at home ${atHome}`}`
    })
    if (gains.length > 0) out.push(`  runs: ${gains.join('; ')}`)
    const parts = losslessParts(codes, books)
    for (const {start, end, text, pages, doubtful, rivals} of parts) {
      const through = pages.map(page => codePageIds[page]).join('<')
      out.push(
        `  part ${start}-${end} ${visible(text)} ${through}${doubtful ? ' in doubt' : ''}${rivals ? ` or ${pagesOf(rivals)}` : ''}`,
      )
    }
    const whole = new Set(withoutHalves(codes, parts).map(({start}) => start))
    const halves = parts.filter(({start}) => !whole.has(start))
    const doubts = withDoubts(text, withoutHalves(codes, parts)).filter(
      part => part.doubtful && !parts.find(({start}) => start === part.start)!.doubtful,
    )
    if (halves.length > 0) out.push(`  halves: ${halves.map(({start}) => start).join(' ')}`)
    if (doubts.length > 0) out.push(`  doubted: ${doubts.map(({start}) => start).join(' ')}`)
    const {torn, bare, beheaded} = tornHeads(codes, parts)
    out.push(...counts('torn', torn), ...counts('bare', bare), ...counts('beheaded', beheaded))
    const known = channelsOf(codes, parts)
    if (known.length > 0) out.push(`  known: ${known.map(channel).join(', ')}`)
    const lossy = lossyParts({text, codes, known, books, decided: recurringAmid()}, parts)
    for (const {start, end, text, certainty, candidates} of lossy)
      out.push(`  lost ${start}-${end} ${visible(text)} ${certainty} of ${visible(candidates.join(''))}`)
    const after = withoutDebris(text, codes, {parts, lossy}, books)
    const doubted = after.parts.filter((part, i) => part.doubtful && !parts[i]!.doubtful)
    const lowered = after.lossy.filter((part, i) => part.certainty !== lossy[i]!.certainty)
    const starts = [...doubted, ...lowered].map(({start}) => start)
    return starts.length > 0 ? [...out, `  doubted after all: ${starts.join(' ')}`] : out
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`./data/scans-${part}.txt`)
})

test('which repairs leave debris, or stand where something else happened', async () => {
  const told = lines('debris').flatMap(line => {
    const [truth, pages] = line.split('|') as [string, string | undefined]
    const through = pages === undefined ? ['windows-1252', 'macintosh', 'iso-8859-1', 'cp850'] : pages.split(',')
    return through.map(page => {
      const text = page === '' ? truth : damagedText([[truth, {...harmless, pages: [page]}]]).text
      const codes = codesOf(text)
      const parts = losslessParts(codes, books)
      const isAccident = accidents(text, codes)
      const {debris, lone} = debrisOf(text, codes, parts, books, () => true)
      const marks = parts.map((part, i) =>
        [part.text, debris.has(i) && '†', !debris.has(i) && lone.has(i) && '‡', isAccident(part) && '&']
          .filter(Boolean)
          .join(''),
      )
      return `${visible(truth)} ${page}: ${marks.map(visible).join(' ') || 'nothing'}`
    })
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./data/debris.txt')
})

test('how well a letter goes between two others', async () => {
  const {fitOf} = books.letters()
  const told = lines('letters').map(text => {
    const [before, letters, after] = text.split('|') as [string, string, string]
    const fits = Array.from(letters, letter => {
      const code = letter.codePointAt(0)!
      const [last, next] = [neighbour(before.charCodeAt(0)), neighbour(after.charCodeAt(0))]
      return [fitOf(code, last, next), fitOf(code, last, undefined)].map(fit => (fit === undefined ? '–' : round(fit)))
    })
    return `${visible(text)}: ${fits.map(both => both.join('/')).join(' ')}`
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./data/letters.txt')
})

test('what GBK made of words, and what is left of it', async () => {
  const told = lines('gbk').map(words => {
    const [truth, fragile = 'keep'] = words.split('|') as [string, Damage['fragile']?]
    const {text} = damagedText([[truth, {...harmless, pages: ['gbk'], fragile}]])
    const {parts, left} = pairParts(text, books)
    const read = parts.map(({start, end, text}) => `${start}-${end} ${visible(text)}`)
    const lost = left.map(({start, end, pending, codes}) => {
      const candidates = codes.slice(0, 12).map(code => pending + String.fromCodePoint(code))
      return `${start}-${end} of ${visible(candidates.join(' '))}`
    })
    return `${words} → ${visible(text)}: ${[...read, ...lost].join(', ') || 'nothing'}`
  })
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./data/gbk.txt')
})

test('where blocks of characters begin and end', () => {
  const at = (code: number) => [kindOf(code), costOf(code), assigned(code)]
  // Of each pair the second is the first one of another sort.
  for (const [last, first] of [
    [0x1efff, 0x1f000],
    [0x1faff, 0x1fb00],
    [0x1ffff, 0x20000],
    [0x2ffff, 0x30000],
    [0x1d3ff, 0x1d400],
    [0x1d7ff, 0x1d800],
  ] as const)
    expect(at(last).slice(0, 2), String(last)).not.toEqual(at(first).slice(0, 2))
  expect([0xf8ff, 0x378, 0xd800, 0xe000, 0x370, 0x36f, 0x41, 0x1f680, 0x1fbff, 0x9].map(assigned)).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    false,
    true,
  ])
})
