import {nearest} from '../../engine/nearest.ts'
import {loadParsers} from '../../engine/parsers.ts'
import {areaOf} from '../../engine/silence.ts'
import type {Io} from '../../io/io.ts'
import {Trouble} from '../../io/trouble.ts'
import {renderPage} from '../../reporters/page.ts'
import {firstExamples, type RulePage, readPage} from '../../reporters/page-data.ts'
import {renderRules} from '../../reporters/rule-list.ts'
import type {Rule} from '../../rule.ts'
import {rules} from '../../rules/index.ts'
import {exit} from '../session.ts'
import {pageOf} from '../show/pages.ts'
import {colorLevel} from '../style.ts'

export interface ExplainFlags {
  format: 'pretty' | 'json'
  all?: boolean
  color?: boolean
}

/** `prodev-report explain` */
export async function explain(
  id: string | undefined,
  {format, all = false, color}: ExplainFlags,
  io: Io,
): Promise<number> {
  const style = {color: colorLevel(io, io.stdout, color), width: io.stdout.columns ?? 80}
  if (id === undefined) {
    const pages = rules.map(rule => readPage(rule, pageOf(rule.id) ?? ''))
    io.stdout.write(
      format === 'json'
        ? asJson(pages.map(({id, summary, severity, preset, fix}) => ({id, summary, severity, preset, fix})))
        : await renderRules(pages, style),
    )
    return exit.clean
  }
  const rule = find(id)
  const page = pageOf(rule.id) ?? ''
  const known = readPage(rule, page)
  if (format === 'json') io.stdout.write(asJson(known))
  else {
    // The one that declines nothing: the pages are full of what others stumble over.
    const {parse} = await loadParsers('remark')
    io.stdout.write(await renderPage(excerpt(page, known, all), inALine(known), parse, style))
  }
  return exit.clean
}

const fixes = {safe: '`fix` repairs it', unsafe: '`fix --unsafe` repairs it, by a guess', none: 'for you to fix'}
const presets = {
  minimal: 'in every preset',
  recommended: 'on by default',
  strict: 'in the preset `strict`',
  none: 'off by default',
}

/** A page is its rule's test too, and may have a hundred examples: the first ones are what a reader comes for. */
const few = 3
/** Nobody is sent for less than this. */
const worthAsking = 3

function excerpt(page: string, {id, examples}: RulePage, all: boolean): string {
  const left = examples.length - few
  const cut = !all && left >= worthAsking
  const more = cut ? `\n${left} more examples: \`npx prodev-report explain ${id} --all\`\n` : ''
  return `${(cut ? firstExamples(page, few) : page).trimEnd()}

## Where it is wrong

A comment right above the line silences it; \`disable-file\` does so for the whole file, and a config for all:

~~~text
<!-- prodev-report-disable-next-line ${id} -- why -->
"rules": {"${id}": "off"}
~~~
${more}`
}

const inALine = ({severity, preset, fix}: RulePage) => `${severity} · ${presets[preset]} · ${fixes[fix]}`

const asJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

function find(id: string): Rule {
  const rule = rules.find(rule => rule.id === id)
  if (rule) return rule
  const near = nearest(id, new Set([...rules.map(rule => rule.id), ...rules.map(rule => areaOf(rule.id))]))
  const area = rules.filter(rule => areaOf(rule.id) === id).map(rule => `\`${rule.id}\``)
  if (area.length > 0)
    throw new Trouble(
      `\`${id}\` is an area, expected one rule of it: ${area.join(', ')}`,
      '`npx prodev-report explain` lists them all.',
    )
  throw new Trouble(
    `There is no rule \`${id}\`${near ? `: did you mean \`${near}\`?` : ''}`,
    '`npx prodev-report explain` lists them all.',
  )
}
