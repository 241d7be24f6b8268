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
    'section-required': expect.stringMatching(/What to write: les habitudes/),
    'section-content': expect.stringMatching(/^What to write: une ligne par technologie/),
    'section-empty': expect.stringMatching(/^What to write: pour chaque difficulté/),
  })
})

test('also where its headings are in another one', () => {
  expect(notesOf(german)['section-content']).toMatch(/^What to write: eine Zeile für jede Technologie/)
})

test('or in that of the programme, where it has no words for the language of the report', () => {
  expect(notesOf(swahili)['section-content']).toMatch(/^What to write: one line for each technology/)
})

const short = (...titles: string[]) => titles.map(title => `## ${title}\n\n- Git\n`).join('\n')

test.each([
  [['Überblick', 'Technologien', 'Herausforderungen'], 'eine Zeile für jede'],
  [['Tecnologías', 'Desafíos y soluciones'], 'una línea por tecnología'],
  [['Technologies', 'Difficultés rencontrées'], 'une ligne par'],
  [['Teknolojiler', 'Zorluklar'], 'her teknoloji'],
  // Spanish and Portuguese have it both; a single word may be borrowed.
  [['Desafios', 'Tecnologias'], 'one line for each'],
  [['Technologien', 'Stack', 'Probleme'], 'one line for each'],
  [['Key Technologies', 'Challenges', 'Development Concepts'], 'one line for each'],
])('where there are hardly any words, headings tell the language: %j', (titles, words) => {
  expect(notesOf(short(...titles))['section-content']).toMatch(words)
})

test('a hint is said as it is written', () => {
  const said = ['CI/CD and what it runs', 'GraphQL', 'What you did', 'Été comme hiver', ''].map(hint =>
    whatToWrite({title: '', hint}),
  )
  expect(said).toEqual([
    'What to write: CI/CD and what it runs.',
    'What to write: GraphQL.',
    'What to write: what you did.',
    'What to write: été comme hiver.',
    undefined,
  ])
})
