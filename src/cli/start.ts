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
 * Loads our bundles as `require` would, but with what V8 made of them the last time: to compile them takes as long as to
 * lint a report, twice. Node's own cache, which only newer versions have, keeps no functions but those that are compiled
 * before anything runs, and saves half as much; and by default it lies in a folder that everybody can write to.
 */
export function start(first: string): unknown {
  const folder = import.meta.dirname
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE
    ? undefined
    : codeCacheIn(path.join(folder, '../../.cache'), __build)
  const {setFlag, isUsual, underUsual} = rememberFlags()
  const modules = new Map<string, {exports: unknown}>()
  const scripts = new Map<string, {script: vm.Script; known: number}>()

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
    const cachedData = cache?.read(id)
    const script = underUsual(() => new vm.Script(source, {filename, cachedData}))
    scripts.set(id, {script, known: script.cachedDataRejected ? 0 : (cachedData?.length ?? 0)})
    script.runInThisContext()(module.exports, load, module, filename, folder, importModule, setFlag)
    return module.exports
  }

  if (cache) {
    // Not before the end, for only what has run is worth to be kept. What is known is looked at now and then: whoever began
    // with `--version` has yet to keep what `lint` takes.
    process.on('exit', () => {
      const wanted = [...scripts].filter(([, {known}]) => known === 0 || Math.random() < often)
      if (wanted.length === 0 || !isUsual() || !cache.isOpen()) return
      for (const [id, {script, known}] of wanted) {
        const data = underUsual(() => script.createCachedData())
        if (data.length > known * worthIt) cache.keep(id, data)
      }
    })
  }
  return load(first)
}
