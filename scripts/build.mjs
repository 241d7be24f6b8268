// Bundles the command line and the API into dist/: code-split, so that a command loads nothing it does not need,
// and not minified, so that a stack trace and the package can be read.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
fs.rmSync(dist, {recursive: true, force: true})

const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: {cli: 'src/cli/main.ts', index: 'src/index.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // The native part of the parser is found at run time, where there is one for the machine.
  external: ['@bruits/*'],
  plugins: [
    {
      name: 'satteri is free of side effects',
      setup: ({onResolve, resolve}) =>
        onResolve({filter: /^satteri$/}, async ({path, pluginData, ...rest}) =>
          pluginData === 'seen'
            ? undefined
            : {...(await resolve(path, {...rest, pluginData: 'seen'})), sideEffects: false},
        ),
    },
  ],
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  legalComments: 'none',
  // Some bundled packages are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module'\nconst require = __createRequire(import.meta.url)",
  },
  logLevel: 'warning',
})

/** What is bundled is passed on: its licences go with it. */
const bundled = new Set(
  Object.values(metafile.outputs).flatMap(({inputs}) =>
    Object.keys(inputs).flatMap(input => /(?:.*node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0] ?? []),
  ),
)
const licences = [...bundled].sort().map(folder => {
  const {name, version, license} = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const file = fs.readdirSync(path.join(root, folder)).find(entry => /^licen[cs]e/i.test(entry))
  const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}\n`
})
fs.writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`))

const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(/package\.json$/, 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
