/**
 * What a character is, and how surprising it is in a text, roughly −ln of its frequency among characters that are not
 * ASCII. Only the differences matter: a repair has to make a text clearly less surprising.
 */
export type Kind =
  | 'space'
  | 'lower'
  | 'upper'
  | 'digit'
  | 'ascii'
  | 'greek'
  | 'Greek'
  | 'cyrillic'
  | 'Cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'thai'
  | 'script'
  | 'han'
  | 'hangul'
  | 'closer'
  | 'opener'
  | 'dash'
  | 'mark'
  | 'sign'
  | 'maths'
  | 'box'
  | 'free'
  | 'emoji'
  | 'variation'
  | 'joiner'
  | 'control'
  | 'nbsp'
  | 'lost'
  | 'combining'

/** Blocks, in order; a later row overrules an earlier one. */
export const blocks: readonly (readonly [from: number, to: number, kind: Kind, cost: number, why?: string])[] = [
  [0x00, 0x1f, 'ascii', 6],
  [0x20, 0x7f, 'ascii', 1],
  [0x30, 0x39, 'digit', 1],
  [0x41, 0x5a, 'upper', 1],
  [0x61, 0x7a, 'lower', 1],
  [0x80, 0x9f, 'control', 16, 'nobody types a C1 control'],
  [0xa0, 0xbf, 'sign', 8],
  [0xc0, 0xde, 'upper', 4],
  [0xdf, 0xff, 'lower', 3],
  [0x100, 0x17f, 'lower', 9, 'the letters that large languages use are listed below'],
  [0x180, 0x24f, 'lower', 11],
  [0x250, 0x2ff, 'lower', 11],
  [0x300, 0x36f, 'combining', 9],
  [0x370, 0x3ff, 'greek', 9],
  [0x400, 0x45f, 'cyrillic', 6],
  [0x460, 0x52f, 'cyrillic', 11],
  [0x530, 0x58f, 'script', 6, 'Armenian'],
  [0x590, 0x5ff, 'hebrew', 7],
  [0x600, 0x6ff, 'arabic', 7],
  [0x700, 0x8ff, 'script', 12],
  [0x900, 0xdff, 'script', 6, 'India'],
  [0xe00, 0xe7f, 'thai', 4],
  [0xe80, 0xfff, 'script', 8],
  [0x1000, 0x10ff, 'script', 6, 'Burmese, Georgian'],
  [0x1100, 0x11ff, 'script', 12],
  [0x1200, 0x137f, 'script', 6, 'Ethiopic'],
  [0x1380, 0x177f, 'script', 13],
  [0x1780, 0x17ff, 'script', 6, 'Khmer'],
  [0x1800, 0x1dff, 'script', 14],
  [0x1d2c, 0x1d6a, 'sign', 9, 'letters above and below others: xᵢ, Aᵀ'],
  [0x1e00, 0x1e9f, 'lower', 9],
  [0x1ea0, 0x1ef9, 'lower', 4, 'Vietnamese'],
  [0x1efa, 0x1eff, 'lower', 11, 'of Wales in the Middle Ages'],
  [0x1f00, 0x1fff, 'greek', 7],
  [0x2000, 0x206f, 'sign', 10],
  [0x2070, 0x20cf, 'sign', 9],
  [0x20d0, 0x20ff, 'combining', 10],
  [0x2100, 0x218f, 'sign', 9],
  [0x2190, 0x21ff, 'free', 8],
  [0x2200, 0x22ff, 'maths', 9],
  [0x2300, 0x23ff, 'free', 11],
  [0x2400, 0x245f, 'sign', 12],
  [0x2460, 0x24ff, 'free', 8],
  [0x2500, 0x257f, 'box', 6],
  [0x2580, 0x259f, 'box', 6],
  [0x25a0, 0x25ff, 'free', 7],
  [0x2600, 0x27bf, 'free', 9],
  [0x27c0, 0x2bff, 'maths', 12],
  [0x2b00, 0x2bff, 'free', 12],
  [0x2c00, 0x2dff, 'script', 13],
  [0x2e00, 0x2e7f, 'sign', 12],
  [0x2e80, 0x2fff, 'han', 11],
  [0x3000, 0x303f, 'han', 5],
  [0x3040, 0x30ff, 'han', 4],
  [0x3100, 0x33ff, 'han', 9],
  [0x3400, 0x4dbf, 'han', 12],
  [0x4dc0, 0x4dff, 'sign', 13],
  [0x4e00, 0x9fff, 'han', 5],
  [0x9fa6, 0x9fff, 'han', 12, 'later additions: names of elements and places'],
  [0xa000, 0xabff, 'script', 14],
  [0xac00, 0xd7a3, 'hangul', 5],
  [0xd7a4, 0xd7ff, 'lost', 16],
  [0xd800, 0xdfff, 'emoji', 3, 'half of an emoji'],
  [0xe000, 0xf8ff, 'lost', 13],
  [0xf900, 0xfaff, 'han', 10],
  [0xfb00, 0xfb06, 'lower', 8],
  [0xfb07, 0xfdff, 'arabic', 10],
  [0xfe00, 0xfe0e, 'variation', 10],
  [0xfe0f, 0xfe0f, 'variation', 2],
  [0xfe10, 0xfe6f, 'han', 10],
  [0xfe70, 0xfefe, 'arabic', 9],
  [0xfeff, 0xfeff, 'joiner', 8],
  [0xff00, 0xffef, 'han', 6],
  [0xffa0, 0xffdc, 'han', 12, 'narrow Korean letters: what `ï¿œ`, a lost byte lost again, looks like in Windows-1252'],
  [0xfff0, 0xffff, 'lost', 12],
]

/** Characters that are likelier, rarer, or something else than their block says. */
export const characters: readonly (readonly [chars: string, kind: Kind, cost: number, why?: string])[] = [
  ['\t\n\r ', 'space', 1],
  ['ÃÂ', 'upper', 6, 'São, Ângela: real, but far oftener the first half of a damaged character'],
  ['ðþÿ', 'lower', 7],
  ['ÐŸ', 'upper', 7],
  ['Þ', 'upper', 5, 'begins every other sentence of Icelandic'],
  ['ąćęłńśźżčďěňřšťůžĺľŕőűăşţğıđāēģīķļņūėįųœ', 'lower', 4],
  ['ĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĹĽŔŐŰĂŞŢĞİĐĀĒĢĪĶĻŅŪĖĮŲŒ', 'upper', 5],
  ['ĆĊĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮĴĶŁŃŅŇŊŌŎŐŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŹŻŽƠƯ', 'upper', 5],
  ['ĊĔĜĠĤĦĨĬĴŊŌŎŖŜŦŨŬŴŶ', 'upper', 9],
  ['ơưșț', 'lower', 4],
  ['ȘȚ', 'upper', 5],
  ['ōŏũŭǎǐǒǔħġċŵŷŋĝĥĵŝ', 'lower', 7],
  ['ɓɗɔɛƙ', 'lower', 5, 'every other word of Hausa, Fula, Akan, Ewe, Bambara, Lingala'],
  ['ƴɖɣɲʋǝ', 'lower', 7],
  ['ƁƊƆƐƘ', 'upper', 7],
  ['ƳƉƔƝƲƎ', 'upper', 8],
  ['ƄƅƋƌƍƕƟƢƣƦƧƨƪƻƼƽƾƿǶǷȜȝȢȣȴȵȶȸȹ', 'lower', 14, 'of alphabets that were given up'],
  ['ʻʼ', 'lower', 6, 'every other word of Uzbek, Hawaiian, Tongan, Navajo, Guarani'],
  ['ə', 'lower', 5, 'every other word of Azerbaijani'],
  ['Ə', 'upper', 7],
  ['ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ', 'Greek', 4],
  ['αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ', 'greek', 4],
  // Of a thousand letters of Greek not one, and beside them stand έ and ώ.
  ['ΪΫ', 'Greek', 6],
  ['ΐΰ', 'greek', 6],
  ['АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ', 'Cyrillic', 4],
  ['абвгдежзийклмнопрстуфхцчшщъыьэюяё', 'cyrillic', 4],
  ['ЂЃЄЅІЇЈЉЊЋЌЍЎЏҐЀ', 'Cyrillic', 6],
  ['ґ', 'cyrillic', 6],
  ['іїєјў', 'cyrillic', 4, 'as common in Ukrainian, Serbian and Belarusian as any other'],
  ['אבגדהוזחטיךכלםמןנסעףפץצקרשת', 'hebrew', 4],
  ['ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', 'arabic', 4],
  ['پچژکگیں،؛؟ٹڈڑےہھ', 'arabic', 5],
  [
    '\u0600\u0601\u0602\u0603\u0604\u0605؆؇؈؉؊؋؍؎؏\u0610\u0611\u0612\u0613\u0614\u0615\u0616\u0617\u0618\u0619\u061a\u061c\u061d؞',
    'arabic',
    13,
    'of manuscripts: `ط` and a joiner after it, as Persian ends words, are no U+061D',
  ],
  ['’', 'closer', 3],
  ['”', 'closer', 4],
  ['…', 'closer', 4],
  ['»', 'closer', 5],
  ['›', 'closer', 8],
  ['™®', 'closer', 6],
  ['°', 'closer', 5],
  ['²', 'closer', 6],
  ['³', 'closer', 7],
  ['ºª', 'closer', 7],
  ['¹', 'closer', 8],
  ['‘', 'opener', 5],
  ['“', 'opener', 4],
  ['„', 'opener', 6],
  ['‚', 'opener', 10, 'a comma look-alike that only German and Czech use, seldom'],
  ['«', 'opener', 5],
  ['‹', 'opener', 8],
  ['¡¿', 'opener', 6],
  ['©', 'opener', 6],
  ['–—', 'dash', 3],
  ['―', 'dash', 8],
  ['‐‑−', 'dash', 7],
  ['•·', 'mark', 5],
  ['§', 'mark', 6],
  ['¶', 'sign', 9],
  ['±×', 'maths', 6],
  ['÷', 'maths', 8],
  ['€', 'sign', 6],
  ['£¥', 'sign', 7],
  ['½', 'sign', 7],
  ['µ´', 'sign', 8],
  ['¨¬¯ˆ˜', 'sign', 11],
  ['¦¤¸ˇ˘˛˝', 'sign', 12],
  ['ƒ', 'sign', 10],
  ['†', 'sign', 9],
  ['‡‰', 'sign', 10],
  ['\u00ad', 'sign', 10],
  ['\u00a0\u202f', 'nbsp', 5],
  ['\u2009', 'nbsp', 7],
  ['\u200b', 'joiner', 8],
  ['\u200d', 'joiner', 4],
  ['\u200e\u200f\u202a\u202c', 'joiner', 9],
  ['⌃⌘⌥⌫⎋⏎␣⇥⇧⇪', 'free', 6, 'keys'],
  ['√', 'maths', 6],
  ['≤≥≈≠∞', 'maths', 7],
  ['∈‖', 'maths', 7],
  ['⟨⟩', 'maths', 8],
  ['→', 'free', 4],
  ['←↑↓↔⇒⇐⇄', 'free', 6],
  ['↗↘↩↪↻⟶⟷⇔', 'free', 7],
  ['✓✔✗✘', 'free', 6],
  ['♪♫', 'free', 6],
  ['‼⁉', 'free', 7, 'pictures if a selector follows'],
  ['\u0336', 'combining', 6, 'struck-out text'],
  ['★☆●○■□▪▫▶◀▼▲►◄◆◇▸▾▹◦☐☑', 'free', 6],
  ['①②③④⑤⑥⑦⑧⑨⑩', 'free', 7],
  ['➜➤➔❯❌', 'free', 6],
  ['─│├└┌┐┘┤┬┴┼═║╔╗╚╝╠╣╦╩╬█░▒▓', 'box', 5],
  ['╞╟╡╢╤╥╧╨╪╫╒╓╕╖╘╙╛╜▌▐▀▄', 'box', 9, 'mixed double and single lines: hardly drawn, but half of Russian in cp866'],
  ['№', 'mark', 6],
  ['℃℉', 'closer', 7],
  ['₹₽₺₩₫₪₱₦', 'sign', 7],
  ['ﬁﬂ', 'lower', 7],
  ['\u20e3', 'variation', 2, 'the keycap of 1️⃣'],
  ['\ufffd', 'lost', 12],
]
