import {excerpt} from '../encoding/excerpt.ts'
import {storyOfMisread, writtenIn} from '../encoding/story.ts'
import {defineSourceRule} from '../rule.ts'
import {isWellRead} from '../text/source.ts'

export default defineSourceRule({
  id: 'encoding-misread',
  summary: 'No text in an older code page was read as another one',
  severity: 'error',
  preset: 'minimal',
  messages: {
    misread:
      'Unexpected `{damaged}`, expected most likely `{repaired}`: a text in {written} was read as {read} ({count})',
  },
  check({source, text, lines, damage, report}) {
    const {misread} = damage
    // Bytes that are no UTF-8 are read by no page yet: `encoding-invalid` tells of them.
    if (!misread || !isWellRead(source)) return
    const {edits, written, read} = misread
    const {how, advice} = storyOfMisread(written, read)
    const line = (start: number) => lines.lineAt(start).start
    const places = new Set(edits.map(({start}) => line(start))).size
    const first = edits.filter(({start}) => line(start) === line(edits[0]!.start))
    report(
      'misread',
      {start: first[0]!.start, end: first.at(-1)!.end},
      {
        ...excerpt(text, first),
        written: writtenIn(written),
        read: writtenIn(read),
        count: places === 1 ? 'one line' : `${places} lines`,
      },
      {
        fix: {edits, safety: 'unsafe'},
        note: `${how}. ${advice}`,
        assume: edits,
      },
    )
  },
})
