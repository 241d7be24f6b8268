// What the bench runs on: reports made of our own examples, and texts that are made to be slow. Always the same.
import fs from 'node:fs'
import path from 'node:path'

const examples = path.resolve(import.meta.dirname, '../examples')
const read = name => fs.readFileSync(path.join(examples, name), 'utf8')
const size = 5000

const passages = [
  'The first version asked the database once for each booking. A profile showed it, an index and one join mended it.\n',
  '- **Redis**: holds what takes long to work out, for ten minutes at most\n- **Celery**: sends the mails, one after the other\n',
  'What I keep from this: *measure first*, change one thing, measure again. See [the notes](https://example.org/notes).\n',
  '```python\ndef rooms(request):\n    return Room.objects.select_related("house").all()\n```\n',
  '| Week | Topic | Hours |\n| --- | --- | --- |\n| 1 | Python, générateurs | 12 |\n| 2 | REST, naïve caching | 14 |\n',
]

/** One report of about 5 KB: a sound example and more of its kind; one in twenty is torn, one in twenty-five damaged. */
function report(number) {
  let text = read(number % 20 === 13 ? 'torn.md' : number % 25 === 17 ? 'damaged.md' : 'sound.md')
  for (let i = 0; Buffer.byteLength(text) < size; i++)
    text += `\n### Week ${i + 1} of learner ${number}\n\n${passages[(number + i) % passages.length]}`
  return text
}

/** A folder with so many reports, fifty to a folder. */
export function makeReports(folder, count) {
  for (let i = 0; i < count; i++) {
    const sub = count > 50 ? path.join(folder, `cohort-${Math.floor(i / 50)}`) : folder
    fs.mkdirSync(sub, {recursive: true})
    fs.writeFileSync(path.join(sub, `report-${i}.md`), report(i))
  }
}

/** One report of so many megabytes. */
export function makeLarge(folder, megabytes) {
  let text = read('sound.md')
  const more = passages.map((passage, i) => `\n### Part ${i}\n\n${passage}`).join('')
  text += more.repeat(Math.ceil((megabytes * 1e6 - text.length) / Buffer.byteLength(more)))
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(path.join(folder, 'report.md'), text)
}

/** Words that went through Windows-1252, whole and torn, in ever another order: no line is like the one before. */
function variedDamage(bytes) {
  const words =
    'le cafÃ© naÃ¯ve dÃ©jÃ\u00a0 dÃ©jÃ lâ€™Ã©tÃ© â€œquotedâ€\u009d â€œquotedâ€ â€” ðŸš€ ðŸ” Ã¼ber grÃ¶ÃŸe garÃ§on seÃ±or â‚¬50 Â© â„¢ Ð¿Ñ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ Ã'
      .split(' ')
      .map(word => ({word, size: Buffer.byteLength(word) + 1}))
  const lines = []
  let seed = 1
  for (let size = 0; size < bytes; ) {
    const line = Array.from({length: 12}, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return words[(seed >>> 16) % words.length]
    })
    for (const word of line) size += word.size
    lines.push(line.map(({word}) => word).join(' '))
  }
  return lines.join('\n')
}

/** Texts that cost their square, or worse, wherever somebody was careless. */
export const hostile = {
  '100,000 `[`': '['.repeat(100_000),
  '60,000 `*a `': '*a '.repeat(60_000),
  '50,000 `> `': '> '.repeat(50_000),
  '50,000 `<`': '<'.repeat(50_000),
  'runs of 1 to 500 backticks': Array.from({length: 500}, (_, i) => '`'.repeat(i + 1)).join(' '),
  '20,000 character references': '&#x1F600;&amp;'.repeat(20_000),
  'a row of 50,000 pipes': `| a | b |\n|---|---|\n${'|'.repeat(50_000)}\n`,
  'a row of 250,000 cells with accents': `| a | b |\n|---|---|\n${'| é '.repeat(250_000)}|\n`,
  'a table of 20,000 columns with accents': `${'| a '.repeat(20_000)}|\n${'|---'.repeat(20_000)}|\n${`${'| é '.repeat(20_000)}|\n`.repeat(9)}`,
  'a table of 200,000 rows with accents, each a cell short': `| a | b |\n|---|---|\n${'| é |\n'.repeat(200_000)}`,
  '3,000 columns, and 100,000 rows of one cell': `${'| a '.repeat(3000)}|\n${'|---'.repeat(3000)}|\n${'| é |\n'.repeat(100_000)}`,
  'a table of 50,000 rows': `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(50_000)}`,
  'a list 500 deep': Array.from({length: 500}, (_, i) => `${'  '.repeat(i)}- x\n`).join(''),
  'a line of 1 MB': 'word '.repeat(200_000),
  '1 MB of mojibake': 'Itâ€™s dÃ©jÃ  vu ðŸš€\n'.repeat(36_000),
  '1 MB of words damaged in many ways': variedDamage(1e6),
  '1 MB of damaged headings': '## dÃ©jÃ\u00a0 vu\n\n'.repeat(55_000),
  '1 MB of damaged points': '- ðŸš€ dÃ©jÃ\u00a0\n'.repeat(43_000),
  '1 MB of damaged rows': `| a | b |\n|---|---|\n${'| Ã© | ðŸš€ |\n'.repeat(48_000)}`,
  '1 MB of damaged notes': 'a[^1] Ã©\n\n[^1]: Ã©\n\n'.repeat(40_000),
  '1 MB of small torn tables': '| a | b |\n|---|---|\n| é | 2 |\n\n| 3 | 4 |\n\n'.repeat(25_000),
  '1 MB of headings without space between': '## é\n'.repeat(166_000),
  '1 MB of points of two lists': '- é\n* b\n'.repeat(111_000),
  '1 MB of paragraphs of a letter': 'a\n\n'.repeat(333_000),
  '1 MB of lists in quotations in lists': '> - 1. > a *b* Ã©\n>   - c\n\n'.repeat(36_000),
  '1 MB of notes that nobody wrote': 'a[^1] é\n\n'.repeat(100_000),
  '1 MB of damaged code': `\`\`\`\n${'Itâ€™s Ã©\n'.repeat(71_000)}\`\`\`\n`,
  '1 MB of addresses': 'a@b.c é '.repeat(111_000),
  '1 MB of escapes': '\\# é '.repeat(166_000),
  '1 MB of byte order marks': '\ufeff'.repeat(333_000),
  '1 MB of `ðŸ`': 'ðŸ'.repeat(250_000),
  '1 MB of `Ãƒ`': 'Ãƒ'.repeat(250_000),
  '1 MB of `ðŸ…`': 'ðŸ…'.repeat(143_000),
  '1 MB of rows of dashes': '|-|\n'.repeat(250_000),
  '1 MB in Latin-1': Buffer.from('café naïve déjà '.repeat(62_500), 'latin1'),
  '1 MB of bytes 80': Buffer.alloc(1e6, 0x80),
  '1 MB of surrogate halves': Buffer.alloc(999_996, Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xba, 0x80])),
}

export function makeHostile(folder, name) {
  fs.mkdirSync(folder, {recursive: true})
  const parts = ['# Report\n\n', hostile[name], '\n'].map(part => Buffer.from(part))
  fs.writeFileSync(path.join(folder, 'report.md'), Buffer.concat(parts))
}
