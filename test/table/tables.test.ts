import {expect, test} from 'vitest'
import {barePipes} from '../../src/table/bare-pipes.ts'
import {delimiterKind} from '../../src/table/delimiter.ts'
import {scanPasted} from '../../src/table/pasted.ts'
import type {Row, Table} from '../../src/table/table.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {Lines} from '../../src/text/lines.ts'
import {fix, lint, setupWith} from '../support/engine.ts'
import {documents} from './data/documents.ts'
import {scan} from './oracle.ts'

/** A row by its cells; `¦` where a pipe parts two that nobody meant to part, `(` and `)` where its ends are open. */
function showRow(text: string, row: Row): string {
  const bare = new Set(barePipes(text, row))
  const cells = row.cells.map(({start, end}) => text.slice(start, end))
  const pipes = row.pipes.slice(row.opens ? 1 : 0).map(pipe => (bare.has(pipe) ? ' ¦ ' : ' | '))
  const inner = cells.map((cell, i) => cell + (i < cells.length - 1 ? pipes[i] : '')).join('')
  return `${row.line}: ${row.opens ? '[' : '('}${inner}${row.closes ? ']' : ')'}`
}

function showTable(text: string, table: Table): string[] {
  const {header, delimiter, body, gaps, tail, swallowed, doubtful, readable, start, end} = table
  const is = Object.entries({swallowed, doubtful, readable}).flatMap(([name, is]) => (is ? [name] : []))
  return [
    `  table ${start}-${end}${is.map(name => `, ${name}`).join('')}`,
    `    header ${showRow(text, header)}`,
    `    dashes ${delimiter ? `${showRow(text, delimiter)} ${delimiterKind(text, delimiter)}` : 'none'}`,
    ...body.map(row => `    row ${showRow(text, row)}`),
    ...tail.map(row => `    tail ${showRow(text, row)}`),
    ...gaps.map(gap => `    gap ${gap.start}-${gap.end} above ${gap.before.line}${gap.certain ? '' : ', perhaps'}`),
  ]
}

const visible = (text: string) => text.replaceAll('\r', '␍').replaceAll('\t', '⇥').replaceAll('\n', '⏎')
/** The rules for tables alone: the others have nothing to say here. */
const everything = setupWith()
const setup = {...everything, rules: everything.rules.filter(({rule}) => rule.id.startsWith('table-'))}

function show(text: string): string {
  const out = [`=== ${visible(text)}`]
  for (const table of scan(text)) out.push(...showTable(text, table))
  for (const {by, rows, wrapped, start, end} of scanPasted(text, new Lines(text), () => []))
    out.push(
      `  pasted by ${by} ${start}-${end}${wrapped ? ', wrapped' : ''}: ${rows.map(row => row.join('/')).join(' ')}`,
    )
  const found = lint(text, setup)
  for (const {ruleId, line, column, endLine, endColumn, message, fix, note, related} of found) {
    out.push(
      `  ${line}:${column}-${endLine}:${endColumn} ${ruleId}: ${visible(message)}${fix ? ` (${fix.safety})` : ''}`,
    )
    if (note?.startsWith('The fix')) out.push(`    ${note}`)
    for (const {line, column} of related ?? []) out.push(`    beside ${line}:${column}`)
    for (const {label, edits} of fix?.alternatives ?? [])
      out.push(`    or ${label}: ${visible(applyEdits(text, edits))}`)
  }
  for (const safety of ['safe', 'unsafe'] as const) {
    if (!found.some(message => message.fix?.safety === safety)) continue
    const {bytes} = fix(text, {unsafe: safety === 'unsafe'}, setup)
    out.push(`  ${safety} ${visible(new TextDecoder().decode(bytes))}`)
  }
  return `${out.join('\n')}\n`
}

// What changes here is what is seen as a table: look at each line of the difference, then run this file with `--update`.
test('tables as people leave them', async () => {
  await expect(documents.map(show).join('\n')).toMatchFileSnapshot('./data/tables.txt')
})
