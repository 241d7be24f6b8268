import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

/** Runs the `main.ts` of a folder with the arguments of this process, and ends as that does. */
export async function runBundled(folder) {
  // Beside its sources, so that the places it counts from and the packages it needs are found.
  const bundle = path.join(root, folder, `.bundle-${process.pid}.mjs`)
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [`${folder}/main.ts`],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: bundle,
      packages: 'external',
      define: {'import.meta.dirname': JSON.stringify(path.join(root, folder))},
      logLevel: 'warning',
    })
    const {status} = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], {stdio: 'inherit'})
    process.exitCode = status ?? 1
  } finally {
    fs.rmSync(bundle, {force: true})
  }
}
