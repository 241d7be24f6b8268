import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {headingsOf} from '../../src/markdown/headings.ts'
import {opaqueBlocks, opaqueSpans} from '../../src/markdown/opaque.ts'
import {isDeclined, isTooMuch, shift} from '../../src/markdown/parse.ts'
import {demote, promote} from '../../src/markdown/relevel.ts'
import {spilledCode} from '../../src/markdown/spilled-code.ts'
import {NodeIndex} from '../../src/markdown/walk.ts'
import {compileProgramme} from '../../src/report/load-programme.ts'
import {periodsOf} from '../../src/report/periods.ts'
import {subject} from '../../src/report/programme.ts'
import {assumedProgramme, isShipped, programmeFor, shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {treeOf} from '../support/engine.ts'

test('what is no prose: front matter, code and HTML', () => {
  const text = '---\na: b\n---\n\nSome `code` <b>x</b>.\n\n<p>y</p>\n\n> ```\n> z\n> ```\n'
  const tree = treeOf(`${' '.repeat(12)}${text.slice(12)}`.replace(/^ +/, '\n'.repeat(12)))
  const front = {start: 0, end: 12}
  const held = (spans: readonly {start: number; end: number}[]) => spans.map(({start, end}) => text.slice(start, end))
  expect(held(opaqueSpans(new NodeIndex(tree), front))).toEqual([
    text.slice(0, 12),
    '`code`',
    '<b>',
    '</b>',
    '<p>y</p>',
    '```\n> z\n> ```',
  ])
  expect(held(opaqueBlocks(tree, front))).toEqual([text.slice(0, 12), '<p>y</p>', '```\n> z\n> ```'])
  expect(held(opaqueBlocks(tree, undefined))).toEqual(['<p>y</p>', '```\n> z\n> ```'])
})

test('errors of parsers go by their names', () => {
  const named = (name: string) => Object.assign(new Error('x'), {name})
  expect(['Declined', 'TooLarge', 'TooDeep', 'Error'].map(name => isDeclined(named(name)))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(['Declined', 'TooLarge', 'TooDeep', 'Error'].map(name => isTooMuch(named(name)))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect([isDeclined({name: 'Declined'}), isTooMuch({name: 'TooDeep'})]).toEqual([false, false])
})

test('a tree moves to the right on its first line alone', () => {
  const tree: Root = treeOf('a\nb\n\nc\n')
  shift(tree, 1)
  const [first, last] = tree.children
  expect(first!.position).toMatchObject({start: {line: 1, column: 2, offset: 1}, end: {line: 2, column: 2, offset: 4}})
  expect(last!.position).toMatchObject({start: {line: 4, column: 1, offset: 6}})
})

describe('the parts of a log', () => {
  const parts = (text: string) => periodsOf(headingsOf(treeOf(text))).map(({text}) => text)
  test.each([
    ['# A\n\n## Week 1\n\n## Week 2\n\n## Week 3\n', ['Week 1', 'Week 2', 'Week 3']],
    ['## Day #1\n\n### Day 2\n\n## Days 3\n\n## Notes of day 4\n', ['Day #1', 'Days 3', 'Notes of day 4']],
    ['## Semaine n° 1\n\n## Mois-2\n\n## Día 3\n', ['Semaine n° 1', 'Mois-2', 'Día 3']],
    ['## Minggu ke-1\n\n## Wiki ya 2\n\n## Tuần 3\n', ['Minggu ke-1', 'Wiki ya 2', 'Tuần 3']],
    ['## 1. Hafta\n\n## Woche 2\n\n## Неделя 3\n', ['1. Hafta', 'Woche 2', 'Неделя 3']],
    ['## 第1週\n\n## 第三周\n\n## 3주차\n', ['第1週', '第三周', '3주차']],
    ['## الأسبوع الأول\n\n## الأسبوع الرابع\n\n## هفته سوم\n', ['الأسبوع الأول', 'الأسبوع الرابع', 'هفته سوم']],
    ['## 4 haftalık\n\n## 12 Wochen\n\n## 3 weeks\n', []],
    ['## Week 1\n\n## Week 2\n', []],
    ['## Week one\n\n## Week two\n\n## Week three\n', []],
    ['## Midweek 1\n\n## Midweek 2\n\n## Midweek 3\n', []],
    ['## Part 1\n\n## Part 2\n\n## Part 3\n', []],
    [['1', '2', '3'].map(n => `## ${'a'.repeat(80)} week ${n}\n`).join('\n'), []],
  ])('%.40j', (text, expected) => expect(parts(text)).toEqual(expected))

  test('are as many as there are', () => {
    const heading = {start: 0, end: 8, depth: 2, text: 'Week 1', node: undefined, parent: -1}
    expect(periodsOf(Array.from({length: 200_000}, () => heading))).toHaveLength(200_000)
  })
})

describe('headings move', () => {
  const moved = (text: string, move: typeof demote) => {
    const edits = move(headingsOf(treeOf(text)), text)
    return edits && applyEdits(text, edits)
  }
  test('down', () => {
    expect(moved('# A\n\n## B\n', demote)).toBe('## A\n\n### B\n')
    expect(moved('##### A\n', demote)).toBe('###### A\n')
    expect(moved('###### A\n\n# B\n', demote)).toBe(undefined)
    expect(moved('A\n=\n', demote)).toBe(undefined)
  })
  test('up', () => {
    const by =
      (levels: number) =>
      (...[headings, text]: Parameters<typeof demote>) =>
        promote(headings, levels, text)
    expect(moved('### A\n\n#### B\n', by(2))).toBe('# A\n\n## B\n')
    expect(moved('### A\n\n## B\n', by(2))).toBe(undefined)
    expect(moved('A\n-\n', by(1))).toBe(undefined)
  })
})

describe('code that spilled out of its list', () => {
  const spilled = (text: string) => spilledCode(treeOf(text), text).map(({start, end}) => text.slice(start, end))
  test.each([
    ['- a\n  ```sh\nrun\n  more\n  ```\n\nb\n', ['run\n  more\n']],
    ['- a\n  ```sh\n  run\nmore\n~~~\n```\n', []],
    ['1. a\n   ~~~~\nrun\n   ~~~~\n', ['run\n']],
    ['- a\n  ```\n\nrun\n  ```\n', []],
    ['- a\n  ```sh\n  run\n  ```\nmore\n```\n', []],
    ['- a\n  ```sh\nrun\n  ```js\n', []],
    ['- a\n  ```sh\nrun\n', []],
    ['> ```sh\nrun\n```\n', []],
    ['- - a\n    ```sh\n  run\n    ```\n', ['  run\n']],
  ])('%j', (text, expected) => expect(spilled(text).map(part => part.replace(/^\n/, ''))).toEqual(expected))
})

test('what a schema is held against has the words alone, and nothing of what is not there', () => {
  const programme = shippedProgramme('prodev-backend')
  const text =
    '# Notes\n\n## Challenges\n\n| Challenges | Solutions |\n|---|---|\n| Locks | Order |\n\n[a](b)\n\n## Concepts\n\n- **Queues:** wait\n- TODO\n'
  expect(subject(readReport(treeOf(text), text, programme))).toEqual({
    title: 'Notes',
    track: '',
    kind: 'stub',
    sections: {
      challenges: {
        words: 3,
        items: [{term: 'Locks', text: 'Order'}],
        pairs: [{challenge: 'Locks', solution: 'Order'}],
        topics: [],
        links: 1,
        placeholders: 0,
      },
      concepts: {
        words: 2,
        items: [
          {term: 'Queues', text: 'wait'},
          {term: '', text: 'TODO'},
        ],
        pairs: [],
        topics: [],
        links: 0,
        placeholders: 1,
      },
    },
  })
})

describe('a report is held against', () => {
  const text =
    '# Frontend report\n\n## Overview\n\nA course in which I learned.\n\n## Technologies\n\n- React\n\n## Challenges\n\nTime.\n'
  const report = (programme = assumedProgramme()) => readReport(treeOf(text), text, programme)
  test('the programme of its own track, where nobody chose one', () => {
    const {id, assumed} = programmeFor(report(), assumedProgramme())
    expect([id, assumed]).toEqual(['prodev-frontend', true])
  })
  test('the one that was chosen', () => {
    const chosen = shippedProgramme('prodev-backend')
    expect(programmeFor(report(chosen), chosen)).toBe(chosen)
  })
  test.each(['project', 'prompt', 'other'] as const)('the assumed one, if it is none: %s', kind => {
    const assumed = assumedProgramme()
    expect(programmeFor({...report(), track: 'backend', kind}, assumed)).toBe(assumed)
    const {assumed: isAssumed, track, sections} = programmeFor({...report(), kind}, assumed)
    expect([isAssumed, track, sections[2]!.title]).toEqual([true, undefined, 'Important Development Concepts'])
  })
  test('one that speaks of no track, where the report does not', () => {
    const about = (title: string) =>
      programmeFor(
        {...report(), title, track: undefined, tracks: {title: undefined, content: undefined, named: undefined}},
        assumedProgramme(),
      ).sections[2]!.title
    expect(about('My year as a nurse')).toBe('Important Development Concepts')
    expect(about('ALX Project Nexus')).toBe('Important Backend Development Concepts')
  })
  test('only what is shipped has a name', () =>
    expect(['prodev-backend', 'prodev', 'toString'].map(isShipped)).toEqual([true, false, false]))
})

describe('a schema is told where it is wrong, in a key or a value', () => {
  const sections = (properties: object, more: object = {}) => ({
    properties: {sections: {type: 'object', properties, ...more}},
  })
  test.each([
    ['nothing', null, [['', 'value']]],
    ['no sections', {type: 'object'}, [['', 'value']]],
    [
      'a section nobody knows',
      sections({a: {title: 'A'}}, {required: ['b']}),
      [['/properties/sections/required/0', 'value']],
    ],
    [
      'a reference to nowhere',
      sections({a: {$ref: '#/$defs/none'}}),
      [['/properties/sections/properties/a/$ref', 'value']],
    ],
    [
      'a keyword that ajv does not know',
      sections({a: {title: 'A', minWords: 3}}),
      [['/properties/sections/properties/a/minWords', 'key']],
    ],
    [
      'a value that no schema has',
      sections({a: {title: 'A', minLength: 'x'}}),
      [['/properties/sections/properties/a/minLength', 'value']],
    ],
    [
      'an order behind nobody',
      sections({a: {title: 'A', 'x-after': 'b'}}),
      [['/properties/sections/properties/a/x-after', 'value']],
    ],
  ])('%s', async (_, schema, expected) => {
    const faults = await compileProgramme(schema, {}, 'ours')
    expect(Array.isArray(faults) && faults.map(({pointer, what}) => [pointer, what])).toEqual(expected)
  })
})
