// The peers, and how each is asked to check Markdown: with what it does by itself, and without a cache unless one is asked for.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

const here = import.meta.dirname
const {dependencies} = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'))
const modules = path.join(here, 'node_modules')

/** Installs the peers where they are not there in the versions that package.json names. */
export function installPeers() {
  const missing = Object.entries(dependencies).filter(([name, version]) => versionOf(name) !== version)
  if (missing.length === 0) return
  console.error(`Installing ${missing.map(([name]) => name).join(', ')} …`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

export function versionOf(name) {
  try {
    return JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'), 'utf8')).version
  } catch {
    return undefined
  }
}

export const versions = () => Object.fromEntries(Object.keys(dependencies).map(name => [name, versionOf(name)]))

/** The script behind a command of a package: npm's own links are shell scripts on Windows. */
function binOf(name, command = name) {
  const require = createRequire(path.join(modules, 'x.js'))
  const manifest = path.join(modules, name, 'package.json')
  const {bin} = require(manifest)
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : (bin[command] ?? Object.values(bin)[0]))
}

const node = (...args) => [process.execPath, ...args]
export const ours = (...args) => node(path.resolve(here, '../bin/prodev-report.js'), ...args)

/** How each tool looks at all Markdown files in its folder. */
export const commands = () => ({
  'prodev-report': ours('lint', '--no-config', '--max-file-size', '0', '--max-time', '0', '.'),
  rumdl: node(binOf('rumdl'), 'check', '--no-cache', '--isolated', '.'),
  'markdownlint-cli2': node(binOf('markdownlint-cli2'), '**/*.md'),
  remark: node(
    binOf('remark-cli', 'remark'),
    '--quiet',
    '--no-stdout',
    '--use',
    path.join(modules, 'remark-preset-lint-recommended/index.js'),
    '.',
  ),
  prettier: node(binOf('prettier'), '--check', '--no-config', '--log-level', 'error', '.'),
  biome: node(binOf('@biomejs/biome'), 'check', '--max-diagnostics=20', '--files-max-size=20000000', '.'),
  textlint: node(binOf('textlint'), '--rules-base-directory', modules, '--rule', 'no-todo', '**/*.md'),
})

export const cached = () => ({
  'prodev-report': ours('lint', '--no-config', '--cache', '.'),
  rumdl: node(binOf('rumdl'), 'check', '--isolated', '.'),
})

export const node0 = node('-e', '0')
export const readAll = node(
  '-e',
  "const fs=require('fs');for(const f of fs.readdirSync('.',{recursive:true}))if(f.endsWith('.md'))fs.readFileSync(f)",
)
export const parseAll = node(path.join(here, 'parse-all.mjs'))
