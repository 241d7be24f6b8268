import {activate} from '../../src/engine/config.ts'
import {lintSource} from '../../src/engine/lint.ts'
import {count, type FileResult, type Message} from '../../src/engine/message.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {type FormatName, formats} from '../../src/reporters/index.ts'
import type {Run, Style} from '../../src/reporters/reporter.ts'
import {rules} from '../../src/rules/index.ts'
import {decode} from '../../src/text/decode.ts'
import {Lines} from '../../src/text/lines.ts'
import {native} from '../support/engine.ts'

/** A message as the engine would make it, at a place given by what stands there. */
export function finding(text: string, marked: string, extra: Partial<Message> = {}): Message {
  const start = text.indexOf(marked)
  if (start < 0) throw new Error(`Unexpected mark \`${marked}\`, expected a part of the text`)
  const lines = new Lines(text)
  const [from, to] = [lines.pointAt(start), lines.pointAt(start + marked.length)]
  return {
    ruleId: 'heading-title',
    messageId: 'second',
    severity: 'warning',
    message: 'Unexpected second title, expected a `##` heading below the first one',
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end: start + marked.length,
    data: {},
    url: 'https://github.com/prodev-report/prodev-report/blob/main/src/rules/heading-title.md',
    ...extra,
  }
}

/** A run over these files. */
export function runOf(files: readonly FileResult[]): Run {
  return {tool: {name: 'prodev-report', version: '1.2.3'}, files, counts: count(files), rules}
}

/** What the engine really says of these texts. */
export function lintRun(texts: Record<string, string>): Run {
  const setup = {
    parse: native,
    programme: shippedProgramme('prodev-backend'),
    rules: activate(rules, 'recommended'),
    known: rules.map(rule => rule.id),
  }
  return runOf(
    Object.entries(texts).map(([path, text]) => ({
      path,
      messages: lintSource(decode(new TextEncoder().encode(text)), setup, path),
    })),
  )
}

/** The run in one format, on a plain terminal of 80 columns unless told otherwise. */
export async function show(
  format: FormatName,
  run: Run,
  texts: Record<string, string> = {},
  style: Partial<Style> = {},
): Promise<string> {
  const reporter = await formats[format]()
  return reporter(run, {color: 0, width: 80, textOf: path => texts[path], ...style})
}

/** Characters that a terminal obeys or hides. A line feed ends a line of the output itself. */
export const unseen = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/
