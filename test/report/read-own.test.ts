import {describe, expect, test} from 'vitest'
import type {Programme} from '../../src/report/programme.ts'
import {assumedProgramme, programmeIds, shippedProgramme} from '../../src/report/programmes.ts'
import {readOwn} from '../../src/report/read-own.ts'
import {readReport} from '../../src/report/read-report.ts'
import {Lines} from '../../src/text/lines.ts'
import {treeOf} from '../support/engine.ts'

const own = (text: string, programme = assumedProgramme()) => readOwn(treeOf(text), text, programme, new Lines(text))

const filler = 'I wrote tests for each part of the page, and learned to measure before I change a thing.\n'

describe('a report of another track is read as its own programme reads it', () => {
  test.each([
    ['prodev-frontend', '# My frontend report', 'Concepts'],
    ['prodev-fullstack', '# My fullstack report', 'Key concepts'],
    // What only one of the programmes calls a section.
    ['prodev-frontend', '# My frontend report', 'Important Frontend Development Concepts'],
    ['prodev-frontend', '# My frontend report', 'Important Backend Development Concepts'],
    ['prodev-fullstack', '# My fullstack report', 'Important Frontend Development Concepts'],
    ['prodev-backend', '# My backend report', 'Important Backend Development Concepts'],
  ] as const)('%s: %s, %s', (id, title, heading) => {
    const text = `${title}\n\n## Overview\n\n${filler}\n## Technologies\n\n- Next.js, GraphQL\n- Docker\n\n## ${heading}\n\n- Testing: ${filler}- System design\n`
    const {report, programme} = own(text)
    expect(programme.id).toBe(id)
    expect(report).toEqual(readReport(treeOf(text), text, shippedProgramme(id)))
    expect(report.sections.technologies!.topics).not.toEqual([])
  })
})

test('a programme that somebody chose stays', () => {
  const chosen = shippedProgramme('prodev-backend')
  expect(own('# My frontend report\n\n## Takeaways\n\n- Test first.\n', chosen).programme).toBe(chosen)
})

test('the programmes that come with the tool read alike, but for what each calls a section and the topics it wants', () => {
  const wordsOf = ({sections, lexicon: {whole, ...words}}: Programme) => ({
    sections: sections.map(({id, implied, common, companions}) => ({id, implied, common, companions})),
    words,
  })
  const [first, ...others] = programmeIds.map(shippedProgramme)
  for (const other of others) {
    expect(wordsOf(other)).toEqual(wordsOf(first!))
    for (const [phrase, sense] of first!.lexicon.whole) expect(other.lexicon.whole.get(phrase) ?? sense).toEqual(sense)
  }
})
