import type {RulePage} from './page-data.ts'
import {loadPaint} from './paint.ts'
import type {Look} from './reporter.ts'
import {makeScreenWidth} from './width.ts'
import {wrap} from './wrap.ts'

const fixes = {safe: 'fix', unsafe: 'guess', none: ''} as const
const presets = {minimal: '', recommended: '', strict: ' (strict)', none: ' (off)'} as const

/** The rules as a list: id, level, whether `fix` mends it, what it is about. */
export async function renderRules(
  rules: readonly Pick<RulePage, 'id' | 'severity' | 'summary' | 'fix' | 'preset'>[],
  {color, width}: Look,
): Promise<string> {
  const paint = await loadPaint(color)
  const measure = makeScreenWidth()
  const idSize = Math.max(...rules.map(({id}) => id.length))
  const start = idSize + 2 + 'warning'.length + 2 + 'guess'.length + 2
  // On a narrow terminal the summary stands below.
  const beside = width - start >= 30
  const indent = beside ? start : 4
  const rows = rules.flatMap(({id, severity, summary, fix, preset}) => {
    const head = `${id.padEnd(idSize)}  ${paint[severity](severity.padEnd(7))}  ${paint.good(fixes[fix].padEnd(5))}`
    const lines = wrap(summary + presets[preset], width - indent, measure)
    const [first, ...rest] = beside ? [`${head}  ${lines[0]}`, ...lines.slice(1)] : [head, ...lines]
    return [first, ...rest.map(line => ' '.repeat(indent) + line)]
  })
  const legend =
    'fix: `fix` repairs it; guess: only `fix --unsafe` does. Rules marked (strict) are on with `--preset strict`, those marked (off) where a config names them.'
  return `${[...rows, '', ...wrap(legend, width, measure).map(paint.dim)].join('\n')}\n`
}
