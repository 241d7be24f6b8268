import {describe, expect, test} from 'vitest'
import {shippedProgramme} from '../../src/report/programmes.ts'
import type {Answer, Asked} from '../../src/scaffold/fill-in.ts'
import {Mistakes} from '../../src/scaffold/mistake.ts'
import {scaffold} from '../../src/scaffold/scaffold.ts'
import {parseTemplate} from '../../src/scaffold/template.ts'
import {inTime} from '../support/in-time.ts'

const backend = shippedProgramme('prodev-backend')
const none: Asked = {...backend, sections: []}
const make = (body: string, answers: [string, Answer][] = [], programme = none, questions = '') =>
  scaffold(parseTemplate(`---\ntitle: Ours\n${questions}---\n\n${body}`, 'ours.md'), programme, new Map(answers))
const entries = (...names: string[]): Answer => names.map(name => ({name, fields: new Map()}))

function mistakesOf(text: string): string[] {
  try {
    parseTemplate(text, 'ours.md')
    return []
  } catch (error) {
    if (!(error instanceof Mistakes)) throw error
    return error.message.split('\n')
  }
}

describe('what is repeated', () => {
  const technologies: [string, Answer] = ['technologies', entries('Python', 'Go')]
  const challenges: [string, Answer] = [
    'challenges',
    [
      {name: 'Slow', fields: new Map([['solution', 'An index']])},
      {name: 'Late', fields: new Map()},
    ],
  ]

  test('list items', () => {
    expect(make('- **{{technology}}**\n- Always\n', [technologies])).toBe('- **Python**\n- **Go**\n- Always\n')
  })

  test('table rows', () => {
    const table = '| A | B |\n| - | - |\n| {{challenge}} | {{challenge.solution: how}} |\n'
    expect(make(table, [challenges])).toBe(
      '| A    | B           |\n| ---- | ----------- |\n| Slow | An index    |\n| Late | *TODO: how* |\n',
    )
  })

  test('sections, with all that is in them', () => {
    expect(
      make(
        '## {{challenge.number}}. {{challenge}}\n\nText.\n\n### Inside\n\n{{challenge.solution: how}}\n\n## After\n',
        [challenges],
      ),
    ).toBe(
      '## 1. Slow\n\nText.\n\n### Inside\n\nAn index\n\n## 2. Late\n\nText.\n\n### Inside\n\n*TODO: how*\n\n## After\n',
    )
  })

  test('images side by side', () => {
    expect(
      make('![{{technology}}](https://img.shields.io/badge/{{technology}}-blue)\n', [
        ['technologies', entries('C_C++', 'a-b c')],
      ]),
    ).toBe(
      '![C_C++](https://img.shields.io/badge/C__C%2B%2B-blue)\n![a-b c](https://img.shields.io/badge/a--b%20c-blue)\n',
    )
  })

  test('items within items, for both lists', () => {
    expect(make('- {{challenge}}\n  - {{technology}}\n', [technologies, challenges])).toBe(
      '- Slow\n  - Python\n  - Go\n- Late\n  - Python\n  - Go\n',
    )
  })

  test('once for each hint where nobody answered', () => {
    expect(make('- {{takeaway: one / two}}\n')).toBe('- *TODO: one*\n- *TODO: two*\n')
  })
})

describe('what is left out', () => {
  test('lines with nothing in their slots', () => {
    expect(make('- Name: {{name}}\n- Period: {{period}}\n\n{{date}}\n\nText {{name}}.\n', [['name', 'Ana']])).toBe(
      '- Name: Ana\n\nText Ana.\n',
    )
  })

  test('sections that the programme does not know', () => {
    expect(
      make('# {{title}}\n\n## {{section.overview}}\n\n{{overview}}\n\n### Deeper\n\nText.\n\n## Other\n', [
        ['title', 'T'],
      ]),
    ).toBe('# T\n\n## Other\n')
  })

  test('links that lead nowhere, or where nobody should go', () => {
    const link = '[{{site: a link}}]({{site}})\n'
    const question = 'questions:\n  site: Where?\n'
    expect(make(link, [['site', 'https://example.org/a b']], none, question)).toBe(
      '[https://example.org/a b](https://example.org/a%20b)\n',
    )
    expect(make(link, [['site', 'javascript:alert(1)']], none, question)).toBe('javascript:alert(1)\n')
    expect(make(link, [], none, question)).toBe('TODO: a link\n')
  })
})

test('the sections of another programme come in, each in its place', () => {
  const {sections} = backend
  const own = {
    ...sections[0]!,
    id: 'data',
    title: 'Data sets',
    hint: 'Where the data came from',
    topics: ['Pandas | R'],
  }
  const programme = {...backend, sections: [sections[0]!, own, sections[4]!]}
  expect(make('# T\n\n### {{section.overview}}\n\nText.\n\n### {{section.takeaways}}\n\nText.\n', [], programme)).toBe(
    '# T\n\n### Overview\n\nText.\n\n### Data sets\n\n*TODO: Where the data came from*\n\n- **Pandas | R**: *TODO: what you learned about it*\n\n### Best Practices and Personal Takeaways\n\nText.\n',
  )
})

test('a template of another programme shows its sections by their own names', () => {
  const programme = {...backend, sections: [{...backend.sections[0]!, id: 'datos', title: 'Datos', hint: 'De dónde'}]}
  const body = '# T\n\n## {{section.datos}}\n\n{{datos}}\n'
  expect(make(body, [], programme)).toBe('# T\n\n## Datos\n\n*TODO: De dónde*\n')
  const silent = {...programme, sections: [{...programme.sections[0]!, hint: ''}]}
  expect(make(body, [], silent)).toBe('# T\n\n## Datos\n\n*TODO*\n')
  expect(make(body, [['datos', 'Del *censo*\n\nY más']], programme)).toBe(
    '# T\n\n## Datos\n\nDel \\*censo\\*\n\nY más\n',
  )
})

test('a table of contents with the anchors of GitHub', () => {
  expect(
    make('# T\n\n## Contents\n\n{{contents}}\n\n## 🧭 {{title}}\n\n## Été & Co.\n\n## Été & Co.\n', [
      ['title', 'A *b*'],
    ]),
  ).toBe(
    '# T\n\n## Contents\n\n- [🧭 A \\*b\\*](#-a-b)\n- [Été & Co.](#été--co)\n- [Été & Co.](#été--co-1)\n\n## 🧭 A \\*b\\*\n\n## Été & Co.\n\n## Été & Co.\n',
  )
})

test('a question of a template of ours may have several answers, each with its own line', () => {
  const text = '---\ntitle: A\nquestions:\n  tools: {ask: Which?, each: tool}\n---\n\n# T\n\n- {{tool}}\n'
  expect(scaffold(parseTemplate(text, 'a.md'), none, new Map([['tools', 'Go, Rust; Go']]))).toBe(
    '# T\n\n- Go\n- Rust\n',
  )
})

test('Windows line ends, a byte order mark, code that shows slots', () => {
  const text = '\ufeff---\r\ntitle: Ours\r\n---\r\n\r\n# {{title}}\r\n\r\n`{{name}}`\r\n'
  expect(scaffold(parseTemplate(text, 'a.md'), none, new Map([['title', 'T']]))).toBe('# T\n\n`{{name}}`\n')
})

describe('mistakes are shown at their lines', () => {
  test.each([
    ['# No front matter\n', 'ours.md:1:1: Unexpected first line, expected `---`'],
    ['---\ntitle: A\n', 'ours.md:1:1: Unexpected front matter, expected keys and values, and a line `---`'],
    ['---\nlang: en\n---\n\n# T\n', 'ours.md:2:1: Unexpected front matter without a title'],
    ['---\ntitle: A\ntitel: B\n---\n\n# T\n', 'ours.md:3:1: Unexpected key `titel`'],
    ['---\ntitle: [\n---\n\n# T\n', 'ours.md:3:1: Unexpected YAML'],
    ['---\ntitle: A\nlang: English\n---\n\n# T\n', 'ours.md:3:7: Unexpected `English`, expected a language'],
    ['---\ntitle: A\nlang: en-a1\n---\n\n# T\n', 'ours.md:3:7: Unexpected `en-a1`, expected a language'],
    ['---\ntitle: A\n---\n', 'ours.md:1:1: Unexpected end of file'],
    ['---\ntitle: A\n---\n\nHello {{nmae}}\n', 'ours.md:5:7: Unexpected slot `{{nmae}}`'],
    ['---\ntitle: A\n---\n\nHello\nyou {{name\n', 'ours.md:6:5: Unexpected braces'],
    [
      '---\ntitle: A\n---\n\n<b>{{name}}</b> and\n\n<div>\n{{name}}\n</div>\n',
      'ours.md:8:1: Unexpected `{{name}}` in HTML',
    ],
    [
      '---\ntitle: A\nquestions:\n  cohort: Which?\n---\n\n# T\n',
      'ours.md:1:1: Unexpected question `cohort`, expected `{{cohort}}`',
    ],
    ['---\ntitle: A\nquestions:\n  track: Which?\n---\n\n{{track}}\n', 'ours.md:4:3: Unexpected question `track`'],
    [
      '---\ntitle: A\nquestions:\n  x:\n    ask: Which?\n    defualt: 1\n---\n\n{{x}}\n',
      'ours.md:6:5: Unexpected key `defualt`',
    ],
    [
      '---\ntitle: A\nquestions:\n  x:\n    options: [a, b]\n    default: c\n---\n\n{{x}}\n',
      'ours.md:5:5: Unexpected default `c`',
    ],
    [
      '---\ntitle: A\nquestions:\n  x:\n    options: []\n---\n\n{{x}}\n',
      'ours.md:5:5: Unexpected `options` without any, expected answers to choose from',
    ],
    [
      '---\ntitle: A\nquestions:\n  x:\n    required: often\n---\n\n{{x}}\n',
      'ours.md:5:15: Unexpected `often`, expected whether an answer is needed: `true` or `false`',
    ],
    [
      '---\ntitle: A\nquestions:\n  x:\n    each: title\n---\n\n- {{x}}\n',
      'ours.md:5:11: Unexpected `title`, expected a name for one of the answers that no other slot has',
    ],
    ['---\ntitle: A\n---\n\nText {{contents}}\n', 'ours.md:5:6: Unexpected `{{contents}}` among other words'],
    ['---\ntitle: A\n---\n\n## {{section}}\n', 'ours.md:5:4: Unexpected `{{section}}`'],
    ['---\ntitle: A\n---\n\n[x]: {{name}}\n', 'ours.md:5:1: Unexpected `{{name}}` in a link definition'],
  ])('%j', (text, message) => {
    const [first] = mistakesOf(text)
    expect(first?.slice(0, message.length)).toBe(message)
  })

  test('all at once, in order', () => {
    expect(mistakesOf('---\ntitle: A\nx: 1\n---\n\n{{b}}\n\n{{a}}\n').map(line => line.slice(0, 12))).toEqual([
      'ours.md:3:1:',
      'ours.md:6:1:',
      'ours.md:8:1:',
    ])
  })
})

test('names that JavaScript has plans for are names', () => {
  const text = '---\ntitle: A\nquestions:\n  constructor: C?\n  toString: T?\n---\n\n{{constructor}} {{toString}}\n'
  expect(
    scaffold(
      parseTemplate(text, 'a.md'),
      none,
      new Map([
        ['constructor', 'one'],
        ['toString', 'two'],
      ]),
    ),
  ).toBe('one two\n')
  expect(mistakesOf('---\ntitle: A\n__proto__: {polluted: yes}\n---\n\n# T\n')[0]).toMatch(
    /^ours\.md:3:1: Unexpected key `__proto__`/,
  )
  expect(mistakesOf('---\ntitle: A\nquestions:\n  __proto__: {required: true}\n---\n\n# T\n')[0]).toMatch(/__proto__/)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(({} as Record<string, unknown>).required).toBeUndefined()
})

test('a template of many braces is read in linear time', async () => {
  const hostile = [
    '{{'.repeat(20_000),
    '{{a '.repeat(10_000),
    '{{a:'.repeat(10_000),
    `{{${' '.repeat(20_000)}`,
    `{{a${' '.repeat(20_000)}`.repeat(3),
  ]
  for (const text of hostile) {
    await inTime(4000, () => mistakesOf(`---\ntitle: A\n---\n\n\`x\` ${text}\n`))
  }
})
