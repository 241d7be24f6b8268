import {expect, test} from 'vitest'
import {whatToWrite} from '../../src/report/section-words.ts'
import {lint} from '../support/engine.ts'

const french = `# Rapport d'apprentissage

## Présentation

Avec une équipe nous avons fait un service pour les hôtels.

## Technologies

- **Django** pour le service

## Défis et solutions
`
const german = french.replace(
  /Avec .*/,
  'Wir haben mit einem Team ein System für die Hotels gebaut und es ist das beste.',
)
const swahili = french.replace(
  /Avec .*/,
  'Katika mradi wa hoteli kwa wiki tatu, kazi ya timu ni kumbukumbu ya data za wageni.',
)

const notesOf = (text: string) =>
  Object.fromEntries(
    lint(text)
      .filter(({ruleId}) => /^section-(?:content|empty|required)$/.test(ruleId))
      .map(({ruleId, note}) => [ruleId, note]),
  )

test('what to write is said in the language of the report', () => {
  expect(notesOf(french)).toEqual({
    'section-required': expect.stringMatching(/What to write: Les habitudes/),
    'section-content': expect.stringMatching(/^What to write: Une ligne par technologie/),
    'section-empty': expect.stringMatching(/^What to write: Pour chaque difficulté/),
  })
})

test('also where its headings are in another one', () => {
  expect(notesOf(german)['section-content']).toMatch(/^What to write: Eine Zeile für jede Technologie/)
})

test('or in that of the programme, where it has no words for the language of the report', () => {
  expect(notesOf(swahili)['section-content']).toMatch(/^What to write: One line for each technology/)
})

const short = (...titles: string[]) => titles.map(title => `## ${title}\n\n- Git\n`).join('\n')

test.each([
  [['Überblick', 'Technologien', 'Herausforderungen'], 'Eine Zeile für jede'],
  [['Tecnologías', 'Desafíos y soluciones'], 'Una línea por tecnología'],
  [['Technologies', 'Difficultés rencontrées'], 'Une ligne par'],
  [['Teknolojiler', 'Zorluklar'], 'Her teknoloji'],
  // Spanish and Portuguese have it both; a single word may be borrowed.
  [['Desafios', 'Tecnologias'], 'One line for each'],
  [['Technologien', 'Stack', 'Probleme'], 'One line for each'],
  [['Key Technologies', 'Challenges', 'Development Concepts'], 'One line for each'],
])('where there are hardly any words, headings tell the language: %j', (titles, words) => {
  expect(notesOf(short(...titles))['section-content']).toMatch(words)
})

test('a hint is said as it is written', () => {
  const said = [
    'CI/CD and what it runs',
    'What you did',
    'Gewohnheiten, die bleiben',
    'Why?',
    '你用它做了什么',
    '',
  ].map(hint => whatToWrite({title: '', hint}))
  expect(said).toEqual([
    'What to write: CI/CD and what it runs.',
    'What to write: What you did.',
    'What to write: Gewohnheiten, die bleiben.',
    'What to write: Why?',
    'What to write: 你用它做了什么。',
    undefined,
  ])
})
