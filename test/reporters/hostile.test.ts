import {describe, expect, test} from 'vitest'
import {parseRemark} from '../../src/markdown/parse-remark.ts'
import {inMarkdown, messageInMarkdown} from '../../src/reporters/escape-markdown.ts'
import {formatNames} from '../../src/reporters/names.ts'
import {makeWidth} from '../../src/table/width.ts'
import {visible} from '../../src/text/escape.ts'
import {attackedBy, attacks} from './hostile.ts'
import {finding, runOf, show} from './sample.ts'

/** What a terminal obeys or hides; a line feed ends a line of the output itself. */
const unseen =
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u
/** What GitHub's runner, Azure Pipelines or TeamCity would take for a command. */
const command = /^\s*::(?!error |warning |notice )|##(?:vso|teamcity)\[|##\[(?:add-mask|error|set-env)/m

const rows = Object.entries(attacks).flatMap(([name, attack]) =>
  formatNames.map(format => [format, name, attack] as const),
)

test.each(rows)('%s shows nothing raw: %s', async (format, _, attack) => {
  const {run, texts} = attackedBy(attack)
  const output = await show(format, run, texts, {pageOf: () => '# Page\n'})
  expect(unseen.exec(output)).toBeNull()
  expect(command.exec(output)).toBeNull()
})

test('the two patterns above would notice', () => {
  for (const attack of Object.values(attacks).slice(0, 4)) expect(attack).toMatch(unseen)
  expect('  ::set-output name=x::y').toMatch(command)
  expect('x ##[add-mask]e').toMatch(command)
})

test.each(Object.entries(attacks))('pretty keeps within the terminal: %s', async (_, attack) => {
  const {run, texts} = attackedBy(attack)
  const width = makeWidth()
  for (const columns of [40, 59, 60, 97, 200]) {
    const output = await show('pretty', run, texts, {width: columns})
    const long = output.split('\n').filter(line => width(line) > columns && !line.includes('npx prodev-report'))
    expect(long).toEqual([])
  }
})

test.each(Object.entries(attacks))('compact is one line for each finding: %s', async (_, attack) => {
  const {run, texts} = attackedBy(attack)
  expect((await show('compact', run, texts)).split('\n')).toHaveLength(5)
})

describe('github', () => {
  const read = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%')

  test.each(Object.entries(attacks))('is commands and nothing else: %s', async (_, attack) => {
    const {run, texts, path} = attackedBy(attack)
    const lines = (await show('github', run, texts)).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => /^::(error|warning|notice) /.exec(line)?.[1])).toEqual([
      'error',
      'error',
      'warning',
      'notice',
    ])
    const [first] = run.unread!
    const [message] = run.files[0]!.messages
    const [, refused, why] = /^::error file=(.*?),title=unread::(.*)$/s.exec(lines.shift()!)!
    const shownPath = (path: string) =>
      path
        .split(/([\r\n:,%])/)
        .map((part, i) => (i % 2 ? part : visible(part)))
        .join('')
    expect(read(refused!)).toBe(shownPath(first!.path))
    expect(read(why!)).toBe(`${visible(first!.message)}\n${visible(first!.hint!)}`)
    for (const line of lines) {
      // As the runner reads it: up to the next `::` properties, parted by commas, each a name and a value.
      const [, properties, data] = /^::\w+ (.*?)::(.*)$/s.exec(line)!
      const pairs = properties!.split(',').map(pair => pair.split(/=(.*)/s) as [string, string])
      const names = pairs.map(([name]) => name)
      expect(names).toEqual(
        names.length === 4
          ? ['file', 'line', 'endLine', 'title']
          : ['file', 'line', 'endLine', 'col', 'endColumn', 'title'],
      )
      expect(read(pairs[0]![1])).toBe(shownPath(path))
      expect(read(data!)).toBe(
        [message!.message, `See line 1: ${message!.related![0]!.note}`, message!.note!].map(visible).join('\n'),
      )
    }
  })

  test('ten of each level, the last one says how many more', async () => {
    const text = '# A\n'.repeat(40)
    const messages = [...Array(12).keys()].flatMap(i => [
      finding(text, '# A', {severity: 'info', message: `hint ${i}`}),
      finding(text, '# A', {severity: 'error', message: `error ${i}`}),
      ...(i < 11 ? [finding(text, '# A', {message: `warning ${i}`})] : []),
    ])
    const lines = (await show('github', runOf([{path: 'a.md', messages}]))).trimEnd().split('\n')
    const levels = lines.map(line => /^::(\w+)/.exec(line)![1])
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')])
    expect(lines[9]).toContain('::error 9%0AAnd 2 more errors: see the log')
    expect(lines[19]).toContain('::warning 9%0AAnd 1 more warning: see the log')
    expect(lines[29]).toContain('::hint 9%0AAnd 2 more notices: see the log')
    expect(lines.filter(line => line.includes('And '))).toHaveLength(3)
  })

  test('one of each rule in a file, before many of one', async () => {
    const damage = [...Array(12).keys()].map(i => finding('# A', '# A', {severity: 'error', message: `damage ${i}`}))
    const missing = finding('# A', '# A', {severity: 'error', ruleId: 'section-required', message: 'missing'})
    const files = [
      {path: 'a.md', messages: [...damage, missing]},
      {path: 'b.md', messages: damage},
    ]
    const lines = (await show('github', runOf(files))).trimEnd().split('\n')
    expect(lines.map(line => /::([a-z]+ ?\d*)(?:%0A|$)/.exec(line)![1])).toEqual([
      'damage 0',
      'missing',
      'damage 0',
      ...[1, 2, 3, 4, 5, 6, 7].map(i => `damage ${i}`),
    ])
  })

  test('what could not be looked at comes first, and counts among the errors', async () => {
    const unread = [...Array(8).keys()].map(i => ({path: `u${i}.md`, message: `Cannot read ${i}`}))
    const messages = [...Array(5).keys()].map(i => finding('# A', '# A', {severity: 'error', message: `error ${i}`}))
    const lines = async (number: number) =>
      (await show('github', runOf([{path: 'a.md', messages}], [...unread, ...unread].slice(0, number))))
        .trimEnd()
        .split('\n')
    const some = await lines(8)
    expect(some).toHaveLength(10)
    expect(some[0]).toBe('::error file=u0.md,title=unread::Cannot read 0')
    expect(some[9]).toContain('::error 1%0AAnd 3 more errors: see the log')
    const many = await lines(12)
    expect(many).toHaveLength(10)
    expect(many[9]).toMatch(/title=unread::Cannot read 1%0AAnd 7 more errors: see the log/)
  })

  test('exactly ten are just ten', async () => {
    const messages = Array(10).fill(finding('# A', '# A'))
    const output = await show('github', runOf([{path: 'a.md', messages}]))
    expect(output.split('\n')).toHaveLength(11)
    expect(output).not.toContain('more')
  })
})

describe('html', () => {
  /** The tags of the page, with their attributes: those of ours and no others. */
  const tagsOf = (page: string) => [...page.matchAll(/<(?!\/)([a-z!][^>]*)>/g)].map(([, tag]) => tag!)
  const harmless =
    /^(?:!doctype html|html lang="en"|meta (?:charset="utf-8"|http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"|name="(?:viewport|referrer)" content="[a-z0-9=, -]+")|title|style|head|body|header|main|footer|h1|h2|p|p class="(?:sum|note)"|ul|ul class="counts"|li|li class="(?:error|warning|info)"|b|dl|dt|dd|code|pre|mark|ol|summary|details|details open|span|span class="(?:place|fix)"|a href="https:\/\/github\.com\/prodev-report\/[\w./-]+")$/

  test.each(Object.entries(attacks))('has no tag that is not ours: %s', async (_, attack) => {
    const {run, texts} = attackedBy(attack)
    const page = await show('html', run, texts)
    expect(tagsOf(page).filter(tag => !harmless.test(tag))).toEqual([])
    expect(page.match(/<style>/g)).toHaveLength(1)
  })

  test('a url that is no address is no link', async () => {
    const {run} = attackedBy('x')
    const files = run.files.map(file => ({
      ...file,
      messages: file.messages.map(m => ({...m, url: 'javascript:alert(1)'})),
    }))
    expect(await show('html', {...run, files})).not.toContain('javascript:')
  })
})

describe('markdown', () => {
  test.each(Object.entries(attacks))('stays a table with the cells it has: %s', async (_, attack) => {
    const {run, texts} = attackedBy(attack)
    const tree = parseRemark(await show('markdown', run, texts))
    const table = tree.children.find(node => node.type === 'table')!
    expect(table.children.map(row => row.children.length)).toEqual([4, 4, 4, 4])
    expect(tree.children.map(node => node.type)).toEqual([
      'heading',
      'heading',
      'list',
      'heading',
      'table',
      ...Array(3).fill(['paragraph', 'code']).flat(),
    ])
    const kinds = new Set<string>()
    const walk = (node: object): void => {
      const {type, value, url, children} = node as {type: string; value?: string; url?: string; children?: object[]}
      kinds.add(type === 'html' ? value! : type === 'link' ? url! : type)
      for (const child of children ?? []) walk(child)
    }
    walk(table)
    walk(tree.children[2]!)
    const page = 'https://github.com/prodev-report/prodev-report/blob/main/src/rules/heading-title.md'
    const ours = new Set([
      'table',
      'tableRow',
      'tableCell',
      'list',
      'listItem',
      'paragraph',
      'text',
      '<code>',
      '</code>',
      '<br>',
      page,
    ])
    expect([...kinds].filter(kind => !ours.has(kind))).toEqual([])
  })

  test('nobody is mentioned, nothing is referred to', () => {
    expect(inMarkdown('@ada #12 GH-3 https://x.y www.x.y a@b.c')).not.toMatch(/@\w|(?<!&)#\d|GH-\d|:\/\/|www\./)
    expect(messageInMarkdown('odd ` one')).toBe('odd &#96; one')
  })

  test('many of one rule in a file are a few, and a row for the others', async () => {
    const messages = Array.from({length: 40}, (_, i) => ({...finding('# A', '# A'), line: i + 1}))
    const output = await show('markdown', runOf([{path: 'a.md', messages}]))
    expect(output.match(/^\| \d+:1 /gm)).toHaveLength(5)
    expect(output).toContain('| 6–40 | warning | 35 more of the same | [heading-title](')
    expect(output).not.toContain('too many to show here')
  })

  test('stops in time and counts the rest', async () => {
    const text = '# A\n'
    const messages = Array.from({length: 1000}, (_, i) => finding(text, '# A', {ruleId: `area-${i}`}))
    const output = await show(
      'markdown',
      runOf([
        {path: 'a.md', messages},
        {path: 'b.md', messages},
      ]),
    )
    expect(output.length).toBeLessThan(65_000)
    const shown = output.match(/^\| 1:1 /gm)!.length
    expect(output).toContain(`And ${2000 - shown} more findings, too many to show here.`)
  })
})

test('visible leaves ordinary text of every script alone', () => {
  const text =
    'Straße – naïve “quotes” … Ελλάδα Россия 日本語 한국어 עברית العربية हिन्दी ไทย 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم ##[Overview](#overview) std::vector ::before'
  expect(visible(text)).toBe(text)
})

test('visible says what is there', () => {
  expect(visible('a\u001b[1m\u202eb\n\r\t\ud800')).toBe('a\\u{1B}[1m\\u{202E}b\\n\\r\\t\\u{D800}')
})
