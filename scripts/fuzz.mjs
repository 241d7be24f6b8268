// Tries random inputs, most of them changed from examples, on everything that reads what a stranger may write:
//
//   npm run fuzz -- [seconds=60] [seed] [target …]
//
// The seed is printed; the same seed tries the same inputs in the same order. Each fault is shown once, as small as can be.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
// Beside its sources, so that the places it counts from and the packages it needs are found.
const bundle = path.join(root, 'test/fuzz', `.bundle-${process.pid}.mjs`)

try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    packages: 'external',
    define: {'import.meta.dirname': JSON.stringify(path.join(root, 'test/fuzz'))},
    logLevel: 'warning',
  })
  const {status} = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], {stdio: 'inherit', cwd: root})
  process.exitCode = status ?? 1
} finally {
  fs.rmSync(bundle, {force: true})
}
