import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {View} from '../../src/engine/view.ts'
import type {FullLexicon} from '../../src/report/lexicon.ts'
import {compileProgramme} from '../../src/report/load-programme.ts'
import {differenceFrom, pack, unpack, withDifference} from '../../src/report/packed.ts'
import {assumedProgramme, programmeIds, shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {native} from '../support/engine.ts'

const json = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8'))

/** A lexicon whose senses can be compared, however they are kept. */
const listed = ({senses, whole, ...rest}: FullLexicon) => ({...rest, senses: new Map(senses), whole: new Map(whole)})

describe('what comes with the tool', () => {
  test('the compiled schemas are fresh', () => {
    execFileSync(process.execPath, ['scripts/compile-schemas.mjs', '--check'], {stdio: 'pipe'})
  })

  test.each(['starter', ...programmeIds])('%s is a sound schema', async name => {
    const found = await compileProgramme(json(`schemas/${name}.schema.json`), {}, name)
    expect(Array.isArray(found) ? found : []).toEqual([])
  })

  test.each(programmeIds)('%s is the same, packed and unpacked', id => {
    const shipped = shippedProgramme(id)
    const {validate, ...rest} = shipped
    const {main, beyond} = JSON.parse(JSON.stringify(pack(shipped)))
    expect(main).not.toHaveProperty('validate')
    // Each section and rank once, and no phrase beside itself.
    expect(new Set(main.lexicon.kinds.map(String)).size).toBe(main.lexicon.kinds.length)
    expect(main.lexicon.senses.overview).toBeTypeOf('number')
    const unpacked = unpack(
      main,
      () => beyond,
      subject => [{subject} as never],
    )
    expect(unpacked).toMatchObject(JSON.parse(JSON.stringify({...rest, lexicon: {}})))
    expect(listed(unpacked.lexicon)).toEqual(listed(shipped.lexicon))
    expect(pack(unpacked)).toEqual(pack(shipped))
  })

  test('of a report in ASCII nothing is read of what phrases in other letters say', () => {
    const {main, beyond} = pack(shippedProgramme('prodev-backend'))
    const {senses, whole} = unpack(
      main,
      () => {
        throw new Error('read')
      },
      () => [],
    ).lexicon
    expect(senses.get('overview')).toEqual({id: 'overview', rank: 'sure', phrase: 'overview'})
    expect(senses.get('constructor')).toBe(undefined)
    expect(whole.get('__proto__')).toBe(undefined)
    expect(beyond.senses).toHaveProperty('概要')
    expect(() => senses.get('概要')).toThrow('read')
  })

  test('who asks often is told the same', () => {
    const {main, beyond} = pack(shippedProgramme('prodev-backend'))
    const {senses} = unpack(
      main,
      () => beyond,
      () => [],
    ).lexicon
    const told = () => ['overview', '概要', 'constructor', 'nothing'].map(phrase => senses.get(phrase))
    const first = told()
    expect(first.map(sense => sense?.phrase)).toEqual(['overview', '概要', undefined, undefined])
    for (let i = 0; i < 1000; i++) expect(told()).toEqual(first)
  })

  test.each(programmeIds)('%s is the same, compiled beforehand or now', async id => {
    const now = await compileProgramme(json(`schemas/${id}.schema.json`), {}, id)
    if (Array.isArray(now)) throw new Error(JSON.stringify(now))
    const shipped = shippedProgramme(id)
    // What headings are compared with is in the lexicon.
    expect(shipped.sections).toEqual(now.sections.map(section => ({...section, aliases: [], weakAliases: []})))
    expect(listed(shipped.lexicon)).toEqual(listed(now.lexicon))
    const text = '# R\n\n## Overview\n\nShort.\n\n## Technologies\n\n- One\n'
    const report = readReport(native(text), text, shipped)
    expect(shipped.validate(report).length).toBeGreaterThan(0)
    expect(shipped.validate(report)).toEqual(now.validate(report))
  })

  test('the title of each section is read as that section', () => {
    for (const id of programmeIds) {
      const programme = shippedProgramme(id)
      for (const {title, id: section} of programme.sections) {
        const text = `# R\n\n## ${title}\n\nWords.\n`
        expect(readReport(native(text), text, programme).order).toEqual([section])
      }
    }
  })

  test('the words of each section in other languages are read as that section, still to be written', () => {
    const told = new Set<string>()
    for (const id of programmeIds) {
      const programme = shippedProgramme(id)
      for (const {id: section, languages} of programme.sections) {
        for (const [language, {title, hint}] of Object.entries(languages)) {
          const text = `# R\n\n## ${title}\n\nTODO: ${hint}\n`
          const {order, sections} = readReport(native(text), text, programme)
          expect([order, sections[section]!.status], `${language}: ${title}`).toEqual([[section], 'empty'])
          told.add(`${section} ${language}`)
        }
      }
    }
    expect(told.size).toBe(80)
  })

  test('so are the words that name no track', () => {
    const programme = assumedProgramme()
    const viewOf = (text: string) => new View(text, {parse: native, programme})
    const asked = viewOf('# R\n\n## Overview\n\nWords.\n').programme
    expect(asked.track).toBe(undefined)
    for (const {id: section, languages} of asked.sections) {
      for (const [language, {title, hint}] of Object.entries(languages)) {
        const {model} = viewOf(`# R\n\n## ${title}\n\nTODO: ${hint}\n`)
        expect(model.order, `${language}: ${title}`).toEqual([section])
      }
    }
  })

  test('each alias is read as its section, and none as two', async () => {
    const programme = shippedProgramme('prodev-backend')
    const now = await compileProgramme(json('schemas/prodev-backend.schema.json'), {}, 'prodev-backend')
    if (Array.isArray(now)) throw new Error(JSON.stringify(now))
    const wrong: string[] = []
    for (const {aliases, id} of now.sections) {
      expect(aliases.length).toBeGreaterThan(50)
      for (const alias of aliases) {
        const text = `# R\n\n## ${alias}\n\nWords.\n`
        const {order} = readReport(native(text), text, programme)
        if (order.join() !== id) wrong.push(`${alias}: ${order}, expected ${id}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('a report is what report.schema.json says', () => {
    const validate = new Ajv2020({strict: false}).compile(json('schemas/report.schema.json'))
    const programme = shippedProgramme('prodev-backend')
    for (const text of [
      '',
      '# ProDev Backend Engineering\n',
      '# R\n\n## Overview\n\nTODO\n\n## Challenges\n\n- **Challenge:** a\n  **Solution:** b\n\n# App\n\n## Features\n\n## Tech Stack\n\n- x\n\n## Usage\n\nRun.\n',
    ]) {
      const report = readReport(native(text), text, programme)
      const plain = JSON.parse(JSON.stringify(report))
      expect(validate(plain), JSON.stringify(validate.errors)).toBe(true)
    }
  })
})

describe('the difference between two values', () => {
  const leaf = fc.oneof(fc.string({maxLength: 3}), fc.integer({max: 3}))
  const list = fc.array(fc.record({a: leaf, b: fc.array(leaf, {maxLength: 3})}), {maxLength: 3})
  const value = fc.record(
    {one: leaf, many: list, deep: fc.record({x: leaf, y: fc.array(fc.array(leaf))}), either: fc.oneof(leaf, list)},
    {requiredKeys: ['deep']},
  )

  test('makes one of the other', () => {
    fc.assert(
      fc.property(value, value, (base, other) => {
        const before = structuredClone(base)
        const difference = differenceFrom(base, other)
        expect(difference === undefined ? base : withDifference(base, difference)).toEqual(other)
        expect(base).toEqual(before)
      }),
    )
  })

  test('holds nothing that is the same', () =>
    expect(differenceFrom({a: [1, {b: 2}, 3], c: [1]}, {a: [1, {b: 4}, 3], c: [1, 2]})).toEqual({
      a: {1: {b: 4}},
      c: [1, 2],
    }))

  test('tells what is new, and what is gone', () =>
    expect(differenceFrom({a: 1, b: 2}, {b: 2, c: [3]})).toEqual({a: null, c: [3]}))
})
