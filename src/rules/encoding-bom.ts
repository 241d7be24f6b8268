import {defineSourceRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

export default defineSourceRule({
  id: 'encoding-bom',
  summary: 'Files have no byte order mark',
  severity: 'info',
  messages: {
    first: 'Unexpected byte order mark at the start, expected the text itself',
    inner: 'Unexpected byte order mark within the text, expected none: two files were probably joined here',
  },
  check({source: {charset}, text, report}) {
    for (let at = text.indexOf('\ufeff'); at !== -1; at = text.indexOf('\ufeff', at + 1)) {
      const place = {start: at, end: at + 1}
      // In UTF-16 the mark belongs there; encoding-utf16 has the say about those files.
      if (at === 0 && charset !== 'utf-8') continue
      report(at === 0 ? 'first' : 'inner', place, undefined, {
        fix: [remove(at, at + 1)],
        note:
          at === 0
            ? 'Windows PowerShell 5 and Notepad put it there; choose “UTF-8 without BOM” when you save'
            : undefined,
      })
    }
  },
})
