import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as expert from '../../src/encoding/expert.ts'
import {isUnknownRule} from '../../src/engine/config.ts'
import {inspectBytes} from '../../src/engine/inspect.ts'
import {isJournal, takeBack} from '../../src/engine/journal.ts'
import {loadConfig} from '../../src/io/config.ts'
import {loadProgramme} from '../../src/io/programme.ts'
import {isTrouble} from '../../src/io/trouble.ts'
import {isTooMuch} from '../../src/markdown/parse.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {type FormatName, formatNames} from '../../src/reporters/names.ts'
import {outlineLines} from '../../src/reporters/outline.ts'
import {rules} from '../../src/rules/index.ts'
import {Mistakes} from '../../src/scaffold/mistake.ts'
import {readAnswers} from '../../src/scaffold/read-answers.ts'
import {scaffold} from '../../src/scaffold/scaffold.ts'
import {parseTemplate} from '../../src/scaffold/template.ts'
import {decode} from '../../src/text/decode.ts'
import {visible} from '../../src/text/escape.ts'
import {runOf, show} from '../reporters/sample.ts'
import {readXml} from '../reporters/xml.ts'
import {fix, lint, reference, setupWith} from '../support/engine.ts'
import {brokenLaws} from '../support/laws.ts'
import {answers, configs, journals, reports, type Source, schemas, templates} from './inputs.ts'

/** Something to be tried: it throws, or says what is wrong; `share` says how often it has its turn. */
export interface Target {
  share: number
  source: Source
  attempt(input: Uint8Array): string[] | Promise<string[]>
}

const everything = setupWith({rules: Object.fromEntries(rules.map(({id}) => [id, true]))})
const usual = setupWith()
const remark = setupWith({}, reference)
const text = (input: Uint8Array) => new TextDecoder().decode(input)

/** What a terminal or a CI server would obey, and none of our formats may pass on. */
// biome-ignore lint/complexity/useRegexLiterals: as text it can be read
const obeyed = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]')

/** Of hostile settings, a person is told; anything else that is thrown is our fault. */
async function refused(work: () => unknown): Promise<string[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (isTrouble(error) || isUnknownRule(error) || error instanceof Mistakes) {
      const said = visible((error as Error).message.replaceAll('\n', ' '))
      return obeyed.test(said) ? [`said raw: ${JSON.stringify(said)}`] : []
    }
    throw error
  }
}

const wellFormed: Partial<Record<FormatName, (shown: string) => unknown>> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  ndjson: shown =>
    shown
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line)),
  junit: readXml,
  checkstyle: readXml,
  github: shown => {
    const odd = shown.split('\n').find(line => line !== '' && !/^::(?:error|warning|notice) /.test(line))
    if (odd !== undefined) throw new Error(`line ${JSON.stringify(odd)}`)
  },
}

async function shownWell(input: Uint8Array): Promise<string[]> {
  const source = decode(input).text
  // What the file says, it may be called as well.
  const name = `${source.slice(0, 60)}.md`
  const run = runOf([{path: name, messages: lint(input, usual, name)}])
  const faults: string[] = []
  for (const format of formatNames) {
    const shown = await show(format, run, {[name]: source})
    if (obeyed.test(shown)) faults.push(`${format} passes on ${JSON.stringify(obeyed.exec(shown)?.[0])}`)
    if (format !== 'github' && /^::(?:error|set-output|warning|add-mask)/m.test(shown))
      faults.push(`${format} commands`)
    wellFormed[format]?.(shown)
  }
  return faults
}

function looked(input: Uint8Array): string[] {
  const {report} = inspectBytes(input, {...usual, parse: reference, expert}, 'a.md')
  return outlineLines(report).some(line => obeyed.test(line)) ? ['the outline passes on a control'] : []
}

function read(input: Uint8Array): string[] {
  lint(input, remark)
  return []
}

function linted(input: Uint8Array): string[] {
  const {length} = decode(input).text
  return lint(input, everything).flatMap(({ruleId, start, end, line, column, message}) =>
    start < 0 || end < start || end > length || line < 1 || column < 1
      ? [`${ruleId} at ${start}–${end}: ${message}`]
      : [],
  )
}

/** Places are counted in what was read, so only what is found in which line has to be the same. */
function endedAnew(input: Uint8Array): string[] {
  const bytes = Buffer.from(input).toString('latin1')
  if (/[\0\r]/.test(bytes)) return []
  const found = (input: Uint8Array) =>
    lint(input, usual)
      .filter(({ruleId}) => ruleId !== 'line-endings')
      .map(({line, ruleId, messageId}) => `${line} ${ruleId} ${messageId}`)
  const [feeds, both] = [input, Buffer.from(bytes.replaceAll('\n', '\r\n'), 'latin1')].map(found) as [
    string[],
    string[],
  ]
  const odd = [...feeds.filter(one => !both.includes(one)), ...both.filter(one => !feeds.includes(one))]
  return odd.length > 0 ? [`other findings with CRLF: ${odd.slice(0, 3)}`] : []
}

function undone(input: Uint8Array): string[] {
  const {bytes, undo} = fix(input, {unsafe: true}, usual)
  const back = undo.reduce((now, patches) => takeBack(now, [{fixes: [], edits: patches.map(inverse)}]), bytes)
  return Buffer.compare(back, input) === 0 ? [] : ['undoing gives other bytes']
}
const inverse = ({start, end, bytes}: {start: number; end: number; bytes: Uint8Array}) => {
  const patch = {start, end, bytes: {base64: Buffer.from(bytes).toString('base64')}}
  return {edit: patch, inverse: patch}
}

function tookBack(input: Uint8Array): string[] {
  let value: unknown
  try {
    value = JSON.parse(text(input))
  } catch {
    return []
  }
  // What is one by its form may still not fit its file: `undo` says so.
  if (isJournal(value)) for (const {passes} of value.files) attempted(() => takeBack(new Uint8Array(20), passes))
  return []
}

function attempted(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error
  }
}

/** All there is to try. */
export function targets(): Record<string, Target> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prodev-report-fuzz-'))
  process.once('exit', () => fs.rmSync(folder, {recursive: true, force: true}))
  const config = path.join(folder, 'c.yaml')
  const schema = path.join(folder, 'p.json')
  const write = (file: string, input: Uint8Array) => fs.writeFileSync(file, input)
  const documents = reports()
  const programme = shippedProgramme('prodev-backend')
  const standard = parseTemplate(
    fs.readFileSync(path.resolve(import.meta.dirname, '../../templates/standard.md'), 'utf8'),
    's',
  )
  return {
    lint: {share: 46, source: documents, attempt: linted},
    laws: {share: 4, source: documents, attempt: input => brokenLaws(input, everything, false)},
    'laws with guesses': {share: 1, source: documents, attempt: input => brokenLaws(input, everything, true)},
    'other line ends': {share: 4, source: documents, attempt: endedAnew},
    undo: {share: 4, source: documents, attempt: undone},
    'the other parser': {share: 4, source: documents, attempt: read},
    inspect: {share: 8, source: documents, attempt: looked},
    formats: {share: 10, source: documents, attempt: shownWell},
    config: {
      share: 8,
      source: configs,
      attempt: input =>
        refused(() => {
          write(config, input)
          return loadConfig(folder, config)
        }),
    },
    schema: {
      share: 3,
      source: schemas(),
      attempt: input =>
        refused(async () => {
          write(schema, input)
          const programme = await loadProgramme(schema, folder)
          lint('# My report\n\n## A\n\n- b: c\n\n## X\n\nText.\n', {...usual, programme})
        }),
    },
    template: {
      share: 4,
      source: templates(),
      attempt: input => refused(() => scaffold(parseTemplate(text(input), 't.md'), programme, new Map())),
    },
    answers: {
      share: 8,
      source: answers,
      attempt: input => refused(() => scaffold(standard, programme, readAnswers(text(input), 'a.yaml').answers)),
    },
    journal: {share: 4, source: journals, attempt: input => refused(() => tookBack(input))},
  }
}

/** Whether a file is one that no parser here can read in bearable time, as it is told. */
export const isTold = (error: unknown): boolean => isTooMuch(error)
