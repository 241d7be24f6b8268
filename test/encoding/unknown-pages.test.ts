import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import type {DamagedText, Segment} from '../sweep/damaged-text.ts'
import {stableEdits} from '../sweep/stable.ts'
import {texts} from '../sweep/texts.ts'
import {judge} from '../sweep/verdict.ts'
import {damaged} from './damage.ts'

/** What a text becomes by a page that we do not know: bytes that it has nothing for are shown as controls. */
function through(text: string, page: string): DamagedText {
  const show = (byte: number) => {
    const char = iconv.decode(Buffer.from([byte]), page)
    return char === '\ufffd' && byte < 0xa0 ? String.fromCharCode(byte) : char
  }
  const segments: Segment[] = []
  let out = ''
  for (const truth of text) {
    const shown = truth < '\x80' ? truth : Array.from(Buffer.from(truth), show).join('')
    segments.push({truth, shown, start: out.length, end: out.length + shown.length})
    out += shown
  }
  return {text: out, segments}
}

const hungarian = 'Előadás: először a gyűrű, aztán a tükör. Később jön a többi, erről még írok.\n'
const slovenian = 'Najboljši model bo torej tisti, ki ga še najbolje opiše: naloga je težka, a rešitev šteje.\n'
const romanian = 'Știu că în țară ploaia ține până mâine. Și orașul, și școala sunt aproape, dar învăț încă.\n'
const polish = 'Przestrzeń adresowa, pytań wiele. Najlepsze źródło, bo pokazują styl; które trzeba umieć.\n'
const latvian = 'Cilvēks piedzimst brīvs, un neviens nedrīkst ķerties šīs vai citas valsts žēlastībai klāt.\n'
const hebrew = 'לחם\tחלה\t10\nחולה\tמחלה\t8\nגמל\tנמלה\t6\nלילה\tחלום\t9\n'
const kana =
  '## クラスを使う\n\n- ネットワークのクライアントにあるクラスは、すでに公開されたものです\n- バックエンドの作り方\n'
const emoji = '## 📌 What\n\n## 🎨 Style\n\n### 👥 With\n\n### 📦 Box\n\n- 1️⃣ one\n- 2️⃣ two\n\n## 🔹 Small\n\n## ✨ End\n'

/**
 * Nobody knows all pages: what went through an unknown one is read by its sisters, and some of it wrongly. Whatever is
 * repaired without asking must be what stood there all the same.
 */
test.each([
  ['cp861', texts.de!],
  ['cp861', texts.sv!],
  ['cp860', hungarian],
  ['cp856', hungarian],
  ['cp856', latvian],
  ['cp863', texts.ru!],
  ['cp855', texts.it!],
  ['cp869', '## ✅ Done\n\n- First – this\n- Then – that\n'],
  ['iso88594', texts.ru!],
  ['iso885910', texts.fr!],
  ['iso885910', texts.de!],
  ['iso885910', texts.ja!],
  ['iso885914', texts.fr!],
  ['iso885916', texts.es!],
  ['iso885916', texts.de!],
  ['iso885916', emoji],
  ['iso885916', slovenian],
  ['iso885916', hebrew],
  ['iso885914', kana],
  ['macthai', hungarian],
  ['macthai', slovenian],
  ['macthai', romanian],
  ['cp855', slovenian],
  ['cp855', '# אבולוף\n\n- אבא\n- אבאב\n- אבאדי\n- אבאיב\n- אבאיי\n'],
  ['iso885916', '## Layers\n\n    • Adds TCP/UDP information\n    • Adds Source IP\n    • Adds Destination IP\n'],
  ['cp863', polish],
  ['hproman8', 'shop/\n│\n├── one.py\n└── two.py\n'],
  ['hproman8', '## 🧠 Core\n\n## 🤝 Thanks\n'],
] as const)('%s: what is certain is right', (page, text) => {
  const hurt = through(text, page)
  expect(hurt.text).not.toBe(text)
  const {wrongs, spoiled} = judge(hurt, stableEdits(hurt.text, false).at(-1) ?? [])
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})

/** The same of what is too short, or was damaged too often, to be told by a page: what must not be made of it unasked. */
test.each([
  ['a word that is none of the language', 'Questo ├е vero, e non ├е come il resto della storia.\n', 'å'],
  ['a letter that another one is heard instead of', 'Llic├еncia\n', 'å'],
  ['a sign in a word, amid what is left', 'Hā¸Ŗā¸sing ā¸Ŗā¸ var\n', '⏪'],
  ['shapes that nobody types', 'Llic๏บ\u0083๏บ\u008encia\n', 'ﺃ'],
  [
    'a letter of the Middle Ages',
    '### ╨Ù╨░╤ê╨╡ ╨▓╨╡╤Ç╨╖╨╕╤¤╨╡ ╨╕ ╨║╨╛╨╜╤é╤Ç╨╛╨╗╨░, ╤ü╨╕╤ü╤é╨╡╨╝╨╕, ╨╗╨╛╨║╨░╨╗╨╜╨╛, ╨╜╨░ ╨║╤Ç╨░╤¤╤â\n',
    'ѯ',
  ],
  ['an accent by itself in a word', '√†ƒ•¬∏√†¬∑ √†ƒ•√†¬∑√†ƒ•¬∏√†¬∑√†¬∑\n', '¸'],
  ['Thai of which every other letter is lost', 'alert( ŕ¸°ŕ¸ŕ¸°ŕ¸ŕ¸°ŕ¸ ) ŕ¸ąÂŕ¸°ŕ¸\n', 'ะ'],
  ['a word of which nothing tells the language', 'JavaScript ├е un linguaggio\n', 'å'],
  ['a letter that Finnish has not', 'Se on niist├Á, joka ei ole vain yksi\n', 'õ'],
  ['an accent by itself', 'Questo Â¨ uno stato interno\n', '¨'],
  ['a word that begins with ß', 'Til ĂŸess\n', 'ß'],
  ['a Thai mark that is there twice', '### аЄєаЄєаЄєаЄєаЄє аЄЇаЄЙаЄє\n', 'ู'],
  ['a quote that nobody uses', 'left out â€Ÿ generally\n', '‟'],
  ['the second of two letters, by itself', 'Nц┴ var ki, bu\n', 'É'],
  ['what was damaged less often than all else', '_├ä┬╣aj├âΓÇ₧├é┬ü\n', 'Ĺ'],
  ['what a Portuguese console shows for another letter', 'Con m├¿o cuß╗Ài c├╣ng ─ñ├ú vß╗ü.\n', 'ỷ'],
  ['what is a word by a page of Serbian DOS', 'Vi skal v├дre til stede.\n', 'ä'],
  ['a sign in a word, and by Canadian DOS a blank', 'With version 1.2┬¦or later it works.\n', '§'],
  ['what a home computer drew with', 'That was too early ≡ƒ¤ë\n', '🯉'],
  [
    'numbers by one page, and words by another one that reads all of them',
    '<td>\n  ŰŻŰ±ŰźÙŰ§ŰłŰȘ\n</td>\n<td>\n  Ű±Ű§ŰšŰ· Ú©Ű§Ű±ŰšŰ±Û\n</td>\n<td> Ű±ŰšŰ± </td>\n',
    '۷',
  ],
  ['what stands amid marks that its page never shows', 'Con mأ�o thأ، ngu�� rأ�i, phف��i v��.\n', 'á'],
  ['what Danish has no letter for', 'Her vil vi l├дre at gore en ting med det og til det.\n', 'ä'],
  ['a blank by GBK', 'It will never聽be called twice.\n', 'ť'],
  ['the first byte of an apostrophe', 'ItÄ\u0081s been a good day, and weÄ\u0081re not done.\n', 'ā'],
  ['two letters of a script that nothing else is in', '- **German š©šŖ**: wir\n- **French**: nous\n', 'ը'],
  ['a drawing beside what another page read', 'θ\x94\x82 one θ\x94\x82\n- Д╦╜Ф√┤ Б─⌠ п╢п╟\n', '蔂'],
  ['a letter of no language that has the others', 'hÅ\x91;2\nvÃŠr;1\nkÅ\x91;3\n', 'æ'],
  ['a capital of no language that has the others', 'sÄ±nÄ±f\n\nĆ\x9eehir()\n', 'Þ'],
  ['what another letter would end a word as', 'hล•;1\n', 'ŕ'],
  ['the only letter, which no word has there', 'ni ojแป“ kan\n', 'ồ'],
  ['a letter of a page that another one is beside', 'Le maĂźtre dit\nÂ« SuccÃ¨s Â»\n', 'ß'],
  ['a stroke before a lost byte', 'felÔö£?¡s\n', '├'],
  ['a dash before the rest of letters', "'Äď'ąĎ'ÄďŇā'Äďńĺ'ÄďńĮ\n", '–'],
  [
    'a sign before a byte that its page shows otherwise',
    '- ๐\x9f\x9a\x80 เธ\x82เน\x89เธญเธ\x84เธงเธฒเธก เธชเน\x88เธ\x87\n- ๐\x9f\x8c\x90 เธฃเธฐเธ\x9aเธ\x9a\n',
    '🚠',
  ],
  ['a letter that the language of the rest has not', 'ฤ‘is ses\nkaj ĉiu, ankaŭ la ŝipo\n', 'đ'],
  ['a sign that is all there is, and a blank by Canadian DOS', '| CWEs Mapped┬¦ | Max Rate┬¦ |\n', '§'],
  ['an Armenian letter before a mark', '瑜? 蹂대궡怨? ?엳怨?, ?뜑?빐吏?怨?\n氚涥矊 霅╇媹雼�\n', 'Թ'],
  ['a sign behind a blank that was a byte', 'la direcciБ┬ Б┴╔n, vacБ┬ Б┴═o, direcciБ┬ Б┴╔n, instalaciБ┬ Б┴╔n\n', '≥'],
])('%s is no certainty', (_, text, made) => {
  const diagnosis = diagnose(text)
  expect(diagnosis.spots.some(spot => spot.text.includes(made))).toBe(true)
  expect(edits(diagnosis, false).filter(edit => edit.text.includes(made))).toEqual([])
})

test('controls are what Windows-1252 has there, but an emoji without its first byte is no word', () => {
  const repaired = (text: string) => applyEdits(text, edits(diagnose(text), true))
  expect(repaired('## \x9f\x97ş To do \x96 HA\x9f\n\nĉ\x96ı Text â\x80\x94 more\n')).toBe(
    '## \x9f\x97ş To do – HAŸ\n\nĉ\x96ı Text — more\n',
  )
})

test.each(['- **German š©šŖ**: wir հայ\n', '- **German š©šŖš©**: wir\n'])('but it may be where more are: %j', text => {
  expect(edits(diagnose(text), false).length).toBeGreaterThan(0)
})

test('an ideograph amid Hindi that went through a Greek Mac twice is half of a letter', () => {
  const hindi =
    'शुरुआत में सब कठिन था। आज बहुत कुछ सीखा, और बहुत काम किया।\nकल फिर से शुरुआत होगी, क्योंकि समय कम है और काम बहुत है।\n'
  const lost = {fragile: 'drop', hyphen: 'drop', blank: 'drop', quotes: 'keep'} as const
  const found = edits(diagnose(damaged(hindi, {...lost, pages: ['mac-greek', 'mac-greek']})), false)
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({text}) => /\p{Script=Han}/u.test(text))).toEqual([])
})

test('a rocket alone is none of the rarest ideographs, as which ISO-8859-16 would have it', () => {
  expect(applyEdits('# đźš€ My report\n', edits(diagnose('# đźš€ My report\n'), false))).toBe('# 🚀 My report\n')
})
