import {describe, expect, test} from 'vitest'
import {rules} from '../../src/rules/index.ts'
import {fix, lint, setupWith} from '../support/engine.ts'
import {readExamples} from '../support/pages.ts'

const within = (first: string, next: string) => (text: string) =>
  text
    .split('\n')
    .map((line, i, all) => (i === all.length - 1 && line === '' ? '' : ((i === 0 ? first : next) + line).trimEnd()))
    .join('\n')

/** Where the same text means the same. */
const places: Record<string, (text: string) => string> = {
  'with Windows line endings': text => text.replaceAll('\n', '\r\n'),
  'in a quote': within('> ', '> '),
  'in a list item': within('- ', '  '),
  'in a quote in a numbered item, with Windows line endings': text =>
    within('1. > ', '   > ')(text).replaceAll('\n', '\r\n'),
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const tableRules = rules.map(({id}) => id).filter(id => id.startsWith('table-'))

describe.each(Object.keys(places))('the examples of all pages %s', place => {
  const move = places[place]!
  const examples = tableRules.flatMap(id =>
    readExamples(id).map(example => ({...example, text: decode(example.input)})),
  )
  // Front matter and HTML end elsewhere within a quote or an item; code must not become the item's own indent.
  const movable = examples.filter(
    ({text}) => !/^(?:---|<| )|\r|\t/m.test(text) || place === 'with Windows line endings',
  )

  test.each(movable.filter(({text}) => !text.includes('\r')))(
    '$rule: $name',
    ({rule, text, config, messages, out, unsafeOut}) => {
      const setup = setupWith({...config, rules: {[rule]: true, ...config.rules}})
      const wanted = (id: string) => id === rule
      expect(lint(move(text), setup).filter(({ruleId}) => wanted(ruleId)).length).toBe(messages.length)
      const safe = decode(fix(move(text), {wanted}, setup).bytes)
      expect(safe).toBe(move(out ? decode(out) : text))
      const unsafe = decode(fix(move(text), {wanted, unsafe: true}, setup).bytes)
      expect(unsafe).toBe(move(unsafeOut ? decode(unsafeOut) : out ? decode(out) : text))
    },
  )
})
