import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {makeFolder} from './support/cli.ts'

const root = path.resolve(import.meta.dirname, '..')
const text = fs.readFileSync(path.join(root, 'action.yml'), 'utf8')

interface Step {
  id: string
  run: string
  shell: string
  env: Record<string, string>
  'working-directory'?: string
}
const action: {
  inputs: Record<string, {description: string; default: string}>
  outputs: Record<string, {value: string}>
  runs: {using: string; steps: Step[]}
} = parse(text)

describe('action.yml', () => {
  test('puts nothing into the text of a script', () => {
    expect(action.runs.using).toBe('composite')
    for (const {run, shell} of action.runs.steps) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
    }
  })

  test('uses every input, and no other', () => {
    const used = [...text.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(match => match[1]!)
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort())
    for (const {description, default: value} of Object.values(action.inputs)) {
      expect(description).not.toBe('')
      expect(typeof value).toBe('string')
    }
  })

  test('every variable of a step is read by its script', () => {
    const [get, lint] = action.runs.steps
    const script = fs.readFileSync(path.join(root, 'scripts/action.mjs'), 'utf8')
    for (const name of Object.keys(get!.env)) expect(get!.run).toContain(`$${name}`)
    for (const name of Object.keys(lint!.env)) expect(script).toContain(`env.${name}`)
  })
})

/** Does what GitHub's runner does: fills in the expressions, sets its variables, runs the steps, reads the outputs. */
function runAction(inputs: Record<string, string>, files: Record<string, string>) {
  const folder = makeFolder({...files, '.runner/temp/x': ''})
  const outputs: Record<string, Record<string, string>> = {}
  const summary = path.join(folder, '.runner/summary.md')
  let status = 0
  let stdout = ''
  let stderr = ''
  const filled = (value: string) =>
    value.replace(/\$\{\{ (inputs|steps)\.([\w-]+)(?:\.outputs\.(\w+))? \}\}/g, (_, kind, name, output) =>
      kind === 'inputs' ? (inputs[name] ?? action.inputs[name]!.default) : (outputs[name]?.[output] ?? ''),
    )
  for (const step of action.runs.steps) {
    const outputFile = path.join(folder, `.runner/${step.id}.txt`)
    fs.writeFileSync(outputFile, '')
    const script = path.join(folder, `.runner/${step.id}.sh`)
    fs.writeFileSync(script, step.run)
    const own = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filled(value)]))
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: path.resolve(folder, filled(step['working-directory'] ?? '.')),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ...own,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: path.join(folder, '.runner/temp'),
      },
    })
    stdout += result.stdout
    stderr += result.stderr
    outputs[step.id] = Object.fromEntries(
      fs
        .readFileSync(outputFile, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => line.split(/=(.*)/s) as [string, string]),
    )
    status = result.status!
    if (status !== 0) break
  }
  const given = Object.fromEntries(Object.entries(action.outputs).map(([name, {value}]) => [name, filled(value)]))
  const left = fs.readdirSync(path.join(folder, '.runner/temp')).filter(name => name !== 'x')
  return {
    status,
    stdout,
    stderr,
    folder,
    outputs: given,
    left,
    summary: fs.existsSync(summary) ? fs.readFileSync(summary, 'utf8') : '',
  }
}

const config = JSON.stringify({preset: 'minimal', rules: {'heading-empty': 'error', 'encoding-bom': 'warning'}})
const bad = '# Report\n\n## \n\nText.\n'
const bom = '\ufeff# Report\n\nText.\n'
const built = fs.existsSync(path.join(root, 'dist/cli/main.cjs'))

describe.skipIf(!built)('the action', () => {
  test('fails on an error: annotations, summary, outputs', () => {
    const out = runAction(
      {paths: 'a file.md\n\n  b.md  \n'},
      {'a file.md': bad, 'b.md': bom, 'prodev-report.config.json': config},
    )
    expect(out.status).toBe(1)
    expect(out.stdout).toMatch(/^a file\.md\n/)
    expect(out.stdout).toMatch(
      /^::error file=a file\.md,line=3,endLine=3,col=1,endColumn=\d,title=heading-empty::Unexpected/m,
    )
    expect(out.stdout).toMatch(/^::warning file=b\.md,line=1/m)
    expect(out.summary).toMatch(/^### prodev-report: /)
    expect(out.summary).toContain('heading-empty')
    expect(Number(out.outputs.errors)).toBeGreaterThan(0)
    expect(out.outputs).toMatchObject({files: '2', warnings: '1', fixable: '1'})
    expect(out.left).toEqual([])
  })

  test('passes otherwise, writes a SARIF log, and keeps quiet where it is told to', () => {
    const inputs = {
      sarif: 'out.sarif',
      'fail-on': 'never',
      annotations: 'false',
      summary: 'false',
      'working-directory': 'sub',
    }
    const out = runAction(inputs, {'sub/a.md': bad})
    expect(out.status).toBe(0)
    expect(out.stdout).not.toContain('::')
    expect(out.summary).toBe('')
    const log = JSON.parse(fs.readFileSync(path.join(out.folder, 'sub/out.sarif'), 'utf8'))
    expect(log.runs[0].results.length).toBeGreaterThan(0)
  })

  test('inputs are never run, and never taken for options', () => {
    const evil = '$(touch hacked).md'
    const out = runAction(
      {
        paths: `${evil}\n; touch hacked\n--fix\n\`touch hacked\``,
        schema: '"; touch hacked; "',
        'fail-on': '$(touch hacked)',
      },
      {[evil]: '# A\n'},
    )
    expect(out.status).toBe(2)
    expect(fs.readdirSync(out.folder)).not.toContain('hacked')
    const named = runAction({paths: `${evil}\n--fix.md`, 'fail-on': 'never'}, {[evil]: '# A\n', '--fix.md': '# B\n'})
    expect(named.status).toBe(0)
    expect(named.outputs.files).toBe('2')
    expect(fs.readdirSync(named.folder)).not.toContain('hacked')
  })

  test('exit code 2 where the job could not be done, with empty outputs', () => {
    const out = runAction({paths: 'none.md'}, {'a.md': '# A\n'})
    expect(out.status).toBe(2)
    expect(out.stderr).toContain('Cannot read `none.md`')
    expect(out.outputs).toEqual({errors: '', warnings: '', infos: '', fixable: '', files: ''})
  })
})
