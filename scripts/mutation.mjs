// Changes the sources in thousands of small ways and looks whether a test notices (mutation testing, with Stryker):
//
//   npm run mutation -- <folder of src, or file> [share=1] [seed=1] [near]
//
// With a share of 0.1, every tenth mutant is tried: an estimate. `near` asks the folder's own tests alone: at least so many
// are noticed, and it is known in a fraction of the time. What nobody noticed is listed; the report is in `.mutation/`.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {Stryker} from '@stryker-mutator/core'
import {isChosen} from './mutation/sample.mjs'

const root = path.resolve(import.meta.dirname, '..')
const [what = 'text', share = '1', seed = '1', which = 'all'] = process.argv.slice(2)
const name = what.replace(/^src\//, '')
const [folder, inner] = name.split('/')
if (!fs.existsSync(path.join(root, 'src', name))) {
  console.error(`There is no \`src/${name}\`: npm run mutation -- <folder of src, or file> [share=1] [seed=1] [near]`)
  process.exit(2)
}

/** What stands on all folders: above all the pages of the rules. */
const anywhere = ['rules', 'rule-laws', 'fuzz/cases', 'markdown/parser', 'templates'].map(
  name => `test/${name}.test.ts`,
)
/** The rules have no folder: their pages are their tests. */
const inFolder = folder =>
  folder === 'rules'
    ? ['test/rules.test.ts']
    : fs
        .readdirSync(path.join(root, 'test', folder))
        .filter(file => file.endsWith('.test.ts'))
        .map(file => `test/${folder}/${file}`)
/** Quick tests near the folder, and the rules, which stand on all of them. */
const near = {
  text: ['text', 'engine', 'reporters'],
  encoding: ['encoding', 'text'],
  table: ['table'],
  markdown: ['markdown', 'report', 'engine'],
  report: ['report', 'engine', 'scaffold'],
  engine: ['engine', 'reporters'],
}
/** The rules whose pages have most to say of a folder, or the rule itself; all, where none is named. */
const pages = {
  table: 'table-',
  encoding: 'encoding-',
  ...(inner && folder === 'rules' && {rules: path.basename(name, '.ts')}),
}
/** How many milliseconds a test may take; slower ones would be run again for every mutant they reach. */
const longest = {
  // What reads tables without a parser is held against one, on thousands of random texts, in one test.
  table: 2500,
  // What could have been lost is looked up for each text anew.
  encoding: 5000,
}
/** How many milliseconds of the processor the tests have to notice one mutant; more where many tests reach each. */
const budgets = {report: 4000, markdown: 4000, table: 4000, io: 4000, encoding: 10_000}
const slow = /golden|valid|corpus|page\.test|real-files/
/** All tests are one bundle here, in which nobody can put one module in another's place. */
const mocks = file => fs.readFileSync(path.join(root, file), 'utf8').includes('vi.mock(')
/** What undoes, hides and silences, or reads and writes files, is tried by way of the commands, in the same process. */
const commands = {
  engine: ['cli/cases', 'cli/fix-output', 'cli/lint-flags', 'cli/undo', 'options', 'presets', 'secrets'],
  io: [
    ...['cases', 'cache', 'config-places', 'files', 'init-answers', 'init-files', 'lint-flags', 'limits', 'merge'],
    ...['places', 'read-run', 'strangers', 'undo', 'writers'],
  ]
    .map(name => `cli/${name}`)
    .concat('addresses', 'options', 'presets'),
}
const wanted =
  which === 'near'
    ? inFolder(folder)
    : [
        ...(near[folder] ?? [folder]).flatMap(inFolder),
        ...(commands[folder] ?? []).map(name => `test/${name}.test.ts`),
        ...anywhere,
      ]
const tests = [...new Set(wanted)].filter(file => !slow.test(file) && !mocks(file))

process.chdir(root)
// What tests write is in one place: a runner that hangs is killed before it could remove it. Not within the project, where all
// of it is ignored, and commands would find no files.
const temporary = path.join(os.tmpdir(), `prodev-report-mutation-${process.pid}`)
fs.mkdirSync(temporary)
for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = temporary
const stryker = new Stryker({
  mutate: [
    name.endsWith('.ts') ? `src/${name}` : `src/${name}/**/*.ts`,
    '!src/**/data/**',
    '!src/**/generated/**',
    '!src/text/lazily.ts',
  ],
  plugins: [path.join(import.meta.dirname, 'mutation/runner.mjs')],
  testRunner: 'one-process',
  oneProcess: {
    tests,
    pages: pages[folder] ?? '',
    share: Number(share),
    seed,
    longest: longest[folder] ?? 1500,
    // Nobody waits longer for tests to notice one mutant, in milliseconds of the processor: it counts as not noticed.
    budget: budgets[folder] ?? 1500,
    plan: path.join(root, `.mutation/plan-${process.pid}.json`),
    slowFile: path.join(root, '.mutation/slow.json'),
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  incremental: share === '1',
  incrementalFile: `.mutation/${folder}.incremental.json`,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 20,
  ignorePatterns: [
    '**',
    '!src/**',
    '!test/**',
    '!schemas/**',
    '!templates/**',
    '!package.json',
    '!CHANGELOG.md',
    '!README.md',
    '!docs/**',
  ],
  tempDirName: '.mutation/tmp',
  reporters: ['json', 'plan'],
  jsonReporter: {fileName: `.mutation/${name.replaceAll('/', '-')}.json`},
  allowEmpty: true,
  logLevel: 'info',
  warnings: {unknownOptions: false},
  disableTypeChecks: false,
  allowConsoleColors: false,
})
const results = await stryker.runMutationTest()
fs.rmSync(temporary, {recursive: true, force: true})
fs.rmSync(path.join(root, `.mutation/plan-${process.pid}.json`), {force: true})

const counts = {}
for (const {fileName, location, mutatorName, replacement, status} of results) {
  // Those that no test reaches were counted without asking the runner, which counts lines from 0.
  const {start, end} = location
  const from0 = ({line, column}) => ({line: line - 1, column: column - 1})
  const mutant = {fileName, location: {start: from0(start), end: from0(end)}, mutatorName, replacement}
  if (!isChosen(mutant, {share: Number(share), seed})) continue
  const file = path.relative(root, fileName)
  const sum = (counts[file] ??= {})
  sum[status] = (sum[status] ?? 0) + 1
  if (status !== 'Survived' && status !== 'NoCoverage') continue
  const lines = fs.readFileSync(fileName, 'utf8').split('\n')
  const was = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)
  console.log(
    `${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${was} → ${replacement.split('\n').join(' ').slice(0, 80)}`,
  )
}
const total = {}
for (const [file, sum] of [...Object.entries(counts), ['all', total]]) {
  if (sum !== total) for (const [status, count] of Object.entries(sum)) total[status] = (total[status] ?? 0) + count
  const {Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0} = sum
  const tried = Killed + Timeout + Survived + NoCoverage
  console.log(
    `${file}: ${tried === 0 ? '–' : `${((100 * (Killed + Timeout)) / tried).toFixed(1)} %`} of ${tried} ${JSON.stringify(sum)}`,
  )
}
