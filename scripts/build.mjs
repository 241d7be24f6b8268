// Bundles the command line and the API into dist/, not minified, so that a stack trace and the package can be read.
//
// dist/index.js   the API: ES modules, code-split
// dist/cli/*.cjs  the command line: CommonJS, one file for each dynamic import. Node 20 needs about 10 ms to start its
//                 loader of ES modules and 1 ms for each module; the whole of `lint` takes less.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {packClues} from './pack-clues.mjs'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // The native part of the parser is found at run time, where there is one for the machine.
  external: ['@bruits/*'],
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
}

/** What a bundle calls and esbuild does not make, or not as well. */
const given = {
  // What `import()` makes of a CommonJS module: itself as the default.
  __module: 'const __module = exports => (exports.__esModule ? exports : {...exports, default: exports})',
  // The same for Node's own modules. esbuild would copy each of their many names for each file that imports one.
  __node: 'const __node = exports => Object.create(exports, {default: {value: exports}})',
  __url: "const __url = require('node:url').pathToFileURL(__filename).href",
}

/** satteri imported whole takes 27 ms to start; what we call of it, a few. */
const satteriIsPure = {
  name: 'satteri has no side effects',
  setup: ({onResolve, resolve}) =>
    onResolve({filter: /^(?:satteri$|\.\.?\/)/}, async ({path, pluginData, ...rest}) =>
      pluginData === 'seen' || !(path === 'satteri' || /[\\/]satteri[\\/]dist[\\/]/.test(rest.importer))
        ? undefined
        : {...(await resolve(path, {...rest, pluginData: 'seen'})), sideEffects: false},
    ),
}

/** commander has it for subcommands that are programs of their own, which we have none of: 4 ms. */
const noChildProcess = {
  name: 'commander starts no processes',
  setup: ({onResolve, onLoad}) => {
    onResolve({filter: /^(?:node:)?child_process$/}, ({path, importer}) =>
      /[\\/]commander[\\/]/.test(importer) ? {path, namespace: 'none'} : undefined,
    )
    onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: 'module.exports = {}'}))
  },
}

/**
 * The part that finds the native parser looks for it in a bundle first, where it never is, asks for its version, which
 * nobody wants to know, and makes a `require` for that: a few milliseconds of every start.
 */
const straightToNative = {
  name: 'satteri looks where its native part is',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]satteri[\\/]index\.js$/}, ({path: file}) => {
      const text = fs.readFileSync(file, 'utf8')
      const here =
        /try \{\s+return require\('\.\/satteri_napi\.[\w.-]+'\);?\s+\} catch \(e\) \{\s+loadErrors\.push\(e\);?\s+\}/g
      const version = /= (require\('@bruits\/[\w-]+\/package\.json'\)\.version)/g
      // The bundles have a `require` of their own, those of ES modules too.
      const made =
        /import \{ createRequire \} from 'module'\s+const require = createRequire\(import\.meta\.url\)\s+const __dirname = .*\n/
      if (![here, version, made].every(pattern => text.search(pattern) !== -1))
        throw new Error(`${file} is not as it was: see straightToNative`)
      return {
        contents: text
          .replace(made, '')
          .replace(here, '')
          .replace(version, '= process.env.NAPI_RS_ENFORCE_VERSION_CHECK && $1'),
      }
    }),
}

/**
 * Code that comes out of V8's cache cannot `import()`, and does not know under which flags it was kept: what loads it does
 * that for it.
 */
const fromStart = {
  name: 'import() and setFlag() are given',
  setup: ({onResolve, onLoad}) => {
    onResolve({filter: /\/(?:import-module|v8-flags)\.ts$/}, () => ({path: 'start', namespace: 'given'}))
    onLoad({filter: /.*/, namespace: 'given'}, () => ({
      contents: 'export const importModule = __import, setFlag = __setFlag',
    }))
  },
}

for (const old of [dist, path.join(root, '.cache')]) fs.rmSync(old, {recursive: true, force: true})
const madeClues = await packClues(common)
const metafiles = await Promise.all([buildApi(), buildCommandLine()])
writeLicences(metafiles.flat())
const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(/package\.json$/, 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
keepTypesOf(path.join(dist, 'types/index.d.ts'))

async function buildApi() {
  const {metafile} = await build({
    ...common,
    entryPoints: {index: 'src/index.ts'},
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    // Some bundled packages are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module'\nconst require = __createRequire(import.meta.url)",
    },
    plugins: [satteriIsPure, madeClues],
  })
  return [metafile]
}

/** One bundle for the program, and one for each thing that it imports when it is needed. */
async function buildCommandLine() {
  const metafiles = []
  const names = new Map([[path.join(root, 'src/cli/main.ts'), 'main']])
  const queue = [...names]
  const nameFor = file => {
    if (names.has(file)) return names.get(file)
    const base = path.basename(file).replace(/\.[cm]?[jt]s$/, '')
    const plain = file.includes('node_modules')
      ? /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)[1].replace(/\W+/g, '-')
      : base
    const taken = new Set(names.values())
    const name = taken.has(plain) ? `${plain}-${names.size}` : plain
    names.set(file, name)
    queue.push([file, name])
    return name
  }
  const later = {
    name: 'a dynamic import is a bundle of its own',
    setup: ({onResolve, resolve}) =>
      onResolve({filter: /^[^#]/}, async ({path: id, kind, pluginData, ...rest}) => {
        if (kind !== 'dynamic-import' || pluginData === 'seen' || id.startsWith('node:')) return undefined
        const {path: file, errors} = await resolve(id, {...rest, kind, pluginData: 'seen'})
        return errors.length > 0 ? {errors} : {path: `./${nameFor(file)}.cjs`, external: true}
      }),
  }
  const digest = createHash('sha256')
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [file, name] = next
    const {metafile, outputFiles} = await build({
      ...common,
      entryPoints: [file],
      outfile: `dist/cli/${name}.cjs`,
      format: 'cjs',
      define: {'import.meta.url': '__url', 'import.meta.dirname': '__dirname'},
      plugins: [later, satteriIsPure, straightToNative, noChildProcess, fromStart, madeClues],
      write: false,
    })
    const own = new RegExp(
      `import\\("(\\./(?:${[...names.values()].map(RegExp.escape ?? (s => s)).join('|')})\\.cjs)"\\)`,
      'g',
    )
    const text = asFunction(
      finished(outputFiles[0].text.replace(own, 'Promise.resolve().then(() => __module(require("$1")))')),
    )
    fs.mkdirSync(path.join(dist, 'cli'), {recursive: true})
    fs.writeFileSync(path.join(dist, 'cli', `${name}.cjs`), text)
    digest.update(text)
    metafiles.push(metafile)
  }
  // A worker begins with the bundle that the main thread has, and with what V8 made of that.
  fs.writeFileSync(
    path.join(dist, 'cli/worker.cjs'),
    "require('./start.cjs').start('./work.cjs').serve(require('node:worker_threads'))\n",
  )
  const stamp = digest.digest('hex').slice(0, 12)
  // For those who keep results: they are of this build.
  fs.writeFileSync(path.join(dist, 'cli/build.txt'), stamp)
  // What loads all these. It knows their digest, so that it takes nothing for theirs that another build has left.
  const {outputFiles} = await build({
    ...common,
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/cli/start.cjs',
    format: 'cjs',
    define: {'import.meta.dirname': '__dirname', __build: JSON.stringify(stamp)},
    write: false,
  })
  fs.writeFileSync(path.join(dist, 'cli/start.cjs'), finished(outputFiles[0].text))
  return metafiles
}

/**
 * The text of a bundle with what it calls. In ASCII: V8 keeps, and reads, any other with two bytes for each letter. What
 * esbuild leaves are regular expressions, where an escape is as good.
 */
function finished(text) {
  if (/String\.raw`[^`]*[^\x00-\x7f]/.test(text)) throw new Error('A raw string cannot be told in ASCII')
  const own = /__toESM\((require\("(?:node:)?(?:fs|module|os|path|process|url|util|vm)(?:\/promises)?"\))(?:, 1)?\)/g
  const body = text
    .replace(own, '__node($1)')
    .replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const needed = Object.keys(given).filter(name => new RegExp(`\\b${name}\\b`).test(body))
  return [...needed.map(name => given[name]), body].join('\n')
}

/** As `start.ts` calls it. To put this around it at every start would be to copy a megabyte. */
function asFunction(text) {
  return `(function (exports, require, module, __filename, __dirname, __import, __setFlag) {${text}\n})\n`
}

/** Of the types that tsc writes, one file for each module, those stay that the API speaks of: one in nine. */
function keepTypesOf(entry) {
  const kept = new Set([entry])
  // What is added while it is gone through has its turn too.
  for (const file of kept) {
    for (const [, id] of fs.readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport\()["'](\.[^"']+)["']/g))
      kept.add(path.resolve(path.dirname(file), id.replace(/\.[jt]s$/, '.d.ts')))
  }
  for (const entry of fs.readdirSync(path.join(dist, 'types'), {recursive: true, withFileTypes: true})) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile() && !kept.has(file)) fs.rmSync(file)
  }
}

/** What is bundled is passed on: its licences go with it. */
function writeLicences(metafiles) {
  const folders = metafiles.flatMap(({outputs}) =>
    Object.values(outputs).flatMap(({inputs}) =>
      Object.keys(inputs).flatMap(input => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
    ),
  )
  const licences = [...new Set(folders)].sort().map(folder => {
    const {name, version, license} = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
    const file = fs.readdirSync(path.join(root, folder)).find(entry => /^licen[cs]e/i.test(entry))
    const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : ''
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  fs.writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`))
}
