import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'

test('dashes of which GBK left the beginning are the same in the whole text', () => {
  const text = `# Notes

- **Run it behind a wall** 鈥?only expose what is needed.
- **Set the rights** per key 鈥?follow the least of them.
1. **Find** 鈥?alerts come by mail
Never trust 鈥?always look, and keep the 鈽呪槄鈽呪槄 rating.
`
  const repaired = applyEdits(text, edits(diagnose(text), true))
  expect(repaired.match(/[–—] /g)).toEqual(['— ', '— ', '— ', '— '])
})
