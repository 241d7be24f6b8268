import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {fix, lint, reference} from '../support/engine.ts'
import {underStress} from '../support/in-time.ts'

const programme = shippedProgramme('prodev-backend')
const read = (text: string) => readReport(reference(text), text, programme)

const words = [
  'Overview',
  'Key Technologies',
  'Tech Stack',
  'Concepts',
  'Challenges',
  'Solutions',
  'Takeaways',
  'Best Practices',
]
const others = [
  'Features',
  'Installation',
  'Conclusion',
  'My App',
  'Program Overview',
  'تحديات',
  'Défis',
  '🚀',
  'TODO',
  'Python',
]
const phrase = fc.constantFrom(...words, ...others)
const block = fc.oneof(
  fc.tuple(fc.integer({min: 1, max: 6}), phrase).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  phrase.map(text => `**${text}**`),
  phrase.map(text => `- **${text}:** words of some length`),
  phrase.map(text => `${text}\nand a line below it`),
  phrase.map(text => `1. ${text}\n   - point`),
  phrase.map(text => `| ${text} | Solution |\n| --- | --- |\n| a | b |`),
  phrase.map(text => `<h2>${text}</h2>`),
  phrase.map(text => `> ## ${text}\n> quoted`),
  fc.constantFrom(
    '```\n# Overview\n```',
    '<!-- # Overview -->',
    '---',
    'Describe the challenges you faced here.',
    '- **Challenge:** a\n  **Solution:** b',
  ),
  fc.string({maxLength: 40}),
)
const document = fc.array(block, {maxLength: 14}).map(blocks => blocks.join('\n\n'))

describe('whatever the document', () => {
  test('reading it ends in plain JSON whose places are places of the text', () => {
    fc.assert(
      fc.property(document, text => {
        const report = read(text)
        expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(structuredClone(report))))
        for (const {status, starts, ranges} of Object.values(report.sections)) {
          expect(starts.length > 0).toBe(status === 'filled' || status === 'empty')
          for (const {start, end} of [...starts, ...ranges]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      {numRuns: 200},
    )
  })

  test('no stub turns a report green', () => {
    fc.assert(
      fc.property(document, text => {
        const missing = (input: string) =>
          lint(input).filter(({ruleId, severity}) => severity === 'error' && /^(?:section|report)-/.test(ruleId)).length
        const before = missing(text)
        const wanted = (id: string) => id === 'section-required'
        const after = new TextDecoder().decode(fix(text, {unsafe: true, wanted}).bytes)
        if (after !== text) expect(missing(after), after).toBeGreaterThan(0)
        else expect(missing(after)).toBe(before)
      }),
      {numRuns: 60},
    )
  })

  test('stubs stand where they belong: nothing is out of order that was not before', () => {
    const text = '# R\n\n## Takeaways\n\nPatience.\n\n## About me\n\nI am.\n'
    const wanted = (id: string) => id === 'section-required'
    const after = new TextDecoder().decode(fix(text, {unsafe: true, wanted}).bytes)
    expect(read(after).order).toEqual(['overview', 'technologies', 'concepts', 'challenges', 'takeaways'])
    expect(after.endsWith('## Takeaways\n\nPatience.\n\n## About me\n\nI am.\n')).toBe(true)
  })
})

test('as many openers as anyone can paste are no trouble', () => {
  const text = 'Challenges\n'.repeat(150_000)
  const tree = {
    type: 'root' as const,
    children: [
      {
        type: 'paragraph' as const,
        children: [],
        position: {start: {line: 1, column: 1, offset: 0}, end: {line: 150_000, column: 11, offset: text.length - 1}},
      },
    ],
  }
  expect(readReport(tree, text, programme).sections.challenges!.starts.length).toBe(1)
})

describe.runIf(underStress)('time grows with size, not faster', () => {
  const hostile: Record<string, (n: number) => string> = {
    'headings of one section': n => '# Challenges\n\n'.repeat(n),
    'headings of two levels': n => '## Overview\n### Challenges\n'.repeat(n / 2),
    'bold lines': n => '**Challenges**\n\n'.repeat(n),
    'plain lines': n => 'Challenges\n'.repeat(n),
    labels: n => '- Challenges: x\n'.repeat(n),
    'numbered slots': n => `## Concepts\n\n${'- Concept 1: why\n'.repeat(n)}`,
    'a far label': n => `## Concepts\n\nx\n\n- a\n${' '.repeat(n)}x: [y]\n`,
    'rows of a table': n => `| Challenge | Solution |\n| --- | --- |\n${'| a | b |\n'.repeat(n)}`,
    'comments on a line': n => `${'<!-- x -->'.repeat(n)}\n`,
    'open tags': n => `${'<h2>'.repeat(n)}\n`,
    'link ends': n => `## Concepts\n\nx ${'](x '.repeat(n)}\n`,
    'a long heading': n => `# ${'challenges '.repeat(n)}\n`,
    pairs: n => `## Challenges\n\n${'- **Challenge:** a\n  **Solution:** b\n'.repeat(n)}`,
    'strange words': n => `## Technologies\n\n${Array.from({length: n}, (_, i) => `word${i}abcdefgh`).join(' ')}\n`,
  }
  // A machine that is busy with something else gets another go.
  test.each(Object.entries(hostile))('%s', {retry: 3}, (_, make) => {
    const time = (n: number) => {
      const text = make(n)
      const tree = reference(text)
      let least = Number.POSITIVE_INFINITY
      for (let i = 0; i < 5; i++) {
        const start = performance.now()
        readReport(tree, text, programme)
        least = Math.min(least, performance.now() - start)
      }
      return least
    }
    time(500)
    // Eight times the size: quadratic would be sixty-four times the time.
    expect(time(4000) / Math.max(1, time(500))).toBeLessThan(40)
  })
})
