import {describe, expect, test} from 'vitest'
import * as expert from '../../src/encoding/expert.ts'
import {activate, checkRuleIds} from '../../src/engine/config.ts'
import {lintBytes, mendBytes} from '../../src/engine/engine.ts'
import {Declined} from '../../src/markdown/parse.ts'
import {defineRule} from '../../src/rule.ts'
import {rules} from '../../src/rules/index.ts'
import {bytes, fix, lint, native, reference} from '../support/engine.ts'
import {repairs, setupOf, swaps} from '../support/rules.ts'

const one = swaps('word-a', 'one', '1')
const two = swaps('word-b', 'two', '2')
const said = (text: string, rules = [one, two]) =>
  lint(text, setupOf(rules)).map(({ruleId, line}) => `${line} ${ruleId}`)

describe('a comment', () => {
  test.each([
    [
      'disable: from there to the end',
      'one\n\n<!-- prodev-report-disable word-a -->\n\none\n\ntwo\n',
      ['1 word-a', '7 word-b'],
    ],
    [
      'enable: up to there',
      '<!-- prodev-report-disable word-a -->\n\none\n\n<!-- prodev-report-enable word-a -->\n\none\n',
      ['7 word-a'],
    ],
    [
      'enable of nothing ends all',
      '<!-- prodev-report-disable word-a -->\n\none\n\n<!-- prodev-report-enable -->\n\none\n',
      ['7 word-a'],
    ],
    [
      'enable of another ends nothing',
      '<!-- prodev-report-disable word-a -->\n\none\n\n<!-- prodev-report-enable word-b -->\n\none\n',
      [],
    ],
    [
      'enable of one of several ends that one',
      '<!-- prodev-report-disable word-a, word-b -->\n\none two\n\n<!-- prodev-report-enable word-a -->\n\none two\n',
      ['7 word-a'],
    ],
    [
      'enable of one, where all were silent',
      '<!-- prodev-report-disable -->\n\none two\n\n<!-- prodev-report-enable word-b -->\n\none two\n',
      ['7 word-b'],
    ],
    [
      'enable of a rule of a silent area',
      '<!-- prodev-report-disable word -->\n\none two\n\n<!-- prodev-report-enable word-a -->\n\none two\n',
      ['7 word-a'],
    ],
    [
      'enable of the area of a silent rule',
      '<!-- prodev-report-disable word-a -->\n\none two\n\n<!-- prodev-report-enable word -->\n\none two\n',
      ['3 word-b', '7 word-a', '7 word-b'],
    ],
    [
      'disable after an enable counts again',
      '<!-- prodev-report-disable -->\n\n<!-- prodev-report-enable word-a -->\n\none\n\n<!-- prodev-report-disable word-a -->\n\none two\n',
      ['5 word-a'],
    ],
    ['disable-next-line: one line', '<!-- prodev-report-disable-next-line word-a -->\none\none\n', ['3 word-a']],
    ['disable-next-line over CRLF', '<!-- prodev-report-disable-next-line word-a -->\r\none\r\none\r\n', ['3 word-a']],
    ['disable-file: everywhere', 'one\n\n<!-- prodev-report-disable-file word-a -->\n', []],
    ['of an area', '<!-- prodev-report-disable word -->\n\none two\n', []],
    ['of all', '<!-- prodev-report-disable -->\n\none two\n', []],
    ['of several', '<!-- prodev-report-disable word-a, word-b -->\n\none two\n', []],
    ['with a reason', '<!-- prodev-report-disable word-a -- because -->\n\none two\n', ['3 word-b']],
    ['within a paragraph', 'text <!-- prodev-report-disable-next-line word-a -->\none\n', []],
    ['in a quote', '> <!-- prodev-report-disable word-a -->\n>\n> one\n', []],
    ['in code is none', '`<!-- prodev-report-disable word-a -->` one\n', ['1 word-a']],
    ['in a fence is none', '```\n<!-- prodev-report-disable word-a -->\n```\n\none\n', ['5 word-a']],
    ['that is not closed is none', 'one\n\n<!-- prodev-report-disable word-a\n', ['1 word-a']],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

  test.each([
    ['<!-- prodev-report-disable word-a -->\n\ntwo\n', /silences nothing/],
    ['<!-- prodev-report-disable word-q -->\n\ntwo\n', /Unexpected name `word-q`/],
    ['<!-- prodev-report-disable-next-line -->\n', /silences nothing/],
  ])('%j is reported', (text, message) => {
    expect(lint(text, setupOf([one])).map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([
      expect.stringMatching(message),
    ])
  })

  test('stops fix too', () => {
    const page = '<!-- prodev-report-disable-next-line word-a -->\none\none\n'
    expect(new TextDecoder().decode(fix(page, {}, setupOf([one])).bytes)).toBe(page.replace(/one\n$/, '1\n'))
  })

  test('what it silences is not repaired for the eyes of others either', () => {
    const rules = [repairs('bytes-one', 'one', 'two'), two]
    expect(said('one\n', rules)).toEqual(['1 bytes-one', '1 word-b'])
    expect(said('<!-- prodev-report-disable bytes -->\n\none\n', rules)).toEqual([])
  })
})

describe('places', () => {
  // Each repair makes the text before the finding longer or shorter than it is in the file.
  test.each([
    ['longer', 'xx one\nxx one\n', repairs('bytes-x', 'x', 'longer')],
    ['shorter', 'xx one\nxx one\n', repairs('bytes-x', 'xx', '')],
    ['by lines', 'xx one\nxx one\n', repairs('bytes-x', 'x', '\n')],
  ])('are those of the file where repairs made the text %s', (_, text, repair) => {
    const found = lint(text, setupOf([repair, one])).filter(({ruleId}) => ruleId === 'word-a')
    expect(
      found.map(({line, column, endLine, endColumn, start, end}) => [line, column, endLine, endColumn, start, end]),
    ).toEqual([
      [1, 4, 1, 7, 3, 6],
      [2, 4, 2, 7, 10, 13],
    ])
    expect(found.map(({fix}) => fix?.edits)).toEqual([
      [{start: 3, end: 6, text: '1'}],
      [{start: 10, end: 13, text: '1'}],
    ])
  })

  test('a finding within a repair covers all that was repaired, and its fix waits', () => {
    const rules = [repairs('bytes-x', 'xyz', '-one-'), one]
    const [, found] = lint('a xyz b\n', setupOf(rules))
    expect(found).toMatchObject({ruleId: 'word-a', start: 2, end: 5})
    expect(found?.fix).toBeUndefined()
    expect(new TextDecoder().decode(fix('a xyz b\n', {}, setupOf(rules)).bytes)).toBe('a -1- b\n')
  })

  test('other ways to mend are moved as well', () => {
    const choice = swaps('word-a', 'one', (start, end) => ({
      edits: [{start, end, text: '1'}],
      safety: 'unsafe',
      alternatives: [{label: 'I', edits: [{start, end, text: 'I'}]}],
    }))
    const found = lint('xx one\n', setupOf([repairs('bytes-x', 'x', 'longer'), choice])).at(-1)
    expect(found?.fix?.alternatives).toEqual([{label: 'I', edits: [{start: 3, end: 6, text: 'I'}]}])
  })

  test('findings come in the order of the text', () => {
    expect(said('two one two\n')).toEqual(['1 word-b', '1 word-a', '1 word-b'])
  })
})

test('an edit is shown as small as it is', () => {
  const long = swaps('word-a', 'one two', 'one 2 two')
  expect(lint('one two\n', setupOf([long]))[0]?.fix?.edits).toEqual([{start: 4, end: 4, text: '2 '}])
  expect(lint('one two\n', setupOf([swaps('word-a', 'one', 'one')]))[0]?.fix).toBeUndefined()
})

describe('settings', () => {
  test('a level, off, on, options', () => {
    const rule = defineRule({
      id: 'word-some',
      summary: 'x',
      severity: 'warning',
      preset: 'strict',
      options: {schema: {}, defaults: {word: 'one', most: 1}},
      messages: {found: 'Unexpected `{word}`, expected another'},
      check({options: {word, most}, report}) {
        report('found', {start: 0, end: 0}, {word: `${word} ${most}`})
      },
    })
    const at = (setting?: Parameters<typeof activate>[2]) =>
      lint('x\n', {...setupOf([]), rules: activate([rule], 'recommended', setting)}).map(
        ({severity, message}) => `${severity}: ${message}`,
      )
    expect(at()).toEqual([])
    expect(at({'word-some': true})).toEqual(['warning: Unexpected `one 1`, expected another'])
    expect(at({'word-some': 'error'})).toEqual(['error: Unexpected `one 1`, expected another'])
    expect(at({'word-some': ['info', {word: 'two'}]})).toEqual(['info: Unexpected `two 1`, expected another'])
    expect(at({'word-some': 'off'})).toEqual([])
    expect(at({'word-some': false})).toEqual([])
  })

  test('an unknown rule is refused', () => {
    expect(() => checkRuleIds([one], {'word-q': 'off'})).toThrow(/There is no rule `word-q`: did you mean `word-a`/)
  })
})

describe('the parser', () => {
  const declining = () => {
    throw new Declined('no')
  }
  const parsers = {parse: declining, reference: async () => reference, expert: {load: async () => expert}}
  const setup = {...setupOf([one, swaps('tree-any', 'x', 'y')]), parse: declining}
  const page = bytes('<!-- prodev-report-disable-next-line word-a -->\none one\n\none\n')

  test('that declines is followed by the other', async () => {
    expect(await lintBytes(page, setup, parsers)).toEqual(lint(page, {...setup, parse: native}))
    expect((await mendBytes(page, setup, parsers)).bytes).toEqual(fix(page, {}, {...setup, parse: native}).bytes)
  })

  test('and the expert for damaged text are asked for in one go, and the expert only where there is any', async () => {
    let loads = 0
    const load = async () => {
      loads++
      return expert
    }
    const counting = {...parsers, expert: {load}}
    const mojibake = activate(rules, 'minimal')
    const damaged = bytes('# Café\n\ncafÃ©s, cafÃ©s and more cafÃ©s\n')
    const wanted = lint(damaged, {...setup, rules: mojibake, parse: native})
    expect(wanted.map(({ruleId}) => ruleId)).toContain('encoding-mojibake')
    await lintBytes(bytes('# Café\n'), {...setup, rules: mojibake}, counting)
    expect(loads).toBe(0)
    for (let i = 0; i < 2; i++) expect(await lintBytes(damaged, {...setup, rules: mojibake}, counting)).toEqual(wanted)
    expect(loads).toBe(1)
  })

  test('that fails otherwise is not hidden', async () => {
    const failing = () => {
      throw new TypeError('boom')
    }
    await expect(lintBytes(page, {...setup, parse: failing}, parsers)).rejects.toThrow('boom')
  })
})

test('a project is told by what shows it, not by the title above that', () => {
  const [message] = lint(
    '# Shop\n\nSells hats.\n\n## Products\n\nHats.\n\n## Installation\n\nClone it.\n\n## Usage\n\nRun it.\n',
    setupOf(rules.filter(({id}) => id === 'report-kind')),
  )
  expect(message?.note).toContain('because of `Installation` on line 9, `Usage` on line 13.')
})
