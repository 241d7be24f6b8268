import type {FileResult, Message} from '../engine/message.ts'
import {inMarkup} from './escape-markup.ts'
import {type About, type Format, type Unread, unreadId} from './reporter.ts'
import {elsewhere} from './words.ts'

/**
 * JUnit's XML: a suite for each file, a failed case for each error. Warnings and hints are in the suite's output: a
 * server that counts failures shall come to the same verdict as the exit code, and a passed case named after a finding
 * would confuse.
 * Valid by Jenkins' schema and by the stricter one of Apache Ant, which asks for a time and a host.
 */
export const junit: Format = about => {
  let id = 0
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    file: file => suite(file, id++, about),
    unread: one => suiteOfUnread(one, id++, about),
    end: () => '</testsuites>\n',
  }
}

function suite({path, messages}: FileResult, id: number, about: About): string {
  const errors = messages.filter(({severity}) => severity === 'error')
  const others = messages.filter(({severity}) => severity !== 'error')
  const cases = errors.length === 0 ? [testcase('no errors', path)] : errors.map(message => failure(message, path))
  const output = others.map(message => `${inMarkup(sentence(message, path))}\n`).join('')
  return inSuite({name: path, id, failures: errors.length, errors: 0}, {cases, output}, about)
}

/** In JUnit's words an error is what kept a test from being made. */
function suiteOfUnread({path, message, hint}: Unread, id: number, about: About): string {
  const inner = `<error type="${unreadId}" message="${inMarkup(message)}">${inMarkup(hint ?? message)}</error>`
  const cases = [testcase('can be read', path, inner)]
  return inSuite({name: path, id, failures: 0, errors: 1}, {cases, output: ''}, about)
}

function inSuite(
  {name, id, failures, errors}: Record<'id' | 'failures' | 'errors', number> & {name: string},
  {cases, output}: {cases: readonly string[]; output: string},
  {tool, started}: About,
): string {
  const attributes = {
    name,
    package: tool.name,
    id,
    timestamp: (started ?? new Date(0)).toISOString().slice(0, 19),
    hostname: 'localhost',
    tests: cases.length,
    failures,
    errors,
    time: 0,
  }
  return [
    `  <testsuite ${inAttributes(attributes)}>\n`,
    `    <properties><property name="version" value="${inMarkup(tool.version)}"/></properties>\n`,
    ...cases,
    `    <system-out>${output}</system-out>\n`,
    '    <system-err></system-err>\n',
    '  </testsuite>\n',
  ].join('')
}

function failure(message: Message, path: string): string {
  const lines = [sentence(message, path), elsewhere(message), message.note, message.url]
  return testcase(
    `${message.ruleId} ${message.line}:${message.column}`,
    path,
    `<failure type="error" message="${inMarkup(message.message)}">${lines.flatMap(line => (line === undefined ? [] : inMarkup(line))).join('\n')}</failure>`,
  )
}

const testcase = (name: string, path: string, inner?: string): string =>
  `    <testcase ${inAttributes({name, classname: path, time: 0})}${inner ? `>${inner}</testcase>` : '/>'}\n`

const sentence = ({line, column, severity, message, ruleId}: Message, path: string): string =>
  `${path}:${line}:${column}: ${severity}: ${message} (${ruleId})`

const inAttributes = (attributes: Record<string, string | number>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${inMarkup(String(value))}"`)
    .join(' ')
