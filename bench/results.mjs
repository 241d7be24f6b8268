// Puts measurements into words: rows for the terminal, tables for RESULTS.md, a chart.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {median} from './measure.mjs'
import {versions} from './tools.mjs'

const shown = ms =>
  ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(0)} ms`

/** What a cell says: least, median and most, or why there is nothing to say. */
function parts({times, mb, late, refused, crashed}, base, limit) {
  const memory = mb > 0 ? `${mb} MB` : '–'
  if (crashed || refused) return [refused ? 'refused' : 'crashed', '', '', '', memory]
  if (late || times.length === 0) return [`> ${shown(limit)}`, '', '', '', memory]
  const ratio = base && base.times.length > 0 ? `${(median(times) / median(base.times)).toFixed(2)} ×` : ''
  return [shown(times[0]), shown(median(times)), shown(times.at(-1)), ratio, memory]
}

export const row = (name, cell, base, limit) =>
  [name.padEnd(18), ...parts(cell, base, limit).map(part => part.padStart(9))].join(' ') +
  (cell.crashed ? `  (${cell.crashed})` : '')

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

function section({title, base, limit, cells}) {
  const rows = [...cells].map(([name, cell]) => [name, ...parts(cell, cells.get(base), limit)])
  return `## ${title}\n\n${table(['', 'least', 'median', 'most', `beside ${base}`, 'memory'], rows)}\n`
}

/** One table for all hostile inputs: who takes how long for which. */
function hostileTable(sections) {
  const names = [...sections[0].cells.keys()]
  const rows = sections.map(({title, limit, cells}) => [
    title.replace('Hostile: ', ''),
    ...names.map(name => {
      const cell = cells.get(name)
      return cell.refused
        ? 'refused'
        : cell.crashed
          ? 'crashed'
          : cell.late
            ? `> ${shown(limit)}`
            : shown(cell.times[0])
    }),
  ])
  return `## Hostile inputs\n\n${table(['one file, one run', ...names], rows)}\n`
}

function machine() {
  const {version} = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8'))
  const peers = Object.entries(versions()).map(([name, number]) => `${name} ${number}`)
  return [
    `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.availableParallelism()} processors, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.platform()} ${os.arch()}, Node ${process.versions.node}, load ${os.loadavg()[0].toFixed(1)}.`,
    `prodev-report ${version} (${commit()}); ${peers.join(', ')}.`,
  ].join('\n')
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: import.meta.dirname, encoding: 'utf8'}).trim()
  } catch {
    return 'no repository'
  }
}

/** How many stages are told one by one; more than these take next to nothing each. */
const told = 16

/** Our stages, the longest first: each is measured for itself, which adds about a tenth to all of them. */
function stagesTable(profiles) {
  const last = profiles.at(-1).stages
  const names = [...last].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  const sum = (stages, some) => some.reduce((total, name) => total + (stages.get(name) ?? 0), 0)
  const cells = some =>
    profiles.flatMap(({stages}) => {
      const ms = sum(stages, some)
      return [shown(ms), `${((100 * ms) / sum(stages, [...stages.keys()])).toFixed(1)} %`]
    })
  const rest = names.slice(told)
  const head = [
    'on one thread',
    ...profiles.flatMap(({count}) => [count === 1 ? '1 report' : `${count.toLocaleString('en')}`, '']),
  ]
  const rows = [...names.slice(0, told).map(name => [name, ...cells([name])]), [`${rest.length} more`, ...cells(rest)]]
  return `## Where the time goes\n\n${table(head, rows)}\n`
}

export function results(sections, grown, profiles) {
  const isHostile = ({title}) => title.startsWith('Hostile')
  const costs = grown.map(({ms}) => ms)
  return [
    '# Results\n',
    'Made by `npm run bench`: all tools in turn, in one run, on the same files, each with what it does by itself and, where not',
    'said otherwise, without a cache. Times are those of whole processes; memory is the peak of all processes together.',
    'The tools check different things: what is compared is how long one waits.\n',
    `${machine()}\n`,
    '![1,000 reports](chart.svg)\n',
    ...sections.filter(one => !isHostile(one)).map(section),
    hostileTable(sections.filter(isHostile)),
    stagesTable(profiles),
    '## Growth\n',
    table(
      ['one report of', ...grown.map(({size}) => `${size} MB`)],
      [['time for each MB', ...costs.map(ms => shown(ms))]],
    ),
    `\nThe dearest megabyte costs ${(Math.max(...costs) / Math.min(...costs)).toFixed(2)} times as much as the cheapest.\n`,
  ].join('\n')
}

/** Bars for 1,000 reports, as long as the median; a tool that did not come to an end has an open one. */
export function chart(sections) {
  const {cells, limit} = sections.find(({title}) => title.startsWith('1,000 reports of'))
  const bars = [...cells].map(([name, {times, late, crashed}]) => ({
    name,
    ms: times.length > 0 && !late && !crashed ? median(times) : limit,
    open: late || Boolean(crashed),
  }))
  const most = Math.max(...bars.map(({ms}) => ms))
  const [left, width, step] = [150, 460, 26]
  const lines = bars.map(({name, ms, open}, i) => {
    const length = Math.max(2, (ms / most) * width)
    const y = 40 + i * step
    const color = name === 'prodev-report' ? '#1f6feb' : '#8b949e'
    return [
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${name}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="18" fill="${open ? 'none' : color}" stroke="${color}"/>`,
      `<text x="${(left + length + 6).toFixed(1)}" y="${y + 13}">${open ? '&gt; ' : ''}${shown(ms)}</text>`,
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 90} ${60 + bars.length * step}" font-family="sans-serif" font-size="13" fill="#57606a">
<title>Time to check 1,000 reports of 5 KB</title>
<text x="${left}" y="22" font-weight="bold">1,000 reports of 5 KB, without a cache: less is better</text>
${lines.join('\n')}
</svg>
`
}
