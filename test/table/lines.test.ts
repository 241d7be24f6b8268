import {expect, test} from 'vitest'
import {blocks} from '../../src/table/blocks.ts'
import {Containers} from '../../src/table/containers.ts'
import {Lines} from '../../src/text/lines.ts'
import {nests} from './data/lines.ts'
import {opaqueSpans, parse} from './oracle.ts'

const visible = (text: string) => text.replaceAll('\ufeff', '␣').replaceAll('\t', '⇥').replaceAll('\n', '⏎')

/** Each line and where it stands, if no table begins; then the blocks that they make, tables known. */
function show(text: string): string {
  const out = [`=== ${visible(text)}`]
  const lines = new Lines(text)
  const opaque = opaqueSpans(parse(text))
  const containers = new Containers(text)
  for (const {number, start, end} of lines) {
    const hidden = (at: number) => opaque.some(span => span.start <= at && span.end > at)
    const line = containers.next(number, start, end, hidden)
    const is = Object.entries({opens: line.opens, lazy: line.lazy}).flatMap(([name, is]) => (is ? [`, ${name}`] : []))
    const content = visible(text.slice(line.start, line.end))
    out.push(`  ${number}: ${line.kind} in ${line.container}, ${line.indent} further${is.join('')}: ${content}`)
  }
  for (const {container, lines: own, gap, breaks, underlined} of blocks(text, lines, opaque)) {
    const of = own.map(({number, lazy}) => (lazy ? `(${number})` : number)).join(' ')
    out.push(
      `  block of ${of} in ${container}, below ${breaks}${gap === undefined ? '' : `, torn at ${gap}`}${underlined ? ', underlined' : ''}`,
    )
  }
  return `${out.join('\n')}\n`
}

// What changes here is where lines are seen to stand: look at each line of the difference, then run with `--update`.
test('each line stands in its quote or item', async () => {
  await expect(nests.map(show).join('\n')).toMatchFileSnapshot('./data/lines.txt')
})
