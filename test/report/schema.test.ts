import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {loadProgramme} from '../../src/io/programme.ts'
import {isTrouble} from '../../src/io/trouble.ts'
import {compileProgramme} from '../../src/report/load-programme.ts'
import {lint, setupWith} from '../support/engine.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prodev-report-schema-'))
afterAll(() => fs.rmSync(folder, {recursive: true}))

/** What loading a schema says is wrong with it. */
async function complaints(schema: string, others: Record<string, string> = {}): Promise<string> {
  for (const [name, text] of Object.entries({...others, 'ours.json': schema}))
    fs.writeFileSync(path.join(folder, name), text)
  try {
    await loadProgramme('./ours.json', folder)
    return ''
  } catch (error) {
    if (!isTrouble(error)) throw error
    return error.message
  }
}

const withSections = (sections: string, required = '[]') =>
  `{\n  "title": "Ours",\n  "properties": {"sections": {"required": ${required}, "properties": {\n${sections}\n  }}}\n}\n`

describe('mistakes in a schema are told at their own lines', () => {
  test.each([
    ['no JSON', '{"title": }', /^ours\.json:1:/],
    ['no object', '[]', 'ours.json:1:1: Unexpected value, expected an object'],
    [
      'no sections',
      '{"title": "Ours"}',
      'ours.json:1:1: Unexpected schema without sections, expected them in `properties.sections.properties`',
    ],
    [
      'a $schema that nobody has',
      withSections('    "a": {"title": "A"}').replace('{', '{"$schema": "ttps://a.example/x",'),
      'ours.json:1:1: Unexpected schema, ajv says: no schema with key or ref "ttps://a.example/x"',
    ],
    [
      'a word of ours misspelt',
      '{\n  "x-langage": "pt"\n}',
      'ours.json:2:3: Unexpected key `x-langage`, expected `x-language`',
    ],
    [
      'a word of ours misspelt in a section',
      withSections('    "a": {"x-alises": ["b"]}'),
      'ours.json:4:11: Unexpected key `x-alises`, expected `x-aliases`',
    ],
    [
      'a keyword misspelt',
      withSections('    "a": {"properties": {"items": {"minItem": 3}}}'),
      'ours.json:4:36: Unexpected key `minItem`, expected `minItems`',
    ],
    [
      'a measure that there is not',
      withSections('    "a": {"properties": {"wrods": {"minimum": 3}}}'),
      'ours.json:4:26: Unexpected key `wrods`, expected `words`',
    ],
    [
      'aliases that are no list',
      withSections('    "a": {"x-aliases": "b"}'),
      'ours.json:4:24: Unexpected value of `x-aliases`, expected a list of phrases, or such lists by language',
    ],
    [
      'a level that there is not',
      withSections('    "a": {"x-severity": "fatal"}'),
      'ours.json:4:25: Unexpected value of `x-severity`, expected one of `error`, `warning`, `info`',
    ],
    [
      'a section required that there is not',
      withSections('    "lessons": {}', '["lesons"]'),
      'ours.json:3:44: Unexpected section `lesons`, expected one of `lessons`',
    ],
    [
      'an order after nothing',
      withSections('    "a": {"x-after": "b"}'),
      'ours.json:4:22: Unexpected section `b`, expected one of `a`',
    ],
    [
      'a reference to nowhere',
      withSections('    "a": {"$ref": "sections#/$defs/nothing"}'),
      'ours.json:4:19: Unexpected reference `sections#/$defs/nothing`, expected a place that is there',
    ],
    [
      'a file that is not there',
      withSections('    "a": {"$ref": "./base.json"}'),
      /^ours\.json:4:19: Unexpected reference `.\/base\.json`, expected the path of a schema, or one of `prodev-backend`/,
    ],
  ])('%s', async (_, schema, expected) => {
    const said = await complaints(schema)
    if (typeof expected === 'string') expect(said).toBe(expected)
    else expect(said).toMatch(expected)
  })

  test('a name that there is not', async () => {
    await expect(loadProgramme('prodev-bakend', folder)).rejects.toThrow('expected `prodev-backend`')
  })
})

describe('a programme of one’s own', () => {
  test('extends one of ours, and takes a missing section as lightly as it says', async () => {
    const schema = {
      $ref: 'prodev-backend',
      properties: {
        sections: {
          required: ['ethics'],
          properties: {ethics: {title: 'Ethics', 'x-after': 'concepts', 'x-severity': 'warning'}},
        },
      },
    }
    const programme = await compileProgramme(schema, {}, 'ours')
    if (Array.isArray(programme)) throw new Error(JSON.stringify(programme))
    expect(programme.sections.map(({id}) => id).join(' ')).toBe(
      'overview technologies concepts ethics challenges takeaways',
    )
    const text = '# R\n\n## Overview\n\nWords.\n\n## Concepts\n\nQueues.\n\n## Challenges\n\nTime.\n'
    const missing = lint(text, {...setupWith(), programme}).filter(({ruleId}) => ruleId === 'section-required')
    expect(missing.map(({severity, data}) => `${severity} ${data.title}`)).toEqual([
      'error Key Technologies Covered',
      'warning Ethics',
      'error Best Practices and Personal Takeaways',
    ])
  })

  test('has its sections where they say they belong', async () => {
    const orderOf = async (sections: Record<string, string | undefined>, $ref?: string) => {
      const properties = Object.fromEntries(
        Object.entries(sections).map(([id, after]) => [id, {title: id, ...(after && {'x-after': after})}]),
      )
      const programme = await compileProgramme({...($ref && {$ref}), properties: {sections: {properties}}}, {}, 'ours')
      if (Array.isArray(programme)) throw new Error(JSON.stringify(programme))
      return programme.sections.map(({id}) => id).join(' ')
    }
    expect(await orderOf({c: 'b', a: undefined, b: 'a'})).toBe('a b c')
    expect(await orderOf({a: 'b', b: 'a', c: undefined, d: 'd'})).toBe('c d a b')
    expect(await orderOf({ethics: 'concepts', law: 'concepts'}, 'prodev-backend')).toBe(
      'overview technologies concepts ethics law challenges takeaways',
    )
  })

  test('counts lines with links', async () => {
    const properties = {sections: {properties: {a: {title: 'Alpha', properties: {links: {minimum: 2}}}}}}
    const programme = await compileProgramme({properties}, {}, 'ours')
    if (Array.isArray(programme)) throw new Error(JSON.stringify(programme))
    const text = '# Notes\n\n## Alpha\n\nSee [one](https://a.example) and [two](https://b.example).\n'
    const [few] = lint(text, {...setupWith(), programme}).filter(({ruleId}) => ruleId === 'section-content')
    expect(few?.message).toBe('Unexpected `Alpha` with `1` line with links, expected at least `2`')
  })

  test('says what else it asks of the report, of a section and of what that holds', async () => {
    const a = {title: 'Alpha', properties: {items: {maxItems: 1}, words: {maximum: 5}, links: {multipleOf: 2}}}
    const properties = {title: {pattern: '^Week'}, sections: {properties: {a}}}
    const programme = await compileProgramme({properties, minProperties: 50}, {}, 'ours')
    if (Array.isArray(programme)) throw new Error(JSON.stringify(programme))
    const text = '# Notes\n\n## Alpha\n\n- One thing to do\n- Two things, as [here](https://a.example)\n'
    const found = lint(text, {...setupWith(), programme}).filter(({ruleId}) => ruleId === 'section-content')
    expect(found.map(({line, messageId, message}) => `${line} ${messageId}: ${message}`)).toEqual([
      '1 whole: Unexpected form of the report, expected what the schema says: must NOT have fewer than 50 properties',
      '1 whole: Unexpected `title` of the report, expected what the schema says: must match pattern "^Week"',
      '3 many: Unexpected `Alpha` with `2` points, expected at most `1`',
      '3 many: Unexpected `Alpha` with `8` words, expected at most `5`',
      '3 other: Unexpected lines with links of `Alpha`, expected what the schema says: must be multiple of 2',
    ])
  })

  test('refers to a file beside it', async () => {
    const base = '{"$defs": {"a": {"title": "Alpha", "x-aliases": ["First"]}}}'
    expect(await complaints(withSections('    "a": {"$ref": "base.json#/$defs/a"}'), {'base.json': base})).toBe('')
    const {sections} = await loadProgramme('./ours.json', folder)
    expect(sections[0]).toMatchObject({id: 'a', title: 'Alpha', aliases: ['First']})
  })
})
