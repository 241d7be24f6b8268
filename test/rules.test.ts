import {describe, expect, test} from 'vitest'
import type {Message} from '../src/engine/message.ts'
import type {Setup} from '../src/engine/setup.ts'
import {rules} from '../src/rules/index.ts'
import {fix, lint, native, reference, setupWith} from './support/engine.ts'
import {readExamples} from './support/pages.ts'
import {askOf, filesOf} from './support/project.ts'

const show = ({line, column, endLine, endColumn, message}: Message) =>
  `${line}:${column}-${endLine}:${endColumn}: ${message}`

// latin1 keeps every byte, so that a failing test shows which one differs.
const readable = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('latin1')

describe.each(rules.map(rule => rule.id))('%s', id => {
  const examples = readExamples(id)

  test('has a page with an example', () => expect(examples.length).toBeGreaterThan(0))

  for (const {name, line, input, config, files, answers, messages, out, unsafeOut} of examples) {
    const settings = {...config, rules: {[id]: true, ...config.rules}}
    const path = files && 'report.md'
    const setup = (parse = native): Setup => ({
      ...setupWith(settings, parse),
      ...(files && {files: filesOf([...files, 'report.md'])}),
      ...(answers && {ask: askOf(answers)}),
    })
    const ofThis = (found: readonly Message[]) => found.filter(({ruleId}) => ruleId === id)

    test(`${name} (line ${line})`, () => {
      const found = ofThis(lint(input, setup(), path))
      expect(found.map(show)).toEqual(messages)
      expect(ofThis(lint(input, setup(reference), path)).map(show), 'with the reference parser').toEqual(messages)
      // Every safe fix of an example is shown on its page.
      if (!out) expect(found.filter(message => message.fix?.safety === 'safe').map(show)).toEqual([])
    })
    const wanted = (ruleId: string) => ruleId === id
    if (out) {
      test(`${name}: safe fix (line ${line})`, () => {
        expect(readable(fix(input, {wanted}, setup(), path).bytes)).toBe(readable(out))
      })
    }
    if (unsafeOut) {
      test(`${name}: unsafe fix (line ${line})`, () => {
        expect(readable(fix(input, {wanted, unsafe: true}, setup(), path).bytes)).toBe(readable(unsafeOut))
      })
    }
  }
})
