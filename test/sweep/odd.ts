import {type Damage, damaged, harmless} from '../encoding/damage.ts'
import type {DamagedText, Segment} from './damaged-text.ts'

/** What else happens to damaged text: somebody's program goes over it once more, or only some of it is damaged. */
type Odd = (text: string, pages: readonly string[], random: () => number) => DamagedText

const through = (char: string, pages: readonly string[], how: Partial<Omit<Damage, 'pages'>> = {}) =>
  char < '\x80' ? char : damaged(char, {...harmless, ...how, pages})

function made(text: string, show: (char: string, at: number) => string): DamagedText {
  const segments: Segment[] = []
  let out = ''
  let at = 0
  for (const truth of text) {
    const shown = show(truth, at)
    segments.push({truth, shown, start: out.length, end: out.length + shown.length})
    out += shown
    at += truth.length
  }
  return {text: out, segments}
}

/** The damage, and then this with every character that it shows. */
const after =
  (change: (shown: string) => string, how: Partial<Omit<Damage, 'pages'>> = {}): Odd =>
  (text, pages) =>
    made(text, char => (char < '\x80' ? char : change(through(char, pages, how))))

const swaps = (pairs: Readonly<Record<string, string>>) => (shown: string) =>
  Array.from(shown, char => pairs[char] ?? char).join('')

const entities: Readonly<Record<string, string>> = {
  Ã: 'Atilde',
  Â: 'Acirc',
  â: 'acirc',
  '€': 'euro',
  '™': 'trade',
  '©': 'copy',
  '¨': 'uml',
  '³': 'sup3',
  '\u00a0': 'nbsp',
  '¡': 'iexcl',
  º: 'ordm',
  '±': 'plusmn',
  ð: 'eth',
  Ÿ: 'Yuml',
  œ: 'oelig',
  '“': 'ldquo',
  '”': 'rdquo',
  '’': 'rsquo',
  '‘': 'lsquo',
}

/** Whether something happens to the line that a place is in. */
function lineByLine(text: string): (at: number) => number {
  const starts = [...text.matchAll(/^/gm)].map(({index}) => index)
  return at => starts.filter(start => start <= at).length
}

/** All of the text in one case, so that what it should be again is, too. */
export const inCase =
  (fold: (text: string) => string): Odd =>
  (text, pages) => {
    const only = Array.from(text, char => (fold(char).length === char.length ? char : 'x'))
    const {text: out, segments} = made(only.join(''), char => fold(through(char, pages)))
    return {text: out, segments: segments.map(segment => ({...segment, truth: fold(segment.truth)}))}
  }

/**
 * What is not here: quotes turned round, controls as `·`, letters all in one case, units lost by chance. Those make other
 * characters of some, and in a line or two nobody can tell.
 */
export const oddities: Readonly<Record<string, Odd>> = {
  'dashes as hyphens': after(swaps({'–': '-', '—': '-'})),
  'an ellipsis as dots': after(swaps({'…': '...'})),
  'quotes of another kind': after(swaps({'«': '"', '»': '"', '‹': "'", '›': "'", '„': '"', '‚': ','})),
  'blanks as tabs': after(swaps({'\u00a0': '\t'})),
  'controls as blanks': after(shown => shown.replace(/[\x80-\x9f]/g, ' ')),
  'what Latin-1 has not as question marks': after(shown => shown.replace(/[^\x00-\xff]/g, '?')),
  'what ASCII has not as question marks, for some': (text, pages, random) =>
    made(text, char => (random() < 0.1 ? through(char, pages).replace(/[^\x00-\x7f]/g, '?') : through(char, pages))),
  'the euro as a question mark': after(swaps({'€': '?'})),
  'all of them compatible (NFKC)': after(shown => shown.normalize('NFKC')),
  'all of them taken apart (NFD)': after(shown => shown.normalize('NFD')),
  'named entities': after(shown => Array.from(shown, char => (entities[char] ? `&${entities[char]};` : char)).join('')),
  'numbered entities': after(shown => Array.from(shown, char => `&#${char.codePointAt(0)};`).join('')),
  'bytes of addresses': after(shown => encodeURIComponent(shown)),
  'some characters whole': (text, pages, random) => made(text, char => (random() < 0.5 ? char : through(char, pages))),
  'only letters damaged': (text, pages) => made(text, char => (/\p{L}/u.test(char) ? through(char, pages) : char)),
  'only signs damaged': (text, pages) => made(text, char => (/\p{L}/u.test(char) ? char : through(char, pages))),
  'some units marked': (text, pages, random) =>
    made(text, char =>
      Array.from(through(char, pages), unit => (unit > '\x7f' && random() < 0.1 ? '?' : unit)).join(''),
    ),
  'every other line': (text, pages) => {
    const line = lineByLine(text)
    return made(text, (char, at) => (line(at) % 2 ? through(char, pages) : char))
  },
  'every other line by another page': (text, pages, random) => {
    const line = lineByLine(text)
    const others = [['windows-1252'], ['macintosh'], ['cp850'], ['windows-1250'], ['windows-1252', 'windows-1252']]
    const other = others[Math.floor(random() * others.length)]!
    return made(text, (char, at) => through(char, line(at) % 2 ? pages : other))
  },
  'every other line twice': (text, pages) => {
    const line = lineByLine(text)
    return made(text, (char, at) => through(char, line(at) % 2 ? pages : [...pages, ...pages]))
  },
  'the first line otherwise': (text, pages, random) => {
    const line = lineByLine(text)
    const others = [
      ['iso-8859-1', 'iso-8859-1'],
      ['windows-1252', 'windows-1252'],
      ['windows-1254'],
      ['iso-8859-1'],
      ['macintosh'],
    ]
    const other = others[Math.floor(random() * others.length)]!
    const how = random() < 0.5 ? {fragile: 'drop' as const} : {}
    return made(text, (char, at) => (line(at) === 1 ? through(char, other, how) : through(char, pages, how)))
  },
  'bytes lost the first time only': (text, pages) =>
    made(text, char => through(through(char, pages, {fragile: 'drop', hyphen: 'drop'}), pages)),
  'bytes lost the second time only': (text, pages) =>
    made(text, char => through(through(char, pages), pages, {fragile: 'drop', hyphen: 'drop'})),
  'the line ends of Windows': (text, pages) => made(text.replaceAll('\n', '\r\n'), char => through(char, pages)),
  'words cut short': (text, pages, random) => {
    // A column of a database holds so many bytes and no more.
    const words = text.split(/(?<=\s)/)
    const segments: Segment[] = []
    let out = ''
    for (const word of words) {
      const cut = random() < 0.1
      for (const [i, truth] of [...word].entries()) {
        let shown = through(truth, pages)
        if (cut && i === word.trimEnd().length - 1) shown = shown.slice(0, -1)
        segments.push({truth, shown, start: out.length, end: out.length + shown.length})
        out += shown
      }
    }
    return {text: out, segments}
  },
}
