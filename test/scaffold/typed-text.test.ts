import fc from 'fast-check'
import type {Node, Parent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {Declined} from '../../src/markdown/parse.ts'
import {parseRemark} from '../../src/markdown/parse-remark.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import type {Answer} from '../../src/scaffold/fill-in.ts'
import {safeText} from '../../src/scaffold/safe-text.ts'
import {scaffoldTree} from '../../src/scaffold/scaffold.ts'
import {parseTemplate} from '../../src/scaffold/template.ts'
import {writeTree} from '../../src/scaffold/write.ts'
import {native} from '../support/engine.ts'

// One of each place that an answer can get into.
const template = parseTemplate(
  `---
title: Everywhere
questions:
  cell: In a cell?
  both: Among words?
---

# {{title}}

{{cell}} at the start, *{{both}}* in italics, **{{both}}**, and {{both}}.

1. {{cell}}

> {{both}}

- **{{technology}}**: {{technology.use}}

| A | B |
| - | - |
| {{cell}} | **{{challenge}}** |

[{{both}}](https://example.org) ![{{technology}}](https://img.shields.io/badge/{{technology}}-blue "{{both}}")

### {{concept}}

Text.
`,
  'everywhere.md',
)
const programme = {...shippedProgramme('prodev-backend'), sections: []}

const entries = (...names: string[]): Answer => names.map(name => ({name, fields: new Map([['use', name]])}))
const answersOf = (typed: string) =>
  new Map<string, Answer>([
    ['title', typed],
    ['cell', typed],
    ['both', typed],
    ['technologies', entries(typed, 'Second')],
    ['challenges', entries(typed)],
    ['concepts', entries(typed, typed)],
  ])

/** The native parser hands on what it cannot be trusted with. */
const nativeOrReference = (text: string): Root => {
  try {
    return native(text)
  } catch (error) {
    if (error instanceof Declined) return parseRemark(text)
    throw error
  }
}

/** An address that a parser made a link to itself, also where it is escaped: it says what it said. */
const isAddress = (node: Node): boolean => {
  const {type, url} = node as Node & {url?: string}
  return type === 'link' && ['', 'http://', 'mailto:'].some(scheme => scheme + textOf(node) === url)
}

/** A tree without places, and without what the writer may choose. */
function shapeOf(node: Node): unknown {
  const {type, value, url, alt, title, depth, ordered} = node as Node & Record<string, unknown>
  const own = {type, value, url, alt, title: title || undefined, depth, ordered}
  const plain = Object.fromEntries(Object.entries(own).filter(([, part]) => part !== undefined && part !== null))
  if (!('children' in node)) return plain
  const children: unknown[] = []
  let words: {type: 'text'; value: string} | undefined
  for (const child of (node as Parent).children) {
    if (child.type === 'text' || isAddress(child)) {
      if (words) words.value += textOf(child)
      else children.push((words = {type: 'text', value: textOf(child)}))
    } else {
      words = undefined
      children.push(shapeOf(child))
    }
  }
  return {...plain, children}
}

function readsBack(typed: string, parse: (text: string) => Root): void {
  const meant = scaffoldTree(template, programme, answersOf(typed))
  const written = writeTree(meant)
  expect(shapeOf(parse(written)), JSON.stringify(written.slice(0, 2000))).toEqual(shapeOf(meant))
}

const hostile = [
  'Ana | Bob',
  'a || b |',
  '|',
  '\\|',
  '\\',
  'a\\',
  '*',
  '**bold**',
  '_x_',
  '~~x~~',
  '`code`',
  '``',
  '```\ncode\n```',
  '[x](javascript:alert(1))',
  '![x](y)',
  '[x][y]',
  '[ ] task',
  '[x] task',
  '[^1]',
  '[^1]: note',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '<https://example.org>',
  'https://example.org/a?b=c&d',
  'www.example.org',
  'ana@example.org',
  '&amp; &#35; &copy',
  '# x',
  '#',
  'C#',
  'F##',
  '1.',
  '1. x',
  '1) x',
  '- x',
  '1.\n1.',
  '1.\n1. x\n2. y',
  '-\n- x',
  '+\n+ x',
  '+ x',
  '* x',
  '> x',
  '---',
  '***',
  '===',
  'a\n===',
  'a\n---',
  'a\n| b | c |\n| - | - |\n| d | e |',
  'a\n\nb',
  'a\n\n\n  b  \n\tc',
  'a  \nb',
  'first\nsecond',
  '    four spaces',
  'مرحبا بالعالم',
  'שלום \u200f|\u200e',
  '👩🏽‍💻 🇫🇷 🗓️',
  '日本語｜表',
  '{{name}}',
  '{{contents}}',
  '$name $& $1',
  '__proto__',
  'constructor',
  'e\u0301\u0323',
  ':-',
  ':--|--:',
  '!',
  'x!',
  'a_b_c*d*',
  '*a',
  'a*',
  '"quoted" \'so\'',
  'NaN\u0000\u0007\u001b[31m',
  '\ud800 alone',
  'a\u00a0b',
  'x'.repeat(10_000),
  '*|<['.repeat(250),
]

describe('what a person types is text, wherever it gets', () => {
  test.each(hostile.map(typed => [typed.slice(0, 30), typed]))('%j', (_, typed) => {
    readsBack(typed, parseRemark)
    readsBack(typed, nativeOrReference)
  })

  test('and comes back exactly', () => {
    for (const typed of hostile) {
      const heading = parseRemark(writeTree(scaffoldTree(template, programme, answersOf(typed)))).children[0]!
      expect(textOf(heading)).toBe(safeText(typed))
    }
  })

  test('whatever it is', () => {
    const pieces = fc.constantFrom(
      ...' \t\n|*_~`[]()<>!#+-=.:&;\\"\'1aé',
      '  ',
      '\n\n',
      '1.',
      '&#',
      '://',
      'www.',
      '@',
      '{{',
      '}}',
    )
    const typed = fc.oneof(
      fc.array(pieces, {maxLength: 24}).map(parts => parts.join('')),
      fc.string({unit: 'grapheme'}),
      fc.string({unit: 'binary'}),
    )
    fc.assert(
      fc.property(typed, text => readsBack(text, parseRemark)),
      // The same texts every time. Known and not among them: a line of nothing but a space makes an empty paragraph that reading back does not have.
      {numRuns: 100, seed: 5},
    )
  })
})
