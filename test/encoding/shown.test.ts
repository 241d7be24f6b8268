import {expect, test} from 'vitest'
import {isAboutDamage, speaksOfEncodings} from '../../src/encoding/context/about-encodings.ts'
import {codeSpans} from '../../src/encoding/context/code-spans.ts'
import {mentions} from '../../src/encoding/context/mentions.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {isAllTold, leftOver} from '../../src/encoding/doubt/left-over.ts'
import {codesOf} from '../../src/encoding/whole/lossless.ts'

const code = (text: string) => {
  let out = ''
  let at = 0
  for (const {start, end} of codeSpans(text)) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return out + text.slice(at)
}

test.each([
  ['a `b` c', 'a ⟦`b`⟧ c'],
  ['a `b` `c`', 'a ⟦`b`⟧ ⟦`c`⟧'],
  ['a `b', 'a `b'],
  ['a ``b`c`` `d`', 'a ⟦``b`c``⟧ ⟦`d`⟧'],
  ['a ``b` c', 'a ``b` c'],
  ['a ``b` `c`', 'a ``b⟦` `⟧c`'],
  ['a `b\nc` d', 'a `b\nc` d'],
  ['`a`', '⟦`a`⟧'],
  ['```\na\n```\nb', '⟦```\na\n```⟧\nb'],
  ['```\na', '⟦```\na⟧'],
  ['a\n~~~~ sh\nb\n~~~\n~~~~~\nc', 'a\n⟦~~~~ sh\nb\n~~~\n~~~~~⟧\nc'],
  ['```\na\n~~~\n```\nb', '⟦```\na\n~~~\n```⟧\nb'],
  ['```\na\n``` b\n``` \nc', '⟦```\na\n``` b\n``` ⟧\nc'],
  ['> ```\n> a\n> ```\nb', '⟦> ```\n> a\n> ```⟧\nb'],
  ['\t```\na\n  ```\nb', '⟦\t```\na\n  ```⟧\nb'],
  ['```a``` b\nc `d`', '⟦```a```⟧ b\nc ⟦`d`⟧'],
  ['~~~a`b`\nc', '⟦~~~a`b`\nc⟧'],
  ['a ```\nb `c`', 'a ```\nb ⟦`c`⟧'],
  ['``\na `b`', '``\na ⟦`b`⟧'],
  ['```\n```\n`a`', '⟦```\n```⟧\n⟦`a`⟧'],
  ['a\n\n    b `c`\n', 'a\n\n    b ⟦`c`⟧\n'],
  ['Mojibake:\n\n    b `c`\n\td\n   e `f`', 'Mojibake:\n\n⟦    b `c`⟧\n⟦\td⟧\n   e ⟦`f`⟧'],
])('what %j shows as code', (text, expected) => expect(code(text)).toBe(expected))

test('what a text about damage shows in lines further in is left as it is', () => {
  const text = `# Mojibake

What to do about it:

    >>> repair('âœ” Fine')
    '✔ Fine'
    >>> repair('Itâ€™s cafÃ©')
    'It’s café'
`
  expect(edits(diagnose(text), true)).toEqual([])
  // Elsewhere such lines are points of a list as often as code.
  expect(edits(diagnose(text.replace('Mojibake', 'Repairs')), true).length).toBeGreaterThan(0)
})

test.each([
  ['It is mojibake', true],
  ['It is UTF-8', true],
  ['in utf8', true],
  ['encoded twice', true],
  ['its encoding', true],
  ['reencoded', false],
  ['Windows-1252', true],
  ['Latin 1', false],
  ['latin1', true],
  ['Latin-1', true],
  ['cp1252 or cp-850', true],
  ['cp12', false],
  ['the code page', true],
  ['garbled text', true],
  ['a charset', true],
  ['a character set', true],
  ['an encoder', false],
  ['it begins with EF BB BF', true],
  ['efbbbf', true],
  ['beef bb bf', false],
])('%s speaks of encodings: %s', (text, speaks) => expect(speaksOfEncodings(text)).toBe(speaks))

test.each([
  ['Mojibake!', true],
  ['with ftfy', true],
  ['softftfyx', false],
  ['UTF-8', false],
])('%s is about damage: %s', (text, about) => expect(isAboutDamage(text)).toBe(about))

const long = 'a'.repeat(59)
test.each([
  ['cafÃ© and café', 'Ã©', 'é', true],
  ['café and cafÃ©', 'Ã©', 'é', true],
  ['cafÃ© and cafés', 'Ã©', 'é', false],
  ['cafÃ© and xcafé', 'Ã©', 'é', false],
  ['cafÃ© and cafe', 'Ã©', 'é', false],
  ['cafÃ©s and café, cafés', 'Ã©', 'é', true],
  ['cafÃ©\ncafé', 'Ã©', 'é', false],
  ['cafÃ©\nencoded', 'Ã©', 'é', false],
  ['encoded: cafÃ©\n', 'Ã©', 'é', true],
  ['encoded\ncafÃ©', 'Ã©', 'é', false],
  ['a â€” b — c', 'â€”', '—', false],
  [`${long}Ã© ${long}é`, 'Ã©', 'é', true],
  [`a${long}Ã© a${long}é`, 'Ã©', 'é', false],
  [`${long}Ã©a ${long}éa`, 'Ã©', 'é', false],
  [`cafÃ© ${'x '.repeat(190)}café`, 'Ã©', 'é', true],
  [`cafÃ© ${'x '.repeat(210)}café`, 'Ã©', 'é', false],
  [`café ${'x '.repeat(190)}cafÃ©`, 'Ã©', 'é', true],
  [`café ${'x '.repeat(210)}cafÃ©`, 'Ã©', 'é', false],
])('%.50j says what it shows: %s is %s: %s', (text, damaged, repaired, is) => {
  const start = text.indexOf(damaged)
  expect(mentions(text)({start, end: start + damaged.length, text: repaired})).toBe(is)
})

test('each line speaks for itself', () => {
  const text = 'cafÃ©\nencoded: cafÃ©\ncafÃ© café\ncafÃ©'
  const told = mentions(text)
  const places = Array.from(text.matchAll(/Ã©/g), ({index}) => ({start: index, end: index + 2, text: 'é'}))
  expect(places.map(told)).toEqual([false, true, true, false])
})

const part = (start: number, end: number, text: string, pages: number[] = [0]) => ({
  start,
  end,
  text,
  pages,
  mask: 1,
  doubtful: false,
  rivals: 0,
})
test.each([
  ['ab', [], true],
  ['é', [], false],
  ['aÃ©b', [part(1, 3, 'é')], true],
  ['Ã©Ã©', [part(0, 2, 'é'), part(2, 4, 'é')], true],
  ['Ã© é', [part(0, 2, 'é')], false],
  ['é Ã©', [part(2, 4, 'é')], false],
  ['Ã© é Ã©', [part(0, 2, 'é'), part(5, 7, 'é')], false],
  ['Ã©', [part(0, 2, 'é', [0, 1])], false],
])('all of %s is told: %s', (text, parts, is) => expect(isAllTold(codesOf(text), parts)).toBe(is))

test.each([
  ['Ã° x', [], [], '0-2'],
  ['xÃ°', [], [], '1-3'],
  ['Ã©', [part(0, 2, 'é')], [], ''],
  ['Ã©Ã', [part(0, 2, 'é')], [], ''],
  ['Ã°', [], [{start: 0, end: 2}], ''],
  ['Ã°', [], [{start: 1, end: 2}], '0-2'],
  ['Ã°Ã°', [], [], '0-2 2-4'],
  ['éa', [], [], ''],
  ['aé', [], [], ''],
  ['РІ Ð´', [part(3, 5, 'д', [0])], [], '0-2'],
])('of %s is left: %s', (text, parts, lossy, left) => {
  const told = leftOver(codesOf(text), parts, lossy).map(({start, end}) => `${start}-${end}`)
  expect(told.join(' ')).toBe(left)
})

test('what code only shows is no place that lost something, too', () => {
  const {spots} = diagnose('Ä‡\n```β€”')
  expect(spots.filter(({start}, i) => i > 0 && start < spots[i - 1]!.end)).toEqual([])
})

const fixed = (text: string) =>
  edits(diagnose(text), false).reduceRight(
    (out, {start, end, text}) => out.slice(0, start) + text + out.slice(end),
    text,
  )

test.each([
  // What a text about encodings shows once more, where no word says so, proves nothing of what it says.
  ['Com outro encoding lê-se "ReuniÃ£o" em vez de "Reunião".\n\n0000 EF BB BF 44 ï»¿D', undefined],
  ['Its encoding was wrong: "rÃ©sumÃ©".\n\nWe sat in a cafÃ©.', undefined],
  // Where the rest is damaged as well, all of it is.
  [
    'Its encoding is UTF-8, naÃ¯ve.\n\nA cafÃ©, a soirÃ©e, a dÃ©jÃ\u00a0 vu.',
    'Its encoding is UTF-8, naïve.\n\nA café, a soirée, a déjà vu.',
  ],
  ['The naÃ¯ve one sat in a cafÃ©, `rÃ©sumÃ©`.', 'The naïve one sat in a café, `résumé`.'],
])('%s', (text, sound) => expect(fixed(text)).toBe(sound ?? text))

// Without its last letter, what is left alone may look like a quote that lost a byte: to mend that would damage it anew.
test.each(['It’s good. Itâ€™s bad.', 'We don’t say donâ€™t.', 'It’s Itâ€™s Itâ€™s'])(
  'no piece of %s is a guess',
  text => expect(diagnose(text).spots).toEqual([]),
)
