import type {Paragraph, Text} from 'mdast'
import {describe, expect, test} from 'vitest'
import {isDeclined, isTooMuch} from '../../src/markdown/parse.ts'
import {native} from '../support/engine.ts'

/** Why the native parser leaves a text to the reference or to nobody; undefined if it reads it itself. */
function why(text: string): string | undefined {
  try {
    native(text)
    return undefined
  } catch (error) {
    if (isDeclined(error) || isTooMuch(error)) return (error as Error).message
    throw error
  }
}

test('whatever there is to doubt about it, a text of more than 64 KB is read by the native parser', () => {
  const text = (length: number) => `see mailto:a ${'x'.repeat(length - 13)}`
  expect(why(text(64 * 1024))).toBe('an address that names its protocol')
  expect(why(text(64 * 1024 + 1))).toBe(undefined)
  const code = (length: number) => `    ${'x'.repeat(length - 4)}`
  expect(why(code(64 * 1024))).toBe('indented code')
  expect(why(code(64 * 1024 + 1))).toBe(undefined)
})

test('what the reference would take long for is read by the native parser, too', () => {
  const text = (marks: number) => `see mailto:a ${'*a '.repeat(marks)}`
  expect(why(text(2000))).toBe('an address that names its protocol')
  expect(why(text(2001))).toBe(undefined)
})

describe('many character references in one block are left to the reference', () => {
  const many = 'too many character references'
  test.each(['&amp;', '&AMP;', '&frac12;', '&#38;', '&#1234567;', '&#x26;', '&#XaF;'])('as %s', reference => {
    expect(why(`${reference.repeat(2000)}\n${'x'.repeat(8000)}`)).toBe(undefined)
    expect(why(`${reference.repeat(2001)}\n${'x'.repeat(8000)}`)).toBe(many)
  })
  test.each(['\n\n', '\r\r', '\r\n\r\n', '\n \t\n'])('but not in several, with %j between them', end => {
    const half = '&amp;'.repeat(1300)
    expect(why(`${half}${end}${half}`)).toBe(undefined)
  })
  test.each(['\n', '\r', '\r\n', ' ', '\nx\n'])('though %j stands between them', end => {
    const half = '&amp;'.repeat(1300)
    expect(why(`${half}${end}${half}`)).toBe(many)
  })
  test.each(['&a;', '&#;', '&#12345678;', '&', '&1a;', `&${'a'.repeat(33)};`])('none of which is %s', other => {
    expect(why(other.repeat(2700))).toBe(undefined)
  })
})

test('in a longer text references are none, and each place stays where it is', () => {
  const {children} = native(`${'&amp;'.repeat(14_000)} &lt;b`)
  const [text] = (children[0] as Paragraph).children as Text[]
  expect(text!.value.slice(-12)).toBe('amp;;amp; ;lt;b'.slice(-12))
  expect(text!.position!.end.offset).toBe(70_006)
})

test('where underscores are many, none of them is a mark, and each place stays where it is', () => {
  const tail = ' b_ __c _ *d*'
  const end = (marks: number) => {
    const {children} = native('_a'.repeat(marks) + tail).children[0] as Paragraph
    return children.map(node => `${node.type} ${'value' in node ? node.value.slice(-10) : ''}`.trim())
  }
  expect(end(9_995)).toEqual(['emphasis', 'text  __c _', 'emphasis'])
  expect(end(9_996)).toEqual(['text  bx xxc _', 'emphasis'])
})

describe('marks in a long line that is not all ASCII', () => {
  const dense = 'marks and characters of one line, multiplied'
  const block = '*a '.repeat(1000)
  test('are refused', () => {
    expect(why(`é${block.repeat(25)}`)).toBe(undefined)
    expect(why(`é${block.repeat(26)}`)).toContain(dense)
    for (const mark of ['~', '`', '[', ']', '<', '_', '\\#', 'b@c.d ', 'http://c ', 'www.c '])
      expect(why(`é ${`${mark}a `.repeat(26_000)}`), mark).toContain(dense)
  })
  test('and read on several lines', () => {
    for (const end of ['\n', '\r', '\r\n', '\n\n', '\n- '])
      expect(why(`é${`${block}${end}`.repeat(41)}`), JSON.stringify(end)).toBe(undefined)
  })
})

describe('addresses in one paragraph', () => {
  const many = 'Unexpected 15001 addresses in one paragraph, expected at most 15000'
  test.each(['a@b.c ', 'a@b.c\n', 'https://b.c/d\n', 'WWW.b.c '])(
    'as %j are refused where they are very many',
    address => {
      expect(why(address.repeat(15_000))).toBe(undefined)
      expect(why(address.repeat(15_001))).toContain(many)
    },
  )
  test.each(['https://a:', 'a@b ', '@b.c ', 'http:// ', '://b '])('of which %j is none, or all is one', part => {
    expect(why(part.repeat(20_000))).toBe(undefined)
  })
  test.each(['\n\n', '\n- ', '\r\n\r\n', '\n| '])('and read in several, with %j between them', end => {
    expect(why(`a@b.c${end}`.repeat(15_001))).toBe(undefined)
  })
})

describe('cells in long rows that are not all ASCII', () => {
  const wide = 'pipes and characters of one row, multiplied'
  const table = (rows: string, delimiter = '|---|---|') => `| a | b |\n${delimiter}\n${rows}\n`
  const row = (cells: number, cell = '| é ') => `${cell.repeat(cells)}|\n`
  /** As wide as the header says. */
  const columns = (count: number, rows: number) =>
    `${'| a '.repeat(count)}|\n${'|---'.repeat(count)}|\n${row(count).repeat(rows)}`
  test('are refused from where they take long', () => {
    expect(why(table(row(15_500)))).toBe(undefined)
    expect(why(table(row(16_000)))).toContain(wide)
    expect(why(columns(3000, 30))).toContain(wide)
    expect(why(`${row(16_000)}${'|---'.repeat(16_000)}|\n`)).toContain(wide)
  })
  test.each(['--- | :-:', ':-:', '-|', '> |---|---|', '  |---|---|'])('below %j as well', delimiter => {
    expect(why(table(row(16_000), delimiter))).toContain(wide)
  })
  test('and read if all are ASCII, or the rows no table', () => {
    expect(why(`é\n\n${table(row(50_000, '| e '))}`)).toBe(undefined)
    expect(why(row(50_000))).toBe(undefined)
    expect(why(`a\n---\n${row(50_000)}`)).toBe(undefined)
    expect(why(table(`| é | b |\n\n${row(50_000)}`))).toBe(undefined)
    expect(why(`\`\`\`\n${row(50_000)}\`\`\`\n`)).toBe(undefined)
  })
  test('however many there are of less than 3,000 characters', () => {
    expect(why(columns(749, 480))).toBe(undefined)
    expect(why(columns(750, 480))).toContain(wide)
  })
})

describe('more than 100,000 blocks with next to nothing in them', () => {
  const crowd =
    'Unexpected 100001 paragraphs, headings, points and rows of less than 10 characters each, expected at most 100000'
  test.each([
    ['a\n\n', 1],
    ['# a\n', 1],
    ['***\n', 1],
    ['<a>\n\n', 1],
    ['[a]: b\n', 1],
    ['~~~\n~~~\n', 1],
    ['[^a]:\n', 1],
    ['- \n\n1. \n\n', 4],
    ['- a\n* b\n\n', 6],
    ['> ***\n\n', 2],
    ['|-|\n|-|\n\n', 2],
    ['|-|\n|-|\n|-|\n|-|\n\n', 4],
  ])('as %j are refused', (part, blocks) => {
    const [full, rest] = [Math.floor(100_000 / blocks), 100_000 % blocks]
    const most = part.repeat(full) + 'a\n\n'.repeat(rest)
    expect(why(most)).toBe(undefined)
    expect(why(`${most}# a\n`)).toContain(crowd)
  })
  test('but not with as much as a few words', () => {
    expect(why('abcdefg\n\n'.repeat(100_001))).toContain(crowd)
    expect(why('abcdefgh\n\n'.repeat(100_001))).toBe(undefined)
  })
  test.each([
    ['cells', `${'|-'.repeat(40)}|\n${'|-'.repeat(40)}|\n`, `${'|a'.repeat(40)}|\n`, 5000],
    ['lines', '', 'a\n', 200_000],
    ['marks', '', '*a*\n', 200_000],
    ['lines of code', '~~~\n', 'a\n', 200_000],
  ])('nor %s', (_, before, part, count) => {
    expect(why(before + part.repeat(count))).toBe(undefined)
  })
})
