import fc from 'fast-check'
import type {Node} from 'mdast'
import {expect, test} from 'vitest'
import {bytes, fix, lint, native, reference, setupWith} from './support/engine.ts'
import {inTime} from './support/in-time.ts'

const text = (out: Uint8Array) => new TextDecoder().decode(out)
const pieces = (...words: string[]) => fc.array(fc.constantFrom(...words), {maxLength: 30}).map(parts => parts.join(''))

const prose = pieces(
  '**',
  '**',
  'a',
  'B',
  ':',
  ' ',
  ' ',
  '.',
  '(',
  ')',
  '\n',
  '\n\n',
  '- ',
  '| ',
  '`x`',
  '\\',
  '🚀',
  '*',
  '> ',
)
const white = pieces(
  ' ',
  ' ',
  '\t',
  '\n',
  '\r\n',
  'a',
  '- ',
  '1. ',
  '> ',
  '```\n',
  '| a |\n',
  '|---|\n',
  '\\',
  '`',
  '# ',
  '[ ] ',
  '<!-- x -->',
)
const links = pieces(
  '[a](',
  '[text](',
  '#',
  '#a b',
  ')',
  '(',
  '[',
  ']',
  'https://x.org',
  ' ',
  'my file.png',
  '\n',
  '## A b\n\n',
  '## 🚀 A\n\n',
  '![x](',
  '`',
  '\\',
)

const after = (input: string, rule: string) => {
  const all = setupWith({rules: {[rule]: true}})
  const alone = {...all, rules: all.rules.filter(active => active.rule.id === rule)}
  const outcome = fix(input, {}, alone)
  expect(outcome.converged).toBe(true)
  expect(lint(outcome.bytes, alone).filter(({fix}) => fix?.safety === 'safe')).toEqual([])
  return text(outcome.bytes)
}

const bare = (words: string) => words.replace(/\s+/g, '')

test.each(['emphasis-broken'])('%s: only white space is moved', rule => {
  fc.assert(
    fc.property(prose, input => {
      expect(bare(after(input, rule))).toBe(bare(input))
    }),
    {numRuns: 100},
  )
})

/** The meaning of a text: its tree without places, and without the white space that no reader sees. */
const meaning = (input: string): string => {
  let tree: Node
  try {
    tree = native(input)
  } catch {
    tree = reference(input)
  }
  return JSON.stringify(tree, (key, value) =>
    key === 'position' || key === 'data'
      ? undefined
      : key === 'value' && typeof value === 'string'
        ? value.replace(/[ \t]*\r?\n[ \t]*/g, '\n')
        : value,
  )
}

test.each(['trailing-space', 'tab-indent', 'final-newline'])('%s: the text means the same afterwards', rule => {
  fc.assert(
    fc.property(white, input => {
      const out = after(input, rule)
      expect(bare(out)).toBe(bare(input))
      expect(meaning(out)).toBe(meaning(input))
    }),
    {numRuns: 100},
  )
})

test.each(['link-broken', 'link-anchor', 'link-address', 'link-empty', 'link-file', 'image-alt'])(
  '%s: comes to rest',
  rule => {
    fc.assert(
      fc.property(links, input => void after(input, rule)),
      {numRuns: 100},
    )
  },
)

test('term-name: a safe fix changes nothing but capitals', () => {
  const words = pieces(
    'Github',
    'javascript',
    'REST api',
    'Rest',
    'NodeJS',
    'MySql',
    ' ',
    '-',
    '.',
    '/',
    '`',
    '"',
    '\n',
    '(',
    ')',
    '**',
    "'",
    'Apis',
  )
  fc.assert(
    fc.property(words, input => {
      expect(after(input, 'term-name').toLowerCase()).toBe(input.toLowerCase())
    }),
    {numRuns: 100},
  )
})

const hostile: Record<string, string> = {
  stars: '** a **b '.repeat(8000),
  'lines of stars': '**a\n'.repeat(20000),
  brackets: '['.repeat(60000),
  'open links': '[a]('.repeat(20000),
  'broken links': '(a)[https://x.org] [b] (https://x.org) [c][d] '.repeat(2000),
  quotes: '"a '.repeat(30000),
  paths: 'a/'.repeat(40000),
  dots: 'a.b-'.repeat(20000),
  letters: 'a'.repeat(100000),
  signs: '#'.repeat(100000),
  'the the': 'the '.repeat(25000),
  spaces: `the${' '.repeat(100000)}x`,
  anchors: '[a](#b) '.repeat(3000) + '\n\n## c\n'.repeat(3000),
  'same headings': '## a\n\n'.repeat(6000) + '[x](#a-5)\n',
  tags: '<a href="'.repeat(8000),
  headings: '<h1>'.repeat(10000),
  tabs: ' \t\n'.repeat(20000),
  names: 'Github Javascript rest '.repeat(4000),
}

test.each(Object.keys(hostile))('%s cost no more than they should', async name => {
  const rules = ['emphasis', 'link', 'image', 'term', 'word', 'trailing', 'tab', 'final']
  const setup = setupWith({preset: 'strict'})
  const mine = {...setup, rules: setup.rules.filter(({rule}) => rules.some(area => rule.id.startsWith(`${area}-`)))}
  const parsed = native(hostile[name]!)
  await inTime(3000, () => lint(bytes(hostile[name]!), {...mine, parse: () => parsed}))
})
