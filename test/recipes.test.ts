import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {makeProgram} from '../src/cli/program.ts'
import {formatNames} from '../src/reporters/names.ts'
import {makeFolder} from './support/cli.ts'

const root = path.resolve(import.meta.dirname, '..')
const recipe = (name: string) => fs.readFileSync(path.join(root, 'docs/recipes', name), 'utf8')
const recipes = fs.readdirSync(path.join(root, 'docs/recipes'))
/** The blocks of code of one language on a page. */
const blocks = (name: string, language: string) =>
  [...recipe(name).matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(match => match[1] === language).map(match => match[2]!)
const built = fs.existsSync(path.join(root, 'dist/cli/main.cjs'))
const tool = `"${process.execPath}" "${path.join(root, 'bin/prodev-report.js')}"`

/** Runs a line of a recipe in a shell, with our own build in the place of the one from npm. */
function sh(line: string, folder: string) {
  const command = line.replace(/^(?:npx (?:--yes )?)?prodev-report\b/, tool)
  return spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8', env: {PATH: process.env.PATH}})
}

const sound = fs.readFileSync(path.join(root, 'examples/sound.md'), 'utf8')
const errors = `${sound}\n<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n`

test('every option in a recipe is one that there is', () => {
  const sink = {write: () => {}}
  const io = {cwd: () => '', env: {}, stdin: (async function* () {})(), stdout: sink, stderr: sink}
  const commands = makeProgram({io, finish: () => {}}).commands
  const lines = recipes.flatMap(name => recipe(name).match(/prodev-report (?:lint|fix|merge) [^`"\n|]*/g) ?? [])
  expect(lines.length).toBeGreaterThan(4)
  for (const line of lines) {
    const [, verb, ...rest] = line.split(' ')
    const known = commands.find(command => command.name() === verb)!.options.map(option => option.long)
    for (const option of rest.filter(word => word.startsWith('--'))) expect(known).toContain(option)
  }
})

test('the table of formats is whole', () => {
  const named = [...recipe('ci-of-any-kind.md').matchAll(/^\| (`.*?) \|/gm)].flatMap(match => match[1]!.match(/\w+/g)!)
  expect(named).toEqual(expect.arrayContaining([...formatNames]))
})

describe.skipIf(!built)('run for real', () => {
  test('GitLab: the job makes the artifacts it names', () => {
    const {reports} = parse(blocks('gitlab.md', 'yaml')[0]!)
    const folder = makeFolder({'report.md': errors})
    const {status, stdout} = sh(reports.script[0], folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^report\.md\n/)
    const {codequality, junit} = reports.artifacts.reports
    expect(JSON.parse(fs.readFileSync(path.join(folder, codequality), 'utf8'))[0].location.path).toBe('report.md')
    expect(fs.readFileSync(path.join(folder, junit), 'utf8')).toContain('<failure')
    expect(sh(reports.script[0], makeFolder({'report.md': sound})).status).toBe(0)
  })

  test('anywhere else', () => {
    const [job, known] = blocks('ci-of-any-kind.md', 'sh')
    const folder = makeFolder({'report.md': errors, 'reports/a.md': errors})
    expect(sh(job!, folder).status).toBe(1)
    expect(fs.existsSync(path.join(folder, 'checkstyle.xml'))).toBe(true)
    for (const line of known!.trim().split('\n')) expect(sh(line, folder)).toMatchObject({status: 0})
  })

  test('lint-staged: its commands, with the names as lint-staged gives them', () => {
    const {'*.md': lines} = JSON.parse(blocks('hooks.md', 'json')[0]!)['lint-staged']
    const folder = makeFolder({'a b.md': `\ufeff${sound}`, 'c.md': sound})
    const names = ['a b.md', 'c.md'].map(name => `"${path.join(folder, name)}"`).join(' ')
    for (const line of lines) expect(sh(`${line} ${names}`, folder)).toMatchObject({status: 0})
    expect(fs.readFileSync(path.join(folder, 'a b.md'), 'utf8')).toBe(sound)
    fs.writeFileSync(path.join(folder, 'c.md'), errors)
    expect(sh(`${lines[1]} ${names}`, folder).status).toBe(1)
  })
})

describe('many machines', () => {
  const page = 'many-machines.md'
  const reports = {'reports/a.md': errors, 'reports/b.md': sound, 'reports/c/d.md': errors, 'reports/e.md': sound}
  const [actions, kubernetes] = blocks(page, 'yaml').map(text => parse(text))
  const [local, parallel, logs] = blocks(page, 'sh')

  test.skipIf(!built)('on one machine', () => {
    const folder = makeFolder(reports)
    const [one, two, merge] = local!.trim().split('\n')
    for (const line of [one!, two!]) expect([0, 1]).toContain(sh(line, folder).status)
    const one_ = sh('prodev-report lint reports/', folder)
    expect(sh(merge!, folder)).toMatchObject({status: 1, stdout: one_.stdout})
  })

  test.skipIf(!built)('a matrix in GitHub Actions: what its jobs run', () => {
    const folder = makeFolder(reports)
    const {matrix} = actions.jobs.part.strategy
    const [, lint, upload] = actions.jobs.part.steps
    for (const part of matrix.part) {
      const inPart = (text: string) => text.replace(/\$\{\{ matrix\.part \}\}/g, part)
      expect(sh(inPart(lint.run), folder)).toMatchObject({
        status: 0,
        stderr: expect.stringMatching(/^(?:Part \d of \d has no file.*\n)?Wrote `\d\.ndjson`: .*\.\n$/),
      })
      expect(fs.existsSync(path.join(folder, inPart(upload.with.path)))).toBe(true)
    }
    const merged = sh(actions.jobs.all.steps.at(-1).run, folder)
    expect(merged).toMatchObject({status: 1, stdout: sh('prodev-report lint reports/', folder).stdout})
  })

  const hasParallel = spawnSync('parallel', ['--version']).stdout?.includes('GNU')

  test.skipIf(!(built && hasParallel))('GNU parallel, with jobs on this machine', () => {
    const folder = makeFolder(reports)
    // Nobody has the tool on the path who runs it with npx.
    expect(parallel).not.toMatch(/(?<!npx --yes )prodev-report/)
    const line = parallel!.replaceAll('npx --yes prodev-report ', `${tool.replaceAll('"', '')} `)
    const home = fs.mkdtempSync(path.join(folder, '.home-'))
    const merged = spawnSync('sh', ['-c', line], {cwd: folder, encoding: 'utf8', env: {...process.env, HOME: home}})
    expect(merged).toMatchObject({status: 1, stdout: sh('prodev-report lint reports/', folder).stdout})
  })

  test.skipIf(!built)('a Kubernetes Indexed Job: what its pods run, their logs in any order', () => {
    const folder = makeFolder(reports)
    const {completions, template} = kubernetes.spec
    const [, , ...command] = template.spec.containers[0].command
    const log = Array.from({length: completions}, (_, index) => {
      const env = {PATH: process.env.PATH, JOB_COMPLETION_INDEX: String(index)}
      const [, ...args] = ['prodev-report', ...command.slice(1)]
      const bin = path.join(root, 'bin/prodev-report.js')
      const {status, stdout} = spawnSync(process.execPath, [bin, ...args], {cwd: folder, encoding: 'utf8', env})
      expect(status).toBe(0)
      return stdout
    }).toReversed()
    fs.writeFileSync(path.join(folder, 'log'), log.join(''))
    const merged = sh(logs!.replace(/^kubectl .* \| npx prodev-report (.*)\n/, 'prodev-report $1 < log'), folder)
    expect(merged).toMatchObject({status: 1, stdout: sh('prodev-report lint reports/', folder).stdout})
  })
})

describe('pre-commit', () => {
  interface Hook {
    id: string
    name: string
    entry: string
    language: string
    files: string
    exclude: string
  }
  const hooks: Hook[] = parse(fs.readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8'))
  // Python writes a flag at the front, JavaScript behind.
  const regex = (source: string) => new RegExp(source.replace('(?i)', ''), source.startsWith('(?i)') ? 'i' : '')

  test('the recipe names the hooks that there are', () => {
    const {repos} = parse(blocks('hooks.md', 'yaml')[0]!)
    expect(repos[0].hooks.map((hook: Hook) => hook.id).sort()).toEqual(hooks.map(({id}) => id).sort())
    const {bin, repository} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
    for (const {entry, language} of hooks) {
      expect(language).toBe('node')
      expect(Object.keys(bin)).toContain(entry.split(' ')[0])
    }
    if (repository) expect(JSON.stringify(repository)).toContain(repos[0].repo.replace('https://', ''))
  })

  test.each([
    ['report.md', true],
    ['docs/Report.MARKDOWN', false],
    ['docs/report.markdown', true],
    ['CHANGELOG.md', false],
    ['docs/contributing.md', false],
    ['history-of-backend.md', false],
    ['my-changelog.md', true],
    ['report.mdx', false],
  ])('%s: %s', (name, taken) => {
    for (const {files, exclude} of hooks) expect(regex(files).test(name) && !regex(exclude).test(name)).toBe(taken)
  })

  // As pre-commit installs it; npm has to be reached for what the build needs, which takes a minute.
  test.skipIf(!process.env.PRODEV_REPORT_NETWORK)(
    'npm install git+file:// builds it',
    () => {
      const folder = makeFolder({'package.json': '{"private": true}', 'a.md': sound})
      const from = spawnSync('git', ['rev-parse', '--path-format=absolute', '--git-common-dir'], {
        cwd: root,
        encoding: 'utf8',
      })
      const head = spawnSync('git', ['rev-parse', 'HEAD'], {cwd: root, encoding: 'utf8'}).stdout.trim()
      const url = `git+file://${from.stdout.trim()}#${head}`
      const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', url], {cwd: folder, encoding: 'utf8'})
      expect(install.stderr).not.toContain('npm error')
      const lint = spawnSync('npx', ['--no-install', 'prodev-report', 'lint', 'a.md'], {cwd: folder, encoding: 'utf8'})
      expect(lint).toMatchObject({status: 0, stdout: '✔ 1 file: no problems\n'})
    },
    600_000,
  )

  test.skipIf(!built)('the hooks do what they say, with names as pre-commit gives them', () => {
    const folder = makeFolder({'a.md': `\ufeff${sound}`, 'b.md': errors})
    const [lint, mend] = hooks.map(({entry}) => entry)
    expect(sh(`${mend} a.md b.md`, folder).status).toBe(0)
    expect(fs.readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(sound)
    expect(sh(`${lint} a.md`, folder).status).toBe(0)
    expect(sh(`${lint} a.md b.md`, folder).status).toBe(1)
  })
})
