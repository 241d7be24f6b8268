import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {formatNames} from '../../src/reporters/names.ts'
import {rules} from '../../src/rules/index.ts'
import {wholeOf} from '../../src/text/clippings.ts'
import {decode} from '../../src/text/decode.ts'
import {lint, setupWith} from '../support/engine.ts'
import type {Run} from '../support/formats.ts'
import {readExamples} from '../support/pages.ts'
import {attackedBy, attacks} from './hostile.ts'
import {clean, nothing, refused, runOf, sample, show, texts} from './sample.ts'
import {type Element, readXml} from './xml.ts'

const root = path.resolve(import.meta.dirname, '../..')
const readJson = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))

/** Every run that a format must survive: full, empty, of nothing at all, and under each attack. */
const runs: [string, Run, Record<string, string>][] = [
  ['the sample', sample, texts],
  ['the sample without its texts', sample, {}],
  ['a sound file', clean, {}],
  ['no file', nothing, {}],
  ['no file that could be looked at', refused, {}],
  ...Object.entries(attacks).map(([name, attack]): [string, Run, Record<string, string>] => {
    const {run, texts} = attackedBy(attack)
    return [name, run, texts]
  }),
]

const ajv = new Ajv2020({strict: false, allErrors: true, validateFormats: false})
const isSarif = ajv.compile(readJson('test/fixtures/formats/sarif-2.1.0.schema.json'))
const isLintOutput = ajv.compile(readJson('schemas/lint-output.schema.json'))
const isLine = ajv.compile(readJson('schemas/ndjson-line.schema.json'))
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
const isCodeQuality = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      fingerprint: {type: 'string', pattern: '^[0-9a-f]{16}$'},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        required: ['path', 'lines'],
        properties: {lines: {required: ['begin'], properties: {begin: {type: 'integer', minimum: 1}}}},
      },
    },
  },
})

test.each(runs)('sarif is valid by the schema of the standard: %s', async (_, run, texts) => {
  const log = JSON.parse(await show('sarif', run, texts, {pageOf: id => `# ${id}\n\nWhy.\n`}))
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
})

test('the schema of the standard would notice', async () => {
  const log = JSON.parse(await show('sarif', sample, texts))
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
  expect(isSarif(log)).toBe(false)
})

test.each(runs)('json is valid by our own schema: %s', async (_, run, texts) => {
  isLintOutput(JSON.parse(await show('json', run, texts)))
  expect(isLintOutput.errors ?? []).toEqual([])
})

test('our own schema would notice', async () => {
  const output = JSON.parse(await show('json', sample, texts))
  output.files[0].messages[0].colour = 'red'
  expect(isLintOutput(output)).toBe(false)
})

test.each(runs)('json and ndjson lose nothing: %s', async (_, run, texts) => {
  expect(JSON.parse(await show('json', run, texts))).toEqual(
    JSON.parse(JSON.stringify({version: 1, tool: run.tool, files: run.files, counts: run.counts, unread: run.unread})),
  )
  const [head, ...lines] = linesOf(await show('ndjson', run, texts))
  const end = lines.pop()
  const {tool, counts} = run
  expect([head, end]).toEqual([
    {type: 'run', version: 1, tool},
    {type: 'end', counts, found: counts},
  ])
  const told = [...run.files, ...(run.unread ?? []).map(one => ({type: 'unread', ...one}))]
  expect(lines.map(({text, ...line}) => line)).toEqual(
    JSON.parse(JSON.stringify(told.map(one => ({type: 'file', ...one})))),
  )
})

test.each(runs)('each line of ndjson is valid by our own schema: %s', async (_, run, texts) => {
  for (const line of linesOf(await show('ndjson', run, texts))) {
    isLine(line)
    expect(isLine.errors ?? []).toEqual([])
  }
  expect(isLine({type: 'file', path: 'a.md'})).toBe(false)
})

const shownTwice = formatNames.filter(name => name !== 'ndjson' && name !== 'json')

test.each(runs)('the lines that ndjson carries are enough for every other format: %s', async (_, run, texts) => {
  const lines = linesOf(await show('ndjson', run, texts))
  const parts = Object.fromEntries(lines.flatMap(({path, text}) => (text ? [[path, wholeOf(text)]] : [])))
  for (const name of shownTwice) expect(await show(name, run, parts)).toBe(await show(name, run, texts))
})

test.each(runs)('gitlab has what GitLab asks for, each fingerprint once: %s', async (_, run, texts) => {
  const issues = JSON.parse(await show('gitlab', run, texts))
  isCodeQuality(issues)
  expect(isCodeQuality.errors ?? []).toEqual([])
  expect(new Set(issues.map((issue: {fingerprint: string}) => issue.fingerprint)).size).toBe(issues.length)
})

const xmllint = spawnSync('xmllint', ['--version']).status === 0

test.each(runs)('junit is valid: %s', async (_, run, texts) => {
  const xml = await show('junit', run, texts)
  const suites = readXml(xml)
  expect(suites.name).toBe('testsuites')
  expect(suites.children).toHaveLength(run.files.length + (run.unread?.length ?? 0))
  for (const suite of suites.children) isSuite(suite)
  if (xmllint) {
    const schema = path.join(root, 'test/fixtures/formats/junit-jenkins.xsd')
    execFileSync('xmllint', ['--noout', '--schema', schema, '-'], {input: xml, stdio: ['pipe', 'pipe', 'pipe']})
  }
})

/** What the stricter schema, that of Apache Ant, asks for beyond Jenkins'. */
function isSuite({name, attributes, children}: Element): void {
  expect(name).toBe('testsuite')
  for (const key of ['name', 'package', 'id', 'timestamp', 'hostname', 'tests', 'failures', 'errors', 'time'])
    expect(attributes).toHaveProperty(key)
  expect(attributes.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  const names = children.map(child => child.name)
  expect(names[0]).toBe('properties')
  expect(names.slice(-2)).toEqual(['system-out', 'system-err'])
  const cases = children.filter(child => child.name === 'testcase')
  expect(names).toHaveLength(cases.length + 3)
  expect(cases).toHaveLength(Number(attributes.tests))
  const failed = cases.filter(child => child.children.some(({name}) => name === 'failure'))
  expect(failed).toHaveLength(Number(attributes.failures))
  const broken = cases.filter(child => child.children.some(({name}) => name === 'error'))
  expect(broken).toHaveLength(Number(attributes.errors))
}

test.each(runs)('checkstyle is whole: %s', async (_, run, texts) => {
  const top = readXml(await show('checkstyle', run, texts))
  expect(top.name).toBe('checkstyle')
  expect(top.children.map(file => file.children.length)).toEqual([
    ...run.files.map(({messages}) => messages.length),
    ...(run.unread ?? []).map(() => 1),
  ])
  for (const error of top.children.flatMap(file => file.children)) {
    expect(error.attributes.severity).toMatch(/^(?:error|warning|info)$/)
  }
})

test('the reader of XML refuses what is none', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  for (const wrong of ['<a>', '<a></b>', '<a>\u001b</a>', '<a>&nbsp;</a>', '<a>]]></a>', '<a x="<"/>', '<a/><b/>'])
    expect(() => readXml(head + wrong)).toThrow()
})

test('whatever the rules find, json, sarif and gitlab hold by their schemas', async () => {
  const examples = rules.flatMap(({id}) => readExamples(id))
  const texts: Record<string, string> = {}
  const files = examples.map(({rule, line, input, config}) => {
    const path = `${rule}:${line}.md`
    texts[path] = decode(input).text
    return {
      path,
      messages: lint(input, setupWith({...config, preset: 'strict', rules: {...config.rules, [rule]: true}})),
    }
  })
  const run = runOf(files)
  expect(run.counts.error + run.counts.warning + run.counts.info).toBeGreaterThan(300)
  for (const [format, isValid] of [
    ['json', isLintOutput],
    ['sarif', isSarif],
    ['gitlab', isCodeQuality],
  ] as const) {
    isValid(JSON.parse(await show(format, run, texts)))
    expect(isValid.errors ?? []).toEqual([])
  }
  readXml(await show('junit', run, texts))
  readXml(await show('checkstyle', run, texts))
})
