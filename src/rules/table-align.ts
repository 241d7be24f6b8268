import {defineRule} from '../rule.ts'
import {layOut, type Style} from '../table/align.ts'
import {wholeTable} from '../table/repair.ts'
import {makeWidth} from '../table/width.ts'

export default defineRule({
  id: 'table-align',
  summary: 'Tables are laid out in one style',
  severity: 'info',
  preset: 'none',
  options: {
    schema: {
      type: 'object',
      properties: {
        style: {
          enum: ['pad', 'compact'],
          description: '`pad`: all cells of a column equally wide; `compact`: a space on each side',
        },
      },
      additionalProperties: false,
    },
    defaults: {style: 'pad' as Style},
  },
  messages: {
    pad: 'Unexpected width of `{cells}` cells, expected columns padded to the width of their longest cell',
    compact: 'Unexpected padding in `{cells}` cells, expected one space on either side',
  },
  check({text, tables, options, report}) {
    const width = makeWidth()
    for (const table of tables) {
      const edits = layOut(text, table, options.style, width)
      if (edits.length === 0) continue
      report(
        options.style,
        table.header,
        {cells: edits.length},
        {fix: {edits, safety: 'safe', yields: wholeTable(table)}},
      )
    }
  },
})
