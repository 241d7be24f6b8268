import {expect, test} from 'vitest'
import {library} from '../../src/encoding/candidates/library.ts'
import {rank} from '../../src/encoding/candidates/rank.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {moreTexts} from '../sweep/more-texts.ts'
import {oddities} from '../sweep/odd.ts'
import {stableEdits} from '../sweep/stable.ts'
import {texts} from '../sweep/texts.ts'
import {judge} from '../sweep/verdict.ts'
import {type Damage, damaged, harmless} from './damage.ts'

/** Languages and letters that a reader of ours has never seen: each of these was read as something commoner once. */
const cases: [what: string, text: string, page: string, how?: Partial<Damage>][] = [
  ['Fula', moreTexts.ff!, 'iso-8859-2'],
  ['Fula, among others', 'Ko ekkitii: ƴellitaare, moƴƴude, “ɓuri”.\n', 'windows-1250'],
  ['Vietnamese', 'Chuyện ở phường: Ờ thì thôi, tờ giấy.\n', 'windows-1252'],
  ['a capital Ờ', 'Ờ so.\n', 'windows-1254'],
  ['Yi', '“ꄓꇩ”, ꃔꇩ, ꂰꇩ, ꑱꇩ → ꏝꀪ… ꀠꑭ — ꑴꄗ\n', 'windows-1250'],
  ['Santali', '# ᱡᱟᱱᱣᱟᱨᱤ – ᱢᱟᱨᱪ\n\nᱮᱥᱴᱮᱴ, ᱪᱤᱱ → ᱨᱩᱥ, ᱥᱯᱮᱱᱤᱥ\n', 'iso-8859-2'],
  ['Bashkir', 'Ҡытай, Көньяҡ Африка, Башҡортостан – ҡала.\n', 'windows-1257'],
  ['Bashkir without its blanks', 'Ҡытай, Көньяҡ Африка, Америка Ҡушма Штаттары.\n', 'windows-1258', {blank: 'drop'}],
  ['Yakut', 'Кааҥыллыы, Канаада – Чиэхтии. Ҥ, үҥүө.\n', 'windows-1257'],
  ['Chakma', '𑄥𑄧𑄁 𑄥𑄨𑄢𑄴 → 𑄘𑄬𑄌𑄴, 𑄥𑄧𑄢𑄴\n', 'windows-1257'],
  ['an old Greek letter in a word', 'So moϩϩude it is, and ϩellitaare.\n', 'windows-1252'],
  ['a key, half of it damaged once', '# Mine\n\n## 🔑 Key ideas\n', 'windows-1256>windows-1256', {quotes: 'straight'}],
  ['a trolley, the same', '# 🛒 Our shop\n\n“So”\n', 'windows-1251>windows-1251', {quotes: 'straight'}],
  ['Chakma without controls', '𑄥𑄧𑄁 𑄥𑄨𑄢𑄴 → 𑄘𑄬𑄌𑄴, 𑄥𑄧𑄢𑄴, 𑄚𑄳𑄢 – “𑄥𑄧𑄢𑄴”\n', 'windows-1257', {fragile: 'drop'}],
  ['Tifinagh', '# ⵏⵏⴰⵢⵔ – ⴱⵕⴰⵢⵕ\n\nⴰⴽⵡⴰⵙ ⴱⵕⴰⵢⵕ, ⴰⵙⵉⴽⵏⴰⵙ ⵎⴰⵕⵚ: ⴼⵕⴰⵏⵙⴰ ⴳⵔ ⴷ\n', 'iso-8859-15', {fragile: 'drop'}],
  ['the end of a word in Chinese', 'They sign 手語\n', 'iso-8859-13', {fragile: 'drop'}],
  [
    'an arrow down where an ISO page lost its controls',
    '# Miłość\n\n## 🎯 Cele\n\nDla każdego, też i można: ó, dwóch, krótko.\n\n## 📁 Pliki\n\n### ⬇️ Pobranie, ▶️ potem\n',
    'iso-8859-7',
    {fragile: '\ufffd'},
  ],
  [
    'soft hyphens of which one page left the first byte',
    'Über Sperr\u00admechanismen, Trans\u00adaktionen: “für später” – größer, schöner, müßig…\n',
    'windows-1255',
    {fragile: 'drop', hyphen: 'drop', blank: 'drop'},
  ],
  ['a sum', 'A ∩ B and ∫ f – so ∑ it is ∥ to C.\n', 'iso-8859-2'],
]

test.each(cases)('%s: nothing wrong without guesses', (_, text, page, how) => {
  const hurt = damagedText([[text, {...harmless, ...how, pages: page.split('>')}]])
  const {wrongs, spoiled} = judge(hurt, edits(diagnose(hurt.text), false))
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})

test.each([
  ['Ĩ', 'windows-1252'],
  ['Ĩ', 'windows-1258'],
  ['Ơ', 'windows-1250'],
  ['Ê', 'windows-1250'],
  ['ī', 'iso-8859-2'],
  ['ĝ', 'windows-1257'],
])('nothing but %s, which %s shows as another page shows something commoner, is not certain', (letter, page) => {
  for (const text of [
    `So much: ta${letter}a and ${letter}, then ma${letter}.\n`,
    `- ${letter} one, a${letter}o\n- ${letter}\n`,
  ]) {
    const hurt = damagedText([[text, {...harmless, pages: [page]}]])
    expect(judge(hurt, edits(diagnose(hurt.text), false)).wrongs).toEqual([])
  }
})

test.each<[odd: string, text: string, page: string]>([
  ['controls as blanks', '- “one”, “two”\n- “three” and so on\n', 'windows-1252'],
  ['controls as blanks', '### 1️⃣ First\n### 2️⃣ Then\n', 'windows-1252'],
  ['quotes of another kind', '## 🗂️ Folders – “so”\n\nIt’s 🚀 time\n', 'windows-1251'],
  ['all of them compatible (NFKC)', '英國, 羅馬尼亞, 匈牙利.\n', 'iso-8859-1'],
])('%s, %j through %s: nothing wrong without guesses', (odd, text, page) => {
  const hurt = oddities[odd]!(text, [page], () => 0.5)
  const {wrongs, spoiled} = judge(hurt, edits(diagnose(hurt.text), false))
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})

test('a letter behind what is left of a sign is the rest of it', () => {
  const text = '# Plan – so\n\n### ?ź\u009fŚ\u0090 Web\n\n'.replace('\u009f', '') + 'It’s “so”, déjà – là.\n'
  const shown = damaged('It’s “so”, déjà – là… 🚀 and ✅.\n', {...harmless, pages: ['windows-1250']})
  const hurt = text.slice(0, text.indexOf('It’s')).replace('–', shown.slice(2, 5)) + shown
  const {spots} = diagnose(hurt)
  expect(spots.filter(({certainty, text}) => certainty !== 'chosen' && /[\u0600-\u06ff]/.test(text))).toEqual([])
})

test.each([
  ['Russian in Windows-1251 that Mac Roman read', '## 1 ÒÚ‡Ú¸ˇ\n\n## 2 ÒÚ‡Ú¸ˇ\n\n## 3 ÒÚ‡Ú¸ˇ\n'],
  ['Sorbian in Windows-1250 that Windows-1251 read', 'do woswobodzenja k njeиіowjeskemu a k dalšemu.\n'],
])('%s was no UTF-8, for certain', (_, text) => {
  expect(diagnose(text).spots.filter(({certainty}) => certainty === 'certain')).toEqual([])
})

test('what is left of a tree that was damaged twice is no word', () => {
  const first = damaged('├── components/\n', {...harmless, fragile: 'drop', pages: ['iso-8859-1', 'iso-8859-1']})
  const {spots} = diagnose(
    `Déjà vu.\n${first}Café là-bas, déjà.\n`.replace(/[éà]/g, char =>
      damaged(char, {...harmless, pages: ['windows-1252']}),
    ),
  )
  expect(spots.filter(({certainty, text}) => certainty === 'certain' && text.includes('â'))).toEqual([])
})

test('behind a digit and its selector stands a keycap, and no heart', () => {
  const {lexicon} = library()
  const codes = (before: string) =>
    rank(new Map([0x2763, 0x20e3].map(code => [code, 0])), {before, after: ' Styles'}, lexicon).map(({code}) => code)
  expect(codes('### 3\ufe0f')).toEqual([0x20e3])
  expect(codes('### ')).toEqual([0x2763])
})

test.each([
  ['a blank', 'space', 'chosen'],
  ['nothing', 'drop', 'unique'],
] as const)('ʻ, of whose first byte the Mac left %s', (_, blank, certainty) => {
  const text = '# Nā mea aʻu\n\nMa ka hoʻomaka ʻana, paʻakikī ia: “E aʻo i kēlā me kēia lā”.\n'
  const hurt = damaged(text, {...harmless, pages: ['macintosh'], blank})
  const diagnosis = diagnose(hurt)
  expect(diagnosis.spots.filter(({text}) => text === 'ʻ').map(({certainty}) => certainty)).toEqual(
    new Array(5).fill(certainty),
  )
  expect(applyEdits(hurt, edits(diagnosis, true))).toBe(text)
  const tabs = blank === 'space' ? hurt.replaceAll(' ª', '\tª') : hurt
  expect(applyEdits(tabs, edits(diagnose(tabs), true))).toBe(text)
})

test('a mark stands on a letter of its script', () => {
  const {lexicon} = library()
  const codes = (before: string) =>
    rank(new Map([0x301, 0x6e0, 0x938].map(code => [code, 0])), {before, after: 'private'}, lexicon)
      .map(({code}) => code.toString(16))
      .toSorted()
  for (const before of ['', 'so\n', '\u00a0', ': ']) expect(codes(before)).toEqual(['938'])
  expect(codes('so')).toEqual(['301', '938'])
  expect(codes('\u0645')).toEqual(['301', '6e0', '938'])
})

test('a blank in the place of a selector’s last byte goes with it', () => {
  const text = '## 1️⃣ First – one\n\n## 2️⃣ Second – two\n\nIt’s “done” – ✅\n'
  const hurt = damaged(text, {...harmless, pages: ['windows-1252']}).replace(/[\x80-\x9f]/g, ' ')
  expect(hurt).toContain('1ï¸ âƒ£ First')
  expect(applyEdits(hurt, edits(diagnose(hurt), false)).slice(0, 40)).toBe(text.slice(0, 40))
})

test('an arrow back may be meant as text, which has a selector of its own', () => {
  const text = '- Part 1 – done [↩\ufe0f](#a)\n- Part 2 – “done” ✅ [↩\ufe0f](#b)\n- Part 3 – it’s ✔️\n'
  const {spots} = diagnose(damaged(text, {...harmless, pages: ['windows-1254'], fragile: 'drop'}))
  const selectors = spots.filter(({text}) => text.endsWith('\ufe0f'))
  expect(selectors.map(({text, certainty}) => `${text} ${certainty}`)).toEqual(['↩️ chosen', '↩️ chosen', '✔️ unique'])
})

test('a line went through one page, whatever the lines beside it went through', () => {
  const line = 'Ǹdәm, osәtәláə́: Ǹkɔ̌bɔ, Ǹzəlándə, fʉ́tʉ.\n'
  const latin = {...harmless, pages: ['iso-8859-1']}
  const dos = {...harmless, pages: ['cp850']}
  const hurt = damagedText([
    ['Séjour à l’été, où ça va.\n', latin],
    [line, dos],
    ['Déjà vu, très bien: là.\n', latin],
    [line, dos],
  ])
  expect(judge(hurt, edits(diagnose(hurt.text), false)).wrongs).toEqual([])
})

test('what all else that is certain did not go through becomes no certainty once that is repaired', () => {
  const text = `# Januaro – Februaro

Dimanĉo, ĵaŭdo, sabato, merkredo.
- “Majo”, “Junio”, “Julio”, “Aŭgusto”, “Septembro”…
Unuiĝinta Reĝlando, Ĉinujo, Japanujo, Rusujo — Brazilo
- Hindujo, Ukrainujo, Niĝerio, Etiopujo.
Ĉeĥujo, Slovakujo, Aŭstrujo.
`
  const [first, ...rest] = text.split(/(?<=\n)/)
  const hurt = damagedText([
    [first!, {...harmless, pages: ['windows-1254']}],
    [rest.join(''), {...harmless, pages: ['iso-8859-2']}],
  ])
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
})

test('what is left of a tick is no letter that nobody has written for centuries', () => {
  expect(edits(diagnose('- Ō£ It copies nothing\n'), false)).toEqual([])
})

test('nor does what becomes certain after that make it so', () => {
  const hurt = damagedText([
    ['# Notes\n\n- so：\n- B --> C["读取 one、two、three"]\n', {...harmless, blank: 'space', pages: ['iso-8859-13']}],
    ['- one.ts：\n- E --> F["执行 so"]\n- C --> D["定位 one-two 模块"]\n', {...harmless, pages: ['windows-1250']}],
  ])
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
})

test('a word that a quote splits, which was a byte, is in one script', () => {
  const hurt = '# Notes\n\n[_ę"ę¬čŖ_](README.ja.md)\n'
  expect(edits(diagnose(hurt), false)).toEqual([])
})

test('what two layers left is not read through a third', () => {
  const text = '- “mayis 11”…\n- “iyun 12”…\n\nÁvila é já ali, não à mão.\n'
  const hurt = damagedText([[text, {...harmless, fragile: 'drop', pages: ['windows-1252', 'macintosh']}]])
  const {wrongs} = judge(hurt, edits(diagnose(hurt.text), false))
  expect(wrongs).toEqual([])
})

test('a language that is common is still read for certain', () => {
  for (const [text, page] of [
    ['Zażółć gęślą jaźń – „tak”, powiedział.\n', 'windows-1250'],
    ['Šodien mācījāmies ļoti daudz – “jā”, teica skolotājs.\n', 'windows-1257'],
    ['Сегодня изучили много – «да», кэш.\n', 'windows-1251'],
    ['So “l’été” à la carte – voilà.\n', 'windows-1250'],
  ] as const) {
    const hurt = damaged(text, {...harmless, pages: [page]})
    const {exact} = judge(damagedText([[text, {...harmless, pages: [page]}]]), edits(diagnose(hurt), false))
    expect({text, exact}).toEqual({text, exact: 1})
  }
})

test('a last line that went another way is not read by the page of those before it', () => {
  const lines = moreTexts.ak!.trimEnd().split('\n')
  const hurt = damagedText([
    [`${lines.slice(0, -1).join('\n')}\n`, {...harmless, fragile: '?', pages: ['cp850']}],
    [`${lines.at(-1)}\n`, {...harmless, pages: ['cp437']}],
  ])
  const {wrongs, spoiled} = judge(hurt, stableEdits(hurt.text, false).at(-1) ?? [])
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})

test('a heading that went another way is not read by the page of the text below it', () => {
  const [heading, ...body] = texts.is!.split('\n')
  const hurt = damagedText([
    [`${heading}\n`, {...harmless, pages: ['windows-1257']}],
    [body.join('\n'), {...harmless, pages: ['windows-1250']}],
  ])
  const {wrongs, spoiled} = judge(hurt, stableEdits(hurt.text, false).at(-1) ?? [])
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})
