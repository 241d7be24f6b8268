import {expect, test} from 'vitest'
import {visible, visibleJson} from '../../src/text/escape.ts'

test.each([
  ['a\u001b[31m\u202eb', 'a\\u{1B}[31m\\u{202E}b'],
  ['a\r\n\tb', 'a\\r\\n\\tb'],
  ['\u{e0001}', '\\u{E0001}'],
  ['##vso[task.x]', '##vso\\u{5B}task.x]'],
  ['## Issue ##[error]x', '## Issue ##\\u{5B}error]x'],
  ['##TeamCity[x]', '##TeamCity\\u{5B}x]'],
  ['::error::x', '\\u{3A}:error::x'],
  ['a ::set-output name=a::b', 'a \\u{3A}:set-output name=a::b'],
])('%j is shown as %s', (text, shown) => expect(visible(text)).toBe(shown))

test.each(['##[Overview](#overview)', 'std::error', '::before', 'a:: b', '## a', 'क्‍ष 👩‍💻 é 漢', '##[x] ::y'])(
  '%j is shown as it is',
  text => expect(visible(text)).toBe(text),
)

test('JSON says the same with escapes for all that a terminal would obey', () => {
  const value = ['\u001b\u0007\u202e\u{e0001}\u2028\ud800', '##vso[x]', '##[error]', '漢']
  const shown = visibleJson(value)
  expect(shown).toBe('["\\u001b\\u0007\\u202e\\udb40\\udc01\\u2028\\ud800","##vso\\u005bx]","##\\u005berror]","漢"]')
  expect(JSON.parse(shown)).toEqual(value)
  expect(visibleJson({a: '\u0085'}, 2)).toBe('{\n  "a": "\\u0085"\n}')
})
