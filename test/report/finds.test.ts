import {describe, expect, test} from 'vitest'
import {found} from '../support/found.ts'

test.each(
  'backend back-end frontend front-end fullstack full-stack program programme course bootcamp curriculum training learning formation curso programa formação prodev ALX nexus'.split(
    ' ',
  ),
)('a title is the overview where it names what was learned: %s', word => {
  const opened = (title: string) => found(`# ${title}`, 'We met each week.', '## Challenges', 'Locks.').split('; ')[1]
  expect(opened(`Overview of Kigali's own ${word} in the rain`)).toBe('overview filled 1 title')
  expect(opened(`Overview of Kigali's own x${word}x in the rain`)).not.toBe('overview filled 1 title')
})

test.each([
  [['## Overview of a Kigali course', 'We met.', '### Challenges', 'Locks.'], true],
  [['## Overview of a Kigali course', 'We met.', '## Challenges', 'Locks.'], false],
  [['### Notes', '## Overview of a Kigali course', 'We met.', '### Challenges', 'Locks.'], false],
])('a title is the heading above all others: %j', (lines, is) => {
  expect(found(...(lines as string[])).includes('overview filled')).toBe(is)
})

describe('one section or several', () => {
  test('a heading that says it beside other words holds the parts below it', () => {
    expect(
      found(
        '# Notes',
        '## Best and Recommended Practices and Personal Takeaways',
        '### Best Practices',
        '- Ask first',
        '### Personal Takeaways',
        '- Sleep',
      ),
    ).toBe('stub; takeaways filled 2 heading')
  })
})

test.each([
  ['spaces at the end of the line', '- **Technologies:** Django and Docker.  '],
  ['backslashes of an editor', '- **Technologies:** Django\\-based, Docker \\& Redis.'],
])('what stands behind a label is what it says: %s', (_, line) => {
  expect(found('# Notes', '## Major Learnings', line, '## Challenges', 'Slow pages.')).toContain(
    'technologies filled 3 label',
  )
})

describe('what is still to be written', () => {
  const long = 'Half a year in a programme of learning to sell bread. '.repeat(20)
  const report = (promise: string) =>
    found(
      '# Notes',
      '## Overview',
      long,
      '## Technologies',
      'Ovens.',
      '## Concepts',
      'Yeast.',
      '## Challenges',
      promise,
      '## Takeaways',
      promise,
    )

  test.each([
    '*(This section will be updated with what went wrong.)*',
    '> This section will be written in May.',
    'More to come…',
    'Cette section sera écrite en mai.',
    'Esta sección será escrita en mayo.',
  ])('two promised sections make a stub of a long report: %s', promise => {
    expect(report(promise)).toBe(
      'stub; overview filled 2 heading; technologies filled 4 heading; concepts filled 6 heading; ' +
        'challenges empty 8 heading; takeaways empty 10 heading',
    )
  })

  test('a sentence that begins alike is the author’s', () => {
    expect(report('This section of the course was hard.')).toMatch(/^report.*challenges filled.*takeaways filled/)
  })
})

test('what a jury counts is no section', () => {
  expect(
    found(
      '# Bread shop',
      '## Overview',
      'A shop that sells bread.',
      '## Evaluation',
      '### Best Practices (20%)',
      '- Clean hands',
      '### Challenges (10 points)',
      '- A hot oven',
    ),
  ).toBe('other; overview filled 2 heading')
})

describe('lines that were meant as headings', () => {
  test('with a backslash before each sign, as editors save them that show Markdown as text', () => {
    expect(
      found(
        '\\# Backend notes',
        '',
        '\\## 📘 Overview',
        '',
        'Half a year of servers.',
        '',
        '\\## 🧰 \\*\\*Key Technologies\\*\\*',
        '',
        '\\- Python',
        '',
        '\\## Challenges \\& Solutions',
        '',
        '\\*\\*Challenge:\\*\\* locks',
      ),
    ).toBe('stub; overview filled 3 plain; technologies filled 7 bold; challenges filled 11 plain')
  })

  test('without a space behind the hashes, even behind the headings of an app', () => {
    const shop = ['# Shop', '## Overview', 'A shop.', '## Installation', 'Run it.', '', '#Challenges & Solutions', '']
    expect(found(...shop, '1. Locks: one order')).toMatch(/challenges filled 7 plain$/)
    expect(found(...shop.map(line => line.replace('#Ch', 'Ch')), '1. Locks: one order')).not.toMatch(/challenges/)
  })

  test('capitalised, where points of another list speak of the same', () => {
    const notes = ['Notes', '', 'What it was about', '', 'Modern frameworks and tooling', '', 'Teams', '']
    expect(found(...notes, 'Key Technologies Covered', '', 'Go', '', 'SQL')).toMatch(/technologies filled 9 plain/)
    expect(found(...notes, 'Tools again', '', 'Go', '', 'SQL')).toMatch(/technologies filled 5 plain/)
  })
})

test('what the assignment asks for further in is asked for, too', () => {
  const task = ['# Notes', '- Provide an overview of the program.', '- Outline major learnings, including:']
  const within = ['  - **Key technologies covered:**', '    - Go, SQL', '  - **Best practices and personal takeaways**']
  expect(found(...task, ...within)).toBe(
    'prompt; overview empty 2 label; technologies empty 4 label; takeaways empty 6 label',
  )
  expect(found('# Notes', '- What we did in May:', ...within)).not.toMatch(/technologies/)
})

test('points that are headings are what a section says, unless they are but a few', () => {
  const points = ['APIs', 'Queues', 'Caches', 'Logs', 'Keys'].map(point => `### ${point} and why`)
  expect(found('# Notes', '## Concepts', ...points)).toBe('stub; concepts filled 2 heading')
  expect(found('# Notes', '## Concepts', ...points.slice(1))).toBe('other; concepts empty 2 heading')
  expect(found('# Notes', '## Concepts', 'TODO', ...points)).toBe('other; concepts empty 2 heading')
})

test('a sentence that leads to nothing but slots says nothing', () => {
  const slots = ['Here is what I met and how I went about it:', '', '- **Challenge 1: [a lock]**']
  expect(found('# Notes', '## Challenges', ...slots)).toMatch(/challenges empty 2 heading/)
  expect(found('# Notes', '## Challenges', ...slots, '- Noise')).toMatch(/challenges filled 2 heading/)
})

describe('overviews of something', () => {
  test('are about that', () => {
    expect(found('# Notes', '## Technologies Overview', 'Go.')).toBe('other; technologies filled 2 heading')
    expect(found('# Notes', '## Overview and Technologies', 'Go.')).toBe(
      'other; overview filled 2 heading; technologies filled 2 heading',
    )
  })

  test('hold the sections where they say nothing themselves', () => {
    const within = ['### Technologies', 'Go.']
    const intro = 'Half a year in which I learned to run servers.'
    expect(found('# Notes', intro, '## Overview of Learnings', ...within)).toMatch(/^\w+; overview implied; tech/)
    expect(found('# Notes', '## Overview of Learnings', ...within)).toMatch(/overview empty 2 heading/)
    expect(found('# Notes', intro, '## Overview', 'TODO', ...within)).toMatch(/overview empty 3 heading/)
  })
})

test('a title is read as a whole, also by its own words', () => {
  expect(
    found('# Bread shop using a Framework', 'A shop that sells bread to all who ask.', '## Features', '- Rye'),
  ).toBe('project; overview implied')
})

test('a singular of a word that often means something else opens nothing', () => {
  const rest = ['## Concepts', 'Queues.', '## Challenges', 'Locks.', '## Takeaways', 'Ask.']
  expect(found('# Notes', ...rest, '## Libraries', 'Some.')).toMatch(/technologies filled 8/)
  expect(found('# Notes', ...rest, '## How to use this library', 'Call it.')).not.toMatch(/technologies/)
})

describe('reports and apps', () => {
  const app = ['## Features', '- Bread', '## Installation', 'Run it.', '## Project Structure', 'A folder.']
  const shop = (...more: string[]) =>
    found('# Shop', 'A shop that sells bread to all who ask for some.', ...more, ...app)

  test('a project that is described under a heading of its own', () => {
    expect(shop('## Project Overview', 'It sells bread.')).toBe('project; overview filled 3 heading')
    expect(shop('## Description of the till', 'It sells bread.')).toBe('project; overview implied')
  })

  test('what the author speaks of as their own is no app’s', () => {
    expect(shop('## Challenges I Faced', 'Locks.')).toMatch(/^hybrid.*challenges filled/)
    expect(shop('## Challenges', 'Locks.')).toMatch(/^project.*challenges filled/)
  })

  test('a wrapper about what was learned may speak of deployment', () => {
    const wrapped = [
      '## Major Learnings',
      '### Docker and Deployment',
      'Images.',
      '### Servers and their Setup',
      'Keys.',
    ]
    const rest = ['## Challenges', 'Locks.', '## Takeaways', 'Ask.']
    expect(found('# Backend course', ...wrapped, ...rest)).toMatch(/^(?:report|stub)/)
  })

  test('features that hold two sections of a report are none', () => {
    const held = ['## Key Features', '### 1. Lists', '### 2. Challenges', 'Locks.', '### 3. Takeaways', 'Ask.']
    expect(found('# Notes of a course', ...held)).toBe('stub; challenges filled 4 heading; takeaways filled 6 heading')
  })

  test('principles of a design are no concepts of a course', () => {
    expect(shop('## Tech Stack', 'Go.', '## Design Principles', 'Big signs.')).not.toMatch(/concepts/)
    const course = ['## Technologies', 'Go.', '## Principles', 'Ask first.', '## Challenges', 'Locks.']
    expect(found('# Notes of a course', ...course)).toMatch(/concepts filled 4 heading/)
  })

  test('a guide for trouble and one for machines at home are an app’s', () => {
    const guides = ['## Troubleshooting Guide', 'Wait.\n'.repeat(6), '## Local Development', 'Run it.']
    expect(found('# Shop', 'Bread.', '## Challenges', 'Locks.', ...guides)).toMatch(/^(?:hybrid|project)/)
  })

  test('one heading of an app’s makes a project', () => {
    expect(found('# Shop', 'Bread.', '## Getting Started', 'Run it.', 'Wait.')).toBe('project')
  })

  test('instructions for a setup are an app’s', () => {
    const instructed = ['## Repository Setup Instructions', 'Clone it.\n'.repeat(9), '## Docker Setup', 'Build it.']
    const rest = ['## Challenges', 'Locks.', '## Takeaways', 'Ask.']
    expect(found('# Shop', ...rest, ...instructed)).toMatch(/^hybrid/)
  })
})

test('in Chinese, what happened this week is what happened', () => {
  const said = found(
    '# 个人周报',
    '#### 本周遇到的技术困难及解决方案：',
    '写测试的时候队列总是超时，后来把等待的时间改长。',
  )
  expect(said).toContain('challenges filled 2 heading')
})
