import {expect, test} from 'vitest'
import {checkOptions} from '../src/engine/options.ts'
import {lint} from '../src/index.ts'
import {rules} from '../src/rules/index.ts'

const sentences = async (settings: Parameters<typeof checkOptions>[1]) =>
  (await checkOptions(rules, settings)).map(({pointer, sentence}) => `${pointer} ${sentence}`)

test('levels and sound options are fine', async () => {
  expect(
    await sentences({'term-name': ['info', {ignore: ['Github']}], 'term-typo': 'off', 'link-bare': [true, {}]}),
  ).toEqual([])
})

test('a misspelt option is named with its rule and the nearest one', async () => {
  expect(await sentences({'term-name': ['info', {ingore: []}]})).toEqual([
    '/term-name/1/ingore Unexpected option `ingore` of `term-name`, expected `ignore`',
  ])
})

test('an option that is like none gets the list', async () => {
  expect(await sentences({'term-typo': [true, {colour: 1}]})).toEqual([
    '/term-typo/1/colour Unexpected option `colour` of `term-typo`, expected one of `ignore`, `words`',
  ])
})

test('a rule without options says so', async () => {
  expect(await sentences({'heading-empty': [true, {max: 1}]})).toEqual([
    '/heading-empty/1/max Unexpected option `max` of `heading-empty`, which has no options',
  ])
})

test('a wrong value is placed', async () => {
  expect(
    await sentences({'term-name': ['info', {ignore: 'Github'}], 'term-typo': ['info', {ignore: ['a', 2]}]}),
  ).toEqual([
    '/term-name/1/ignore Unexpected value of option `ignore` of `term-name`, expected a list',
    '/term-typo/1/ignore/1 Unexpected value of option `ignore` of `term-typo` at `1`, expected a string',
  ])
})

test('every schema of a rule accepts its defaults, and describes every option', async () => {
  const {Ajv2020} = await import('ajv/dist/2020.js')
  for (const {id, options} of rules) {
    if (!options) continue
    expect(new Ajv2020().validate(options.schema, options.defaults), id).toBe(true)
    expect(options.schema.additionalProperties, id).toBe(false)
    const properties = Object.entries(options.schema.properties as Record<string, {description?: string}>)
    for (const [name, {description}] of properties) expect(description, `${id} ${name}`).toBeTruthy()
  }
})

test('a call with wrong options is refused', async () => {
  await expect(lint('# A\n', {rules: {'term-name': ['info', {ingore: []}]}})).rejects.toThrow('expected `ignore`')
})
