import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {ciFiles, configFile, platforms} from '../../src/scaffold/ci.ts'
import {makeFolder, run} from '../support/cli.ts'

const list = (folder: string) =>
  fs
    .readdirSync(folder, {recursive: true})
    .map(name => String(name).replaceAll(path.sep, '/'))
    .sort()
const windows = process.platform === 'win32'

describe('files for CI', () => {
  const unsafe = /\$\{\{\s*github\.(?:event|head_ref|ref_name)|pull_request_target|curl|@latest/

  test.each([...platforms])('%s: valid, pinned, with least rights, nothing of a stranger in a script', platform => {
    for (const {text} of ciFiles(platform, '1.2.3')) {
      const file = parse(text)
      expect(text).not.toMatch(unsafe)
      expect(text).toContain('prodev-report@1.2.3 lint')
      if (platform === 'gitlab') continue
      expect(file.permissions).toEqual({contents: 'read'})
      expect(Object.keys(file)).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs'])
      const steps = Object.values<{steps: {uses?: string; run?: string; with?: object}[]}>(file.jobs).flatMap(
        ({steps}) => steps,
      )
      for (const {uses, run} of steps) {
        if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
        expect(run ?? '').not.toContain('${{')
      }
      expect(steps[0]).toMatchObject({with: {'persist-credentials': false}})
    }
  })

  test('GitLab gets its code quality report', () => {
    const [file] = ciFiles('gitlab', '1.2.3')
    const job = parse(file!.text)['learning-report']
    expect(job.artifacts.reports.codequality).toBe('prodev-report.json')
    expect(job.script).toEqual([
      'npx --yes prodev-report@1.2.3 lint --format pretty --format gitlab=prodev-report.json',
    ])
  })

  test('a schema that a config above chose is named from the folder of the new one', async () => {
    const schema = (await run(['schema'])).stdout
    const {code, read} = await run(['init', '--yes', '--ci', 'github'], {
      files: {'.git/HEAD': '', '.prodev-reportrc.yaml': 'schema: ./s.json\n', 's.json': schema, 'sub/x': ''},
      cwd: 'sub',
    })
    expect(code).toBe(0)
    expect(JSON.parse(read('prodev-report.config.json')).schema).toBe('./s.json')
  })

  test('what they run finds the report', async () => {
    const made = await run(['init', '--yes', 'docs/the report.md', '--ci', 'github', '--track', 'frontend'])
    expect(list(made.folder)).toEqual([
      '.github',
      '.github/workflows',
      '.github/workflows/prodev-report.yml',
      'docs',
      'docs/the report.md',
      'prodev-report.config.json',
    ])
    expect(made.read('prodev-report.config.json')).toBe(configFile('prodev-frontend', 'docs/the report.md').text)
    const linted = await run(['lint', '--format', 'github', '--format', 'markdown=summary.md'], {folder: made.folder})
    expect(linted.code).toBe(1)
    expect(linted.stdout).toMatch(/^::error .*file=docs\/the report\.md/m)
  })

  test('they stand at the root of the repository', async () => {
    const {folder, stdout} = await run(['init', '--yes', '--ci', 'gitlab'], {
      files: {'.git/HEAD': '', 'a/b/.keep': ''},
      cwd: 'a/b',
    })
    expect(list(folder)).toEqual(
      expect.arrayContaining(['.gitlab-ci.yml', 'a/b/README.md', 'prodev-report.config.json']),
    )
    expect(stdout).toContain('Made ../../.gitlab-ci.yml')
  })

  test.skipIf(windows)('a link cannot lead them elsewhere', async () => {
    const outside = makeFolder()
    const folder = makeFolder()
    fs.symlinkSync(outside, path.join(folder, '.github'))
    const {code, stderr} = await run(['init', '--yes', '--ci', 'github'], {folder})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('leads out of')})
    expect([list(outside), list(folder)]).toEqual([[], ['.github']])
  })
})
