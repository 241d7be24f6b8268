import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {type Library, library} from '../../src/encoding/candidates/library.ts'
import {diagnose, type Spot} from '../../src/encoding/diagnose.ts'
import {groupBy} from '../../src/text/group-by.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {sentences} from '../sweep/sentences.ts'
import {type Damage, harmless} from './damage.ts'

const ways = [
  'windows-1252',
  'windows-1254',
  'macintosh',
  'windows-1251',
  'cp850',
  'windows-1252>windows-1252',
  'iso-8859-1',
  'windows-1250',
  'cp437',
  'windows-1253',
  'gbk',
  'koi8-r',
  'macintosh>macintosh',
  'windows-1257',
  'cp866',
  'windows-1256',
  'iso-8859-15',
  'windows-1255',
  'windows-1252>macintosh',
  'iso-8859-2',
  'windows-1258',
]

const losses: readonly Partial<Damage>[] = [
  {fragile: 'drop', hyphen: 'drop'},
  {},
  {blank: 'space'},
  {fragile: '\ufffd'},
  {quotes: 'straight', fragile: 'drop'},
  {fragile: '?', blank: 'drop'},
  {fragile: 'drop', blank: 'space'},
]

/** A spot as what is put there: «certain», ‹the only one that fits›, ‹the likeliest|others›, or what nobody can tell: ‹?others›. */
function show({text, certainty, candidates, isShown}: Spot): string {
  const others = candidates.slice(0, 4).join('|')
  if (certainty === 'certain') return `«${text}»`
  if (certainty === 'open') return `‹?${isShown ? 'shown ' : ''}${others}›`
  return others && certainty === 'chosen' ? `‹${text}|${others}›` : `‹${text}›`
}

interface Way extends Partial<Damage> {
  pages: readonly string[]
  /** Lines, or the languages of sentences. */
  lines: readonly string[]
  /** What went another way and stands below. */
  also?: {pages: readonly string[]; lines: readonly string[]}
  /** What nothing happened to. */
  sound?: readonly string[]
}

const textOf = (lines: readonly string[]) => lines.map(line => `${sentences[line] ?? line}\n`).join('')

function repaired({pages, lines, also, sound, ...how}: Way, books: Library): string {
  const {text} = damagedText([
    [textOf(lines), {...harmless, ...how, pages}],
    ...(also ? [[textOf(also.lines), {...harmless, pages: also.pages}] as const] : []),
    ...(sound ? [[textOf(sound), undefined] as const] : []),
  ])
  const {channels, spots} = diagnose(text, books)
  const through = channels.map(({pages, spots, lost}) => `${pages.join('>')} ${lost}/${spots}`).join(', ')
  const beside = [also && `, then ${also.pages.join('>')}`, sound && ', then nothing'].filter(Boolean).join('')
  return `=== ${pages.join('>')} ${JSON.stringify(how)}${beside}: ${through || 'sound'}\n${marked(text, spots)}\n`
}

function marked(text: string, spots: readonly Spot[]): string {
  let out = ''
  let at = 0
  for (const spot of spots) {
    out += text.slice(at, spot.start) + show(spot)
    at = spot.end
  }
  return (out + text.slice(at)).replaceAll('»«', '').replace(/[\0-\x09\x0b-\x1f\x7f-\xa0\xad]/g, escaped)
}

const escaped = (char: string) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`

// One text for each way, of some languages each: what is looked up for a code page is made anew for every text.
const languages = Object.keys(sentences)
const all = Object.values(sentences)
const long: Way[] = ways.map((pages, i) => ({
  ...losses[i % losses.length]!,
  pages: pages.split('>'),
  lines: Array.from({length: pages.includes('>') ? 1 : 4}, (_, k) => languages[(i * 4 + k) % languages.length]!),
}))
// Those of many short ones for which a change of the model made a difference that no other showed.
const file = path.join(import.meta.dirname, 'data/ways-of-damage.json')
const short = JSON.parse(fs.readFileSync(file, 'utf8')) as Way[]
const byPages = groupBy([...long, ...short], ({pages}) => pages.join('-'))

// What changes here are verdicts on damage: look at each line of the difference, then run this file with `--update`.
test.each([...byPages])('what is made of texts that went through %s', async (pages, texts) => {
  const books = library()
  await expect(texts.map(way => repaired(way, books)).join('\n')).toMatchFileSnapshot(`./data/through-${pages}.txt`)
})

// Each alone, with nothing lost, and beside sound words of another language: what tells damage from what is meant.
test.each([0, 1, 2])('what is made of one sentence, every byte of it there, %i', async part => {
  const books = library()
  const out = all.flatMap((truth, i) => {
    if (i % 3 !== part) return []
    const page = ways[(i * 5 + part * 7) % ways.length]!
    const sound = all[(i + 1 + part) % all.length]!
    const {text} = damagedText([
      [truth.slice(0, 40), {...harmless, pages: page.split('>')}],
      [part === 0 ? '' : `\n${sound.slice(0, 40)}`, undefined],
    ])
    return `${page}: ${marked(text, diagnose(text, books).spots)}\n`
  })
  await expect(out.join('')).toMatchFileSnapshot(`./data/sentences-${part}.txt`)
})
