import fs from 'node:fs'
import {expect, test} from 'vitest'
import {lintBytes, lintBytesTogether} from '../../src/engine/engine.ts'
import {loadParsers} from '../../src/engine/parsers.ts'
import {defineRule} from '../../src/rule.ts'
import {bytes, setupWith} from '../support/engine.ts'
import {readExamples, rulesFolder} from '../support/pages.ts'
import {setupOf} from '../support/rules.ts'

const pages = fs.readdirSync(rulesFolder).filter(name => name.endsWith('.md'))
const inputs = pages.flatMap(name => readExamples(name.slice(0, -3)).map(({input}) => input))

test('several files together say what each of them says alone, whoever it takes to read them', async () => {
  const setup = setupWith()
  expect(inputs.length).toBeGreaterThan(500)
  for (let at = 0; at < inputs.length; at += 8) {
    const files = inputs.slice(at, at + 8).map((bytes, i) => ({bytes, path: `${at + i}.md`}))
    // Nobody is loaded yet: what is damaged has to ask for the expert, and what the native parser declines for the other one.
    const together = lintBytesTogether(files, setup, await loadParsers())
    const parsers = await loadParsers()
    for (const [i, {bytes, path}] of files.entries())
      expect(await together[i]!()).toEqual(await lintBytes(bytes, setup, parsers, path))
  }
})

test('an error is that of the file that it came up in', async () => {
  const fussy = defineRule({
    id: 'text-fussy',
    summary: 'Some texts are too much',
    severity: 'warning',
    messages: {found: 'Unexpected text, expected none'},
    check({text, report}) {
      if (text.includes('too much')) throw new Error('Too much')
      report('found', {start: 0, end: 1})
    },
  })
  const files = ['One.\n', 'This is too much.\n', 'Three.\n'].map((text, i) => ({bytes: bytes(text), path: `${i}.md`}))
  const together = lintBytesTogether(files, setupOf([fussy]), await loadParsers())
  expect(await together[0]!()).toHaveLength(1)
  await expect(together[1]!()).rejects.toThrow('Too much')
  expect(await together[2]!()).toHaveLength(1)
})
