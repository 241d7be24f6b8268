import fc from 'fast-check'

/** What Markdown is made of, and what breaks it: pieces that do something beside one another. */
// biome-ignore format: read as a heap
const inline = [
  'word', 'Über', '漢字', '🌐', '👩‍💻', 'a', 'B ', ' ', '  ', '\t', '*', '**', '***', '_', '__', '~', '~~', '`', '``',
  '```', '[', ']', '(', ')', '![', '](', '](url)', '](<a b>)', '[a]', '[^1]', '[^1]: ', '[a]: /url', '[a]: /url "t"',
  '"', "'", '<', '>', '</b>', '<b>', '<br>', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', '<!X ', '<a href="x">',
  '<https://a.io>', '<a@b.co>', 'https://a.io/b', 'http://', 'www.a.io', 'www.', 'a@b.co', 'mailto:a@b.co',
  'xmpp:a@b.co/c', '@', '://', '.', ',', ':', ';', '!', '?', '/', '&', '&amp;', '&copy;', '&#x1F600;', '&#0;',
  '&nope;', '&#', '\\', '\\*', '\\|', '\\\\', '\\`', '|', '||', ' | ', '|-', ':-:', ':--', '-', '--', '---', '=',
  '===', '#', '# ', '1', '1.', '2) ', '$', '{', '}', '%', '^', '0', '\u00a0', '\u200b', '\u2028', '\u3000', '\ufeff',
  '\u0085', '\v', '\f', '\ufffd', 'é', 'e\u0301', '“', '。',
]

// biome-ignore format: read as a heap
const starts = [
  '', '', '', '', '# ', '## ', '### ', '####### ', '#', '#\t', '- ', '* ', '+ ', '-', '-\t', '1. ', '1) ', '2. ',
  '10. ', '123456789. ', '1234567890. ', '> ', '>', '>\t', '> > ', '> - ', '- > ', '- - ', '- # ', '1. - ', ' ',
  '  ', '   ', '    ', '     ', '\t', ' \t', '\t\t', '- [ ] ', '- [x] ', '- [X]  ', '* [ ]', '- [ ]\t', '1. [x] ',
  '[ ] ', '```', '```js', '````', '~~~', '~~~ a b', '  ```', '   ~~~', '- ```', '> ```', '---', '***', '___',
  '- - -', '===', '=', '--', '-- ', '| a | b |', '|---|---|', '| - | :-: |', 'a | b', '--- | ---', '|a|', '|-|',
  ':-', '| `a|b` | c |', '| \\| |', '<div>', '</div>', '<details>', '<script>', '</script>', '<pre>', '<!-- ',
  '<!-- prodev-report-disable -->', '<?php', '<!DOCTYPE html>', '<a>', '<x-y>', '[a]: /url', '[a]:', '[b]: <> "x',
  '[^1]: note', '[^1]:', '    code', '\tcode',
]

// biome-ignore format: read as a heap
const endings = [
  '\n', '\n', '\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '  \n', '\\\n', ' \n', '\t\n', '\n \n',
  '\n\n\n', '\n>\n', '',
]

const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...inline), {maxLength: 6}), fc.constantFrom(...endings))
  .map(([start, parts, end]) => start + parts.join('') + end)

/** Random Markdown of some lines: tables, fences, quotes, lists, links, comments, in all states of disrepair. */
export const markdown = (maxLines = 10): fc.Arbitrary<string> =>
  fc.array(line, {minLength: 1, maxLength: maxLines}).map(lines => lines.join(''))
