import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {readReport} from '../../src/report/read-report.ts'
import type {Report} from '../../src/report/report.ts'
import type {Span} from '../../src/text/span.ts'
import {treeOf} from '../support/engine.ts'
import {documents} from './data/documents.ts'
import {forms} from './data/forms.ts'

const programme = shippedProgramme('prodev-backend')

/** All that a reading holds, as lines that a person can check against the document. */
function show(name: string, text: string): string {
  const report = readReport(treeOf(text), text, programme)
  const {title, track, tracks, kind, sections, headings, order, prompts} = report
  const out = [`=== ${name}`, `${kind} «${title}» track ${track} (title ${tracks.title}, content ${tracks.content})`]
  out.push(`order ${order.join(' ')}`)
  for (const {line, as, level, text, why, section, app, refused} of headings) {
    const what = section ? `→ ${section}` : refused ? `not ${refused}` : '–'
    out.push(`${line} ${as} ${level} «${text}» ${what}${app ? ' (app)' : ''}${why ? `: ${why}` : ''}`)
  }
  for (const [id, section] of Object.entries(sections)) out.push(...showSection(id, section, text))
  for (const prompt of prompts) out.push(`prompt ${prompt.line} «${prompt.text}» ${slice(prompt, text)}`)
  return `${out.join('\n')}\n`
}

function showSection(id: string, section: Report['sections'][string], text: string): string[] {
  const {status, starts, ranges, words, items, pairs, topics, links, placeholders} = section
  const told = [`${words} words`, links > 0 && `${links} links`, topics.length > 0 && topics.join(', ')]
  return [
    `${id} ${status}, ${told.filter(Boolean).join('; ')}`,
    ...starts.map(
      start => `  at ${start.line} ${start.as} ${start.level} «${start.text}» ${start.why} ${slice(start, text)}`,
    ),
    ...ranges.map(range => `  holds ${slice(range, text)}`),
    ...items.map(item => `  item ${item.line} «${item.term}» «${item.text}» ${slice(item, text)}`),
    ...pairs.map(pair => `  pair ${pair.line} «${pair.challenge}» → «${pair.solution}» ${slice(pair, text)}`),
    ...placeholders.map(mark => `  slot ${mark.line} «${mark.text}» ${slice(mark, text)}`),
  ]
}

/** What a place holds, from its first character to its last. */
function slice({start, end}: Span, text: string): string {
  const held = text.slice(start, end).replaceAll('\n', '⏎')
  return `[${held.length > 60 ? `${held.slice(0, 28)} … ${held.slice(-28)}` : held}]`
}

// What changes here changes what every rule sees: look at each line of the difference, then `npx vitest run -u`.
test('the forms in which people write sections, read as a whole', async () => {
  const all = forms.map(({name, text}) => show(name, text)).join('\n')
  await expect(all).toMatchFileSnapshot('./data/forms-readings.txt')
})

test('what people write in sections, read as a whole', async () => {
  const all = Object.entries(documents)
    .map(([name, text]) => show(name, text))
    .join('\n')
  await expect(all).toMatchFileSnapshot('./data/readings.txt')
})

// Those of many short ones for which a change of the reader made a difference that no other test showed.
test('scraps of reports, read as a whole', async () => {
  const file = path.join(import.meta.dirname, 'data/short.json')
  const scraps = JSON.parse(fs.readFileSync(file, 'utf8')) as string[]
  const told = (text: string) =>
    show(text.trimEnd().replaceAll('\n', '⏎'), text).replace(/^(?:\w+ absent, 0 words|order )\n/gm, '')
  await expect(scraps.map(told).join('\n')).toMatchFileSnapshot('./data/short-readings.txt')
})
