// Runs commands and measures them: time, the memory of all their processes, and whether they came to an end.
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'

const env = {...process.env, NO_COLOR: '1', CI: '', FORCE_COLOR: '0'}
// Node 20 loads that file at every start, which takes longer than linting a report.
delete env.NODE_EXTRA_CA_CERTS
delete env.GITHUB_ACTIONS

/** The peak memory of a process and of all that it started, in MB, where the system tells: on Linux. */
function memoryOf(pid) {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    return children.reduce((sum, child) => sum + memoryOf(child), own)
  } catch {
    return 0
  }
}

/** One run: milliseconds, or undefined if it took longer than it may; MB; the exit code, or the signal that ended it. */
export function once([command, ...args], {cwd, limit}) {
  return new Promise(resolve => {
    const started = performance.now()
    // A group of its own: who starts a process for the work is stopped together with it.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    let [late, mb] = [false, 0]
    const look = setInterval(() => {
      mb = Math.max(mb, memoryOf(child.pid))
    }, 25)
    const end = setTimeout(() => {
      late = true
      try {
        process.platform === 'win32' ? child.kill() : process.kill(-child.pid, 'SIGKILL')
      } catch {}
    }, limit)
    let said = ''
    child.stdout.resume()
    child.stderr.on('data', text => {
      if (said.length < 2000) said += text
    })
    child.on('error', error => {
      said += error.message
    })
    child.on('close', (code, signal) => {
      clearInterval(look)
      clearTimeout(end)
      resolve({ms: late ? undefined : performance.now() - started, mb: Math.round(mb), end: code ?? signal, said})
    })
  })
}

/** What a run of ours with --timing says of its stages: milliseconds by name. */
export function stagesOf([command, ...args], cwd) {
  const {stdout} = spawnSync(command, args, {cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28})
  return new Map(JSON.parse(stdout).timing.map(({stage, ms}) => [stage, ms]))
}

// Who takes so long is not made more exact by a second run.
const longEnough = 4000

/**
 * All tools in turn, as often as asked: what else the machine does meets all of them alike. Gives for each its times in
 * order, its peak memory, and whether it came to an end.
 */
export async function inTurn(commands, {cwd, limit, runs}) {
  const cells = new Map(
    Object.keys(commands).map(name => [name, {times: [], mb: 0, late: false, refused: false, crashed: undefined}]),
  )
  for (let round = 0; round < runs; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const cell = cells.get(name)
      if (cell.late || cell.crashed || cell.refused || cell.times.some(ms => ms > longEnough)) continue
      const {ms, mb, end, said} = await once(command, {cwd: command.cwd ?? cwd, limit})
      cell.mb = Math.max(cell.mb, mb)
      if (ms === undefined) cell.late = true
      // Said in words, and meant: what no report has is not looked at.
      else if (end === 2 && /^Cannot read `/.test(said)) cell.refused = true
      // 0: all is well; 1: findings; remark and rumdl know no other. All else is no result.
      else if (end !== 0 && end !== 1) cell.crashed = `${end}: ${said.trim().split('\n')[0] ?? ''}`
      else cell.times.push(ms)
    }
  }
  for (const cell of cells.values()) cell.times.sort((a, b) => a - b)
  return cells
}

export const median = times => times[times.length >> 1]
