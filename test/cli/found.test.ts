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

test('a glob that says no ending finds what its folder would, and no picture', async () => {
  const files = {...tree, 'sub/shot.png': '\x89PNG\r\n\x1a\n', 'sub/app.js': 'run()\n', 'sub/SECURITY.md': report}
  for (const pattern of ['sub/**', 'sub/*', '**/*'])
    expect(pathsIn((await lint([pattern], files)).stdout).filter(path => path.startsWith('sub/'))).toEqual(['sub/d.MD'])
  expect(pathsIn((await lint(['sub/*.MD', '{c,d}.txt'], {...files, 'd.txt': report})).stdout)).toEqual([
    'c.txt',
    'd.txt',
    'sub/d.MD',
  ])
})

test('code is no report, whoever names it: a shell makes of `*` the names of all files', async () => {
  const code = 'const bold = /\\*\\*TODO:?\\*\\*:/\n'
  const names = ['app.js', 'data.json', '.env', 'Makefile', 'page.HTML']
  const files = {...tree, ...Object.fromEntries(names.map(name => [name, code]))}
  const out = await run(['fix', '--no-config', 'a.md', ...names], {files})
  expect(out.code).toBe(2)
  for (const name of names) {
    expect(out.stderr).toContain(`Will not look at \`${name}\`: by its name it is code or data, not a report\n`)
    expect(out.read(name)).toBe(code)
  }
  const {stdout} = await lint(['a.md', ...names, 'notes.Rmd', 'notes'], {...files, 'notes.Rmd': report, notes: report})
  expect(pathsIn(stdout)).toEqual(['a.md', 'notes', 'notes.Rmd'])
})
