import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {makeFolder} from '../support/cli.ts'

const root = path.resolve(import.meta.dirname, '../..')
const bin = path.join(root, 'bin/prodev-report.js')

// What the other tests run is the source; this is what a user gets.
beforeAll(() => {
  if (!fs.existsSync(path.join(root, 'dist/cli/main.cjs')))
    spawnSync(process.execPath, ['scripts/build.mjs'], {cwd: root})
})

const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], {cwd, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}})

test('the bundle lints, mends and writes', () => {
  const folder = makeFolder({'a.md': '\ufeff# Report\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n'})
  expect(run(folder, 'lint', 'a.md').stdout).toMatch(/table-orphan-rows/)
  expect(run(folder, 'fix', 'a.md')).toMatchObject({status: 0})
  expect(fs.readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(
    '# Report\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n',
  )
})

test.each([
  ['the parser in plain JavaScript', ['lint', 'a.md'], {PRODEV_REPORT_PARSER: 'remark'}, 0],
  ['a YAML config', ['lint', '--config', 'c.yaml', 'a.md'], {}, 0],
  ['a config that is code', ['lint', '--config', 'c.mjs', 'a.md'], {}, 0],
  ['a glob', ['lint', '*.md'], {}, 0],
  ['colours', ['lint', '--color', 'a.md'], {}, 0],
  ['a diff', ['fix', '--diff', 'a.md'], {}, 0],
  ['a file that is not there', ['lint', 'b.md'], {}, 2],
])('%s', (_, args, env, status) => {
  const folder = makeFolder({
    'a.md': '\ufeff# Report\n\nText.\n',
    'c.yaml': 'preset: strict\nrules: {section-required: off}\n',
    'c.mjs': 'export default {rules: {"section-required": "off"}}',
  })
  const all = args[0] === 'lint' && !args.includes('--config') ? [...args, '--rule', 'section-required=off'] : args
  const outcome = spawnSync(process.execPath, [bin, ...all], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, ...env},
  })
  expect(outcome.stderr).not.toContain('should not have happened')
  expect(outcome.status).toBe(status)
})
