import {expect, test} from 'vitest'
import {Here} from '../../src/encoding/doubt/here.ts'
import {ofAny, ofRepaired} from '../../src/encoding/doubt/tells.ts'

/** The characters of a text that are blamed; what stands in square brackets was repaired, each unit of it by itself. */
function blamed(text: string): string {
  const [units, makers]: [number[], number[]] = [[], []]
  let isRepaired = false
  for (const char of text) {
    if (char === '[' || char === ']') isRepaired = char === '['
    else {
      makers.push(isRepaired ? units.length : -1)
      units.push(char.charCodeAt(0))
    }
  }
  const here = new Here(Uint16Array.from(units), Int32Array.from(makers))
  const found = new Set<number>()
  for (let at = 0; at < units.length; at++) {
    if (units[at]! < 0x80) continue
    here.moveTo(at)
    for (const [from, to, isSeen] of here.isMade(0) ? [...ofAny, ...ofRepaired] : ofAny)
      if (isSeen(here)) for (let i = at + from; i < at + to; i++) if ((makers[i] ?? -1) >= 0) found.add(i)
  }
  return String.fromCharCode(...units.filter((_, i) => found.has(i)))
}

test.each([
  ['a first byte and a later one that clash', 'x[Ð¼] y', 'Ð¼'],
  ['a capital, a sign and the rest of a word', '[É—]alibai', 'É—'],
  ['a character before what stands for a byte of its own', "[в]Ð'", 'в'],
  ['what a blank has left', 'x [Ā] b', 'Ā'],
  ['one stroke alone in a word', 'omogo[─]ajo', '─'],
  ['a letter between digits that is the first byte of a dash', '67[β]68', 'β'],
  ['how every emoji begins', '[ðŸ]x', 'ðŸ'],
  ['two halves of an emoji beside a quote', "[рџ]'[¬]", 'рџ¬'],
  ['a word that a quote splits between two alphabets', '[ę]"[Ҫъ]', 'ęҪ'],
  ['a small letter behind a capital that begins a word with a quote', "Ä'[ś]bungen", 'ś'],
  ['two of what three bytes have left', 'x [ââ] y', 'ââ'],
  ['a capital amid a word', 'a[Ã]b', 'Ã'],
  ['a first byte alone', 'a [â] b', 'â'],
  ['an apostrophe of which a first byte is left', 'don[â]t', 'â'],
  ['a first byte before what takes the place of a byte', 'a[Ã]\ufffd', 'Ã'],
  ['an accent on nothing', 'a [̈]b', '̈'],
  ['a first byte before another one that nobody repaired', '[Ã]Â', 'Ã'],
  ['the last byte behind two question marks', '??[¸]', '¸'],
  ['the last byte behind what took the place of one', 'Ã?[¸]', '¸'],
  ['a stroke behind another one that lost its last byte', 'ظ¤?[▒]', '▒'],
  ['two later bytes of Mac Roman behind a quote', 'x "[öÄ]', 'öÄ'],
  ['an emoji without its first byte, by Mac Roman', ' [üéì] ', 'üéì'],
  ['two fractions on end', '- [¾¾Ī] Geel', '¾¾'],
  ['a capital amid a small word', '- [ìĄ] Blauw', 'ìĄ'],
  ['a dash before what begins as it did', "x [–]'ąĎ", '–'],
  ['a letter between quotes of which the second was a byte', "x '[Ą]'ĄĘompe", 'Ą'],
  ['the rest of a byte order mark', '׳[»¿]# A', '»¿'],
  ['a letter before a quote that closes none', 's[á»] and', 'á»'],
  ['an apostrophe before a quote that closes none', '׳ [’»]', '’»'],
  ['two signs of multiplication', '## [×× ××]', '××××'],
  ['ten thousandths of nothing', '- [‱] item', '‱'],
])('damage is given away by %s', (_, text, expected) => {
  expect(blamed(text)).toBe(expected)
})

test.each([
  ['a word', 'caf[é] na[ï]ve'],
  ['a branch of a tree', '[├──] a'],
  ['a letter beside a digit', '[β]68 67[β]'],
  ['words on both sides of a quote', 'l[é]" [à] "m'],
  ['kana before a quote and kanji behind it', '[の]"[設計]"[で]'],
  ['Polish that lost a byte before a quote elsewhere, too', "pomysÅ'u, wÅ'[ą]czyć"],
  ['an elision', "l'[â]ge, [â]ge"],
  ['capitals', '[ÉTÉ]'],
  ['an accent on a letter', 'a[̈]b'],
  ['a letter small and as a capital', 'a-z [țȚ]'],
  ['small letters and capitals', 'a-z [ìĄĄ]'],
  ['a letter in quotes', 'the "[Ä]" of "[Ä]rger"'],
  ['a quote that ends in a letter', 'dijo: [«]está all[á»]'],
  ['a quote within another one', 'dijo: [«]es [‘]así[’»]'],
  ['any two digits behind one', '- 4[××]: no, 1[×××]'],
  ['one sign of multiplication', '2 [×] 3[×]4'],
  ['ten thousandths', 'some 5 [‱], or 5[‱]'],
])('and sound is %s', (_, text) => {
  expect(blamed(text)).toBe('')
})
