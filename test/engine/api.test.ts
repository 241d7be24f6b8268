import {describe, expect, test} from 'vitest'
import {fix, inspect, lint} from '../../src/engine/api.ts'
import type {ProgrammeId} from '../../src/report/programmes.ts'

const frontend = `# ProDev Frontend Engineering: my notes

## Technologies

- React
- TypeScript
- Tailwind CSS
`

const tracks = async (schema?: ProgrammeId) =>
  (await lint(frontend, schema ? {schema} : {}))
    .filter(({ruleId}) => ruleId === 'report-track')
    .map(({severity, messageId}) => `${severity} ${messageId}`)

test('a report of another track is a fault only where somebody chose the schema', async () => {
  // Nobody did: it is held against the schema of its own track.
  expect(await tracks()).toEqual([])
  expect(await tracks('prodev-backend')).toEqual(['warning schema'])
  expect(await tracks('prodev-frontend')).toEqual([])
})

describe('a call', () => {
  const plugin = {id: 'a-b', reads: 'view', summary: 's', severity: 'info', messages: {}, check: () => {}}
  test.each([
    [
      {rule: {}},
      'Unexpected option `rule`, expected `path`, `preset`, `rules`, `schema`, `plugins`, `parser`, `unsafe`: did you mean `rules`?',
    ],
    [
      {preset: 'minmal'},
      'Unexpected preset `minmal`, expected `minimal`, `recommended`, `strict`: did you mean `minimal`?',
    ],
    [{parser: 'satteri'}, 'Unexpected parser `satteri`, expected `remark`'],
    [
      {rules: {'heading-empty': 'eror'}},
      'Unexpected level of `heading-empty` `eror`, expected `off`, `info`, `warning`, `error`: did you mean `error`?',
    ],
    [
      {rules: {'heading-empty': [2]}},
      'Unexpected level of `heading-empty` `2`, expected `off`, `info`, `warning`, `error`',
    ],
    [{plugins: [{}]}, 'Unexpected `Object` in `plugins`, expected what `defineRule` returns'],
    [{plugins: [plugin, plugin]}, 'Unexpected second rule `a-b` in `plugins`, expected it once'],
    [null, "Unexpected `null`, expected options such as `{preset: 'strict'}`"],
    ['strict', "Unexpected `strict`, expected options such as `{preset: 'strict'}`"],
  ])('of which a compiler would complain says what is wrong: %j', async (options, message) => {
    await expect(lint('# A\n', options as never)).rejects.toThrow(new TypeError(message))
  })

  test.each([
    [undefined, '`undefined`'],
    [null, '`null`'],
    [new ArrayBuffer(2), '`ArrayBuffer`'],
    [['# A'], '`Array`'],
  ])('takes text or bytes, not %s', async (input, name) => {
    const message = `Unexpected ${name}, expected a report: its text, or its bytes in a \`Uint8Array\``
    await expect(fix(input as never)).rejects.toThrow(new TypeError(message))
    expect(await inspect(Buffer.from('# A\n'))).toMatchObject({report: {title: 'A'}})
  })

  test('takes a schema itself, and says what is wrong with one', async () => {
    const sections = (properties: object) => ({title: 'T', 'x-id': 't', properties: {sections: {properties}}})
    const {report} = await inspect('# A\n\n## Fazit\n\nWords.\n', {schema: sections({end: {title: 'Fazit'}})})
    expect(report.sections.end).toMatchObject({status: 'filled'})
    const wrong = lint('# A\n', {schema: {type: 'objekt', properties: {sections: {type: 3}}}})
    await expect(wrong).rejects.toThrow(/^Unexpected schema:\n\/[^\n]*: [^\n]+\n\/[^\n]*: /)
    const list = [] as unknown as Record<string, unknown>
    await expect(lint('# A\n', {schema: list})).rejects.toThrow(
      /^Unexpected schema:\n\/: Unexpected value, expected an object$/,
    )
    await expect(lint('# A\n', {schema: 'prodev-bakend' as ProgrammeId})).rejects.toThrow(
      'Unexpected schema `prodev-bakend`, expected prodev-backend, ',
    )
  })

  test('refuses rules and options that there are not', async () => {
    await expect(lint('# A\n', {rules: {'table-algin': 'off'}})).rejects.toThrow('did you mean `table-align`?')
    await expect(lint('# A\n', {rules: {'term-typo': ['info', {colour: 1}]}})).rejects.toThrow(
      'Unexpected option `colour`',
    )
  })

  test('mends for certain, and guesses only where that is wanted', async () => {
    const text = '\ufeff# A\n\n[see] (https://a.io/x)\n'
    const certain = await fix(text, {rules: {'section-required': 'off'}})
    expect(certain).toMatchObject({text: '# A\n\n[see] (https://a.io/x)\n', changed: true})
    const guessed = await fix(text, {rules: {'section-required': 'off'}, unsafe: true})
    expect(guessed.text).toBe('# A\n\n[see](https://a.io/x)\n')
    const kept = await fix(text, {preset: 'minimal', rules: {'encoding-bom': 'off'}})
    expect([kept.changed, kept.text]).toEqual([false, text])
  })

  test('reads with the parser that is asked for', async () => {
    const text = '# A\n\n- [ ] x\n'
    expect(await lint(text, {parser: 'remark'})).toEqual(await lint(text))
  })
})

test.each([
  ['# A\n\nb\n', 'lf'],
  ['# A\r\n\r\nb\r\n', 'crlf'],
  ['# A\r\rb\r', 'cr'],
  ['# A\r\n\nb', 'mixed'],
  ['# A\n\rb', 'mixed'],
  ['# A\r\n\rb', 'mixed'],
  ['# A', 'none'],
])('the line ends of %j are %s', async (text, eol) => {
  expect((await inspect(text)).encoding).toEqual({charset: 'utf-8', bom: false, invalid: 0, eol, channels: []})
})

test('what is seen in a file: its container, its damage, its sections', async () => {
  const text = `\ufeff# My report\n\n## Overview\n\nIt’s good, isn’t it – “yes”.\n`
  const garbled = Buffer.from(
    Buffer.from(text.slice(1))
      .toString('latin1')
      .replaceAll('\u0080', '€')
      .replaceAll('\u0099', '™')
      .replaceAll('\u0093', '“')
      .replaceAll('\u009c', 'œ')
      .replaceAll('\u009d', ''),
  )
  expect((await inspect(text, {path: 'a.md'})).encoding).toMatchObject({bom: true, channels: []})
  const {path, encoding, report} = await inspect(garbled, {path: 'a.md'})
  expect(path).toBe('a.md')
  expect(encoding.channels).toMatchObject([{codec: 'windows-1252', layers: 1}])
  expect(report).toMatchObject({title: 'My report', sections: {overview: {status: 'filled'}}})
})
