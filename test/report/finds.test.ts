import {describe, expect, test} from 'vitest'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {treeOf} from '../support/engine.ts'

const programme = shippedProgramme('prodev-backend')

/** The kind of a document, and of each section that it has the status and the lines where it opens. */
function found(...lines: string[]): string {
  const text = `${lines.join('\n')}\n`
  const {kind, sections} = readReport(treeOf(text), text, programme)
  const told = Object.entries(sections).flatMap(([id, {status, starts}]) =>
    status === 'absent' ? [] : [[id, status, ...starts.map(({line, as}) => `${line} ${as}`)].join(' ')],
  )
  return [kind, ...told].join('; ')
}

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
