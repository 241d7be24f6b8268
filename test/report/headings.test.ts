import {describe, expect, test} from 'vitest'
import {hasSections, headingsOf, isAtx, isUnderlinedText} from '../../src/markdown/headings.ts'
import {readLabel} from '../../src/report/label.ts'
import {isSingular, readHeading} from '../../src/report/lexicon.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {treeOf} from '../support/engine.ts'
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

describe('the headings of a document', () => {
  const outline = (text: string) =>
    headingsOf(treeOf(text)).map(
      ({depth, text: said, parent, start, end, node}) =>
        `${depth} ${said} under ${parent} ${node ? '' : 'HTML '}«${text.slice(start, end)}»`,
    )

  test('each stand under the last one above of a higher rank', () => {
    expect(outline('## A\n\n### B\n\n### C\n\n# D \n\n### **E** `f`\n\n## G\n')).toEqual([
      '2 A under -1 «## A»',
      '3 B under 0 «### B»',
      '3 C under 0 «### C»',
      '1 D under -1 «# D »',
      '3 E f under 3 «### **E** `f`»',
      '2 G under 3 «## G»',
    ])
  })

  test('in HTML too, up to the next tag', () => {
    expect(
      outline('<h1 align="center"> A </h1>\n<H2>B <b>c</b></H2>\n<h3\nid="x">D\n\n<h7>no</h7> <header>no\n'),
    ).toEqual([
      '1 A under -1 HTML «<h1 align="center"> A»',
      '2 B under 0 HTML «<H2>B»',
      '3 D under 1 HTML «<h3\nid="x">D»',
    ])
  })

  test('not what is commented out', () => {
    expect(
      outline('<!--\n# A\n<h1>B</h1>\n-->\n\n<h2>C</h2> <!-- <h3>D</h3> --> <h3>E</h3>\n\n<!-- <h2>F</h2>\n'),
    ).toEqual(['2 C under -1 HTML «<h2>C»', '3 E under 0 HTML «<h3>E»'])
  })

  test('not those in quotes and lists, nor the side of a conflict', () => {
    expect(outline('> # A\n\n- # B\n\n<<<<<<< HEAD\n=======\n\n<<<<<<<\n---\n')).toEqual([
      '2 <<<<<<< under -1 «<<<<<<<\n---»',
    ])
  })

  test.each([
    ['# A', true, false],
    ['A\n=', false, false],
    ['A\n-', false, false],
    ['A sentence that ends with a stop.\n---', false, true],
    ['Was it five words long?\n---', false, false],
    ['Was it really six words long?\n---', false, true],
    ['It was really six words long\n---', false, false],
    [`${'a'.repeat(100)}\n---`, false, false],
    [`${'a'.repeat(101)}\n---`, false, true],
    [`${'a'.repeat(101)}\n===`, false, false],
    [`## ${'a'.repeat(101)}`, true, false],
    [`<h2>${'a'.repeat(101)}</h2>`, false, false],
    ['<h2>#</h2>', false, false],
  ])('%.40j: with a sign %s, underlined text %s', (text, atx, underlined) => {
    const [heading] = headingsOf(treeOf(text))
    expect([isAtx(heading!, text), isUnderlinedText(heading!, text)]).toEqual([atx, underlined])
  })

  test.each([
    ['# A\n\n## B\n', true],
    ['# A\n\n### B\n\n## C\n', true],
    ['# A\n\n### B\n', false],
    ['# A\n\n# B\n\n## C\n', false],
    ['# A\n', false],
  ])('%j has sections below its title: %s', (text, has) => {
    const all = headingsOf(treeOf(text))
    expect(hasSections(all, 0)).toBe(has)
  })

  test('sections above a title are not its own', () => {
    const all = headingsOf(treeOf('## A\n\n# B\n'))
    expect(hasSections(all, 1)).toBe(false)
  })
})
