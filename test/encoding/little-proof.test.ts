import {expect, test} from 'vitest'
import {diagnose} from '../../src/encoding/diagnose.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {stableEdits} from '../sweep/stable.ts'
import {judge} from '../sweep/verdict.ts'
import {type Damage, harmless} from './damage.ts'

const lost: Partial<Damage> = {fragile: 'drop', hyphen: 'drop'}
const straight: Partial<Damage> = {fragile: 'drop', quotes: 'straight'}

/** What went through which pages, if any, and lost what, one text behind the other. */
type Pieces = readonly (readonly [text: string, pages: string, how: Partial<Damage>])[]

/** Little of each comes back, and that is wrong: found by sweeps of short texts. */
test.each<[why: string, pieces: Pieces]>([
  [
    'what a sister page proves says nothing of another text',
    [
      ['Right now, I’m here.\n', 'windows-1255', lost],
      ['When “new” is called.\n', 'iso-8859-1>windows-1252', straight],
    ],
  ],
  [
    'nor of one whose letters are bytes again',
    [
      ['- `block`인\n', 'windows-1251>windows-1252', {fragile: 'drop', blank: 'space'}],
      ['- zastąpienie\n', 'windows-1256', {fragile: '\ufffd'}],
    ],
  ],
  ['a capital before the mark of a byte', [['### Krok č.3:\n', 'iso-8859-1>windows-1252', {fragile: '?'}]]],
  [
    'a capital before a quote that was a byte',
    [
      ['Einführung über Größen\n', 'mac-greek', {}],
      ['## 📊 Overview\n', 'windows-1253>windows-1253', straight],
    ],
  ],
  [
    'a Greek letter alone, where no other is',
    [
      ['- la taille de l’écran\n- c’est très juste\n', 'windows-1253', {quotes: 'straight'}],
      ["### ❌ DON'Ts\n", 'iso-8859-7>iso-8859-7', {fragile: 'drop'}],
    ],
  ],
  [
    'an emoji that lost its first byte and came back as a fraction and letters',
    [['#### Pins\n- 🔵 **Blauw**: open\n- 🟡 **Geel**: in\n- 🟢 **Groen**: op\n', 'cp775>cp775', {hyphen: 'drop'}]],
  ],
  [
    'a letter between a quote and half of a sign',
    [['**I. \u212aompetensi**\n\ni. \u212aemudian\n', 'mac-latin2>mac-latin2', straight]],
  ],
  [
    'a text of which some is read by a page that another one is read by, too',
    [
      ['- Javascript에서의 비동기\n', 'iso-8859-13', {hyphen: 'drop'}],
      ['in NFKC casefold, ß -> ss\n', 'windows-1250>windows-1250', {...lost, blank: 'drop'}],
    ],
  ],
  ['a byte order mark', [['\ufeff# Screencast\n\nGruppengrösse.\n', 'windows-1255>windows-1255', {fragile: 'drop'}]]],
  ['a letter of which the last byte is lost', [['- pfSense sử\n', 'windows-1252>cp437', {...lost, blank: 'drop'}]]],
  [
    'Hebrew of which the first bytes are left',
    [
      ['## מה זה\n', 'iso-8859-1>windows-1252', straight],
      ['## MI és sci-fi irodalom\n', '', {}],
    ],
  ],
  [
    'Georgian of which the first bytes are left',
    [['The subject uses -მა here.\n\nNow -ზე (on) as well.\n', 'iso-8859-1>iso-8859-1', {...lost, blank: 'drop'}]],
  ],
  ['half a word', [['# Hoş geldin Ali\n# Hoş geldin\n', 'windows-1250>windows-1250', lost]]],
  [
    'the first byte of a blank',
    [['A domain.\u00a0Each of them owns its data.\n', 'windows-1252>windows-1252', {...lost, blank: 'drop'}]],
  ],
  ['strokes that do not meet', [['- 뷰\n', 'koi8-r>koi8-r', {blank: 'space'}]]],
  ['a sign in a word', [['- Hodnota buňky je\n', 'macintosh>windows-1252', {blank: 'drop'}]]],
  [
    'two first bytes of blanks',
    [
      ['\u00a0\u00a0* Week 2: modules\n', 'windows-1250>windows-1250', {...lost, blank: 'drop'}],
      ['이렇게 변경된\n', 'cp866', lost],
    ],
  ],
  ['a question mark behind a quote', [['He said “so”.\n- “Really”?\n', 'windows-1252', straight]]],
  [
    'Arabic letters in English words',
    [['It didn’t matter, ‘who’ it’s and Google’s team’s.\n', 'cp720>cp720', {fragile: 'drop'}]],
  ],
])('%s: nothing wrong without being asked', (_, pieces) => {
  const hurt = damagedText(
    pieces.map(([text, pages, how]) => [text, pages ? {...harmless, ...how, pages: pages.split('>')} : undefined]),
  )
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
})

test('a quote that nothing happened to says nothing against the dots before it', () =>
  expect(diagnose('â€œWaitâ€¦” she said').spots.map(({text, certainty}) => [text, certainty])).toEqual([
    ['“', 'certain'],
    ['…', 'certain'],
  ]))

test('what stands behind the mark of a byte that is none of its page is the rest of something', () => {
  // 現 through code page 857, once all else is repaired.
  expect(diagnose('学習した\ufffdÅ¥\n').spots.map(({certainty}) => certainty)).toEqual(['chosen'])
})
