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

const words = tokens.map(token => encoder.encode(token))

/** One to six changes: bytes gone, doubled, moved, turned, put in, taken from another input. */
export function mutate(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes = input
  for (let left = 1 + random.below(6); left > 0; left--) {
    const at = random.below(bytes.length + 1)
    const end = Math.min(bytes.length, at + random.below(random.below(8) === 0 ? 200 : 12))
    const some = bytes.subarray(at, end)
    switch (random.below(8)) {
      case 0:
        bytes = splice(bytes, at, end)
        break
      case 1:
        bytes = splice(bytes, at, at, some)
        break
      case 2:
        bytes = splice(bytes, at, at + 1, Uint8Array.of(random.below(256)))
        break
      case 3: {
        const from = random.below(other.length + 1)
        bytes = splice(bytes, at, at, other.subarray(from, from + some.length * 4))
        break
      }
      case 4:
        bytes = bytes.subarray(0, at)
        break
      case 5: {
        const without = splice(bytes, at, end)
        const to = random.below(without.length + 1)
        bytes = splice(without, to, to, some)
        break
      }
      default:
        bytes = splice(bytes, at, at, random.pick(words))
    }
  }
  return bytes.slice(0, 6000)
}

const splice = (bytes: Uint8Array, start: number, end: number, put: Uint8Array = none): Uint8Array =>
  Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)])

const none = new Uint8Array()
