// Prints what the package consists of (CycloneDX): what is installed with it, and what is bundled into it.
//
//   npm run --silent sbom > sbom.json
//
// `npm sbom` alone would leave out what the bundle holds, or list every tool that built it.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const licences = path.join(root, 'dist/THIRD-PARTY-LICENSES.txt')
if (!fs.existsSync(licences)) {
  console.error('There is no dist/: run `npm run build` first.')
  process.exit(2)
}

const all = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
)
const {dependencies = {}, optionalDependencies = {}} = JSON.parse(
  fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
)
const bundled = new Set(
  [...fs.readFileSync(licences, 'utf8').matchAll(/^(\S+) (\S+) \([^()\n]*(?:\([^()\n]*\))?[^()\n]*\)$/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  ),
)
const nameOf = ({group, name, version}) => `${group ? `${group}/` : ''}${name}@${version}`
const refs = new Map(all.dependencies.map(({ref, dependsOn}) => [ref, dependsOn ?? []]))
const kept = new Set()
const keep = ref => {
  if (kept.has(ref)) return
  kept.add(ref)
  for (const next of refs.get(ref) ?? []) keep(next)
}
for (const component of all.components) {
  const name = nameOf(component)
  if (bundled.has(name)) kept.add(component['bom-ref'])
  // What is installed brings along what it needs; what is bundled has left behind what it does not.
  if (name.replace(/@[^@]*$/, '') in {...dependencies, ...optionalDependencies}) keep(component['bom-ref'])
}

const whole = all.metadata.component['bom-ref']
const sbom = {
  ...all,
  components: all.components.filter(component => kept.has(component['bom-ref'])),
  dependencies: [
    {ref: whole, dependsOn: [...kept]},
    ...[...kept].map(ref => ({ref, dependsOn: (refs.get(ref) ?? []).filter(next => kept.has(next))})),
  ],
}
process.stdout.write(`${JSON.stringify(sbom, undefined, 2)}\n`)
