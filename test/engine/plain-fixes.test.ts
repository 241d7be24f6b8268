import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {blocksOf} from '../../src/markdown/blocks.ts'
import {isTooMuch} from '../../src/markdown/parse.ts'
import {lint, native, reference} from '../support/engine.ts'
import {setupOf, swaps} from '../support/rules.ts'

describe('letters in the place of letters', () => {
  test.each([
    ['a whole character', 'â€™', '’', '# A\n\nIt isnâ€™t.\n', 0],
    ['one that a mark may be made of', 'â€“', '-', '# A\n\nâ€“ one\n\nb\n', 2],
    ['a mark that may become one', '*', '•', '# A\n\n* one\n\nb\n', 2],
    ['a blank', 'Â', '\u00a0', '# A\n\nÂone\n\nb\n', 2],
    ['a line of another kind', 'é', '\x85', '# A\n\nénd\n\nb\n', 2],
    ['nothing', 'Â', '', '# A\n\nÂ# one\n\nb\n', 2],
    ['what others may refer to', 'Ã©', 'é', '# A\n\n[cafÃ©]: b.md\n\n[café]\n', 2],
  ])('%s: how often a text is read to judge a fix', (_, from, to, text, times) => {
    let read = 0
    const setup = setupOf([swaps('word-a', from, to)])
    const parse = (text: string) => {
      read++
      return setup.parse(text)
    }
    lint(text, {...setup, parse})
    expect(read).toBe(times)
  })

  const piece = fc.constantFrom(
    ...[
      'é',
      '’',
      '中',
      '🙂',
      '\u200b',
      'a',
      'B',
      ' ',
      '  ',
      '    ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '#',
      '# ',
      '- ',
      '* ',
      '1. ',
    ],
    ...[
      '> ',
      '|',
      '\n|-|\n',
      '---',
      '===',
      '`',
      '```',
      '~~~',
      '<',
      '>',
      '<div>',
      '</div>',
      '<!--',
      '-->',
      '<b a=',
      '"',
    ],
    ...[
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '!',
      '&',
      ';',
      '\\',
      '- [ ] ',
      'www.',
      'http://',
      '@',
      '.',
      ':',
      '[^',
      '+++',
    ],
  )
  const shapeOf = (tree: Root) => {
    const blocks = blocksOf(tree)
    return Array.from({length: blocks.count}, (_, i) => [
      blocks.typeAt(i),
      tree.children[i]!.position!.start.line,
      tree.children[i]!.position!.end.line,
    ])
  }

  test.each([
    ['native', native],
    ['reference', reference],
  ])('leave every block where it is: %s', (_, parse) => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), fc.constantFrom('é', '•', '漢', '😀', 'Ã©'), (pieces, other) => {
        const text = pieces.join('')
        if (text.includes(']:')) return
        try {
          expect(shapeOf(parse(text.replace(/[^\0-\x85\s]+/g, other)))).toEqual(shapeOf(parse(text)))
        } catch (error) {
          // What the native parser does not read the reference does.
          if (!isTooMuch(error) && (error as Error).name !== 'Declined') throw error
        }
      }),
      {numRuns: 400},
    )
  })
})
