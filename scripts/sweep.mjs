// Damages sound texts in every way we know of, repairs them, and counts what came back and what went wrong:
//
//   npm run sweep -- [--seconds 120] [--seed 1] [--form sentence,file,half,two,twice,sound] [--page cp850,…]
//                    [--loss kept,…] [--by loss|page|form|all] [--samples FILE] [--safe] [FOLDER …]
//
// What is judged is what `fix` ends with, however many passes that takes; --safe leaves guesses out and is faster.
// Texts in many languages come with it; FOLDER adds those of yours (.md and .txt, UTF-8, sound).
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
// Beside its sources, so that the packages it needs are found.
const bundle = path.join(root, 'test/sweep', `.bundle-${process.pid}.mjs`)

try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/sweep/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    packages: 'external',
    logLevel: 'warning',
  })
  const {status} = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], {stdio: 'inherit'})
  process.exitCode = status ?? 1
} finally {
  fs.rmSync(bundle, {force: true})
}
