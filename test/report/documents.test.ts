import {describe, expect, test} from 'vitest'
import {fencedDocument} from '../../src/markdown/fenced-document.ts'
import {findFrontMatter} from '../../src/markdown/front-matter.ts'
import {NodeIndex} from '../../src/markdown/walk.ts'
import {gapFor, stubsAt} from '../../src/report/gap.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {swallowedSections} from '../../src/report/swallowed.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {Lines} from '../../src/text/lines.ts'
import {treeOf} from '../support/engine.ts'

describe('front matter', () => {
  test.each([
    ['---\na: b\n---\n', '---\na: b\n---'],
    ['\ufeff---\na: b\n---', '---\na: b\n---'],
    ['--- \t\r\na-b : c\r\n\r\n  d\r\n- e\r\n# f\r\n...\r\ng', '--- \t\r\na-b : c\r\n\r\n  d\r\n- e\r\n# f\r\n...'],
    ['---\ra: b\r--- \rc', '---\ra: b\r--- '],
    ['---\n---\n', '---\n---'],
    ['---\nModule Name: a\nissue id: "#7"\n---\n', '---\nModule Name: a\nissue id: "#7"\n---'],
    ['---\nexternal help file:\n---\n', '---\nexternal help file:\n---'],
    ['---\ntítulo: a\n标题: b\n"c": d\nog.image: e\n---\n', '---\ntítulo: a\n标题: b\n"c": d\nog.image: e\n---'],
  ])('%j', (text, found) => {
    const {start, end} = findFrontMatter(text)!
    expect(text.slice(start, end)).toBe(found)
  })
  test.each([
    '',
    '---',
    '---\n',
    '---\na: b\n',
    '---\na b\n---\n',
    '---\na b:c\n---\n',
    '---\nWhat I learned this week: a lot\n---\n',
    '----\na: b\n---\n',
    ' ---\na: b\n---\n',
    '\n---\na: b\n---\n',
    '---\na: b\n---- \n',
    '---\n-a\n---\n',
    '---\na: b\n ---\n',
    '--- x\n---\n',
  ])('none in %j', text => expect(findFrontMatter(text)).toBe(undefined))
})

describe('a report that stands in a block of code', () => {
  const found = (text: string) => {
    const lines = new Lines(text)
    const document = fencedDocument(treeOf(text), lines)
    return document && [document.first.number, document.last?.number, document.alone]
  }
  test.each([
    ['as a whole', '```markdown\n# A\n```\n', [1, 3, true]],
    ['as `md`', '~~~MD\n# A\n~~~\n', [1, 3, true]],
    ['with space behind the sign', '```md\n#  A\n```\n', [1, 3, true]],
    ['as mdx', '```mdx\n# A\n```\n', [1, 3, false]],
    ['that says nothing', '```\n## A\n\n## B\n```\n', [1, 5, false]],
    ['as text', '```text\n## A\n\n### B\n```\n', [1, 5, false]],
    ['that is never closed', '```md\n# A\n\nb\n', [1, undefined, true]],
    ['behind a word', 'Sure!\n\n```md\n# A\n```\n', [3, 5, false]],
    ['before a word', '```md\n# A\n```\n\nAnything else?\n', [1, 3, false]],
    ['between words', 'Sure!\n\n```md\n# A\n```\n\nAnything else?\n', [3, 5, false]],
    ['behind a comment', '<!-- a -->\n\n```md\n# A\n```\n', [3, 5, true]],
    ['with a block within', '```md\n# A\n\n```sh\nrun\n```\n\nb\n\n```\n', [1, 10, true]],
    ['with two blocks within', '```md\n# A\n\n```sh\nrun\n```\n\n~~~\nb\n~~~\n\n# B\n```\n', [1, 13, true]],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
  test.each([
    ['code', '```py\n## A\n\n## B\n```\n'],
    ['Markdown without a heading', '```md\nA\n```\n'],
    ['one heading, and no word of Markdown', '```\n## A\n```\n'],
    ['comments of a shell', '```\n# A\n# B\n```\n'],
    ['two paragraphs above', 'A\n\nB\n\n```md\n# A\n```\n'],
    ['a heading above', '# A\n\n```md\n# A\n```\n'],
    ['a heading below', '```md\n# A\n```\n\n# B\n'],
    ['a list below', '```md\n# A\n```\n\n- b\n'],
    ['two paragraphs below', '```md\n# A\n```\n\nB\n\nC\n'],
    ['indented', '    # A\n    ## B\n    ## C\n'],
    ['in a list', '- ```md\n  # A\n  ```\n'],
    ['a block within that is never closed', '```md\n# A\n\n```sh\nrun\n\n```\n\n~~~\nb\n\n```\n'],
    ['nothing at all', 'A\n'],
  ])('not %s', (_, text) => expect(found(text)).toBe(undefined))
})

test.each([
  ['```py\nx\n\n## Challenges\n\nLocks.\n', 'challenges'],
  ['```py\nx\n```\n\n## Challenges\n', ''],
  ['```\nChallenges\n\n**Takeaways**\n', 'challenges takeaways'],
  ['~~~\r\n## Overview\r\n## Best practices\r\n', 'overview takeaways'],
  ['    ## Overview\n', ''],
  ['    `## Overview\n    ## Challenges\n', ''],
  ['```\n- Challenges\n', ''],
  ['```\n## Challenges: time\n', ''],
  ['```\n## Challenges of Kigali\n', 'challenges'],
  ['```\n## Challenges of Kigali and Accra\n', ''],
  ['```\n## Summary of the shop\n## Solutions\n', ''],
  ['> ```\n> ## Overview\n\n## Challenges\n', 'overview'],
  ['a(b);\nc(d);\ne(f);\n```\n## Challenges\n## Takeaways\n```\n', 'challenges takeaways'],
  ['```\n## Challenges\n```\n', ''],
])('sections that a block of code took in: %j', (text, sections) => {
  const found = swallowedSections(new NodeIndex(treeOf(text)), new Lines(text), shippedProgramme('prodev-backend'))
  expect([...found].join(' ')).toBe(sections)
})

describe('a missing section belongs', () => {
  const programme = shippedProgramme('prodev-backend')
  const spec = (id: string) => programme.sections.find(section => section.id === id)!
  const gap = (id: string, text: string) => gapFor(spec(id), readReport(treeOf(text), text, programme), programme, text)
  const place = (id: string, text: string) => {
    const {side, offset, level, neighbour} = gap(id, text)
    return `${side} ${neighbour?.text ?? 'everything'} at ${text.slice(offset, offset + 12).split('\n')[0]}, ${level}`
  }
  const written = (id: string, text: string) =>
    applyEdits(text, [stubsAt([spec(id)], gap(id, text), text, new Lines(text))])
  const notes = '# Notes\n\n## Overview\n\nWe did.\n\n### Aside\n\nMore.\n\n## Challenges\n\nLocks.\n'

  test.each([
    ['technologies', notes, 'after Overview at ## Challenge, 2'],
    ['takeaways', notes, 'after Challenges at , 2'],
    ['overview', '# Notes\n\n### Tools\n\nGo.\n', 'before Tools at ### Tools, 3'],
    ['overview', '# Tools\n\nGo.\n\n# Challenges\n\nLocks.\n', 'end everything at , 1'],
    [
      'technologies',
      '# Overview of the backend programme\n\nIt ran.\n\n## Challenges\n\nLocks.\n\n### Takeaways\n\nAsk.\n',
      'after Overview of the backend programme at ## Challenge, 2',
    ],
    ['overview', '# Tools\n', 'before Tools at # Tools, 1'],
    ['overview', 'Some words.\n', 'end everything at , 2'],
    [
      'technologies',
      '# Overview of the backend programme\n\nIt ran.\n\n### Challenges\n\nLocks.\n',
      'after Overview of the backend programme at ### Challeng, 3',
    ],
    [
      'takeaways',
      '# Notes\n\n## Overview\n\nA.\n\n### Tools\n\nGo.\n\n### Challenges\n\nB.\n',
      'after Challenges at , 3',
    ],
    [
      'overview',
      '# Notes\n\n#### Concepts\n\nA.\n\n### Tools\n\nGo.\n\n### Challenges\n\nB.\n',
      'before Tools at ### Tools, 3',
    ],
    [
      'technologies',
      '# Notes\n\n**Overview**\n\nWe did.\n\n<h3>Challenges</h3>\n\nLocks.\n',
      'before Challenges at <h3>Challeng, 3',
    ],
    // What holds one section and is none stays whole; what holds several goes on holding them.
    [
      'concepts',
      '# Journal\n\n## Week\n\nA.\n\n## Missions\n\n### Tools\n\nGo.\n\n### Other\n\nC.\n\n## Thanks\n\nD.\n',
      'after Missions at ## Thanks, 2',
    ],
    [
      'technologies',
      '# Journal\n\n## Process\n\n### Aside\n\nA.\n\n### Challenges\n\nB.\n\n## Takeaways\n\nC.\n',
      'before Process at ## Process, 2',
    ],
    [
      'concepts',
      '# Journal\n\n## What the weeks were like\n\n### Tools\n\nGo.\n\n### Challenges\n\nB.\n',
      'after Tools at ### Challeng, 3',
    ],
    [
      'concepts',
      '# Journal\n\n## Major Learnings\n\n### Tools\n\nGo.\n\n## Thanks\n\nD.\n',
      'after Tools at ## Thanks, 3',
    ],
    ['takeaways', '# Journal\n\nWe did.\n\n# Challenges\n\nA.\n', 'after Challenges at , 2'],
    // An overview comes first, below what lists the contents.
    [
      'overview',
      '# Journal\n\n## Contents\n\n- One\n\n## Goals\n\nA.\n\n## Challenges\n\nB.\n',
      'before Goals at ## Goals, 2',
    ],
  ])('%s in %j', (id, text, expected) => expect(place(id, text)).toBe(expected))

  test.each([
    ['overview', '**Technologies**\n\nGo.\n', 'before Technologies at **Technologi, 2'],
    ['overview', 'Notes\n\nTechnologies\nGo.\n\nChallenges\nLocks.\n', 'before Technologies at Technologies, 2'],
    ['overview', '  **Technologies**\n\nGo.\n', 'end everything at , 2'],
    ['overview', '> **Technologies**\n>\n> Go.\n', 'end everything at , 2'],
    ['overview', '- Technologies: Go\n', 'end everything at , 2'],
    ['technologies', '# Notes\n\n## Challenges\n\nA.\n\n### Takeaways\n\nB.\n', 'before Challenges at ## Challenge, 2'],
    [
      'technologies',
      '# Notes\n\n### Challenges\n\nA.\n\n### Takeaways\n\nB.\n',
      'before Challenges at ### Challeng, 3',
    ],
  ])('%s in %j', (id, text, expected) => expect(place(id, text)).toBe(expected))

  test('and is put there with what to write', () => {
    const hint = spec('technologies').hint
    expect(written('technologies', notes)).toBe(
      notes.replace('## Challenges', `## ${spec('technologies').title}\n\nTODO: ${hint}\n\n## Challenges`),
    )
  })

  test('and has a blank line above it, also where the next heading has none', () => {
    const glued = '# Notes\n## Overview\nWe did.\n## Challenges\nLocks.\n'
    expect(written('technologies', glued)).toContain(`We did.\n\n## ${spec('technologies').title}\n\nTODO`)
  })

  test('at the end with a blank line before it, whatever the file ends with', () => {
    const stub = `## ${spec('takeaways').title}\n\nTODO: ${spec('takeaways').hint}\n`
    const end = (text: string) => written('takeaways', text).slice(text.length)
    expect(end(notes)).toBe(`\n${stub}`)
    expect(end(notes.trimEnd())).toBe(`\n\n${stub}`)
    expect(end(`${notes}\n`)).toBe(stub)
    expect(end(notes.replaceAll('\n', '\r\n'))).toBe(`\n${stub}`.replaceAll('\n', '\r\n'))
    expect(written('overview', '')).toBe(`## ${spec('overview').title}\n\nTODO: ${spec('overview').hint}\n`)
    expect(end('Words.\n')).toBe(`\n${stub}`)
    expect(end('Words.')).toBe(`\n\n${stub}`)
  })

  test('no deeper than headings go, and without a hint where there is none', () => {
    const deep = {neighbour: undefined, side: 'end', offset: 2, level: 9} as const
    const {text} = stubsAt(
      [
        {...spec('takeaways'), title: 'Ends', hint: ''},
        {...spec('overview'), title: 'Starts', hint: 'x'},
      ],
      deep,
      'a\n',
      new Lines('a\n'),
    )
    expect(text).toBe('\n###### Ends\n\nTODO\n\n###### Starts\n\nTODO: x\n')
  })
})
