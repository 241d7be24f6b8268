import {Random} from './random.ts'
import {isTold, type Target, targets} from './targets.ts'

interface Fault {
  target: string
  number: number
  how: string
  input: Uint8Array
}

const tooSlow = 3000
const mostFaults = 12

/** What is wrong with an input, in a word that stays the same while the input is made smaller. */
async function faultOf({attempt}: Target, input: Uint8Array): Promise<string | undefined> {
  const started = performance.now()
  const fault = await thrownBy(attempt, input)
  if (fault !== undefined || performance.now() - started < tooSlow) return fault
  // A busy machine is no fault: once more, by the processor's time, which itself takes time to ask for.
  const before = process.cpuUsage()
  await thrownBy(attempt, input)
  const took = process.cpuUsage(before).user / 1000
  return took > tooSlow ? `took ${Math.round(took)} ms` : undefined
}

async function thrownBy(attempt: Target['attempt'], input: Uint8Array): Promise<string | undefined> {
  try {
    const [fault] = await attempt(input)
    return fault
  } catch (error) {
    if (isTold(error)) return undefined
    return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)
  }
}

/** Leaves out parts while the same kind of fault stays. */
async function smaller(target: Target, input: Uint8Array, how: string): Promise<Uint8Array> {
  const kind = how.slice(0, 24)
  let best = input
  const until = performance.now() + 15_000
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && performance.now() < until; ) {
      const tried = Uint8Array.of(...best.subarray(0, at), ...best.subarray(at + size))
      if ((await faultOf(target, tried))?.startsWith(kind)) best = tried
      else at += size
    }
  }
  return best
}

/** Tries inputs until the time is up; the same seed tries the same ones in the same order. */
async function fuzz(seconds: number, seed: number, only: readonly string[]): Promise<number> {
  const all = Object.entries(targets()).filter(([name]) => only.length === 0 || only.includes(name))
  const turns = all.flatMap(([name, target]) => Array.from({length: target.share}, () => [name, target] as const))
  const random = new Random(seed)
  const counts = new Map<string, number>()
  const times = new Map<string, number>()
  const faults: Fault[] = []
  const seen = new Set<string>()
  const until = performance.now() + seconds * 1000
  let number = 0
  while (performance.now() < until && faults.length < mostFaults) {
    const [name, target] = random.pick(turns)
    const input = target.source(random)
    number++
    counts.set(name, (counts.get(name) ?? 0) + 1)
    const started = performance.now()
    const how = await faultOf(target, input)
    times.set(name, (times.get(name) ?? 0) + performance.now() - started)
    if (how === undefined) continue
    // One fault shows itself in many inputs: the first is enough.
    const key = `${name} ${how.replace(/\d+|"(?:[^"\\]|\\.)*"/g, '').slice(0, 60)}`
    if (seen.has(key)) continue
    seen.add(key)
    const fault = {target: name, number, how, input: await smaller(target, input, how)}
    faults.push(fault)
    console.log(
      `\n${name}, input ${number} of seed ${seed}: ${how.slice(0, 500)}\n${JSON.stringify(Buffer.from(fault.input).toString('latin1'))} (as Latin-1)`,
    )
  }
  console.log(`\nseed ${seed}: ${number} inputs, ${faults.length} kinds of fault`)
  console.log(
    [...counts]
      .map(([name, count]) => `  ${name} ${count}, ${(times.get(name)! / count).toFixed(2)} ms each`)
      .join('\n'),
  )
  return faults.length === 0 ? 0 : 1
}

const [seconds = '60', seed = String(Date.now() % 2 ** 31), ...only] = process.argv.slice(2)
process.exitCode = await fuzz(Number(seconds), Number(seed), only)
