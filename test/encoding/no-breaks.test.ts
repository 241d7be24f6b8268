import {expect, test} from 'vitest'
import {noBreaks} from '../../src/encoding/bare/no-breaks.ts'

/** A text with `⍽` for each place that is taken for a no-break space, whatever was left of it. */
function shown(text: string): string {
  let [out, at] = ['', 0]
  for (const {start, end, candidates, certainty} of noBreaks(text)) {
    expect([candidates, certainty]).toEqual([['\u00a0'], 'chosen'])
    out += `${text.slice(at, start)}⍽`
    at = end
  }
  return out + text.slice(at)
}

test.each([
  ['by what Windows-1251 shows', 'aВ b, cВ d, eВ f', 'a⍽b, c⍽d, e⍽f'],
  ['by what most pages show', 'aÂ b, cÂ d, eÂ f', 'a⍽b, c⍽d, e⍽f'],
  ['by what GBK makes of it, alone', 'a聽b, c聽d, e聽f', 'a⍽b, c⍽d, e⍽f'],
  ['beside code and emphasis without a blank', 'use`В x, `b`Вc, dВ`e`', 'use`⍽x, `b`⍽c, d⍽`e`'],
  ['amid letters, if no more than half are', 'aВb, cВd, eВ f, gВ h', 'a⍽b, c⍽d, e⍽f, g⍽h'],
  ['with one elsewhere beside four', 'aВ b, cВ d, eВ f, gВ h Вx', 'a⍽b, c⍽d, e⍽f, g⍽h Вx'],
])('no-break spaces are told %s', (_, text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each([
  ['two are a slip', 'aВ b, cВ d.'],
  ['what no page shows', 'aЖ b, cЖ d, eЖ f'],
  ['one elsewhere beside three', 'aВ b, cВ d, eВ f Вx'],
  ['another letter in such a place', 'aВ b, cВ d, eВ f, gГ h'],
  ['another letter elsewhere', 'aВ b, cВ d, eВ f é'],
  ['all amid letters', 'aВb, cВd, eВf'],
  ['most amid letters', 'aВb, cВd, eВ f'],
])('of one letter nobody could tell: %s', (_, text) => {
  expect(noBreaks(text)).toEqual([])
})

test('each is told by the page that made it', () => {
  const pages = (text: string) => [...new Set(noBreaks(text).flatMap(({pages}) => pages))]
  expect(pages('a聽b, c聽d, e聽f')).toEqual([-1])
  expect(pages('aÂ b, cÂ d, eÂ f')).toEqual([0])
})
