// A test runner for Stryker that keeps tests and sources loaded: a mutant costs the milliseconds of the tests that reach it.
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {lean} from './lean.mjs'
import {isChosen} from './sample.mjs'

class OneProcess {
  static inject = ['options', 'logger']
  #tests
  /** How many milliseconds each took, and how often it found a mutant: who often does goes first. */
  #times = new Map()
  #kills = new Map()
  #context
  #options
  #log

  constructor(options, log) {
    this.#options = options.oneProcess
    this.#log = log
    this.#context = globalThis.__stryker__ ??= {}
  }

  capabilities() {
    // There is nothing to load again: mutants of what runs once, when a module is loaded, are left out.
    return {reloadEnvironment: true}
  }

  async init() {}

  async dryRun() {
    const {tests, pages, longest, slowFile} = this.#options
    const slow = new Set(fs.existsSync(slowFile) ? JSON.parse(fs.readFileSync(slowFile, 'utf8')) : [])
    const isQuick = ({id}) => !slow.has(id) && !/no trouble|cost no more|no stub turns|in plain JSON/.test(id)
    const isNear = ({id}) => !id.startsWith('test/rules.test.ts > ') || new RegExp(`> (?:${pages})`).test(id)
    const all = (await load(tests)).filter(test => isNear(test) && isQuick(test))
    const results = []
    // Made when the sources were loaded; they keep hold of it.
    const seen = this.#context.mutantCoverage
    const perTest = {}
    for (const test of all) {
      this.#context.currentTestId = test.id
      const {failure, took} = await run(test)
      const why = took > longest ? `it takes ${Math.round(took)} ms` : failure && `it fails here: ${failure}`
      if (why) {
        this.#log.info(`left out, ${why}: ${test.id}`)
        if (!failure) slow.add(test.id)
        continue
      }
      results.push({id: test.id, name: test.id, timeSpentMs: took, status: 0})
      perTest[test.id] = seen?.perTest[test.id] ?? {}
    }
    fs.writeFileSync(slowFile, JSON.stringify([...slow]))
    this.#context.currentTestId = undefined
    return {status: 'complete', tests: results, mutantCoverage: {static: seen?.static ?? {}, perTest}}
  }

  /** The tests on sources with the switches of the sample alone. */
  async #prepare() {
    const wanted = new Set(JSON.parse(fs.readFileSync(this.#options.plan, 'utf8')))
    this.#tests = await load(this.#options.tests, wanted)
  }

  async mutantRun({activeMutant, testFilter, hitLimit}) {
    if (!isChosen(activeMutant, this.#options)) return {status: 'error', errorMessage: 'not in the sample'}
    if (!this.#tests) await this.#prepare()
    const chosen = this.#order(testFilter ?? [], activeMutant.fileName)
    Object.assign(this.#context, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    })
    const {
      fileName,
      location: {start},
      mutatorName,
      replacement,
    } = activeMutant
    const place = `${path.basename(fileName)}:${start.line + 1}:${start.column + 1} ${mutatorName} → ${replacement}`
    try {
      let count = 0
      let spent = 0
      for (const test of chosen) {
        count++
        const {failure, took} = await run(test)
        this.#times.set(test.id, took)
        spent += took
        if (hitLimit !== undefined && this.#context.hitCount > hitLimit) return {status: 'timeout', reason: 'hit limit'}
        if (loops.stopped) return {status: 'timeout', reason: 'a loop'}
        if (failure !== undefined) {
          for (const key of [`${activeMutant.fileName} ${test.id}`, test.id])
            this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1)
          return {status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: count}
        }
        if (spent > this.#options.budget) break
      }
      this.#log.info(`survived ${count} of ${chosen.length} tests, ${Math.round(spent)} ms: ${place}`)
      return {status: 'survived', nrOfTests: count}
    } finally {
      this.#context.activeMutant = undefined
    }
  }

  /** Those of the same folder and those that found mutants, of this file above all, first; of these the quick ones. */
  #order(ids, file) {
    const wanted = new Set(ids)
    const own = `test/${path.basename(path.dirname(file))}/`
    const kills = key => this.#kills.get(key) ?? 0
    const hope = ({id}) => (id.startsWith(own) ? 100 : 1) * (0.2 + kills(`${file} ${id}`) + kills(id) / 5)
    const worth = test => hope(test) / (0.5 + (this.#times.get(test.id) ?? 1))
    return this.#tests.filter(({id}) => wanted.has(id)).toSorted((a, b) => worth(b) - worth(a))
  }

  dispose() {}
}

/** Keeps which mutants of the plan are in the sample for the runner, who is asked for one after the other. */
class Plan {
  static inject = ['options']
  #options

  constructor(options) {
    this.#options = options.oneProcess
  }

  onMutationTestingPlanReady({mutantPlans}) {
    const wanted = mutantPlans
      .flatMap(({plan, runOptions}) => (plan === 'Run' ? [runOptions.activeMutant] : []))
      .filter(mutant => isChosen(mutant, this.#options))
    fs.writeFileSync(this.#options.plan, JSON.stringify(wanted.map(({id}) => id)))
  }
}

let loaded = 0

/** The tests of these files; on lean sources, if the mutants that are wanted are named. */
async function load(files, wanted) {
  const root = process.cwd()
  const bundle = path.join(root, `.bundle-mutation-${process.pid}-${loaded++}.mjs`)
  await build({
    absWorkingDir: root,
    stdin: {contents: entry(files), resolveDir: root, loader: 'js'},
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    packages: 'external',
    plugins: [{name: 'places', setup: build => places(build, root, wanted)}],
    logLevel: 'error',
  })
  const {tests} = await import(pathToFileURL(bundle))
  fs.rmSync(bundle)
  return tests
}

const entry = files => `
import {startFile, tests} from ${JSON.stringify(path.join(import.meta.dirname, 'vitest.mjs'))}
const load = {${files.map(file => `${JSON.stringify(file)}: () => import('./${file}')`).join(',')}}
for (const [file, start] of Object.entries(load)) { startFile(file); await start() }
export {tests}`

/** What is made once would be made of the first mutant that asks for it, and never of another: here each has its own. */
const lazily = `export function lazily(make) {
  let [made, by] = []
  return () => {
    const {activeMutant, currentTestId} = globalThis.__stryker__
    const asking = activeMutant ?? currentTestId ?? ''
    if (by !== asking) [made, by] = [make(), asking]
    return made
  }
}`

/** Each file keeps its own folder, and takes our vitest. */
function places(build, root, wanted) {
  const shim = path.join(import.meta.dirname, 'vitest.mjs')
  build.onResolve({filter: /^vitest$/}, () => ({path: shim}))
  build.onLoad({filter: /\.ts$/}, ({path: file}) => {
    if (file.endsWith(path.join('src', 'text', 'lazily.ts'))) return {contents: lazily, loader: 'js'}
    const code = fs.readFileSync(file, 'utf8')
    const contents = wanted && code.includes('stryMutAct_') ? lean(code, wanted) : code
    const folder = JSON.stringify(path.dirname(path.resolve(root, file)))
    return {contents: contents.replaceAll('import.meta.dirname', () => folder), loader: 'ts'}
  })
}

const loops = (globalThis.loops = {
  count: 0,
  started: undefined,
  stopped: false,
  ask() {
    if (process.cpuUsage(loops.started).user < 5_000_000) return
    loops.stopped = true
    throw new Error('It goes on for seconds')
  },
})

/** Some wait for what the mutant, or the missing parts of vitest, never send. */
const tooLong = async () => {
  await setTimeout(20_000, undefined, {ref: false})
  throw new Error('It waits for ever')
}

async function run(test) {
  // The processor's time: a busy machine makes no test slow.
  const started = process.cpuUsage()
  Object.assign(loops, {started, stopped: false})
  let failure
  try {
    for (const hook of test.before) await hook()
    await Promise.race([test.body(), tooLong()])
  } catch (error) {
    failure = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : String(error)
  }
  return {failure, took: process.cpuUsage(started).user / 1000}
}

export const strykerPlugins = [
  {kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess},
  {kind: 'Reporter', name: 'plan', injectableClass: Plan},
]
