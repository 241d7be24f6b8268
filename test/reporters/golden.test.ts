import path from 'node:path'
import {expect, test} from 'vitest'
import {type FormatName, formatNames} from '../../src/reporters/names.ts'
import {sample, show, texts} from './sample.ts'

const endings: Partial<Record<FormatName, string>> = {
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  gitlab: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
  html: 'html',
}
const golden = (name: string) => path.resolve(import.meta.dirname, '../fixtures/formats/golden', name)
const pageOf = (ruleId: string) =>
  `# ${ruleId}\n\nWhy the rule\nis there.\n\n## One\n\n~~~markdown in\n## Two\n~~~\n\n## Three\n\n~~~markdown in\n# Four\n~~~\n`

// Each of these files was read by a person, line by line, when it was made or changed.
test.each(formatNames)('%s says it as it should', async format => {
  const output = await show(format, sample, texts, {pageOf})
  await expect(output).toMatchFileSnapshot(golden(`${format}.${endings[format] ?? 'txt'}`))
})

test.each([
  ['pretty-40', {width: 40}],
  ['pretty-200', {width: 200}],
  ['pretty-color', {color: 1}],
] as const)('pretty as %s', async (name, style) => {
  await expect(await show('pretty', sample, texts, style)).toMatchFileSnapshot(golden(`${name}.txt`))
})

test('pretty without the texts', async () => {
  await expect(await show('pretty', sample)).toMatchFileSnapshot(golden('pretty-bare.txt'))
})
