import {findFrontMatter} from '../markdown/front-matter.ts'
import {opaqueBlocks} from '../markdown/opaque.ts'
import {defineRule, type Fix} from '../rule.ts'
import {scanPasted} from '../table/pasted.ts'
import {rebuild} from '../table/rebuild.ts'

export default defineRule({
  id: 'table-tabs',
  summary: 'Tables have pipes between their cells',
  severity: 'info',
  messages: {
    tabs: 'Unexpected tabs between `{columns}` columns, expected a table with pipes',
    spaces: 'Unexpected gaps between `{columns}` columns, expected a table with pipes',
    lines: 'Unexpected drawn lines between `{columns}` columns, expected a table with pipes',
  },
  check({text, lines, tree, report}) {
    for (const found of scanPasted(text, lines, opaqueBlocks(tree, findFrontMatter(text)))) {
      const {by, rows, start, end, wrapped} = found
      // `├── docs/   # how it works`: the lines are a tree's, and the gaps its comments'.
      if (by !== 'lines' && /[├└]/.test(text.slice(start, end))) continue
      // `api.ts    → calls`: files, each with what it is for.
      if (by === 'spaces' && rows.every(row => /^(?:→|⟶|➜|=>|->|<-|←|#|\/\/)/.test(row.at(-1)!.trim()))) continue
      const columns = rows[0]!.length
      const yields = {at: start, columns, rows: rows.length}
      const fix: Fix = {edits: [rebuild(text, lines, found)], safety: 'unsafe', yields}
      report(
        by,
        {start, end},
        {columns},
        {note: 'All of it is shown as one paragraph, its lines run together', fix: wrapped ? undefined : fix},
      )
    }
  },
})
