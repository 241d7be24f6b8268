import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import {codeCacheIn} from '../io/code-cache.ts'
import {importModule} from '../io/import-module.ts'

/** A digest of all bundles, put in by the build. */
declare const __build: string

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
  const modules = new Map<string, {exports: unknown}>()
  const unknown = new Map<string, vm.Script>()

  const load = (id: string): unknown => {
    // `require` is the bundle's own: this file is never run but from one.
    if (!id.startsWith('./')) return require(id)
    const known = modules.get(id)
    if (known) return known.exports
    const module = {exports: {}}
    modules.set(id, module)
    const filename = path.join(folder, id)
    // The build has seen to it that there is nothing but ASCII in it.
    const source = fs.readFileSync(filename, 'latin1')
    const cachedData = cache?.read(id)
    const script = new vm.Script(
      `(function (exports, require, module, __filename, __dirname, __import) {${source}\n})`,
      {
        filename,
        cachedData,
      },
    )
    if (!cachedData || script.cachedDataRejected) unknown.set(id, script)
    script.runInThisContext()(module.exports, load, module, filename, folder, importModule)
    return module.exports
  }

  if (cache) {
    // Not before the end, for only what has run is worth to be kept.
    process.on('exit', () => {
      if (unknown.size > 0 && cache.isOpen())
        for (const [id, script] of unknown) cache.keep(id, script.createCachedData())
    })
  }
  return load(first)
}
