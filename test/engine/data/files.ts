/** Whole files with several things wrong at once; data/files.txt tells all that is said of each, and what the fixes do. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
  'damage, a torn table and a glued heading': `# Backend report

##Overview

Itâ€™s half a year of the backend programme â€“ all of it.

## Technologies

| Tool | Why |
|---|---|
| Go | â€œfastâ€ |

| SQL | old |

## Challenges

- Locks
`,
  'the same with Windows line ends and a mark': `\ufeff# Backend report\r
\r
##Overview\r
\r
Itâ€™s half a year – all of it.\r
\r
| Tool | Why |\r
|—|—|\r
| Go | x |\r
Words right below.\r
`,
  'comments that silence': `# Backend report

<!-- prodev-report-disable heading-space -- our style -->
##Overview

<!-- prodev-report-enable heading-space -->
##Technologies

<!-- prodev-report-disable-next-line heading -->
##Concepts
##Challenges
<!-- prodev-report-disable-next-line table-delimiter, nonsense -->

Words.

<!-- prodev-report-disable -->

##Takeaways
`,
  'a whole file silenced': `<!-- prodev-report-disable-file encoding section -->
# Backend report

Itâ€™s

##Overview
`,
  'a secret in what other rules quote': `# Backend report

## Overview

The key is ghp_0123456789abcdefghijABCDEFGHIJ012345 and Itâ€™s ghp_0123456789abcdefghijABCDEFGHIJ012345 again.

[ghp_0123456789abcdefghijABCDEFGHIJ012345](#ghp_0123456789abcdefghijABCDEFGHIJ012345)
`,
  'fixes at one place': `# Backend report

##Overview:
Words[a] (b) and https://a.example/ b.

* One
* Two
- Three

1.One
2.Two
`,
  'lost bytes and what they hide': `# Backend report

## ðŸ” Overview

Itâ€™s ðŸ”¥ and â€œquotedâ€ here: Ã  la carte.

## ðŸŽ¯ Technologies

- ðŸ Python
- ðŸ³ Docker
`,
  'code that nobody closed': `# Backend report

## Overview

\`\`\`sh
run

## Technologies

- Go
`,
  'invalid bytes': new Uint8Array([
    ...Buffer.from('# Backend report\n\n## Overview\n\nCaf'),
    0xe9,
    ...Buffer.from(' and na'),
    0xef,
    ...Buffer.from('ve words, '),
    0x80,
    0x0a,
  ]),
  'UTF-16 with an odd byte': new Uint8Array([...Buffer.from('\ufeff# Report\n\n##Overview\n', 'utf16le'), 0x0a]),
  'nothing at all': '',
  'a sound one': '# Notes\n\nWords.\n',
}
