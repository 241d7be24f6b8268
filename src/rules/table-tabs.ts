import {findFrontMatter} from '../markdown/front-matter.ts'
import {opaqueBlocks} from '../markdown/opaque.ts'
import {defineRule, type Fix} from '../rule.ts'
import {looksAlike} from '../table/evidence.ts'
import {type Pasted, scanPasted} from '../table/pasted.ts'
import {rebuild} from '../table/rebuild.ts'
import {groupBy, inOne} from '../text/group-by.ts'

export default defineRule({
  id: 'table-tabs',
  summary: 'Tables have pipes between their cells',
  severity: 'info',
  messages: {
    tabs: 'Unexpected tabs between `{columns}` columns, expected a table with pipes',
    spaces: 'Unexpected gaps between `{columns}` columns, expected a table with pipes',
    lines: 'Unexpected drawn lines between `{columns}` columns, expected a table with pipes',
    several: 'Unexpected {what} between `{columns}` columns, as in `{others}` more places, expected tables with pipes',
  },
  check({text, lines, tree, report}) {
    const found = scanPasted(text, lines, () => opaqueBlocks(tree, findFrontMatter(text))).filter(
      table => !isListing(table, text) && !isHeadless(table),
    )
    for (const alike of groupBy(found, ({by}) => by).values()) {
      for (const [first, ...others] of inOne(alike)) {
        const {by, rows, start, end} = first
        const columns = rows[0]!.length
        const whole = [first, ...others].filter(({wrapped}) => !wrapped)
        const [one] = whole
        const fix: Fix | undefined = one && {
          edits: whole.map(table => rebuild(text, lines, table)),
          safety: 'unsafe',
          yields: {at: one.start, columns: one.rows[0]!.length, rows: one.rows.length},
        }
        const extras = {note: 'All of it is shown as one paragraph, its lines run together', fix}
        if (others.length === 0) report(by, {start, end}, {columns}, extras)
        else report('several', {start, end}, {what: names[by], columns}, {...extras, others})
      }
    }
  },
})

/**
 * `Before git add:   red`: what stands before a colon is told after it. And where each line has a number in the same place,
 * none of them is a header.
 */
const isHeadless = ({by, rows}: Pasted) =>
  by !== 'lines' && (rows.every(row => row.length === 2 && /[:：]$/.test(row[0]!)) || looksAlike(rows))

const names = {tabs: 'tabs', spaces: 'gaps', lines: 'drawn lines'} as const

/** `├── docs/   # how it works`, `api.ts    → calls`: files, each with what it is for. */
function isListing({by, rows, start, end}: Pasted, text: string): boolean {
  if (by === 'lines') return false
  if (/[├└]/.test(text.slice(start, end))) return true
  // `•  start: …`, `//    the address`: a sign before each line is no column.
  if (rows.every(row => row.length === 2 && /^(?:[-*+•●▪◦·‣–—>#]|\/\/)$/.test(row[0]!))) return true
  // `{name: 'GBK',   size: 2},`: lines of code.
  if (rows.every(row => /^[{[(]/.test(row[0]!) && /[)\]}][,;]?$/.test(row.at(-1)!))) return true
  // `{'  '}at render`: blanks between quotes, as MDX has them.
  if (by === 'spaces' && rows.every(row => /^\{["'`]$/.test(row[0]!))) return true
  // `a)  A box`, `b)  A mask`: points with letters.
  if (rows.every(row => row.length === 2 && /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]$/i.test(row[0]!))) return true
  return by === 'spaces' && rows.every(row => /^(?:→|⟶|➜|=>|->|<-|←|#|\/\/)/.test(row.at(-1)!))
}
