import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {Declined} from '../../src/markdown/parse.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {lint, native, reference} from '../support/engine.ts'

const shared = process.env.PRODEV_REPORT_SHARED ?? path.resolve('../shared')
const labels = path.join(shared, 'corpus/reports.labels.jsonl')
const here = fs.existsSync(labels)
const programme = shippedProgramme('prodev-backend')

interface Label {
  file: string
  kind: string
  sections: Record<string, {status: string; starts: {line: number; role: string}[]}>
}

const truth: Label[] = here
  ? fs
      .readFileSync(labels, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : []
/** What the native parser declines is read by the other one, as in the engine. */
function parse(text: string) {
  try {
    return native(text)
  } catch (error) {
    if (error instanceof Declined) return reference(text)
    throw error
  }
}

const isThere = (status: string) => status === 'filled' || status === 'empty'

describe.skipIf(!here)('real reports, with the sections that careful readers found in them', () => {
  const wrong = {presence: [] as string[], place: [] as string[], status: [] as string[], kind: [] as string[]}
  let cases = 0
  let placed = 0
  for (const {file, kind, sections} of truth) {
    const text = fs.readFileSync(path.join(shared, 'corpus/reports', file), 'utf8')
    const report = readReport(parse(text), text, programme)
    if (!kind.split('|').includes(report.kind)) wrong.kind.push(`${file}: ${kind}, found ${report.kind}`)
    for (const [id, {status, starts}] of Object.entries(sections)) {
      if (status === 'disputed') continue
      cases++
      const found = report.sections[id]!
      const what = `${file}: ${id} is ${status}, found ${found.status} at ${found.starts.map(({line}) => line)}`
      if (isThere(status) !== isThere(found.status)) wrong.presence.push(what)
      if (status !== found.status) wrong.status.push(what)
      if (!isThere(status)) continue
      placed++
      const main = starts.find(({role}) => role !== 'project') ?? starts[0]!
      const exact =
        found.starts.some(({line}) => line === main.line) &&
        found.starts.every(({line}) => starts.some(start => start.line === line))
      if (!exact) wrong.place.push(what)
    }
  }
  const share = (found: readonly string[], all: number) => 1 - found.length / all

  test('what is there', () =>
    expect(share(wrong.presence, cases), wrong.presence.join('\n')).toBeGreaterThanOrEqual(0.98))
  test('where it opens', () => expect(share(wrong.place, placed), wrong.place.join('\n')).toBeGreaterThanOrEqual(0.97))
  test('filled or empty', () =>
    expect(share(wrong.status, cases), wrong.status.join('\n')).toBeGreaterThanOrEqual(0.95))
  test('what kind it is', () =>
    expect(share(wrong.kind, truth.length), wrong.kind.join('\n')).toBeGreaterThanOrEqual(0.9))

  test.each(truth.map(({file}) => file))('%s is read alike with both parsers', file => {
    const text = fs.readFileSync(path.join(shared, 'corpus/reports', file), 'utf8')
    expect(readReport(parse(text), text, programme)).toEqual(readReport(reference(text), text, programme))
  })
})

const seeds = path.join(shared, 'seeds/restored')
describe.skipIf(!fs.existsSync(seeds))('sound reports', () => {
  test.each(fs.existsSync(seeds) ? fs.readdirSync(seeds) : [])('nothing to say of the sections of %s', name => {
    const found = lint(fs.readFileSync(path.join(seeds, name)))
    expect(found.filter(({ruleId}) => /^(?:section|report)-/.test(ruleId)).map(({message}) => message)).toEqual([])
  })
})
