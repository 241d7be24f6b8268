import {describe, expect, test} from 'vitest'
import {found} from '../support/found.ts'

const wholly = ['## Challenges', '- Slow pages: an index', '## Takeaways', '- Ask']

test.each([
  'What is Project Nexus?',
  '📌 What is this project?',
  'What the programme was',
  'What my project does',
  'What was the Oven Bootcamp?',
])('a heading that asks what it is introduces the report: %s', heading => {
  const opened = (...lines: string[]) => found('# Notes', ...lines, ...wholly)
  expect(opened(`## ${heading}`, 'Half a year of bread.')).toContain('overview filled 2 heading')
  // Below a section it is of what stands there, and beside an overview it is none.
  expect(found('# Notes', ...wholly, `## ${heading}`, 'Half a year of bread.')).not.toContain('overview')
  expect(opened('## Overview', 'Bread.', `## ${heading}`, 'Half a year of bread.')).toContain(
    'overview filled 2 heading;',
  )
})

test.each(['What is a project?', 'What is the project structure?', 'What is a course', 'What is it?', 'What we did'])(
  'nor does every such heading: %s',
  heading => expect(found('# Notes', `## ${heading}`, 'Bread.', ...wholly)).not.toContain('overview'),
)

test('a paragraph that the line below makes a heading introduces the report', () => {
  const intro = ['This is my small shelf of all that I learned about bread in the course.', 'It is short.', '---']
  expect(found('# Notes', '', ...intro, '', ...wholly)).toContain('overview implied')
})

describe('what wraps the sections', () => {
  const parts = [
    '### Key Technologies',
    '- Django',
    '### Backend Concepts',
    '- Locks',
    '### Challenges',
    '- Slow pages',
  ]
  test('what was learned, and what else its heading names', () => {
    const reading = found('# Notes', '## Major Learnings and Concepts', ...parts)
    expect(reading).toContain('concepts filled 5 heading')
    expect(reading).toContain('technologies filled 3 heading')
  })
  test('a section that is named first is none', () => {
    expect(found('# Notes', '## Concepts & Learnings', ...parts)).toContain('concepts filled 2 heading')
  })
  test('two of its parts may be one section', () => {
    const halves = [
      '### Frontend Concepts',
      '- State',
      '### Backend Concepts',
      '- Locks',
      '### Challenges',
      '- Slow pages',
    ]
    expect(found('# Notes', '## Technologies', '- Django', ...halves)).toContain('concepts filled 4 heading 6 heading')
  })
})

test('what else a heading says keeps it from opening a second part under another section', () => {
  const challenges = ['## Challenges', '### 1. State', 'Shared.', '### 2. Tooling & Settings Issues', 'Builds.']
  const reading = found('# Notes', '### Key Technologies', '- Django', ...challenges, '## Takeaways', '- Ask')
  expect(reading).toContain('technologies filled 2 heading;')
})

test('what was learned may have parts that could be another section by half', () => {
  const lines = ['## 1. What I Learned', 'A lot.', '### Data Foundations', 'Tables.', '### Cloud Deployment', 'Pages.']
  const more = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].flatMap(name => [`### Day ${name}`, 'Bread.'])
  expect(found('# Portfolio course reflection', ...lines, ...more)).toContain('takeaways filled 2 heading')
})

test('hard parts are challenges beside other sections', () => {
  for (const heading of ['Hard parts', 'The hardest part'])
    expect(found('# Notes', '## Tools', '- Django', `## ${heading}`, 'Locks.', '## Lessons', 'Ask.')).toContain(
      'challenges filled 4 heading',
    )
})

test('a list that promises what is to come promises it in each of its points', () => {
  const points = (...behind: string[]) =>
    ['Guides', 'Challenges & Solutions', 'Best Practices & Takeaways', 'Room'].flatMap((name, i) => [
      `- **${name}**`,
      `  ${behind[i]!}`,
    ])
  const text = ['Covers bread.', 'Trouble with ovens.', 'Highlights good habits.', 'Encourages bakers.']
  expect(found('# Notes', '## Key Features', ...points(...text))).toBe(
    'prompt; challenges empty 5 label; takeaways empty 7 label',
  )
  const own = points('Ovens.', 'Trouble with ovens.', 'Good habits.', 'Bakers.')
  expect(found('# Notes', '## Key Features', ...own)).not.toContain('label')
})
