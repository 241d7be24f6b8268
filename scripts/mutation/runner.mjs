// A test runner for Stryker that keeps tests and sources loaded: a mutant costs the milliseconds of the tests that reach it.
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {isChosen} from './sample.mjs'

class OneProcess {
  static inject = ['options', 'logger']
  #tests
  /** How long each took, and how often it found a mutant: who often does goes first. */
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

  async init() {
    const root = process.cwd()
    const bundle = path.join(root, `.bundle-mutation-${process.pid}.mjs`)
    await build({
      absWorkingDir: root,
      stdin: {contents: entry(this.#options.tests), resolveDir: root, loader: 'js'},
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: bundle,
      packages: 'external',
      plugins: [{name: 'places', setup: build => places(build, root)}],
      logLevel: 'error',
    })
    this.#tests = (await import(pathToFileURL(bundle))).tests
    fs.rmSync(bundle)
  }

  async dryRun() {
    const results = []
    // Made when the sources were loaded; they keep hold of it.
    const seen = this.#context.mutantCoverage
    const perTest = {}
    for (const test of this.#tests) {
      this.#context.currentTestId = test.id
      const {failure, took} = await run(test)
      this.#times.set(test.id, took)
      const why =
        took > this.#options.longest ? `it takes ${Math.round(took)} ms` : failure && `it fails here: ${failure}`
      if (why) {
        this.#log.info(`left out, ${why}: ${test.id}`)
        continue
      }
      results.push({id: test.id, name: test.id, timeSpentMs: took, status: 0})
      perTest[test.id] = seen?.perTest[test.id] ?? {}
    }
    this.#context.currentTestId = undefined
    return {status: 'complete', tests: results, mutantCoverage: {static: seen?.static ?? {}, perTest}}
  }

  async mutantRun({activeMutant, testFilter, hitLimit}) {
    if (!isChosen(activeMutant, this.#options)) return {status: 'error', errorMessage: 'not in the sample'}
    const chosen = testFilter ? this.#order(testFilter) : this.#tests
    Object.assign(this.#context, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    })
    try {
      let count = 0
      for (const test of chosen) {
        count++
        const {failure} = await run(test)
        if (hitLimit !== undefined && this.#context.hitCount > hitLimit) return {status: 'timeout', reason: 'hit limit'}
        if (failure === undefined) continue
        this.#kills.set(test.id, (this.#kills.get(test.id) ?? 0) + 1)
        return {status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: count}
      }
      return {status: 'survived', nrOfTests: count}
    } finally {
      this.#context.activeMutant = undefined
    }
  }

  #order(ids) {
    const wanted = new Set(ids)
    const worth = ({id}) => (1 + (this.#kills.get(id) ?? 0)) / (0.2 + (this.#times.get(id) ?? 1))
    return this.#tests.filter(({id}) => wanted.has(id)).toSorted((a, b) => worth(b) - worth(a))
  }

  dispose() {}
}

const entry = files => `
import {startFile, tests} from ${JSON.stringify(path.join(import.meta.dirname, 'vitest.mjs'))}
const load = {${files.map(file => `${JSON.stringify(file)}: () => import('./${file}')`).join(',')}}
for (const [file, start] of Object.entries(load)) { startFile(file); await start() }
export {tests}`

/** Each file keeps its own folder, and takes our vitest. */
function places(build, root) {
  const shim = path.join(import.meta.dirname, 'vitest.mjs')
  build.onResolve({filter: /^vitest$/}, () => ({path: shim}))
  build.onLoad({filter: /\.ts$/}, ({path: file}) => ({
    contents: fs
      .readFileSync(file, 'utf8')
      .replaceAll('import.meta.dirname', () => JSON.stringify(path.dirname(path.resolve(root, file)))),
    loader: 'ts',
  }))
}

async function run(test) {
  // The processor's time: a busy machine makes no test slow.
  const started = process.cpuUsage()
  let failure
  try {
    for (const hook of test.before) await hook()
    await test.body()
  } catch (error) {
    failure = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : String(error)
  }
  return {failure, took: process.cpuUsage(started).user / 1000}
}

export const strykerPlugins = [{kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess}]
