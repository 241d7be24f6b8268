import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fingerprints} from '../../src/engine/fingerprint.ts'
import {NextSteps} from '../../src/reporters/next-steps.ts'
import {artifactOf, regionOf} from '../../src/reporters/sarif-place.ts'
import {applyEdits, type Edit} from '../../src/text/edit.ts'
import {hashOf} from '../../src/text/hash.ts'
import {Lines} from '../../src/text/lines.ts'
import {inTime} from '../support/in-time.ts'
import {finding, place, runOf, show} from './sample.ts'

describe('fingerprints', () => {
  const text = '# One\n\nText `a` and `a`.\n\n# Two\n'
  const at = (text: string) => [
    finding(text, '# Two'),
    finding(text, '`a`'),
    {...finding(text, '`a`'), severity: 'error' as const},
  ]

  test('stay while lines come and go above', () => {
    for (const shift of ['', '\n', '# Zero\n\nMore.\n\n', '\r\n'.repeat(50)]) {
      expect(fingerprints(at(shift + text), shift + text)).toEqual(fingerprints(at(text), text))
    }
  })

  test('change with the line, the rule and the message', () => {
    const [before] = fingerprints([finding(text, '# Two')], text)
    const other = text.replace('# Two', '# Three')
    expect(fingerprints([finding(other, '# Three')], other)[0]).not.toBe(before)
    expect(fingerprints([finding(text, '# Two', {ruleId: 'heading-empty'})], text)[0]).not.toBe(before)
    expect(fingerprints([finding(text, '# Two', {messageId: 'missing'})], text)[0]).not.toBe(before)
  })

  test('tell equal findings apart', () => {
    const names = fingerprints(at(text), text)
    expect(new Set(names).size).toBe(3)
    expect(names[2]).toBe(`${names[1]}:2`)
  })

  test('a long line costs little', async () => {
    const long = `${'x'.repeat(1_000_000)}\n`
    const messages = Array.from({length: 20_000}, (_, i) => ({...finding(long, 'x'), start: i * 40, end: i * 40 + 20}))
    expect(await inTime(3000, () => fingerprints(messages, long))).toHaveLength(20_000)
  })

  test('the hash tells a hundred thousand texts apart', () => {
    const hashes = new Set(Array.from({length: 100_000}, (_, i) => hashOf(`heading-title second ${i}`)))
    expect(hashes.size).toBe(100_000)
  })
})

describe('sarif', () => {
  test.each([
    ['a b/ü.md', {uri: 'a%20b/%C3%BC.md', uriBaseId: '%SRCROOT%'}],
    ['a:b.md', {uri: 'a%3Ab.md', uriBaseId: '%SRCROOT%'}],
    ['../up.md', {uri: '../up.md', uriBaseId: '%SRCROOT%'}],
    ['/tmp/x y.md', {uri: 'file:///tmp/x%20y.md'}],
    ['C:/Users/x.md', {uri: 'file:///C:/Users/x.md'}],
    ['half \ud800.md', {uri: 'half%20%EF%BF%BD.md', uriBaseId: '%SRCROOT%'}],
  ])('%s is an address', (path, artifact) => {
    expect(artifactOf(path)).toEqual(artifact)
    expect(() => new URL(artifact.uri, 'file:///root/')).not.toThrow()
  })

  test('no region has a number below 1 or an end before its start', () => {
    expect(regionOf({line: 0, column: 0, endLine: 0, endColumn: 0})).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
    })
    expect(regionOf({line: 3, column: 5, endLine: 2, endColumn: 1})).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 5,
    })
    expect(regionOf({line: 3, column: 5, endLine: 4, endColumn: 1})).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 4,
      endColumn: 1,
    })
  })

  interface Replacement {
    deletedRegion: {startLine: number; startColumn: number; endLine: number; endColumn: number}
    insertedContent?: {text: string}
  }

  /** What a reader of SARIF does with a fix: it knows lines and columns only. */
  function applySarif(text: string, replacements: readonly Replacement[]): string {
    const lines = new Lines(text)
    const offset = (line: number, column: number) => lines.line(line).start + column - 1
    return applyEdits(
      text,
      replacements.map(({deletedRegion: {startLine, startColumn, endLine, endColumn}, insertedContent}) => ({
        start: offset(startLine, startColumn),
        end: offset(endLine, endColumn),
        text: insertedContent?.text ?? '',
      })),
    )
  }

  test('its fixes do what ours do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é', '😀', '`'), {minLength: 1, maxLength: 40}),
        fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', 'x', '\n', '😀')), {minLength: 1, maxLength: 3}),
        async (parts, wanted) => {
          const text = parts.join('')
          let from = 0
          const edits: Edit[] = []
          for (const [gap, size, inserted] of wanted.toSorted((a, b) => a[0] - b[0])) {
            const start = Math.min(text.length, from + gap)
            const end = Math.min(text.length, start + size)
            // A place within CRLF is none that lines and columns know; the engine makes no such edits.
            const inside = (at: number) => text[at - 1] === '\r' && text[at] === '\n'
            if (inside(start) || inside(end) || (edits.length > 0 && start === edits.at(-1)!.start)) continue
            edits.push({start, end, text: inserted})
            from = end
          }
          fc.pre(edits.length > 0)
          const message = {...finding(text, parts[0]!), fix: {safety: 'safe' as const, edits}}
          const log = JSON.parse(await show('sarif', runOf([{path: 'a.md', messages: [message]}]), {'a.md': text}))
          const [fix] = log.runs[0].results[0].fixes
          expect(applySarif(text, fix.artifactChanges[0].replacements)).toBe(applyEdits(text, edits))
        },
      ),
      {numRuns: 300},
    )
  })

  test('what columns cannot say is left out: a byte order mark, a new charset', async () => {
    const text = '\ufeff# One\n'
    const edits = [{start: 0, end: 1, text: ''}]
    const messages = [
      finding(text, '# One', {fix: {safety: 'safe', edits}}),
      finding(text, '# One', {fix: {safety: 'safe', edits: [{start: 2, end: 3, text: 'x'}], recode: 'utf-8'}}),
    ]
    const log = JSON.parse(await show('sarif', runOf([{path: 'a.md', messages}]), {'a.md': text}))
    for (const result of log.runs[0].results) expect(result).not.toHaveProperty('fixes')
  })
})

describe('pretty', () => {
  const row = async (text: string, marked: string, width = 80) => {
    const run = runOf([{path: 'a.md', messages: [finding(text, marked)]}])
    return (await show('pretty', run, {'a.md': text}, {width}))
      .split('\n')
      .filter(line => line.includes('│') || line.includes('^'))
  }

  test.each([
    ['日本語 and 🎉 here', 'here', '              ^^^^'],
    ['a\tb', 'b', '  ^'],
    ['a\u001b[1mb', 'b', '          ^'],
    ['C:\\temp x', 'x', '        ^'],
    ['👩‍👩‍👧 x', 'x', '   ^'],
  ])('the mark stands below what is meant: %j', async (text, marked, marks) => {
    const [, below] = await row(text, marked)
    expect(below!.split('│ ')[1]).toBe(marks)
  })

  test('a line of ten megabytes is a moment', async () => {
    const text = `${'word '.repeat(1_000_000)}NEEDLE${' word'.repeat(1_000_000)}`
    const [line, below] = await inTime(1500, () => row(text, 'NEEDLE'))
    expect(line!.length).toBeLessThanOrEqual(80)
    expect(line!.indexOf('NEEDLE')).toBe(below!.indexOf('^'))
  })

  test('a text that is not the one that was linted is not shown', async () => {
    const messages = [finding('# One\n\n# Two\n', '# Two')]
    expect(await show('pretty', runOf([{path: 'a.md', messages}]), {'a.md': '#'})).not.toContain('│')
  })

  test('related places and empty stretches', async () => {
    const text = '# One\n\n# Two'
    const messages = [{...finding(text, '# Two'), start: 12, end: 12, column: 6, related: [place(text, '# One')]}]
    const output = await show('pretty', runOf([{path: 'a.md', messages}]), {'a.md': text})
    expect(output).toContain('│ # Two\n')
    expect(output).toMatch(/│ {6}\^\n.*see 1:1 │ # One/)
  })
})

describe('the next command', () => {
  const commands = (...paths: string[]) => {
    const messages = [finding('# A', '# A', {fix: {safety: 'safe', edits: []}})]
    const next = new NextSteps()
    for (const path of paths) next.add({path, messages})
    return next.steps()[0]!.command
  }
  test.each([
    [['a.md'], 'npx prodev-report fix a.md'],
    [['a b.md', 'c/d.md'], 'npx prodev-report fix "a b.md" c/d.md'],
    [['-x.md'], 'npx prodev-report fix ./-x.md'],
    [['a.md', 'b.md', 'c.md', 'd.md'], 'npx prodev-report fix'],
    [['x/y/a.md', 'x/y/b.md', 'x/c.md', 'x/y/d.md'], 'npx prodev-report fix x'],
    [['$(rm).md'], 'npx prodev-report fix'],
    [['a"b.md'], 'npx prodev-report fix'],
    [['a\nb.md'], 'npx prodev-report fix'],
    [['x/a"b.md'], 'npx prodev-report fix x'],
    [['x/y/a.md', 'x/50%.md'], 'npx prodev-report fix x'],
    [['$(rm)/a.md'], 'npx prodev-report fix'],
    [['a;b&c.md'], 'npx prodev-report fix "a;b&c.md"'],
    [['<stdin>'], 'npx prodev-report fix -'],
  ])('for %j', (paths, command) => expect(commands(...paths)).toBe(command))

  test('asks nothing of who pipes a report in', () => {
    const guess = finding('# A', '# A', {fix: {safety: 'unsafe', edits: []}})
    const next = (path: string) => {
      const steps = new NextSteps()
      steps.add({path, messages: [guess]})
      return steps.steps()[0]!.command
    }
    expect(next('<stdin>')).toBe('npx prodev-report fix --unsafe --diff -')
    expect(next('a.md')).toBe('npx prodev-report fix --interactive a.md')
  })
})
