import type {Random} from './random.ts'

/** What breaks parsers, terminals, formats and objects. */
// biome-ignore format: read as a heap
const tokens = [
  '\0', '\r', '\n', '\r\n', '\n\n', '\t', ' ', '\u001b[31m', '\u001b]0;x\u0007', '\u009b', '\u0085', '\u2028', '\u202e',
  '\u2066', '\u200b', '\ufeff', '\ufffd', '\ufffe', '::error::x', '\n::set-output name=a::b', '%0A', ']]>', '</script>',
  '<!--', '-->', '"', "'", '`', '```', '~~~', '|', '\\', '\\|', '|---|', '| a | b |', '# ', '## ', '- ', '1. ', '> ',
  '[', ']', '(', ')', '](', '![', '*', '**', '_', '<', '>', '&', '&amp;', '&#0;', '&#x1F600;', '{{', '}}', '{{title}}',
  '{{technology}}', '{{todo: x}}', '---\n', ': ', ': |\n', ': >-\n', '? ', '&a ', '*a', '!!js/function ', '<<: ', '{', '}',
  ',', '[]', '{}', 'null', '0', '-1', '1e999', 'true', '"__proto__"', '__proto__', 'constructor', 'toString', '"$ref"',
  '"pattern": "("', '"title"', '"x-after"', 'prodev-backend', 'â€™', 'Ã©', 'ðŸš€', 'Â ', 'ï»¿', '\u00a0', 'é', '漢', '🌐',
  '\ud83c', 'TODO', 'Overview', 'Challenges', '<!-- prodev-report-disable -->', '<!-- prodev-report-enable -->',
  '<<<<<<< HEAD\n', 'https://a.io', 'www.', '@', '#', '//',
]
const encoder = new TextEncoder()

/** One to six changes: bytes gone, doubled, moved, turned, put in, taken from another input. */
export function mutate(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes = [...input]
  for (let left = 1 + random.below(6); left > 0; left--) {
    const at = random.below(bytes.length + 1)
    const length = random.below(random.below(8) === 0 ? 200 : 12)
    switch (random.below(8)) {
      case 0:
        bytes.splice(at, length)
        break
      case 1:
        bytes.splice(at, 0, ...bytes.slice(at, at + length))
        break
      case 2:
        if (at < bytes.length) bytes[at] = random.below(256)
        break
      case 3: {
        const from = random.below(other.length + 1)
        bytes.splice(at, 0, ...other.subarray(from, from + length * 4))
        break
      }
      case 4:
        bytes = bytes.slice(0, at)
        break
      case 5: {
        const moved = bytes.splice(at, length)
        bytes.splice(random.below(bytes.length + 1), 0, ...moved)
        break
      }
      default:
        bytes.splice(at, 0, ...encoder.encode(random.pick(tokens)))
    }
  }
  return Uint8Array.from(bytes.slice(0, 6000))
}
