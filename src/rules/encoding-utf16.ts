import {defineSourceRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

export default defineSourceRule({
  id: 'encoding-utf16',
  summary: 'Files are UTF-8, not UTF-16',
  severity: 'error',
  preset: 'minimal',
  messages: {
    found: 'Unexpected UTF-16 file, expected UTF-8: GitHub shows it as binary and diffs cannot read it',
  },
  check({source: {charset, bom, invalid}, report}) {
    if (charset !== 'utf-16le' && charset !== 'utf-16be') return
    report('found', {start: 0, end: 0}, undefined, {
      // What UTF-16 cannot read would be gone for good after rewriting the file.
      fix: {edits: bom ? [remove(0, 1)] : [], safety: invalid.length === 0 ? 'safe' : 'unsafe', recode: 'utf-8'},
      note: 'Windows PowerShell 5 writes UTF-16 with `>` and `Out-File`: add `-Encoding utf8`, or use PowerShell 7',
    })
  },
})
