import type {Parsers} from '../engine/engine.ts'
import {type Flag, setFlag} from './v8-flags.ts'
import {forgets} from './v8-forgets.ts'

/**
 * What makes V8 run a function six times longer before it optimises it, by the version of Node; each was measured. In Node 20
 * it is fifteen times: that spares 100 to 400 reports another eighth to sixth, and more gives nothing. Nothing else depends
 * on these numbers, and a version that is not named here is left as it is: V8 complains on standard error of a flag that it
 * does not know.
 */
const late: Readonly<Record<string, readonly Flag[]>> = {
  20: [{name: 'interrupt-budget', value: 1_000_000, usual: 67_584}],
  22: [{name: 'invocation-count-for-turbofan', value: 20_000, usual: 3000}],
  24: [{name: 'invocation-count-for-turbofan', value: 20_000, usual: 3000}],
}

/**
 * For many files, each worker has to optimise everything anew: a third as much of other functions is put into one that is
 * optimised, which is a tenth less of all the time for 1,000 reports, and a function runs four times as long before it is,
 * which is another sixteenth; in Node 24 seven times, for some more. Afterwards the code is as quick. Node 22 gains nothing
 * by waiting besides.
 */
const lean: Readonly<Record<string, readonly Flag[]>> = {
  20: [
    {name: 'max-inlined-bytecode-size-cumulative', value: 300, usual: 920},
    {name: 'interrupt-budget', value: 270_000, usual: 67_584},
  ],
  22: [{name: 'max-inlined-bytecode-size-cumulative', value: 300, usual: 920}],
  24: [
    {name: 'max-inlined-bytecode-size-cumulative', value: 300, usual: 920},
    {name: 'invocation-count-for-turbofan', value: 20_000, usual: 3000},
  ],
}

const major = process.versions.node.split('.', 1)[0]!

/** These are done before V8 optimises anything, if nothing in them is damaged. */
const few = 8
/** From here on what is optimised early pays, and is done beside the work where there is a second processor. */
const many = 400

/**
 * Seventy rules are a lot of code, most of which runs once a file. By default V8 optimises much of it during the first
 * hundred files, which takes as long as those files do and pays only after several hundred. Workers do as the process does.
 */
export function waitWithOptimising(files: number): void {
  if (files <= few) return
  for (const flag of (files < many ? late : lean)[major] ?? []) setFlag(flag)
}

/** From so many bytes on, what is made of a file is copied to and fro in V8's nursery before there is room for it. */
const large = 256 * 1024

/**
 * The same for a few files where one is damaged: what reads that runs just long enough to be optimised, which takes another
 * thread 13 of 115 ms of a report, and 24 of 137 to mend it. Where nothing is damaged nothing is told: that takes 1.5 ms.
 * Nor where V8 would then take nothing that it made of the expert earlier: that is worth more. And in a large file all of it
 * is worth being optimised.
 */
export function waitingForExpert(parsers: Parsers, files: () => number): Parsers {
  const {load} = parsers.expert
  return {
    ...parsers,
    expert: {
      load(size) {
        for (const flag of (forgets && size < large && files() <= few && late[major]) || []) setFlag(flag)
        return load(size)
      },
    },
  }
}

/** What V8 may take for the nursery of the main thread where several threads lint: two halves of 4 MB. */
const nursery = 8 * 1024 * 1024

/**
 * Where several threads lint, each has a heap of its own, and V8 lets one grow to several times of what is in use. That of a
 * worker can be bounded, that of the main thread only be kept from growing so fast. Gives what is to be called now and then:
 * the nursery may grow, but not to all that V8 would take. Were it kept at the 1 MB that it begins with, a quarter more of the
 * processors' time would go into moving what is needed for a moment only.
 */
export function keepSmall(): () => void {
  if (!(major in late)) return () => {}
  setFlag({name: 'heap-growing-percent', value: 20, usual: 0})
  let isBound = false
  return () => {
    if (isBound) return
    const spaces = process.getBuiltinModule('node:v8').getHeapSpaceStatistics()
    isBound = spaces.some(({space_name, space_size}) => space_name === 'new_space' && space_size >= nursery)
    if (isBound) setFlag({name: 'semi-space-growth-factor', value: 1, usual: 2})
  }
}

/** Prepares V8 for a file of so many bytes, most of what is made of which stays until its end. */
export function makeRoom(bytes: number): void {
  if (bytes < large || !(major in late)) return
  // The nursery grows at once to what it may be at most: by default it is doubled when it is too late.
  setFlag({name: 'semi-space-growth-factor', value: 16, usual: 2})
  // Nor is all that looked through again and again while it grows, which hardly finds anything: a tenth of all the time that
  // 5 MB take, sound or full of rows. The peak of memory is as high without.
  setFlag({name: 'heap-growing-percent', value: 900, usual: 0})
  // Nor is more than a few lines of other functions put into one that is optimised: with it, that takes twice as long. How long
  // each of them may be is not to be changed by now: V8 asks for it twice, and ends the process where it got two answers.
  setFlag({name: 'max-inlined-bytecode-size-cumulative', value: 100, usual: 920})
  // A loop that runs once has mostly ended before another thread has optimised it. To wait for that saves a tenth to a
  // quarter of what damaged text takes the processor; Node 24 would take twice as long.
  if (Number(major) < 24) setFlag({name: 'concurrent-osr', value: false, usual: true})
}
