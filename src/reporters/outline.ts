import type {Report, Section, Start} from '../report/report.ts'
import {visible} from '../text/escape.ts'
import {amount} from './words.ts'

/** A report as the tool sees it, in lines for people: what each section was taken for, and why. */
export function outlineLines({title, kind, track, tracks, sections, headings, prompts}: Report): string[] {
  const width = Math.max(0, ...Object.keys(sections).map(id => id.length))
  const said =
    tracks.title && tracks.content && tracks.title !== tracks.content ? `, but technologies of ${tracks.content}` : ''
  const lines = [
    `title     ${visible(title ?? '(none)')}`,
    `kind      ${kind}${track ? `, ${track} track` : ''}${said}`,
    'sections',
  ]
  for (const [id, section] of Object.entries(sections)) {
    const [first, ...others] = section.starts
    const head = `  ${id.padEnd(width)}  ${section.status.padEnd(7)}`
    const indent = ' '.repeat(head.length)
    if (first) lines.push(`${head}  ${placeOf(first)}${measures(section)}`)
    else
      lines.push(`${head}${section.status === 'implied' ? `  by the introduction${measures(section)}` : ''}`.trimEnd())
    for (const other of others) lines.push(`${indent}  ${placeOf(other)}`)
    if (first) continue
    const refused = headings.filter(heading => heading.refused === id).slice(0, 3)
    for (const heading of refused) lines.push(`${indent}  not ${placeOf(heading)}`)
  }
  if (prompts.length > 0)
    lines.push(`prompts   ${amount(prompts.length, 'line')} of the assignment, the first on line ${prompts[0]!.line}`)
  return lines
}

const placeOf = ({line, as, text, why}: Start) => `line ${line}, ${as} “${visible(text)}”: ${visible(why)}`

function measures({status, words, items, pairs, placeholders}: Section): string {
  if (status === 'empty') return placeholders.length > 0 ? '; only placeholders' : ''
  const parts = [amount(words, 'word')]
  if (items.length > 0) parts.push(amount(items.length, 'point'))
  if (pairs.length > 0)
    parts.push(`${pairs.filter(({solution}) => solution !== '').length} of ${pairs.length} challenges solved`)
  return `; ${parts.join(', ')}`
}
