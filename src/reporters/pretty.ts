import type {Counts, Message} from '../engine/message.ts'
import {visible} from '../text/escape.ts'
import {gistOf} from './gist.ts'
import {NextSteps, type Step} from './next-steps.ts'
import {loadPaint} from './paint.ts'
import {rowsOf, type Screen, shownOf} from './pretty-finding.ts'
import type {Format} from './reporter.ts'
import {Tally} from './tally.ts'
import {makeScreenWidth} from './width.ts'
import {amount, amounts} from './words.ts'
import {wrap} from './wrap.ts'

/** The format for people: what, where, the line itself, and which command to run next. */
export const pretty: Format = async (_, {color, width}) => {
  const screen: Screen = {
    columns: Math.min(Math.max(width, 40), 200),
    paint: await loadPaint(color),
    width: makeScreenWidth(),
  }
  const next = new NextSteps()
  const tally = new Tally()
  let bad = 0
  let refused = 0
  let short = false
  return {
    begin: () => '',
    file(file, textOf) {
      if (file.messages.length === 0) return ''
      bad++
      next.add(file)
      tally.add(file.messages.map(({ruleId}) => ruleId))
      const path = wrap(visible(file.path), screen.columns, screen.width).map(screen.paint.path)
      const {shown, left} = gistOf(file.messages)
      short ||= left.length > 0
      const rows = rowsOf(shownOf(shown, textOf()), screen)
      return `${[...path, ...rows, ...left.flatMap(one => leftOut(one, screen)), ''].join('\n')}\n`
    },
    unread() {
      // Why not is told on standard error, after all else.
      refused++
      return ''
    },
    // No file was looked at, for a reason that standard error tells: a tick would look like a verdict.
    end(counts) {
      if (counts.files === 0) return ''
      const rest = refused > 0 ? `${screen.paint.error(`✖ ${amount(refused, 'file')} not looked at`)}\n` : ''
      return summary(counts, {bad, tally, steps: next.steps(), short}, screen) + rest
    },
  }
}

function leftOut(alike: readonly Message[], {columns, paint, width}: Screen): string[] {
  const [{ruleId, line: from}, to] = [alike[0]!, alike.at(-1)!.line]
  const where = from === to ? `on line ${from}` : `on lines ${from} to ${to}`
  return wrap(`… and ${alike.length} more of ${ruleId} ${where}`, columns - 4, width).map(row => paint.dim(`  ${row}`))
}

const symbols = {error: '✖', warning: '⚠', info: '•'}

/** From here on nobody has all findings before them. */
const tooMany = 20
/** And from here on a line for each of them is what a person would look for. */
const flood = 100
const mostRules = 6

interface Sum {
  /** How many files have findings. */
  bad: number
  tally: Tally
  steps: readonly Step[]
  /** Whether findings were left out. */
  short: boolean
}

function summary(counts: Counts, {bad, tally, steps, short}: Sum, {paint, columns, width}: Screen): string {
  const findings = counts.error + counts.warning + counts.info
  if (bad === 0) return `${paint.good('✔')} ${amount(counts.files, 'file')}: no problems\n`
  const where = counts.files === 1 ? '1 file' : `${bad} of ${amount(counts.files, 'file')}`
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info'
  const rows = wrap(`${symbols[worst]} ${amounts(counts)} in ${where}`, columns, width).map(paint[worst])
  const indented = (text: string) =>
    wrap(text, columns - 4, width).map((row, i) => (i === 0 ? `  ${row}` : `    ${row}`))
  if (findings > tooMany && tally.rules > 1) rows.push(...indented(`Most often: ${tally.inWords(mostRules)}`))
  for (const {why, command} of steps) {
    // A command is never broken: it is there to be copied.
    if (why.length + 4 + width(command) <= columns) rows.push(`  ${why}: ${paint.command(command)}`)
    else rows.push(...wrap(`${why}:`, columns - 2, width).map(row => `  ${row}`), `    ${paint.command(command)}`)
  }
  if (short || findings > flood) rows.push(...indented('All of them, a line each: --format compact'))
  return `${rows.join('\n')}\n`
}
