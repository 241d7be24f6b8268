import {expect, test} from 'vitest'
import {run} from '../support/cli.ts'

const report = '# My report\n\n## Overview\n\nWords.\n'
const lint = (args: readonly string[], files: Record<string, string>) =>
  run(['lint', '--no-config', '--format', 'json', '--fail-on', 'never', ...args], {files})
const pathsIn = (stdout: string): string[] => JSON.parse(stdout).files.map(({path}: {path: string}) => path)

const tree = {
  'a.md': report,
  'b.markdown': report,
  'c.txt': report,
  'CHANGELOG.md': report,
  'license.md': report,
  'securities.md': report,
  'sub/d.MD': report,
  'node_modules/x/README.md': report,
  'sub/node_modules/y.md': report,
  '.venv/g.md': report,
  'venv/h.md': report,
  'env/Lib/site-packages/rest/README.md': report,
  '.github/ISSUE_TEMPLATE/bug.md': report,
  '.git/e.md': report,
  '.github/f.md': report,
}

test('a folder: Markdown files wherever they lie in it, but for what others wrote and what is no report', async () => {
  const {stdout} = await lint([], tree)
  expect(pathsIn(stdout)).toEqual(['.github/f.md', 'a.md', 'b.markdown', 'securities.md', 'sub/d.MD'])
})

test('a glob: what it matches, but for what others wrote and what is hidden', async () => {
  expect(pathsIn((await lint(['**/*.{md,MD}'], tree)).stdout)).toEqual([
    'CHANGELOG.md',
    'a.md',
    'license.md',
    'securities.md',
    'sub/d.MD',
  ])
})

test('what is named is looked at wherever it lies, and once', async () => {
  const {stdout} = await lint(['node_modules/x/README.md', 'CHANGELOG.md', './CHANGELOG.md', 'c.txt'], tree)
  expect(pathsIn(stdout)).toEqual(['CHANGELOG.md', 'c.txt', 'node_modules/x/README.md'])
})
