import {describe, expect, test} from 'vitest'
import {isSingular, readHeading} from '../../src/report/lexicon.ts'
import {readLabel} from '../../src/report/lines.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {headings, labels} from './data/headings.ts'

const {lexicon} = shippedProgramme('prodev-backend')

/** What a heading says, in short: the sections by the words that say so, and whatever else is so of it. */
function read(heading: string, title: readonly string[] = []): string {
  const {ids, phrases, rest, ...signs} = readHeading(heading, lexicon, new Set(title))
  const said = ids.map((id, i) => `${id} (${phrases[i]})`).join(', ')
  const so = Object.entries(signs).flatMap(([sign, is]) => (is ? [sign] : []))
  return [said || 'nothing', ...so, ...(rest.length > 0 ? [`also: ${rest.join(' ')}`] : [])].join('; ')
}

function label(line: string): string {
  const found = readLabel(line)
  return found ? `${found.form} «${found.text}»${found.rest && ` then «${found.rest}»`}` : 'nothing'
}

const table = (lines: readonly string[], tell: (line: string) => string) =>
  `${lines.map(line => `«${line}» ${tell(line)}`).join('\n')}\n`

test('what a heading says', async () => {
  await expect(table(headings, read)).toMatchFileSnapshot('./data/headings.txt')
})

test('what a line would say if it were a heading', async () => {
  await expect(table(labels, label)).toMatchFileSnapshot('./data/labels.txt')
})

test('the words of the title narrow nothing', () => {
  expect(read('Shop technologies')).toBe('technologies (technology); also: shop')
  expect(read('Shop technologies', ['shop'])).toBe('technologies (technology)')
  expect(read('Review: Shop technologies', ['shop'])).toBe('technologies (technology); also: review')
})

describe('one of many', () => {
  test.each(['Challenge', 'My first Problem', 'Défi', 'Concept:'])('%s', text => expect(isSingular(text)).toBe(true))
  test.each(['Challenges', 'Problem solving', ''])('not %j', text => expect(isSingular(text)).toBe(false))
})
