import {expect, test} from 'vitest'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {treeOf} from '../support/engine.ts'

const programme = shippedProgramme('prodev-backend')

/** The kind of a document, and of each section that it has the status and the lines where it opens. */
function found(...lines: string[]): string {
  const text = `${lines.join('\n')}\n`
  const {kind, sections} = readReport(treeOf(text), text, programme)
  const told = Object.entries(sections).flatMap(([id, {status, starts}]) =>
    status === 'absent' ? [] : [[id, status, ...starts.map(({line, as}) => `${line} ${as}`)].join(' ')],
  )
  return [kind, ...told].join('; ')
}

test.each([
  ['a structure beside another', ['## Stack', '- push', '- pop', '- peek', '## Queue', '- enqueue'], 'other'],
  ['a part of the memory', ['## Stack (memoria rápida)', '- LIFO', '## Heap (memoria dinámica)', '- lento'], 'other'],
  ['tools', ['## Stack', '- Django', '- Redis', '- Docker', '## Tests', 'Many.'], 'technologies filled 2 heading'],
])('a stack is %s', (_, lines, is) => {
  expect(found('# Notes', ...lines)).toContain(is)
  expect(found('# Notes', ...lines).includes('technologies')).toBe(is !== 'other')
})

test('a column sums up its rows, and is no overview', () => {
  const rows = ['| Date | Summary |', '| --- | --- |', '| 1 May | Began |', '| 2 May | Went on |']
  expect(found('# History', ...rows)).not.toContain('overview')
  expect(found('# History', ...rows.map(row => row.replace('Summary', 'Challenges')))).toContain(
    'challenges filled 2 column',
  )
})

test('of `Probleme` nobody is told that it says `problème`', () => {
  const text =
    '# Bericht\n\n## Technologien\n\n- Django\n\n## Probleme\n\n- Der Cache.\n\n## Erkenntnisse\n\n- Messen.\n'
  const {sections} = readReport(treeOf(text), text, programme)
  expect(sections.challenges!.starts[0]!.why).toContain('`Probleme`')
})
