import {describe, expect, test} from 'vitest'
import {announces, bare, voiceOf} from '../../src/report/instruction.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'

const {lexicon} = shippedProgramme('prodev-backend')

describe('a line without its marks', () => {
  test.each([
    ['  Ask early. ', 'Ask early.'],
    ['- Ask', 'Ask'],
    ['*  Ask', 'Ask'],
    ['+ Ask', 'Ask'],
    ['•\tAsk', 'Ask'],
    ['12. Ask', 'Ask'],
    ['3)  Ask', 'Ask'],
    ['1234567890. Ask', '1234567890. Ask'],
    ['-Ask', '-Ask'],
    ['> Ask', 'Ask'],
    ['>>Ask', 'Ask'],
    ['> > \tAsk', 'Ask'],
    ['> - [ ] **Ask** early', 'Ask** early'],
    ['- [x]  Ask', 'Ask'],
    ['- [X] Ask', 'Ask'],
    ['- [y] Ask', '[y] Ask'],
    ['- [x]Ask', '[x]Ask'],
    ['-  **Ask** early', 'Ask** early'],
    ['- [ ] \t__Ask', 'Ask'],
    ['[a] [x] Ask', '[a] [x] Ask'],
    ['(a) - b', '(a) - b'],
    ['(a) **b** c', '(a) **b** c'],
    ['## Ask', 'Ask'],
    ['**Ask early**', 'Ask early'],
    ['__`Ask`__', 'Ask'],
    ['* *Ask*', 'Ask'],
    ['Ask **early**', 'Ask **early'],
    ['Ask `now` ***', 'Ask `now`'],
    ['Ask > early', 'Ask > early'],
    ['A - b', 'A - b'],
    ['***', ''],
    ['', ''],
    ['   ', ''],
  ])('%j', (line, expected) => expect(bare(line)).toBe(expected))

  test('no more of it than anyone reads', () => {
    expect(bare('a'.repeat(3000))).toHaveLength(2000)
    expect(bare(`- ${'a'.repeat(3000)}`)).toHaveLength(1998)
    expect(bare(`${'a'.repeat(2000)}`)).toHaveLength(2000)
  })
})

describe('a line is', () => {
  const voices = {
    placeholder: [
      '',
      '[your text]',
      '[languages, frameworks, libraries]',
      '[Patterns, Best practices]',
      '[Python]',
      '[AWS services, tools, Python]',
      '[1-10]',
      '<your name>',
      '{{ name }}',
      '___',
      '...',
      '…',
      '…',
      '-',
      'TODO',
      'todo: write this',
      'TODO write this',
      'TODO – write this',
      'TODO CSS grid',
      'TODO das andere Beispiel',
      'TODO diagrams of all tables',
      'TODO 补充示例',
      'Work in progress',
      '[WIP] pictures',
      '**TODO** pictures',
      'В процессе…',
      'In Arbeit.',
      'À faire : les tests',
      'Add link here: shop',
      '<title>',
      'To be added!',
      '[TODO]',
      '<TBD>',
      '<author>',
      '<image>',
      '<div_name>',
      '<table of results>',
      '<a word about you>',
      '</>',
      '(_Coming soon..._)',
      'Lorem ipsum dolor',
      'N/A',
      'None.',
      'nothing yet…',
      '**WIP',
      'À compléter',
      'Próximamente',
      'قريبا',
      'item 2',
    ],
    brief: [
      'Describe the challenges you faced',
      'Provide a short paragraph on the course and on why you took it up at all, with all that it had to offer.',
      'Décrivez ici les difficultés',
      'Describa los desafíos que enfrentaste',
      'Eleza changamoto hapa',
      'اكتب هنا',
      'What to include in your README',
      'What should the final report include: a report',
      'Submit your work as a link',
      'Use this template for all reports',
      'Communicate which project you are developing',
    ],
    habit: [
      'List the tools (e.g. Docker)',
      'Write small functions, e.g. of ten lines',
      'Explain the challenges',
      'Describe your main takeaways:',
      'Discuss challenges with the others early',
      'Replace this',
      'Delete this line',
      'Push your branch to the repository and then to GitHub',
      'Commit often, push daily, change little',
      'Add a README file wherever somebody may look',
    ],
    own: [
      '[Python, Flask]',
      '[redis, celery; Sidekiq]',
      '["milk", "bread"]',
      '[1, 2.5, 30%]',
      '[Go、MongoDB]',
      'Todo app with React',
      'Todo-list in Vue',
      'TODO list in three frameworks',
      'Todo lo que aprendí cabe aquí',
      'TODO LO QUE APRENDÍ',
      'TODO MUNDO',
      'TODO mundo fala disso',
      'TODO DIA eu estudo',
      'TODO CAMBIO NECESITA PRUEBAS…',
      'TODO aluno faz uma prova',
      'TODO programador sabe que una prueba ayuda',
      'WIP limits keep a board in flow',
      'Work in progress limits keep a board in flow',
      'Placeholder text is no label',
      'Add text alternatives to pictures',
      'В процессе обучения я многое понял',
      'В разработке помогли тесты',
      'В процесі навчання я зрозумів, як це працює',
      'In Arbeit und Freizeit',
      'Em breve quero aprender Go',
      'À faire des tests, on gagne du temps',
      '<header>',
      '<nav>',
      'Ask early',
      'Describe a failing test before you mend it, for the one who comes after you',
      'List comprehensions are quick',
      'Explain plans (e.g. of Postgres) show which index a query takes, and whether it reads the whole table or not.',
      'Nothing beats a good night',
      'None of the above',
      'Texture matters',
      'Todos are a smell',
      'Example-driven tests',
      'Naming things',
      'To be or not',
      'Commit early',
      'Push notifications were new to me',
      'The brief said: describe the challenges you faced',
      'Include guards, as C has them, were all around',
      'Where there is a will, there is a way',
      '[a link](https://a.example)',
      '__init__',
      '<b>bold</b>',
      '<details>',
      '</details>',
      '<div align="center">',
      '<img src="a.png">',
      '<h2>',
      '<br/>',
      '</td>',
      '<P  align="center">',
      '<hr />',
      '{{ a }} and more',
      '..',
      '__',
      '– ',
      'There you have it: describe',
      '-1',
      'x-',
    ],
  }
  for (const [voice, lines] of Object.entries(voices))
    test.each(lines)(`${voice}: %j`, line => expect(voiceOf(line, lexicon)).toBe(voice))

  test('the author’s, if it is longer than an assignment’s would be', () => {
    const line = `Describe here ${'what you learned '.repeat(30)}`
    expect(voiceOf(line.slice(0, 400), lexicon)).toBe('brief')
    expect(voiceOf(line.slice(0, 401), lexicon)).toBe('own')
  })

  test('the assignment’s, with a verb and an object, up to sixteen words', () => {
    const words = 'Explain challenges and how in the end you and all of the others got over them'
    expect(voiceOf(words, lexicon)).toBe('habit')
    expect(voiceOf(`${words} somehow`, lexicon)).toBe('own')
    const example = 'List a few tools e.g. Docker and tell for each of them what it was that'
    expect(voiceOf(example, lexicon)).toBe('habit')
    expect(voiceOf(`${example} did`, lexicon)).toBe('own')
  })
})

describe('a line only says what a section will hold', () => {
  test.each(['Highlights best practices', 'covers the tools', '**Includes** a list', 'Cover all of it'])('%s', line =>
    expect(announces(line)).toBe(true),
  )
  test.each(['Covered by tests', 'It includes a list', '', 'Highlighting'])('not %j', line =>
    expect(announces(line)).toBe(false),
  )
  test('in up to 25 words', () => {
    const line = `Covers${' it'.repeat(24)}`
    expect(announces(line)).toBe(true)
    expect(announces(`${line} all`)).toBe(false)
  })
})
