// This tool beside its peers, in turn, in one run, on the same files: `npm run bench`. Writes RESULTS.md and chart.svg.
// `-- --only '10,000'` runs the sections whose title has that, and writes nothing; `--limit 60` waits for a minute
// before it gives up on a tool, `--runs 10` measures ten times.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {hostile, makeHostile, makeLarge, makeReports} from './corpora.mjs'
import {inTurn, stagesOf} from './measure.mjs'
import {chart, results, row} from './results.mjs'
import {cached, commands, installPeers, node0, ours, parseAll, readAll} from './tools.mjs'

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    runs: {type: 'string', default: '5'},
    limit: {type: 'string', default: '15'},
  },
})
const runs = Number(values.runs)
const limit = Number(values.limit) * 1000
const few = Math.min(3, runs)

installPeers()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prodev-report-bench-'))
/** A folder with some files, made when it is first asked for. */
const inFolder = (name, make) => {
  const at = path.join(folder, name)
  if (!fs.existsSync(at)) make(at)
  return at
}
const reports = count => () => inFolder(`reports-${count}`, at => makeReports(at, count))
const floor = {'node -e 0': node0, 'reading the files': readAll, 'reading and parsing them': parseAll}

/** Each section: what is measured, where, and beside whom the ratios are. */
const sections = [
  {
    title: 'Starting',
    base: 'node -e 0',
    make: reports(1),
    tools: () => ({'node -e 0': node0, '--version': ours('--version'), '--help': ours('--help')}),
  },
  {title: '1 report of 5 KB', base: 'rumdl', make: reports(1), tools: () => ({...floor, ...commands()})},
  {
    title: '100 reports of 5 KB',
    base: 'rumdl',
    runs: few,
    make: reports(100),
    tools: () => ({...floor, ...commands()}),
  },
  {
    title: '1,000 reports of 5 KB',
    base: 'rumdl',
    runs: few,
    make: reports(1000),
    tools: () => ({...floor, ...commands()}),
  },
  {
    title: '1,000 reports again, nothing changed',
    base: 'rumdl',
    make: reports(1000),
    // Their first run, which fills the caches, is not counted.
    before: cwd => inTurn(cached(), {cwd, limit: 120_000, runs: 1}),
    tools: cached,
  },
  {
    title: '10,000 reports of 5 KB',
    base: 'rumdl',
    runs: few,
    make: reports(10_000),
    tools: () => ({...floor, ...commands()}),
  },
  {
    title: '10,000 reports, with workers and without',
    base: 'one thread',
    runs: few,
    make: reports(10_000),
    tools: () => ({
      'one thread': ours('lint', '--no-config', '--concurrency', 'off', '.'),
      'two threads': ours('lint', '--no-config', '--concurrency', '2', '.'),
      '--format ndjson': ours('lint', '--no-config', '--format', 'ndjson', '.'),
    }),
  },
  {
    title: 'One report of 10 MB',
    base: 'rumdl',
    runs: 1,
    limit: Math.min(limit, 10_000),
    make: () => inFolder('large', at => makeLarge(at, 10)),
    tools: commands,
  },
  ...Object.keys(hostile).map((name, i) => ({
    title: `Hostile: ${name}`,
    base: 'rumdl',
    runs: 1,
    limit: Math.min(limit, 2000),
    make: () => inFolder(`hostile-${i}`, at => makeHostile(at, name)),
    tools: commands,
  })),
]

/** What one of ours takes for each megabyte, from small to large: the same, if the time grows with the size alone. */
async function growth() {
  const sizes = [1, 2.5, 5, 10]
  const perMegabyte = []
  for (const size of sizes) {
    const cwd = inFolder(`growth-${size}`, at => makeLarge(at, size))
    const cells = await inTurn({floor: node0, ours: commands()['prodev-report']}, {cwd, limit: 60_000, runs: 2})
    perMegabyte.push((cells.get('ours').times[0] - cells.get('floor').times[0]) / size)
  }
  return sizes.map((size, i) => ({size, ms: perMegabyte[i]}))
}

/** Where the time of ours goes, with all files on one thread. */
function profile() {
  const stages = count =>
    stagesOf(ours(...'lint --no-config --concurrency off --timing --format json .'.split(' ')), reports(count)())
  return [1, 1000].map(count => ({count, stages: stages(count)}))
}

try {
  const done = []
  for (const section of sections) {
    if (!section.title.includes(values.only)) continue
    const cwd = section.make()
    await section.before?.(cwd)
    const cells = await inTurn(section.tools(), {cwd, limit: section.limit ?? limit, runs: section.runs ?? runs})
    console.log(`\n${section.title}`)
    for (const [name, cell] of cells)
      console.log(`  ${row(name, cell, cells.get(section.base), section.limit ?? limit)}`)
    done.push({...section, limit: section.limit ?? limit, cells})
  }
  if (values.only === '') {
    const grown = await growth()
    fs.writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), results(done, grown, profile()))
    fs.writeFileSync(path.join(import.meta.dirname, 'chart.svg'), chart(done))
    console.log('\nWrote bench/RESULTS.md and bench/chart.svg')
  }
} finally {
  fs.rmSync(folder, {recursive: true, force: true})
}
