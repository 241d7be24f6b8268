import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseRemark} from '../../src/markdown/parse-remark.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import {completeReport} from '../../src/scaffold/complete-report.ts'
import {parseTemplate} from '../../src/scaffold/template.ts'
import {applyEdits} from '../../src/text/edit.ts'

const programme = shippedProgramme('prodev-backend')
const file = path.resolve(import.meta.dirname, '../../templates/table.md')
const template = parseTemplate(fs.readFileSync(file, 'utf8'), 'table.md')
const answers = new Map([['challenges', '1']])

function complete(text: string) {
  const {edits, added, filled} = completeReport(
    text,
    readReport(parseRemark(text), text, programme),
    programme,
    template,
    answers,
  )
  expect(edits.every(({start, end}) => start === end)).toBe(true)
  return {text: applyEdits(text, edits), added, filled}
}
const statuses = (text: string) =>
  Object.values(readReport(parseRemark(text), text, programme).sections).map(({status}) => status)

const overview = 'Six months of backend work in which I went from scripts to services that other people use every day.'
const sections = {
  overview: `## Overview\n\n${overview}\n`,
  technologies: '## Technologies\n\n- Python, Django, REST APIs, GraphQL, Docker and CI/CD\n- Redis\n- Celery\n',
  concepts: '## Concepts\n\n- Database design\n- Asynchronous work and caching\n',
  challenges: '## Challenges\n\n- **Challenge**: Slow pages\n- **Solution**: Indexes\n',
  takeaways: '## Takeaways\n\n- Test first\n- Ask early\n',
}

describe('a half-written report', () => {
  test('gets what it lacks, in its place', () => {
    const text = `# R\n\n${sections.overview}\n${sections.technologies}\n${sections.concepts}\n${sections.takeaways}`
    expect(complete(text).text).toBe(
      text.replace(
        '## Takeaways',
        '## Challenges Faced and Solutions Implemented\n\n| Challenge                                    | Solution                      | Result                              |\n| -------------------------------------------- | ----------------------------- | ----------------------------------- |\n| *TODO: what went wrong, and how you noticed* | *TODO: what you did about it* | *TODO: how you know that it worked* |\n\n## Takeaways',
      ),
    )
  })

  test('gets words under a heading that has none', () => {
    const {text, added, filled} = complete(
      `# R\n\n${Object.values({...sections, takeaways: '## Takeaways\n'}).join('\n')}`,
    )
    expect({added, filled}).toEqual({added: [], filled: ['takeaways']})
    expect(text).toMatch(/## Takeaways\n\n- \*TODO: a habit[^\n]*\n/)
  })

  test('keeps its line ends and the depth of its headings', () => {
    const text = `# R\n\n${sections.overview}\n${sections.takeaways}`.replace(/^## /gm, '### ').replaceAll('\n', '\r\n')
    const done = complete(text).text
    expect(done).not.toMatch(/[^\r]\n/)
    expect(done.match(/^#+ /gm)).toEqual(['# ', '### ', '### ', '### ', '### ', '### '])
  })

  test('that is whole is left alone', () => {
    expect(complete(`# R\n\n${Object.values(sections).join('\n')}`)).toMatchObject({added: [], filled: []})
  })

  test('whatever it has, keeps every word and lacks nothing, and a second time changes nothing', () => {
    const part = fc.constantFrom(
      ...Object.values(sections),
      '## Thanks\n\nTo all.\n',
      'Some words of my own about it all.\n',
      '## Takeaways\n',
    )
    const ends = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(fc.uniqueArray(part, {maxLength: 6}), ends, fc.boolean(), (parts, eol, open) => {
        const whole = `# My report\n\n${parts.join('\n')}`
        const text = (open ? whole.trimEnd() : whole).replaceAll('\n', eol)
        const done = complete(text).text
        expect(statuses(done)).not.toContain('absent')
        let at = 0
        for (const line of text.split(eol)) {
          at = done.indexOf(line, at)
          expect(at).not.toBe(-1)
          at += line.length
        }
        expect(complete(done).text).toBe(done)
      }),
      {numRuns: 100, seed: 1},
    )
  })
})
