import {describe, expect, test} from 'vitest'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {native, reference} from '../support/engine.ts'
import {forms} from './data/forms.ts'

const programme = shippedProgramme('prodev-backend')

/** The sections of a report in short: where each opens and how, or its status where it doesn't. */
function sections(text: string) {
  const report = readReport(native(text), text, programme)
  expect(report, 'with the reference parser').toEqual(readReport(reference(text), text, programme))
  return Object.fromEntries(
    Object.entries(report.sections).map(([id, {status, starts}]) => {
      const places = starts.map(({line, as}) => `${line} ${as}`).join(', ')
      return [id, status === 'filled' ? places : places ? `${status} ${places}` : status]
    }),
  )
}
const kindOf = (text: string) => readReport(native(text), text, programme).kind

const all = (places: string) => {
  const [overview, technologies, concepts, challenges, takeaways] = places.split('; ')
  return {overview, technologies, concepts, challenges, takeaways}
}

describe('the forms in which people write sections', () => {
  test.each(forms)('$name', ({text, is, kind}) => {
    expect(sections(text)).toEqual(all(is))
    if (kind) expect(kindOf(text)).toBe(kind)
  })
})

test('a topic counts wherever the report speaks of it, but not in the README of an app', () => {
  const report = (where: string) => `# My servers

## Overview

Four months.

## What I can do now

- ${where === 'report' ? 'GraphQL' : 'Sleep'}

## Tools

- Python

## Stock keeper

### Installation

${where === 'app' ? 'GraphQL' : 'Nothing'}

### Features

- Counts boxes
`
  const topics = (text: string) => readReport(native(text), text, programme).sections.technologies!.topics
  expect(topics(report('report'))).toEqual(['Python', 'GraphQL'])
  expect(topics(report('app'))).toEqual(['Python'])
})

describe('what is no section', () => {
  test.each([
    'Frontend Overview of the Cart API',
    'Problem Statement',
    'Known Issues',
    'About Me',
    'Conclusion',
    'Solutions Architect',
    'Challenge Ratings',
    'Tools',
    'Summary',
  ])('%s', heading => {
    const text = `# Notes\n\n## ${heading}\n\nSome words.\n`
    const found = Object.entries(sections(text)).filter(
      ([id, place]) => /\d/.test(place) && !(heading === 'Tools' && id === 'technologies'),
    )
    expect(found).toEqual([])
  })
})
