import {defineSourceRule} from '../rule.ts'
import {utf16In} from '../text/appended.ts'
import {remove} from '../text/edit.ts'
import type {Source} from '../text/source.ts'
import {holdsUtf8, isShifted} from '../text/utf16.ts'

const powerShell =
  'Windows PowerShell 5 writes UTF-16 with `>`, `>>` and `Out-File`: add `-Encoding utf8`, or use PowerShell 7'

const shifted =
  'Some program put a byte into it or took one out, so half of it cannot be read: get the file again from where it came'

export default defineSourceRule({
  id: 'encoding-utf16',
  summary: 'Files are UTF-8, not UTF-16',
  severity: 'error',
  preset: 'minimal',
  messages: {
    found: 'Unexpected UTF-16 file, expected UTF-8: GitHub shows it as binary and diffs cannot read it',
    piece: 'Unexpected UTF-16 in a UTF-8 file, expected `{text}` in UTF-8: GitHub shows the file as binary',
  },
  check({source, report}) {
    const {charset, bom, invalid, text} = source
    for (const {start, end, text: said, sure} of utf16In(source)) {
      const line = said
        .trim()
        .split(/[\r\n]/, 1)[0]!
        .replaceAll('`', '')
      report(
        'piece',
        {start, end},
        {text: line.length > 40 ? `${line.slice(0, 39)}…` : line},
        {
          fix: {edits: [{start, end, text: said}], safety: sure && isRead(source, start, end) ? 'safe' : 'unsafe'},
          note: powerShell,
        },
      )
    }
    if (charset !== 'utf-16le' && charset !== 'utf-16be') return
    // What UTF-16 cannot read would be gone for good after rewriting the file.
    const safety = invalid.length === 0 && !holdsUtf8(source) ? 'safe' : 'unsafe'
    const isLost = isShifted(text)
    report('found', {start: 0, end: 0}, undefined, {
      fix: isLost ? undefined : {edits: bom ? [remove(0, 1)] : [], safety, recode: 'utf-8'},
      note: isLost ? shifted : powerShell,
    })
  },
})

/** Whether UTF-8 reads all around a piece: where it does not, the file may be something else. */
const isRead = ({invalid}: Source, start: number, end: number): boolean =>
  invalid.every(part => part.start >= start && part.end <= end)
