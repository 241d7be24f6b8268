import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {renderPage} from '../../src/reporters/page.ts'
import {firstExamples, readPage} from '../../src/reporters/page-data.ts'
import {renderRules} from '../../src/reporters/rule-list.ts'
import {makeScreenWidth} from '../../src/reporters/width.ts'
import {rules} from '../../src/rules/index.ts'
import {reference} from '../support/engine.ts'
import {readExamples, rulesFolder} from '../support/pages.ts'

const pageOf = (id: string) => fs.readFileSync(path.join(rulesFolder, `${id}.md`), 'utf8')
const measure = makeScreenWidth()
const about = 'info · on by default'

test('the first examples of a page, of which some hold headings', () => {
  const page = '# r\n\nText.\n\n## a\n\n~~~markdown in\n## x\n~~~\n\n## b\n\n~~~markdown in\ny\n~~~\n'
  expect(firstExamples(page, 1)).toBe(page.slice(0, page.indexOf('## b')).trimEnd() + '\n')
  expect(firstExamples(page, 2)).toBe(page)
})

describe('a page in a terminal', () => {
  test('wraps its text, keeps its code', async () => {
    const page =
      '# a-rule\n\nSome words and `code` with a [link](https://example.com), wrapped.\n\n- one\n- two words\n\n~~~markdown in\n# A very long line that must not be broken at all\n~~~\n'
    expect(await renderPage(page, about, reference, {color: 0, width: 24})).toBe(
      [
        'a-rule',
        'info · on by default',
        '',
        'Some words and `code`',
        'with a link',
        '(https://example.com),',
        'wrapped.',
        '',
        '• one',
        '• two words',
        '',
        '  A report:',
        '    # A very long line that must not be broken at all',
        '',
      ].join('\n'),
    )
  })

  test('says in words what an example is', async () => {
    const page =
      '# r\n\n~~~markdown in escapes\na\\r\n~~~\n\n~~~text messages\n~~~\n\n~~~markdown out escapes\na\\r\n~~~\n\n~~~markdown out unsafe\nb\n~~~\n'
    const text = await renderPage(page, about, reference, {color: 0, width: 80})
    expect(text).toContain('A report (`\\n` is the end of a line):\n    a\\r\n')
    expect(text).toContain('  nothing is said of it\n')
    expect(text).toContain('  `fix` leaves it as it is\n')
    expect(text).toContain('  after `fix --unsafe`:\n    b\n')
  })

  test('has colours only if asked to', async () => {
    const page = '# r\n\nSome `code`.\n'
    expect(await renderPage(page, about, reference, {color: 0, width: 80})).not.toContain('\u001b')
    expect(await renderPage(page, about, reference, {color: 1, width: 80})).toContain('`\u001b[1mcode\u001b[22m`')
  })

  test('shows what a terminal would obey', async () => {
    const page = '# r\n\nA \u001b[31mred\u202e word.\n\n~~~markdown in\n\u001b[2J\n~~~\n'
    expect(await renderPage(page, about, reference, {color: 0, width: 80})).not.toMatch(/[\u001b\u202e]/)
  })

  test.each(rules.map(({id}) => id))('%s fits into 60 columns but for its code', async id => {
    const rows = (await renderPage(pageOf(id), about, reference, {color: 0, width: 60})).split('\n')
    expect(rows[0]).toBe(id)
    expect(rows.filter(row => !row.startsWith('    ') && measure(row) > 60)).toEqual([])
  })
})

describe('a page as data', () => {
  test.each(rules.map(rule => [rule.id, rule] as const))('%s has the examples that are tested', (id, rule) => {
    const {examples, text} = readPage(rule, pageOf(id))
    const tested = readExamples(id)
    expect(examples.map(({name, messages}) => ({name, messages}))).toEqual(
      tested.map(({name, messages}) => ({name, messages})),
    )
    expect(text.length).toBeGreaterThan(20)
    expect(text).not.toContain('~~~')
  })

  test('a rule that is only mended by a guess is not fixable', () => {
    const rule = rules.find(({id}) => id === 'term-typo')!
    expect(readPage(rule, pageOf('term-typo')).fix).toBe('unsafe')
  })
})

test('the list of rules keeps to the width of the terminal', async () => {
  const pages = rules.map(rule => readPage(rule, pageOf(rule.id)))
  for (const width of [50, 80, 120]) {
    const rows = (await renderRules(pages, {color: 0, width})).split('\n')
    expect(rows.filter(row => measure(row) > width)).toEqual([])
    expect(rows.filter(row => /^[a-z]+-/.test(row))).toHaveLength(rules.length)
  }
})
