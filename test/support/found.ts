import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {treeOf} from './engine.ts'

const programme = shippedProgramme('prodev-backend')

/** What the default programme reads in a document. */
export const readingOf = (text: string) => readReport(treeOf(text), text, programme)

/** The kind of a document, and of each section that it has the status and the lines where it opens. */
export function found(...lines: string[]): string {
  const {kind, sections} = readingOf(`${lines.join('\n')}\n`)
  const told = Object.entries(sections).flatMap(([id, {status, starts}]) =>
    status === 'absent' ? [] : [[id, status, ...starts.map(({line, as}) => `${line} ${as}`)].join(' ')],
  )
  return [kind, ...told].join('; ')
}
