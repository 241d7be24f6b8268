// Writes the README's table of rules between its two marks, from the rules and their pages: `npm run readme`.
// With --check it only tells whether the table is fresh.
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

/** The rules as they are: bundled first, because Node 20 reads no TypeScript. */
async function loadRules() {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, 'src/rules/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const {rules} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return rules
}

/** What `fix` does about a rule, told from the examples on its page: each fix is shown there. */
function fixOf(id) {
  const page = fs.readFileSync(path.join(root, `src/rules/${id}.md`), 'utf8')
  const outs = [...page.matchAll(/^~~~\w+ out\b(.*)$/gm)].map(([, words]) => /\bunsafe\b/.test(words))
  return [outs.includes(false) && '`fix`', outs.includes(true) && '`--unsafe`'].filter(Boolean).join(', ')
}

const row = ({id, summary, severity, preset = 'recommended'}) =>
  `| [\`${id}\`](src/rules/${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity} | ${fixOf(id)} | ${preset} |`

const rules = await loadRules()
const table = [
  '| rule | what holds | severity | mended by | from preset |',
  '| --- | --- | --- | --- | --- |',
  ...rules.map(row),
]

const file = path.join(root, 'README.md')
const readme = fs.readFileSync(file, 'utf8')
const fresh = readme.replace(
  /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
  (_, open, close) => `${open}\n${table.join('\n')}\n\n${close}`,
)
if (fresh === readme) console.log('README.md: the table of rules is fresh')
else if (process.argv.includes('--check')) {
  console.log('README.md: the table of rules is stale: run `npm run readme`')
  process.exitCode = 1
} else {
  fs.writeFileSync(file, fresh)
  console.log('wrote README.md')
}
