import {defineSourceRule} from '../rule.ts'
import {remove} from '../text/edit.ts'
import {pieces} from '../text/utf16.ts'

const powerShell =
  'Windows PowerShell 5 writes UTF-16 with `>`, `>>` and `Out-File`: add `-Encoding utf8`, or use PowerShell 7'

export default defineSourceRule({
  id: 'encoding-utf16',
  summary: 'Files are UTF-8, not UTF-16',
  severity: 'error',
  preset: 'minimal',
  messages: {
    found: 'Unexpected UTF-16 file, expected UTF-8: GitHub shows it as binary and diffs cannot read it',
    piece: 'Unexpected UTF-16 in a UTF-8 file, expected `{text}` in UTF-8: GitHub shows the file as binary',
  },
  check({source: {charset, bom, invalid}, text, report}) {
    // What UTF-16 cannot read would be gone for good after rewriting the file.
    const safety = invalid.length === 0 ? 'safe' : 'unsafe'
    if (charset !== 'utf-16le' && charset !== 'utf-16be') {
      for (const {start, end} of pieces(text)) {
        const plain = text.slice(start, end).replaceAll('\0', '')
        const shown = plain
          .trim()
          .split(/[\r\n]/, 1)[0]!
          .replaceAll('`', '')
        report(
          'piece',
          {start, end},
          {text: shown.length > 40 ? `${shown.slice(0, 39)}…` : shown},
          {fix: {edits: [{start, end, text: plain}], safety}, note: powerShell},
        )
      }
      return
    }
    report('found', {start: 0, end: 0}, undefined, {
      fix: {edits: bom ? [remove(0, 1)] : [], safety, recode: 'utf-8'},
      note: powerShell,
    })
  },
})
