import type {FileResult} from '../engine/message.ts'
import {visible} from '../text/escape.ts'
import {nextSteps} from './next-steps.ts'
import {loadPaint} from './paint.ts'
import {rowsOf, type Screen, shownOf} from './pretty-finding.ts'
import type {Reporter, Run} from './reporter.ts'
import {makeScreenWidth} from './width.ts'
import {amount, amounts} from './words.ts'
import {wrap} from './wrap.ts'

/** The format for people: what, where, the line itself, and which command to run next. */
export const pretty: Reporter = async (run, {color, width, textOf}) => {
  // No file was looked at, for a reason that standard error tells: a tick would look like a verdict.
  if (run.files.length === 0) return ''
  const files = run.files.filter(({messages}) => messages.length > 0)
  const shown = files.map(file => ({path: visible(file.path), findings: shownOf(file, textOf(file.path))}))
  const screen: Screen = {
    columns: Math.min(Math.max(width, 40), 200),
    paint: await loadPaint(color),
    width: makeScreenWidth(),
  }
  const parts = shown.map(({path, findings}) =>
    [...wrap(path, screen.columns, screen.width).map(screen.paint.path), ...rowsOf(findings, screen), ''].join('\n'),
  )
  return [...parts, summary(run, files, screen)].join('\n')
}

const symbols = {error: '✖', warning: '⚠', info: '•'}

function summary({files, counts}: Run, bad: readonly FileResult[], {paint, columns, width}: Screen): string {
  if (bad.length === 0) return `${paint.good('✔')} ${amount(counts.files, 'file')}: nothing to mend\n`
  const where = files.length === 1 ? '1 file' : `${bad.length} of ${amount(files.length, 'file')}`
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info'
  const rows = wrap(`${symbols[worst]} ${amounts(counts)} in ${where}`, columns, width).map(paint[worst])
  for (const {why, command} of nextSteps(bad)) {
    // A command is never broken: it is there to be copied.
    if (why.length + 4 + width(command) <= columns) rows.push(`  ${why}: ${paint.command(command)}`)
    else rows.push(...wrap(`${why}:`, columns - 2, width).map(row => `  ${row}`), `    ${paint.command(command)}`)
  }
  return `${rows.join('\n')}\n`
}
