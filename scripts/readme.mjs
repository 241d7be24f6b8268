// Writes what the README shows of the tool between its marks, the table of rules and a screen of real output, from the
// rules, their pages and a run: `npm run readme`. With --check it only tells whether they are fresh.
import {spawnSync} from 'node:child_process'
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
  '| rule | what holds | severity | fixed by | from preset |',
  '| --- | --- | --- | --- | --- |',
  ...rules.map(row),
]

/** What the tool prints, on standard output and error alike, as a terminal shows it. */
function screen(command) {
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined, GITHUB_ACTIONS: undefined}
  const args = [path.join(root, 'bin/prodev-report.js'), ...command.split(' ')]
  const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, env, encoding: 'utf8'})
  // Without a build there is nothing to show but a stack trace.
  if (stdout === '') throw new Error(`Cannot run the tool: \`npm run build\` first\n${stderr}`)
  return `$ npx prodev-report ${command}\n${stdout}${stderr}`.trimEnd()
}

const parts = {
  rules: table.join('\n'),
  screen: `\`\`\`\`console\n${screen('fix --diff examples/torn.md')}\n\`\`\`\``,
}

const file = path.join(root, 'README.md')
const readme = fs.readFileSync(file, 'utf8')
let fresh = readme
for (const [name, text] of Object.entries(parts)) {
  const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  fresh = fresh.replace(between, (_, open, close) => `${open}\n${text}\n\n${close}`)
}
if (fresh === readme) console.log('README.md: the rules and the screen are fresh')
else if (process.argv.includes('--check')) {
  console.log('README.md: the rules or the screen are stale: run `npm run build` and `npm run readme`')
  process.exitCode = 1
} else {
  fs.writeFileSync(file, fresh)
  console.log('wrote README.md')
}
