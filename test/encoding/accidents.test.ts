import {describe, expect, test} from 'vitest'
import {codePageIds} from '../../src/encoding/characters/code-pages.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {isBlanked, isDropped, isMarked, mayBeOther} from '../../src/encoding/torn/accidents.ts'
import {codesOf} from '../../src/encoding/whole/lossless.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {inCase, oddities} from '../sweep/odd.ts'
import {sentences} from '../sweep/sentences.ts'
import {stableEdits} from '../sweep/stable.ts'
import {texts} from '../sweep/texts.ts'
import {judge} from '../sweep/verdict.ts'
import {damaged, harmless} from './damage.ts'
import {reports} from './reports.ts'

/** Each of these was repaired wrongly without guesses once, and found by `npm run sweep -- --form odd`. */
const cases: [odd: string, text: string, page: string][] = [
  ['blanks as tabs', texts.ru!, 'koi8-r'],
  ['controls as blanks', texts.en!, 'windows-1252'],
  ['controls as blanks', texts.zh!, 'windows-1258'],
  ['controls as blanks', sentences.emoji!, 'iso-8859-1'],
  ['quotes of another kind', sentences.am!, 'windows-1255'],
  ['quotes of another kind', texts.da!, 'windows-1258'],
  ['quotes of another kind', sentences.mk!, 'windows-1251'],
  ['the euro as a question mark', sentences.head!, 'windows-1252'],
  ['what Latin-1 has not as question marks', sentences.sr!, 'iso-8859-2'],
  ['all of them compatible (NFKC)', sentences.ka!, 'koi8-r'],
  ['all of them taken apart (NFD)', texts.ar!, 'windows-1252'],
  ['all of them taken apart (NFD)', texts.ar!, 'cp866'],
  ['all of them taken apart (NFD)', texts.vi!, 'windows-1258'],
  ['named entities', sentences.hy!, 'koi8-r'],
  ['named entities', texts.en!, 'windows-1254'],
  ['named entities', reports[8]!, 'windows-1252'],
  ['named entities', texts.vi!, 'windows-1255'],
  ['some units marked', sentences.head!, 'windows-1251'],
  ['some units marked', sentences.emoji!, 'iso-8859-1'],
  ['words cut short', sentences.hi!, 'koi8-r'],
  ['all of them taken apart (NFD)', texts.en!, 'cp437'],
  ['all of them compatible (NFKC)', sentences.maths!, 'iso-8859-1'],
  ['all of them compatible (NFKC)', sentences.ro!, 'windows-1255'],
  ['all of them taken apart (NFD)', 'Tường lửa: chặn người lạ.\n\nBƯỚC CÁI ĐẶT: tường lửa là gì?\n', 'cp720'],
  [
    'all of them compatible (NFKC)',
    'It ends up O(n²) or ugly.\n\n- One – two\n- Keys → lists, 5 × 3…\n',
    'windows-1255',
  ],
  [
    'controls as blanks',
    'Olá: não é difícil.\n\nÉ emocionante, não?\n\nÉ como o Windows — à parte.\n\nVamos à rede e à nuvem.\n',
    'iso-8859-1',
  ],
]

test.each(cases)('%s, %.12s through %s: nothing wrong without guesses', (odd, text, page) => {
  let state = 48271
  const random = () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff
  const hurt = oddities[odd]!(text, [page], random)
  const {wrongs, spoiled} = judge(hurt, stableEdits(hurt.text, false).at(-1) ?? [])
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})

/** What the damage looks like, and what nobody may make of it: each was made so, and found by `npm run sweep`. */
test.each([
  ['- `notes` ŌĆ? written so\n- `05/` ŌĆ? stacking\n- one ŌåÆ two ŌåÆ three ŌĆō 10\n', 'ό'],
  ['Happy coding! Ō£?\n\n- Ō£ģ Done ŌĆō it is\n- Ō£ģ Far ŌĆō so\n', 'ϣ'],
  ['Votre nouvel amiֲ?: la ligne, lֳ©gֳ¨re. Nonֲ?? Dֳ©jֳ  lֳ , cֳ´tֳ©.\n', '\u00a0'],
])('%j has no %s', (hurt, made) => {
  const repaired = applyEdits(hurt, edits(diagnose(hurt), false))
  expect(repaired.replaceAll(hurt, '')).not.toContain(made)
})

test.each([
  ['capitals', texts.pl!, 'windows-1256', (text: string) => text.toUpperCase()],
  ['capitals', texts.pt!, 'windows-1251', (text: string) => text.toUpperCase()],
  ['small letters', texts.it!, 'macintosh', (text: string) => text.toLowerCase()],
] as const)('all of it in %s: nothing is certain that may have been otherwise', (_, text, page, fold) => {
  const hurt = inCase(fold)(text, [page], () => 0)
  const {wrongs, spoiled} = judge(hurt, stableEdits(hurt.text, false).at(-1) ?? [])
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})

test('strokes are what they were, though all letters are small', () => {
  const hurt = '- instalaci├│n r├ípida\n- configuraci├│n del m├│dulo\n- n├║mero m├íximo\n'
  const sound = '- instalación rápida\n- configuración del módulo\n- número máximo\n'
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(sound)
})

test('sound Arabic behind damaged Japanese holds no rare ideograph', () => {
  const hurt = damagedText([
    [texts.ja!, {...harmless, fragile: '\ufffd', pages: ['windows-1256']}],
    [`\n${texts.ar}`, undefined],
  ])
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).spoiled).toBe(0)
})

test('the mark of a lost byte that was damaged again is no narrow Korean letter', () => {
  const hurt = damagedText([[texts.tree!, {...harmless, fragile: '\ufffd', pages: ['iso-8859-15', 'iso-8859-15']}]])
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
})

/** By text: what is sure of its spots, in order. */
const sure = (text: string) =>
  diagnose(text)
    .spots.filter(({certainty}) => certainty === 'certain' || certainty === 'unique')
    .map(({text}) => text)
    .join('')

const company = 'A cafÃ© and a naÃ¯ve rÃ©sumÃ© â€“ donâ€™t â€œquoteâ€œ me.\n'

describe('what stands beside a place', () => {
  test.each([
    ['no entity', 'Ã©tude', 'é'],
    ['a blank that has a name', '&nbsp;Ã©tude&amp;co', 'é'],
    ['a sign that Markdown needs', '&lt;Ã©&gt;', 'é'],
    ['a named byte before it', '&acirc;Ã©', ''],
    ['a numbered byte before it', '&#226;Ã©', ''],
    ['a numbered byte behind it', 'Ã©&#xa9;', ''],
    ['no entity at all', 'R&D; Ã©', 'é'],
  ])('%s', (_, shown, expected) => {
    expect(sure(`${company}${shown}`).slice(sure(company).length)).toBe(expected)
  })

  test('a mark makes what it composes with doubtful', () => {
    expect(sure(`${company}x Ã© y`).slice(sure(company).length)).toBe('é')
    // Who took one letter apart took all of them.
    expect(sure(`${company}x Ã©z\u0308 y`).slice(sure(company).length)).toBe('')
    expect(sure(`${company}x Ã©yz\u0308 y`).slice(sure(company).length)).toBe('é')
  })
})

test.each<[string, boolean]>([
  ['“so”? Yes', false],
  ['â€œsoâ€?\n', false],
  ['â€œsoâ€? Yes', false],
  ['â€œsoâ€?, yes', true],
  ['â€œsoâ€? and', true],
  ['Ã?ber', true],
  ['o que é? e', false],
  ['ðŸ?€', true],
  ['?', false],
])('%j: marks stand for bytes: %s', (text, expected) => {
  expect(isMarked(codesOf(text), codePageIds.indexOf('windows-1252'))).toBe(expected)
})

describe('only one answer', () => {
  const handling = {...harmless}
  const page = codePageIds.indexOf('windows-1252')
  const other = (shown: string, answer: string, behind: string, how: object = {}, channel: object = {}) =>
    mayBeOther(
      codesOf(`${shown}${behind}`),
      {start: 0, end: shown.length},
      {code: answer.codePointAt(0)!, handling: {...handling, ...how}},
      {page, isBlanked: false, isDropped: false, isMarked: true, ...channel},
    )

  test.each<[string, string, string, object, object, boolean]>([
    ['â€', '”', ' and', {fragile: 'drop'}, {}, false],
    ['â€', '”', '  and', {fragile: 'drop'}, {}, true],
    ['â€', '”', ' and', {fragile: 'drop'}, {isBlanked: true}, true],
    ['â€?', '”', '\n', {fragile: '?'}, {}, false],
    ['â€?', '”', '\n', {fragile: '?'}, {isMarked: false}, true],
    ['ðŸ‡', '🇭', '3', {hyphen: 'drop'}, {}, true],
    ['ðŸ‡', '🇭', 'x', {hyphen: 'drop'}, {}, false],
    ['â€', '”', '\t\x9d', {fragile: 'drop'}, {}, true],
    ['â€', '”', ' Ã', {fragile: 'drop'}, {}, true],
    ['â€', '”', ' Ã', {fragile: 'drop'}, {isDropped: true}, false],
    ['â€', '”', ' , and', {fragile: 'drop'}, {}, true],
    ['â€', '”', ' , and', {fragile: 'drop'}, {isDropped: true}, false],
    ['â€', '”', ' \n', {fragile: 'drop'}, {}, true],
    ['ï¸', '\ufe0f', ' \u20e3', {fragile: 'drop'}, {isDropped: true}, true],
    ['â€', '”', '\ufffd', {fragile: 'drop'}, {}, true],
    ['â€', '”', ', and', {fragile: 'drop'}, {}, false],
    ['â€?', '”', ' and', {fragile: '?'}, {}, false],
    ['â?“', '❓', ' and', {fragile: '?'}, {}, true],
    ['â?”', '—', ' and', {fragile: '?'}, {}, true],
    ['Ã?', 'Í', 'a', {fragile: '?'}, {}, true],
    ['â€"', '–', ' and', {quotes: 'straight'}, {}, false],
    ['Ã"', 'Ó', 'a', {quotes: 'straight'}, {}, true],
    ['Â', '\u00a0', ' and', {blank: 'drop'}, {}, false],
    ['Â', '\u00a0', '"so"', {blank: 'drop'}, {}, true],
    ['Â', '\u00a0', 'μm', {blank: 'drop'}, {}, true],
    ['Â', '\u00a0', 'Ã©', {blank: 'drop'}, {}, false],
    ['Â', '\u00a0', 'TM', {blank: 'drop'}, {}, false],
    ['â€', '”', 'TM', {fragile: 'drop'}, {}, true],
    ['â€', '”', 'To', {fragile: 'drop'}, {}, false],
    ['š›', '🛠', '\tx', {blank: 'drop'}, {}, true],
    ['š›', '🛠', '? x', {blank: 'drop'}, {}, true],
    ['â€', '”', '? x', {fragile: 'drop'}, {}, false],
    ['Ã', 'í', ', and', {hyphen: 'drop'}, {}, true],
    ['Ã', 'í', '. And', {hyphen: 'drop'}, {}, false],
    ['Ю╓', 'च', 'a', {blank: 'drop'}, {page: codePageIds.indexOf('koi8-r')}, true],
  ])('%s is %s before "%s"', (shown, answer, behind, how, channel, expected) => {
    expect(other(shown, answer, behind, how, channel)).toBe(expected)
  })

  test('bytes are gone without a blank where what is left of a character stands before a letter or a comma', () => {
    const dropped = (text: string, parts: {start: number; end: number}[] = []) => isDropped(codesOf(text), parts, page)
    expect(['“aâ€, b', 'aâ€ b', 'aâ€\n', 'aâ€™ b', 'Ã©, b', 'aâ€b'].map(text => dropped(text))).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
    ])
    expect(dropped('aâ€, b', [{start: 1, end: 3}])).toBe(false)
  })

  test('blanks stand for bytes where one parts the bytes of a character', () => {
    const blanked = (text: string, parts: {start: number; end: number}[] = []) =>
      isBlanked(codesOf(text), parts, 1 << page)
    expect([blanked('ð  ©'), blanked('ð ©'), blanked('Ã©'), blanked('x ©'), blanked('Ã x')]).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
    expect(blanked('aÃ ©', [{start: 1, end: 4}])).toBe(false)
    expect(blanked('©Ã ©', [{start: 0, end: 1}])).toBe(true)
  })
})

test('a stroke through a letter is none by the way: õ of Windows-1252 amid lines of a Mac looks like one', () => {
  const mac = damaged('A lição – “fácil” – já está aqui.\nNão é só o café, é também o pão.\n'.repeat(3), {
    ...harmless,
    pages: ['macintosh'],
  })
  const line = damaged('Dos botões.\n', {...harmless, pages: ['windows-1252']})
  expect(line).toBe('Dos botÃµes.\n')
  expect(applyEdits(mac + line, edits(diagnose(mac + line), false))).toContain('botÃµes')
})
