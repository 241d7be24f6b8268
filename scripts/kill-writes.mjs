// Kills the built program with SIGKILL at random moments while it writes, and looks at what is left:
//
//   node scripts/kill-writes.mjs [rounds=200] [seed]
//
// Each file must hold what it held or what it was to hold, and the next run must finish the work and leave nothing else.
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const [rounds = '200', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
const program = path.resolve(import.meta.dirname, '../bin/prodev-report.js')
const names = Array.from({length: 40}, (_, i) => `${i}.md`)
const old = `\ufeff# Report\r\n\r\n${'Words of mine, Ã© and ðŸš€.\r\n\r\n'.repeat(40)}`
let state = Number(seed)

/** mulberry32: the same rounds for the same seed, as far as the machine's timing lets them be. */
function random() {
  state = (state + 0x6d2b79f5) | 0
  let x = Math.imul(state ^ (state >>> 15), 1 | state)
  x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
  return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
}

const init = ['init', '--yes', '--force', '--ci', 'github', '--title', 'T', '--name', 'A']
/** What is run, what it is run on, and which names it may leave. */
const works = {
  fix: {args: ['fix', '--no-config', '.'], files: names, other: () => false},
  journal: {args: ['fix', '--no-config', '--journal', 'j.json', '.'], files: names, other: name => name === 'j.json'},
  init: {args: init, files: ['README.md'], other: name => /^(?:\.github|README\.md\.bak\d*|.*json.*)$/.test(name)},
}

function makeFolder(files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prodev-report-kill-'))
  for (const name of files) fs.writeFileSync(path.join(folder, name), old)
  return folder
}

const read = (folder, name) => fs.readFileSync(path.join(folder, name), 'utf8')
const run = (folder, args) => spawnSync(process.execPath, [program, ...args], {cwd: folder, encoding: 'utf8'})
const pause = ms => new Promise(done => setTimeout(done, ms))
const isStray = name => name.endsWith('.prodev-report')

/** What comes out if nobody interferes, and between which moments it is written. */
function rehearse({args, files}) {
  const folder = makeFolder(files)
  const started = Date.now()
  const {status, stderr} = run(folder, args)
  if (status !== 0) throw new Error(stderr)
  const took = Date.now() - started
  const texts = files.map(name => read(folder, name))
  fs.rmSync(folder, {recursive: true})
  return {took, texts}
}

async function round(work, {took, texts}) {
  const folder = makeFolder(work.files)
  const child = spawn(process.execPath, [program, ...work.args], {cwd: folder, stdio: 'ignore'})
  const gone = new Promise(done => child.once('exit', (_, signal) => done(signal === 'SIGKILL')))
  const first = path.join(folder, work.files[0])
  const before = fs.statSync(first).ino
  // Half of the time as soon as the first file is new: the moments that matter are few.
  if (random() < 0.5) {
    while (fs.statSync(first).ino === before && child.exitCode === null) await pause(1)
    await pause(random() * 60)
  } else await pause(took * (0.3 + random() * 0.9))
  child.kill('SIGKILL')
  const killed = await gone
  const faults = []
  const now = work.files.map(name => read(folder, name))
  const changed = now.filter(text => text !== old).length
  for (const [i, text] of now.entries()) if (text !== old && text !== texts[i]) faults.push(`${work.files[i]} in part`)
  const strays = fs.readdirSync(folder).filter(isStray).length
  for (const name of fs.readdirSync(folder)) {
    if (/^README\.md\.bak/.test(name) && read(folder, name) !== old) faults.push(`${name} is no copy`)
    if (name === 'j.json') JSON.parse(read(folder, name))
  }
  if (work === works.journal && changed > 0) {
    const undone = run(folder, ['undo', 'j.json'])
    if (changed < work.files.length && undone.status === 2 && !/has changed/.test(undone.stderr))
      faults.push(undone.stderr)
    if (undone.status === 0 && work.files.some(name => read(folder, name) !== old)) faults.push('undo did not undo')
    fs.rmSync(path.join(folder, 'j.json'))
  } else fs.rmSync(path.join(folder, 'j.json'), {force: true})
  const {status, stderr} = run(folder, work.args)
  if (status !== 0) faults.push(stderr)
  for (const [i, name] of work.files.entries())
    if (read(folder, name) !== texts[i]) faults.push(`${name} never finished`)
  for (const name of fs.readdirSync(folder))
    if (!work.files.includes(name) && !work.other(name)) faults.push(`${name} is left over`)
  if (faults.length === 0) fs.rmSync(folder, {recursive: true})
  return {
    killed,
    between: changed > 0 && changed < now.length,
    strays,
    faults: faults.map(fault => `${folder}: ${fault}`),
  }
}

console.log(`seed ${seed}`)
const kinds = Object.values(works)
const plans = kinds.map(rehearse)
const sum = {rounds: 0, killed: 0, between: 0, strays: 0}
const faults = []
let stopped = false
process.once('SIGINT', () => (stopped = true)).once('SIGTERM', () => (stopped = true))
for (let i = 0; i < Number(rounds) && !stopped; i++) {
  // Two of eight for the journal, one for `init`: it writes few files.
  const kind = [0, 0, 1, 0, 0, 1, 2, 0][i % 8]
  const result = await round(kinds[kind], plans[kind])
  sum.rounds++
  sum.killed += result.killed ? 1 : 0
  sum.between += result.between ? 1 : 0
  sum.strays += result.strays
  faults.push(...result.faults)
}
console.log(
  `${sum.rounds} rounds, ${sum.killed} killed in time, ${sum.between} of them between two files, ` +
    `${sum.strays} stray files seen and cleaned by the next run, ${faults.length} faults`,
)
for (const fault of faults.slice(0, 20)) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
