import {count, type FileResult, type Message, type Range} from '../../src/engine/message.ts'
import type {FormatName} from '../../src/reporters/names.ts'
import type {Unread} from '../../src/reporters/reporter.ts'
import {defineRule} from '../../src/rule.ts'
import {Lines} from '../../src/text/lines.ts'
import {inFormat, type Run, type Style} from '../support/formats.ts'

const pageOf = (ruleId: string) => `https://github.com/prodev-report/prodev-report/blob/main/src/rules/${ruleId}.md`

/** The place where something stands in a text. */
export function place(text: string, marked: string): Range {
  const start = text.indexOf(marked)
  if (start < 0) throw new Error(`Unexpected mark \`${marked}\`, expected a part of the text`)
  const end = start + marked.length
  const lines = new Lines(text)
  const [from, to] = [lines.pointAt(start), lines.pointAt(end)]
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end}
}

/** A message as the engine would make it. */
export const finding = (
  text: string,
  marked: string,
  {ruleId = 'heading-title', ...extra}: Partial<Message> = {},
): Message => ({
  ruleId,
  messageId: 'second',
  severity: 'warning',
  message: 'Unexpected second title, expected a `##` heading below the first one',
  ...place(text, marked),
  data: {},
  url: pageOf(ruleId),
  ...extra,
})

/** Rules of the tests' own, so that what is expected here doesn't change with the real ones. */
const rules = [
  defineRule({
    id: 'encoding-mojibake',
    summary: 'Text is readable',
    severity: 'error',
    messages: {damage: '…'},
    check() {},
  }),
  defineRule({id: 'heading-title', summary: 'One title', severity: 'warning', messages: {second: '…'}, check() {}}),
]

/** A run over these files, and over some that could not be looked at. */
export const runOf = (files: readonly FileResult[], unread: readonly Unread[] = []): Run => ({
  tool: {name: 'prodev-report', version: '1.2.3'},
  files,
  ...(unread.length > 0 && {unread}),
  counts: count(files),
  rules,
})

/** The run in one format, on a plain terminal of 80 columns unless told otherwise. */
export const show = (
  format: FormatName,
  run: Run,
  texts: Record<string, string> = {},
  style: Partial<Style> = {},
): Promise<string> => inFormat(format, run, {color: 0, width: 80, textOf: path => texts[path], ...style})

const ada = '# Ada’s report\n\n## OverviewÂ\n\n# Challenges\n\nSolved with 日本語, GraphQL\nand patience.\n'
const spaced = '# One\n\n# Two\n'

/**
 * Two reports with something to say of, one without, two that cannot be read: every severity, every part that a message can
 * have.
 */
export const texts = {'reports/ada.md': ada, 'b c, 100%.md': spaced, 'sound.md': '# Sound\n'}
export const sample = runOf(
  [
    {
      path: 'reports/ada.md',
      messages: [
        finding(ada, 'Â', {
          ruleId: 'encoding-mojibake',
          messageId: 'damage',
          severity: 'error',
          message: 'Unexpected `Â`, expected nothing here',
          note: 'UTF-8 was read as Windows-1252. Save the file as UTF-8.',
          fix: {safety: 'safe', edits: [{start: ada.indexOf('Â'), end: ada.indexOf('Â') + 1, text: ''}]},
        }),
        finding(ada, '# Challenges', {
          related: [place(ada, '# Ada’s report')],
          fix: {safety: 'safe', edits: [{start: ada.indexOf('# C'), end: ada.indexOf('# C'), text: '#'}]},
        }),
        finding(ada, 'GraphQL\nand', {
          severity: 'info',
          message: 'Unexpected word `GraphQL` | over two lines, expected a list',
          expected: ['- GraphQL', '* GraphQL'],
          fix: {safety: 'unsafe', edits: [{start: ada.indexOf('GraphQL'), end: ada.indexOf('GraphQL'), text: '\n- '}]},
        }),
      ],
    },
    {
      path: 'b c, 100%.md',
      messages: [finding(spaced, '# Two', {related: [{...place(spaced, '# One'), note: 'The first'}]})],
    },
    {path: 'sound.md', messages: []},
  ],
  [
    {
      path: 'x/pic & co.md',
      message: 'Cannot read `x/pic & co.md`: it is a PNG image',
      hint: 'A report is plain text: write it in an editor.',
    },
    {path: 'z.md', message: 'Gave up on `z.md`: it takes more than 60 seconds (--max-time 0 waits for it)'},
  ],
)

/** Nothing was found; nothing was even looked at; nothing could be. */
export const clean = runOf([{path: 'sound.md', messages: []}])
export const nothing = runOf([])
export const refused = runOf([], sample.unread)
