// What npm runs in a checkout, its own too, from which it installs a git address. With `--global`, as pre-commit says it,
// npm 11 takes also its run within that checkout for a global one, and leaves out what building needs.
import {spawnSync} from 'node:child_process'
import path from 'node:path'

function isThere(name) {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

if (process.env.npm_config_global && !isThere('esbuild')) {
  const {npm_config_global: _, npm_config_prefix: __, ...env} = process.env
  const cwd = path.resolve(import.meta.dirname, '..')
  const install = [process.env.npm_execpath, 'ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const {status} = spawnSync(process.execPath, install, {cwd, env, stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}
await import('./build.mjs')
