import {expect, test} from 'vitest'
import {callsItselfReport, namesProgramme, speaksOfProgramme} from '../../src/report/signs.ts'

test.each([
  ['My learning journal', true],
  ['Informe final', true],
  ['Daily Journal App', false],
  ['Journal generators', false],
  ['The project journal', false],
  ['Clipping images – Learning log', true],
  ['Log viewer', false],
  ['Study log API', false],
  ['Notes', false],
  [`Notes${' on it'.repeat(40)} journal`, false],
])('a title calls a document a report: %.40s %s', (title, is) => expect(callsItselfReport(title)).toBe(is))

test.each([
  ['Overview of the programme', true],
  ['Bootcamps', false],
  ['The BOOTCAMP', true],
  ['Programming', false],
  ['Course overview', false],
  [`Overview${' on it'.repeat(20)} programme`, false],
])('a heading is about a programme: %.40s %s', (heading, is) => expect(namesProgramme(heading)).toBe(is))

test.each([
  [['Course'], ['learning'], true],
  [['Course', 'Programme'], [], true],
  [['Overview'], ['course', 'course'], true],
  [['Overview'], ['courses and', 'a course'], false],
  [['Overview'], ['learn', ' ing'], false],
  [[], ['برنامج', 'برنامج'], true],
  [['О программе'], ['Курс обучения'], true],
  [['Tổng quan'], ['Khóa học và kỳ thực tập'], true],
  [['概述'], ['这门课程的学习'], true],
  [['Ringkasan'], ['Pelatihan'], false],
  [['Overview'], [`${'x '.repeat(396)}course`, 'course'], true],
  [['Overview'], [`${'x '.repeat(398)}course`, 'course'], false],
] as const)('an overview with the headings %j and the text %.60j is of a programme: %s', (headings, parts, is) => {
  const ranges = parts.map((part, i) => {
    const start = parts.slice(0, i).join('').length
    return {start, end: start + part.length}
  })
  const starts = headings.map(text => ({text})) as unknown as Parameters<typeof speaksOfProgramme>[0]
  expect(speaksOfProgramme(starts, ranges, parts.join(''))).toBe(is)
})
