import {expect, test} from 'vitest'
import {found, readingOf} from '../support/found.ts'

test.each([
  ['a structure beside another', ['## Stack', '- push', '- pop', '- peek', '## Queue', '- enqueue'], 'other'],
  ['a part of the memory', ['## Stack (memoria rápida)', '- LIFO', '## Heap (memoria dinámica)', '- lento'], 'other'],
  ['what a lab is about', ['## Jobsheet 6: Stack', '- push', '- pop', '- peek'], 'other'],
  ['what has a method', ['## Metodo dello Stack', '- push', '- pop', '- peek'], 'other'],
  ['a point of a list', ['## Memory', '- **heap** — dynamic data', '- **stack** — calls, with their data'], 'other'],
  ['a point that names tools', ['- **Stack:** Django, Redis (in memory)', '- **Goal:** a shop'], 'technologies filled'],
  [
    'a column beside another structure',
    ['## What I compared', '', '| | Stack | Queue |', '|-|-|-|', '| order | LIFO | FIFO |', '| use | undo | jobs |'],
    'other',
  ],
  ['tools', ['## Stack', '- Django', '- Redis', '- Docker', '## Tests', 'Many.'], 'technologies filled 2 heading'],
])('a stack is %s', (_, lines, is) => {
  expect(found('# Notes', ...lines)).toContain(is)
  expect(found('# Notes', ...lines).includes('technologies')).toBe(is !== 'other')
})

test.each([
  ['a link to it', ['[Overview](overview.md)  ', '[Technologies](technologies.md)  ', '[Takeaways](takeaways.md)']],
  ['the name of a file', ['app/about/page.tsx', '', 'A page for those who ask.']],
])('%s opens no section', (_, lines) => expect(found('# Notes', '## Week 1', ...lines)).not.toMatch(/\d plain/))

test('one heading of an app among those of a lesson makes no app of it', () => {
  const lesson = ['clone', 'remote', 'push', 'fetch', 'pull', 'merge', 'rebase', 'stash'].map(word => `## git ${word}`)
  const lines = (headings: string[]) => headings.flatMap(heading => [heading, 'What it does.'])
  expect(found('# Git', ...lines([...lesson, '## Installation']))).toMatch(/^other/)
  expect(found('# Git', ...lines([...lesson.slice(4), '## Installation']))).toMatch(/^project/)
})

test('what I did is what a week was about, and under a challenge what I did about it', () => {
  const week = (...did: string[]) =>
    found('# Week 3', ...did, '## Tools', '- Django', '- Redis', '- Docker', '## Lessons', 'Test.')
  expect(week('## What I did', 'A login page, and the tests of it.')).toContain('overview filled 2 heading')
  expect(week('## 本周工作内容', '写了登录页面。')).toContain('overview filled 2 heading')
  for (const aside of ['What I did', 'Context'])
    expect(week('## Challenges', '### Slow pages', 'Nine seconds.', `#### ${aside}`, 'An index.')).not.toContain(
      'overview',
    )
})

test('what names a section above the others is their title, and its own section is below it', () => {
  const lines = ['## Overview', 'Five weeks.', '## Challenges', '- Slow pages', '## Takeaways', '- Measure first']
  expect(found('# My takeaways', ...lines)).toContain('takeaways filled 6 heading')
  expect(found('# My takeaways from the shop', ...lines.slice(0, 4))).not.toContain('takeaways')
  expect(found('# My takeaways', '- Measure first')).toContain('takeaways filled 1 heading')
})

test('a column sums up its rows, and is no overview', () => {
  const rows = ['| Date | Summary |', '| --- | --- |', '| 1 May | Began |', '| 2 May | Went on |']
  expect(found('# History', ...rows)).not.toContain('overview')
  expect(found('# History', ...rows.map(row => row.replace('Summary', 'Challenges')))).toContain(
    'challenges filled 2 column',
  )
})

test('of `Probleme` nobody is told that it says `problème`', () => {
  const text =
    '# Bericht\n\n## Technologien\n\n- Django\n\n## Probleme\n\n- Der Cache.\n\n## Erkenntnisse\n\n- Messen.\n'
  const {sections} = readingOf(text)
  expect(sections.challenges!.starts[0]!.why).toContain('`Probleme`')
})

test.each([
  ['an address', ['<https://example.org/learn/lessons/631>']],
  ['a plain address', ['https://example.org/lessons/7']],
  ['what looks like another word', ['## Refraction', 'Light bends.', '## Lesions', 'Skin.', '## Concerts', '- May']],
])('%s opens no section', (_, lines) => {
  expect(readingOf(['# Notes', ...lines].join('\n\n')).kind).toMatch(/other|stub/)
  expect(found('# Notes', ...lines)).not.toMatch(/takeaways|concepts/)
})

test('the title once more, right below it, opens no section and holds all of them', () => {
  const lines = ['# Go Toolkit Project', '## Technology Used', '- Go', '- Git', '## Challenges', '- Slow: cached.']
  const {sections} = readingOf(['# go-toolkit', ...lines].join('\n\n'))
  expect(sections.technologies!.starts.map(({text}) => text)).toEqual(['Technology Used'])
  expect(sections.challenges!.starts[0]!.why).not.toContain('under')
})

test.each([
  ['the lessons of a course', ['## Lessons Overview', '- Lesson 1: ovens', '- Lesson 2: bread'], /takeaways/],
  ['the same in a list', ['## List of lessons', '- Lesson 1: ovens', '- Lesson 2: bread'], /takeaways/],
  ['slides', ['## Project Presentation', '[Slides](https://slides.example/bread)'], /overview/],
  ['a point that leads to a file', ['## Read on', '- [Plan](plan.md)', '- [Lessons](lessons.md) – of us'], /takeaways/],
])('%s are none of the sections', (_, lines, section) =>
  expect(found('# Notes', '## Technologies', '- Django', '## Challenges', '- Slow pages', ...lines)).not.toMatch(
    section,
  ),
)

test('good practice in one thing makes no report of an app', () => {
  const app = [
    '## Overview',
    'A shop.',
    '## Tech Stack',
    '- Django',
    '## Features',
    '- Bread',
    '## Installation',
    'Run it.',
  ]
  expect(found('# Shop', ...app, '## Access', '### Security Best Practices', '- Keys')).not.toContain('takeaways')
  expect(found('# Shop', ...app, '## Access', '### Best Practices', '- Keys')).toContain('takeaways')
})

test('what a chat was asked is none of the technologies', () => {
  const tools = ['- ChatGPT for the outline', '- Copilot for the tests', '- Gemini for the pictures']
  const lessons = ['## Lessons', '- Measure first']
  for (const title of ['Declaración de uso de IA', 'AI usage', 'Use of AI tools', 'Erklärung zur Nutzung von KI'])
    for (const heading of ['# ', '## '])
      expect(found(heading + title, '## Tools used', ...tools, ...lessons)).not.toContain('technologies')
  expect(found('# Week 3', '## AI usage', '### Tools', ...tools, ...lessons)).not.toContain('technologies')
  for (const heading of [
    'How I used AI tools',
    'AI tools used',
    'AI Tools Policy',
    'Use of AI tools',
    'Herramientas de IA utilizadas',
    'Verwendete KI-Tools',
    'AI工具使用',
    'AI 도구 활용',
  ])
    expect(found('# Week 3', `## ${heading}`, ...tools, ...lessons), heading).not.toContain('technologies')
  for (const heading of ['AI Tools', 'AI and ML tools', 'Tools of the AI team'])
    expect(found('# Week 3', `## ${heading}`, ...tools, ...lessons), heading).toContain('technologies filled 2')
  const rows = ['| Tool | Maker |', '| --- | --- |', ...Array(2).fill('| Claude | Anthropic |')]
  expect(found('# Week 3', '## Use of AI', '', ...rows, '', ...lessons)).not.toContain('technologies')
  expect(found('# Week 3', '## Plans', '', ...rows, '', ...lessons)).toContain('technologies')
  expect(found('# Week 3', '## Tools', ...tools, '## AI usage', 'None.', ...lessons)).toContain('technologies filled 2')
  for (const title of ['AI use cases', 'Chat with AI', 'Use of AI in hospitals'])
    expect(found(`# ${title}`, '## Tools', ...tools, ...lessons)).toContain('technologies filled 2')
})

test('below the resources stand links', () => {
  const app = [
    '# Shop',
    '## Tech Stack',
    '- Django',
    '- Redis',
    '## Installation',
    'Run it.',
    '## Lessons',
    '- Measure.',
  ]
  const links = ['- [Django](https://www.djangoproject.com)', '- [Redis](https://redis.io)']
  for (const heading of ['Resources', '📚 Useful Links', 'Referencias y enlaces'])
    expect(found(...app, `## ${heading}`, '### Technologies', ...links)).toContain('technologies filled 2 heading;')
  expect(found(...app.slice(3), '## Resources', '### Technologies', ...links)).toContain('technologies filled')
})

test('a table of contents may consist of headings', () => {
  const contents = ['## Contents', '### 1. Overview', '### 2. Challenges', '### 3. Takeaways', '-----']
  const parts = ['## 1. Overview', 'Five weeks.', '## 2. Challenges', '- Slow pages', '## 3. Takeaways', '- Measure.']
  expect(found('# Notes', ...contents, ...parts)).toContain('overview filled 7 heading; challenges filled 9 heading;')
  expect(found('# Notes', '## Contents', ...parts.map(line => line.replace('##', '###')))).toContain(
    'overview filled 3',
  )
})

test('a picture says what it is called', () => {
  const week = (tools: string) => found('# Week 3', '## Tools', tools, '', '## Lessons', '- Measure first')
  for (const tools of [
    '<img alt="Docker" src="docker.png">',
    "<img src='docker.png' alt='Docker' width=20 />",
    '<img src="https://img.shields.io/badge/Node.js v18-339933?logo=x"> <img width="12">',
    '<img src="https://cdn.jsdelivr.net/gh/devicons/devicon/icons/html5/html5-original.svg" height="40" />',
    '<img src="https://cdn.jsdelivr.net/gh/devicons/devicon@latest/icons/react/react-original.svg" width="80" />',
    '![](https://skillicons.dev/icons?i=js,html)',
    '![](https://img.shields.io/badge/Ruby%20on%20Rails-red)',
  ])
    expect(week(tools)).toContain('technologies filled')
  for (const nothing of [
    '<img width="12">',
    '![](docker.png)',
    '<br>',
    '<img src="https://img.shields.io/badge/-red">',
  ])
    expect(week(nothing)).toContain('technologies empty')
})

test('a second # heading is the title once more only right below the first one', () => {
  const report = (...between: string[]) =>
    found('# My shop', ...between, '# Tools', '- Python', '- Django', '## Challenges', 'A slow page: an index.')
  expect(report()).not.toContain('technologies')
  expect(report('![build](b.svg)')).not.toContain('technologies')
  expect(report('I built two shops.')).toContain('technologies filled')
})

test.each(["1. L'entreprise", 'The Company', 'About the company', 'Das Unternehmen', 'La empresa'])(
  'an overview below «%s» is of whoever took the intern in',
  employer => {
    const report = (above: string) =>
      found(
        '# Report',
        `## ${above}`,
        '### Overview',
        'Shops for many.',
        '## Challenges',
        'Slow pages.',
        '## Tools',
        '- Go',
      )
    expect(report(employer)).not.toContain('overview filled')
    expect(report('My internship')).toContain('overview filled 3')
  },
)

test.each(['The challenge', 'The Challenges:', '🎯 The challenge'])(
  '«%s» below an overview is what was set',
  heading => {
    const report = (above: string) =>
      found(
        '# Product page',
        above,
        `### ${heading}`,
        'Users should see a menu.',
        '## Built with',
        '- CSS',
        '## Reflection',
      )
    expect(report('## Overview')).toContain('overview filled 2')
    expect(report('## Overview')).not.toContain('challenges')
    expect(report('## My work')).toContain('challenges filled 3')
  },
)

test('a presentation is an overview in French, and slides in English', () => {
  const report = (...said: string[]) => found('# Week 6', '## Presentation', ...said, '## Challenges', 'Slow.')
  expect(report('Nous avons fait le tour de la semaine et des tests avec les autres.')).toContain('overview filled 2')
  expect(report('The slides are here, and this is the recording of our talk.')).toContain('overview implied')
})
