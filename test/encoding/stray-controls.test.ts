import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {damaged, harmless} from './damage.ts'

test('a control that is the second half of a letter elsewhere is one here, of which somebody has deleted the first', () => {
  const text = damaged('Skąd są te książki? Będą tu jutro, sądzę.\n', {...harmless, pages: ['iso-8859-1']})
  expect(text).toContain('s\u00c4\u0085 te')
  const deleted = text.replace('s\u00c4\u0085 te', 's\u0085 te')
  expect(edits(diagnose(deleted), false).some(({text}) => text.includes('…'))).toBe(false)
  const quoted = damaged('It’s “here”.\n', {...harmless, pages: ['iso-8859-1']})
  expect(edits(diagnose(`${quoted}It\u0092s there\u0085\n`), false).some(({text}) => text.includes('…'))).toBe(true)
})

test('‽ is likelier a quotation mark of before the euro', () => {
  expect(edits(diagnose('He said â\u0080œnoâ\u0080\u009d – no.\n'), false).some(({text}) => text.includes('‽'))).toBe(
    false,
  )
})

test('a control right before a character that was damaged is what is left of another one, and no quotation mark', () => {
  const text = damaged('英语笔记\n\n语笔\n', {...harmless, pages: ['iso-8859-1']})
  expect(text.startsWith('\u00e8\u008b\u00b1')).toBe(true)
  expect(edits(diagnose(`\u008b${text.slice(3)}`), true).some(({text}) => text.includes('‹'))).toBe(false)
})

test('a control between blanks is no apostrophe', () => {
  const quoted = damaged('It’s “here”.\n', {...harmless, pages: ['iso-8859-1']})
  const told = (text: string) => edits(diagnose(`${quoted}${text}\n`), true).some(({start}) => start >= quoted.length)
  expect(told('one path \u0092 another')).toBe(false)
  expect(told('they don\u0092t know')).toBe(true)
})

test('after a question mark it is a closing quote, but within a word what is left of a letter', () => {
  const quoted = damaged('It’s “here”, don’t you?\n', {...harmless, pages: ['iso-8859-1']})
  const told = (text: string) => edits(diagnose(`${quoted}${text}\n`), false).some(({start}) => start >= quoted.length)
  expect(told('He asked: \u0091why?\u0092 and left')).toBe(true)
  expect(told('GIF /d?\u0092\u00c9?f/')).toBe(false)
})
