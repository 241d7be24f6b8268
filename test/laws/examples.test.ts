import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../src/rules/index.ts'
import {fixtures} from '../support/files.ts'
import {brokenLaws} from '../support/laws.ts'
import {modes} from '../support/modes.ts'
import {readExamples} from '../support/pages.ts'

describe.each(modes)('the laws hold with %s', (_, setup, unsafe) => {
  test.each(rules.map(rule => rule.id))('over the examples of %s', id => {
    const broken = readExamples(id).flatMap(({input, out, unsafeOut, line}) =>
      [input, out, unsafeOut].flatMap(bytes =>
        bytes ? brokenLaws(bytes, setup, unsafe).map(how => `line ${line}: ${how}`) : [],
      ),
    )
    expect(broken).toEqual([])
  })

  test.each(fixtures)('over %s', file => expect(brokenLaws(fs.readFileSync(file), setup, unsafe)).toEqual([]))
})
