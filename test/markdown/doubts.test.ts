import {describe, expect, test} from 'vitest'
import {isDeclined} from '../../src/markdown/parse.ts'
import {doubtOf} from '../../src/markdown/satteri-doubts.ts'
import {native} from '../support/engine.ts'

/** Why the native parser leaves a text to the reference; undefined if it reads it itself. */
function why(text: string): string | undefined {
  try {
    native(text)
    return undefined
  } catch (error) {
    if (isDeclined(error)) return (error as Error).message
    throw error
  }
}

describe('the native parser leaves to the reference', () => {
  const address = 'an address that names its protocol'
  const host = 'a web address of no proper host'
  const odd = 'an e-mail address after a letter that addresses cannot hold'
  const white = 'emphasis beside what is white space to one of them'
  const inQuote = 'a block of HTML in a quote or list'
  test.each([
    ['see mailto:a@b.org now', address],
    ['[a](mailto:a@b.org )', address],
    ['MAILTO:', undefined],
    ['see mailto:', address],
    ['xmpp:a@b.org', address],
    ['XMPP:a', undefined],
    ['éa@b.org', odd],
    ['x/a.b+c@d.org', odd],
    ['x/a@5.1-b.org', odd],
    ['[a](b/c@d.org', odd],
    ['\\[a](b/c@d.org)', odd],
    ['[`a](b`/c@d.org)', odd],
    ['https://a.org/[a](b/c@d.org)', odd],
    ['https://a.org/[a](b)[a](b/c@d.org)', odd],
    ['[^a](b/c@d.org)', odd],
    ['a <b c="d/e@f.org" g=', odd],
    ['https://-a', host],
    ['http://éa', host],
    ['www.-a', host],
    ['www.é', host],
    ['🚀https://a.org', 'a web address after an emoji'],
    ['&amp;www.a.org', 'a web address after an emoji'],
    ['🚀**a**', 'emphasis after an emoji'],
    ['🚀_a_', 'emphasis after an emoji'],
    ['a**🚀**', 'emphasis before an emoji'],
    ['a~~🚀~~', 'emphasis before an emoji'],
    ['\ufeff*a*', white],
    ['*a*\x85', white],
    ['\\**a*', 'emphasis beside an escaped mark of the same'],
    ['_*a*_', 'emphasis beside an underscore'],
    ['_**a**_', 'emphasis beside an underscore'],
    ['a*_', 'emphasis beside an underscore'],
    ['a**_', 'emphasis beside an underscore'],
    ['[a\\\nb](c)', 'a break in a link'],
    ['| https://a.org | b |', undefined],
    ['| https://a.org|', 'a web address before a cell ends'],
    ['| www.a.org|', 'a web address before a cell ends'],
    ['| a](www.b.org)|', 'a web address before a cell ends'],
    ['www.a.www.b', 'a web address within another'],
    ['[www.a.org][http://www.b.org]', 'a web address within another'],
    ['a_&b', 'a web address with odd characters'],
    ['a_>b', 'a web address with odd characters'],
    ['- |', 'a row of dashes that may be an item'],
    ['a\n> - | \nb', 'a row of dashes that may be an item'],
    ['a[^1]\n\n[^1]: b', 'a footnote'],
    ['a\n[b]: c\nd', 'a definition within a paragraph'],
    ['- [b]: c\nd', 'a definition within a paragraph'],
    ['-\n[ ] a', 'a box below an empty item'],
    ['1.\n  [x] a', 'a box below an empty item'],
    ['- [ ]\n', 'an empty task'],
    ['2) [X] \na', 'an empty task'],
    ['    code', 'indented code'],
    ['- a\n\n      code', 'indented code'],
    ['<script>\na\n</pre>', 'HTML that ends with the tag of another'],
    ['<STYLE>\na\n</Script>', 'HTML that ends with the tag of another'],
    ['> ```\n> a', 'a code block that its quote or list cuts off'],
    ['- ```\n  a\n\nb', 'a code block that its quote or list cuts off'],
    ['- ```', 'a code block that its quote or list cuts off'],
    ['- ```\n  a\n  ``', 'a code block that its quote or list cuts off'],
    ['> <div>\n> a', inQuote],
    ['- <div>', inQuote],
    ['- a <b\n  c="d">', 'HTML over several lines in a quote or list'],
    ['- a `b\n  c`', 'code over several lines in a quote or list'],
    ['> > a', 'a quote within a quote'],
    ['> - a\n>   - b', 'a list within a list in a quote'],
    ['> - a\n>\n> b', 'a list in a quote that goes on'],
    ['> -\n> - a', 'an empty item in a quote'],
    ['- [ ] # a', undefined],
  ])('%j: %s', (text, doubt) => expect(why(text)).toBe(doubt))
})

describe('the native parser reads', () => {
  test.each([
    '[a](mailto:a@b.org)',
    'a@b.org',
    '![a](img/b@2x.png)',
    '看[图](图/a@b.org)和[www.a.org](https://www.a.org)、[b](http://www.b.org "é")',
    'https://a.org [a](b/c@d.org)',
    '<img class="a" src="img/b@2x.png"> <a href="https://www.a.org">www.a.org</a>',
    '```yaml\nuses: actions/checkout@v4\n```\n\nbootstrap/dist@5.1.3',
    'https://a.org and www.b.org',
    '🚀 **a**',
    '🚀** a',
    '**🚀 a**',
    'a * b_c',
    '\\* a',
    '[a\\b](c)',
    '- | a',
    'a[^1]',
    '[a]: b',
    'a\n\n[b]: c',
    '- [ ] a',
    '<script>\na\n</script>',
    '<pre>\na\n</PRE>',
    '<div>\n</pre>',
    '```\na',
    '> ```\n> a\n> ```',
    '- ~~~~\n  a\n  ~~~~~',
    '- a <b>c</b>',
    '<div\nclass="a">',
    '- a `b`',
    'a `b\nc`',
    '> - a\n> - b',
    '> a https://b.org',
    '> <https://b.org>',
    '| a |\n|---|\n| [ ] |',
  ])('%j', text => expect(why(text)).toBe(undefined))
})

test('a doubt needs no parser', () => expect(doubtOf('see mailto:a')).toBe('an address that names its protocol'))
