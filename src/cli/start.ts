import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import {codeCacheIn} from '../io/code-cache.ts'
import {importModule} from '../io/import-module.ts'
import {rememberFlags} from './v8-flags.ts'

/** A digest of all bundles, put in by the build. */
declare const __build: string

/** How often it is looked whether more is worth to be kept, and how much more has to be: it takes as long as it saves. */
const often = 1 / 8
const worthIt = 1.05

/**
 * Of code that ran for many files V8 notes that it compiled it further, and does that at once in the next process: 6 of 66 ms
 * of one report. What a process leaves that was told to expect many is kept apart, for where there is nothing else.
 */
const afterMany = (id: string) => `${id}.many`

/**
 * Loads our bundles as `require` would, but with what V8 made of them the last time: to compile them takes as long as to
 * lint a report, twice. Node's own cache, which only newer versions have, keeps no functions but those that are compiled
 * before anything runs, and saves half as much; and by default it lies in a folder that everybody can write to.
 */
export function start(first: string): unknown {
  const folder = import.meta.dirname
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE
    ? undefined
    : codeCacheIn(path.join(folder, '../../.cache'), __build)
  const {setFlag, isTold, isUsual, underUsual} = rememberFlags()
  const modules = new Map<string, {exports: unknown}>()
  const scripts = new Map<string, {script: vm.Script; name: string; size: number}>()

  const load = (id: string): unknown => {
    // `require` is the bundle's own: this file is never run but from one.
    if (!id.startsWith('./')) return require(id)
    const known = modules.get(id)
    if (known) return known.exports
    const module = {exports: {}}
    modules.set(id, module)
    const filename = path.join(folder, id)
    // The build has seen to it that there is nothing but ASCII in it, and that it is a function of what it is given here.
    const source = fs.readFileSync(filename, 'latin1')
    const own = cache?.read(id)
    const cachedData = own ?? cache?.read(afterMany(id))
    const script = underUsual(() => new vm.Script(source, {filename, cachedData}))
    const size = script.cachedDataRejected ? 0 : (cachedData?.length ?? 0)
    scripts.set(id, {script, name: own ? id : afterMany(id), size})
    script.runInThisContext()(module.exports, load, module, filename, folder, importModule, setFlag)
    return module.exports
  }

  if (cache) {
    // Not before the end, for only what has run is worth to be kept. What is known is looked at now and then: whoever began
    // with `--version` has yet to keep what `lint` takes.
    process.on('exit', () => {
      const wanted = [...scripts].flatMap(([id, {script, name, size}]) => {
        const mine = isTold() ? afterMany(id) : id
        const known = name === mine ? size : 0
        const isBetter = isTold() && name === id && size > 0
        return !isBetter && (known === 0 || Math.random() < often) ? [{script, name: mine, known}] : []
      })
      if (wanted.length === 0 || !isUsual() || !cache.open()) return
      for (const {script, name, known} of wanted) {
        const data = underUsual(() => script.createCachedData())
        if (data.length > known * worthIt) cache.keep(name, data)
      }
    })
  }
  return load(first)
}
