// What action.yml runs: lint once, and show the results in every way that a workflow has. Everything comes in through
// variables, and goes to the program as arguments of their own: no shell ever reads them.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const {env} = process
const folder = fs.mkdtempSync(path.join(env.RUNNER_TEMP ?? os.tmpdir(), 'prodev-report-'))
const results = path.join(folder, 'results.json')
const annotations = path.join(folder, 'annotations.txt')
const summary = path.join(folder, 'summary.md')

const option = (name, value) => (value ? [`--${name}=${value}`] : [])
const paths = (env.PATHS ?? '').split(/\r?\n/).flatMap(line => line.trim() || [])

const {status, error} = spawnSync(
  process.execPath,
  [
    env.BIN,
    'lint',
    '--format=pretty',
    `--format=json=${results}`,
    `--format=github=${annotations}`,
    `--format=markdown=${summary}`,
    ...(env.SARIF ? [`--format=sarif=${env.SARIF}`] : []),
    ...option('config', env.CONFIG),
    ...option('schema', env.SCHEMA),
    ...option('fail-on', env.FAIL_ON),
    ...option('max-warnings', env.MAX_WARNINGS),
    ...option('baseline', env.BASELINE),
    '--',
    ...paths,
  ],
  {stdio: 'inherit'},
)
if (error) throw error

const read = file => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')
if (env.ANNOTATIONS !== 'false') process.stdout.write(read(annotations))
if (env.SUMMARY !== 'false' && env.GITHUB_STEP_SUMMARY) fs.appendFileSync(env.GITHUB_STEP_SUMMARY, read(summary))

// Without results the program could not do its job, and has said why.
const {
  error: errors = '',
  warning: warnings = '',
  info: infos = '',
  fixable = '',
  files = '',
} = JSON.parse(read(results) || '{}').counts ?? {}
if (env.GITHUB_OUTPUT) {
  const lines = Object.entries({errors, warnings, infos, fixable, files}).map(([name, value]) => `${name}=${value}\n`)
  fs.appendFileSync(env.GITHUB_OUTPUT, lines.join(''))
}
fs.rmSync(folder, {recursive: true})
// What a signal ended has not done its job.
process.exitCode = status ?? 2
