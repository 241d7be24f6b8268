import type {Node, Parent} from 'mdast'
import * as satteri from 'satteri'
import {describe, expect, test} from 'vitest'
import {parseRemark} from '../../src/markdown/parse-remark.ts'
import {satteriParser} from '../../src/markdown/parse-satteri.ts'

/** The nodes of a type as line:column@offset of both ends, and what they stand on. */
function places(node: Node, type: string, text: string): string[] {
  const {start, end} = node.position!
  const own =
    node.type === type
      ? [
          `${start.line}:${start.column}@${start.offset} ${end.line}:${end.column}@${end.offset} ${JSON.stringify(text.slice(start.offset, end.offset))}`,
        ]
      : []
  return [...own, ...('children' in node ? (node as Parent).children.flatMap(child => places(child, type, text)) : [])]
}

describe.each([
  ['the reference', parseRemark],
  ['the native parser', satteriParser(satteri)],
])('places by %s', (_, parse) => {
  test.each([
    ['a break ends with its line, however the next is indented', 'break', 'a  \n   b', ['1:2@1 2:1@4 "  \\n"']],
    ['also with a backslash and CRLF', 'break', 'a\\\r\n b', ['1:2@1 2:1@4 "\\\\\\r\\n"']],
    ['a task begins behind its box', 'paragraph', '- [ ] a\n- [x] b', ['1:7@6 1:8@7 "a"', '2:7@14 2:8@15 "b"']],
    ['however far behind it is', 'paragraph', '- [ ]   a', ['1:7@6 1:10@9 "  a"']],
    ['and where no word begins it', 'paragraph', '- [ ]\t<b>', ['1:7@6 1:10@9 "<b>"']],
    ['an item without one at its words', 'paragraph', '- a', ['1:3@2 1:4@3 "a"']],
    ['text ends where its line does', 'text', 'a\n  b **c**', ['1:1@0 2:5@6 "a\\n  b "', '2:7@8 2:8@9 "c"']],
  ])('%s', (_, type, text, expected) => expect(places(parse(text), type, text)).toEqual(expected))
})
