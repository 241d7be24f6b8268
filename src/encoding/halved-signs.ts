import type {Edit} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'

/**
 * What is left of a sign if a program wrote the lower half of its number: `’` is U+2019, and 19 came into the file.
 * Letters beyond Latin-1 come out so as well (ę, ș and Й end in 19, too), so that it counts as a sign only where such a
 * sign stands: in English and French words, between blanks, around words.
 */
type Places = readonly (readonly [place: RegExp, sign: string])[]
const signs = lazily(
  (): Places => [
    [/(?<=[a-z])\x19(?=(?:s|t|re|ll|ve|d|m)(?![a-z]))/gi, '’'],
    [/(?<=(?<![a-z])(?:[cdjlmnst]|qu|jusqu|lorsqu))\x19(?=[aeiouyhàâéêèîôû])/gi, '’'],
    [/(?<=[a-z]s)\x19(?=[ \t]+[a-z])/g, '’'],
    [/(?<![^\s([{*_>"-])\x1c(?=[^\s\x00-\x1f][^\r\n\x1c\x1d]{0,300}\x1d)/g, '“'],
    [/(?<=\x1c[^\s\x00-\x1f][^\r\n\x1c\x1d]{0,300})\x1d(?![\p{L}\p{N}])/gu, '”'],
    [/(?<![^\s([{*_>"-])\x18(?=[^\s\x00-\x1f][^\r\n\x18\x19]{0,300}\x19(?![a-z]))/gi, '‘'],
    [/(?<=(?<![^\s([{*_>"-])\x18[^\s\x00-\x1f][^\r\n\x18\x19]{0,300})\x19(?![a-z])/gi, '’'],
    [/(?<=[^\s\x00-\x1f] )\x14(?= [^\s\x00-\x1f])/g, '—'],
    [/(?<=[a-z][a-z])\x14(?=[a-z][a-z])/g, '—'],
    [/(?<=\d)\x13(?=\d)/g, '–'],
    [/(?<=[^\s\x00-\x1f] )\x13(?= [^\s\x00-\x1f])/g, '–'],
  ],
)
/** Arrows leave what a byte of Windows-1252 is: they count only beside signs that were halved for certain. */
const arrows: Places = [
  [/(?<=[^\s\x00-\x1f] )\x92(?= \S)/g, '→'],
  [/(?<=[^\s\x00-\x1f] )\x90(?= \S)/g, '←'],
]

/** Where signs of a text were halved, and what they were. */
export function halvedSigns(text: string): Edit[] {
  if (!/[\x13\x14\x18\x19\x1c\x1d]/.test(text)) return []
  const found = new Map<number, string>()
  const seek = (places: Places) => {
    for (const [place, sign] of places)
      for (const {index} of text.matchAll(place)) if (!found.has(index)) found.set(index, sign)
  }
  seek(signs())
  if (found.size > 0) seek(arrows)
  return [...found].toSorted(([a], [b]) => a - b).map(([start, sign]) => ({start, end: start + 1, text: sign}))
}
