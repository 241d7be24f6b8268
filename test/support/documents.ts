import fc from 'fast-check'
import {encode} from '../../src/text/patch.ts'
import {markdown} from './markdown.ts'

/** What reports are made of, sound and damaged. */
// biome-ignore format: read as a heap
const passages = [
  '# My Report\n', '# Second\n', '## Overview\n', '## Key Technologies Covered\n', '## Ãœberblick\n', '### 2ï¸âƒ£ Challenges\n', '**Challenges**\n', '## **Bold**\n', '## Title:\n', '####   \n', '##\n', '## 1. One\n## 3. Three\n',
  'I learned a lot about Django and REST.\n', 'Donâ€™t repeat yourself â€“ ever.\n', 'Ã© Ã¼ ðŸŒ\n', 'â€œquotedâ€\u009d\n', 'TODO\n', 'Challenges:\n', '- Docker: runs it\n- CI/CD â€” runs it again\n', '1. one\n2. two\n2. three\n', '- [ ] todo\n- [x] done\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n', '| a | b |\n\n|---|---|\n\n| 1 | 2 |\n', '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n', '| a | b |\n|---|\n| 1 | 2 | 3 |\n', 'a | b\n--- | ---\n1 | `x|y`\n', '| Challenge | Solution |\n| --- | :-: |\n| Slow | Cache |\n| | |\n', '|||\n|-|-|\n|a|b|\n',
  '```js\ncode\n```\n', '```\nopen\n', '~~~\nâ€™\n~~~\n', '    indented\n', '> quote\n', '> | a | b |\n> |---|---|\n> | 1 | 2 |\n', '<details>\n\ntext\n\n</details>\n', '<!-- note -->\n', '---\n', '---\ntitle: x\n---\n', '[a]: /url\n', '![x](y.png)\n',
  '<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> branch\n', '<!-- prodev-report-disable -->\n', '<!-- prodev-report-enable -->\n', '<!-- prodev-report-disable table -- why -->\n', '<!-- prodev-report-disable-next-line -->\n', '<!-- prodev-report-disable-next-line encoding -->\n', '<!-- prodev-report-disable-file line-endings -->\n',
  '\ufeff', 'a\ufeffb\n', 'a\0b\n', '\u200b\n', '\u00a0\n', 'é\n', '漢字\n', '🌐 **x**\n', '\u0085\n', '\ufffd\n', '\n', '\n\n', '  \n', '\t\n',
]

/** Pieces of text, one after another, with line ends of one kind or of several. */
const text: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof({arbitrary: fc.constantFrom(...passages), weight: 4}, {arbitrary: markdown(3), weight: 1}), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', 'mixed'),
    fc.constantFrom('', '', '\n'),
  )
  .map(([parts, ending, gap]) => {
    const joined = parts.join(gap)
    if (ending === '\n') return joined
    let i = 0
    return joined.replaceAll('\n', () => (ending === 'mixed' ? ['\n', '\r\n', '\n', '\r'][i++ % 4]! : ending))
  })

/** How the bytes of a text can come about. */
type Container =
  | 'utf-8'
  | 'utf-8 with a mark'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-16le with a mark'
  | 'odd utf-16'
  | 'windows-1252'
  | 'damaged'

const bytesOf = (text: string, container: Container, spot: number, byte: number): Uint8Array => {
  const utf8 = new TextEncoder().encode(text)
  switch (container) {
    case 'utf-8':
      return utf8
    case 'utf-8 with a mark':
      return new TextEncoder().encode(`\ufeff${text}`)
    case 'utf-16le':
    case 'utf-16be':
      return encode(text, container)!
    case 'utf-16le with a mark':
      return encode(`\ufeff${text}`, 'utf-16le')!
    case 'odd utf-16':
      return Uint8Array.of(...encode(`\ufeff${text}`, 'utf-16le')!, byte)
    case 'windows-1252':
      return encode(text, 'windows-1252') ?? Uint8Array.from(text.split(''), char => char.charCodeAt(0) & 0xff)
    case 'damaged': {
      const at = utf8.length === 0 ? 0 : spot % utf8.length
      return Uint8Array.of(...utf8.subarray(0, at), byte, ...utf8.subarray(at + (byte & 1)))
    }
  }
}

/** Files as they come: Markdown of every kind and state, in every container. */
export const documents: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    text,
    fc.constantFrom<Container>(
      'utf-8',
      'utf-8',
      'utf-8',
      'utf-8',
      'utf-8',
      'utf-8 with a mark',
      'utf-16le',
      'utf-16be',
      'utf-16le with a mark',
      'odd utf-16',
      'windows-1252',
      'damaged',
      'damaged',
    ),
    fc.nat(10_000),
    fc.integer({min: 0, max: 255}),
  )
  .map(([text, container, spot, byte]) => bytesOf(text, container, spot, byte))
