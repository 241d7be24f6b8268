import {expect, test} from 'vitest'
import {activate, type PresetName} from '../src/engine/config.ts'
import {rules} from '../src/rules/index.ts'

const ids = (preset: PresetName, settings = {}) => activate(rules, preset, settings).map(({rule}) => rule.id)

test('each preset has all of the smaller one', () => {
  expect(ids('recommended')).toEqual(expect.arrayContaining(ids('minimal')))
  expect(ids('strict')).toEqual(expect.arrayContaining(ids('recommended')))
  expect(ids('minimal').length).toBeLessThan(ids('recommended').length)
  expect(ids('recommended').length).toBeLessThan(ids('strict').length)
})

test('minimal has every error and no polish', () => {
  const minimal = activate(rules, 'minimal')
  expect(minimal.filter(({severity}) => severity === 'info')).toEqual([])
  expect(rules.filter(({severity, preset}) => severity === 'error' && preset !== 'minimal').map(({id}) => id)).toEqual(
    [],
  )
})

test('no preset has a rule of preset none; a config switches it on, at its own level or another', () => {
  expect(ids('strict')).not.toContain('link-bare')
  expect(ids('minimal', {'link-bare': true})).toContain('link-bare')
  const [bare] = activate(rules, 'minimal', {'link-bare': 'error'}).filter(({rule}) => rule.id === 'link-bare')
  expect(bare?.severity).toBe('error')
})

test('a setting of off or false counts in every preset, and options lie over the defaults', () => {
  expect(ids('strict', {'link-anchor': 'off', 'link-file': false})).not.toContain('link-anchor')
  const [name] = activate(rules, 'recommended', {'term-name': [true, {ignore: ['Github']}]}).filter(
    ({rule}) => rule.id === 'term-name',
  )
  expect(name).toMatchObject({severity: 'info', options: {ignore: ['Github']}})
})
