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

test('who reads damaged text is a bundle apart, which a sound report does not load', () => {
  for (const file of ['diagnose.ts', 'characters/code-pages.ts']) {
    const holds = (name: string) =>
      fs.readFileSync(path.join(root, 'dist/cli', name), 'utf8').includes(`// src/encoding/${file}\n`)
    expect(['expert.cjs', 'work.cjs', 'init.cjs'].map(holds), file).toEqual([true, false, false])
  }
})

test('of what many bundles would hold there is no copy more than it takes', () => {
  const holding = (file: string) =>
    fs
      .readdirSync(path.join(root, 'dist/cli'))
      .filter(name => fs.readFileSync(path.join(root, 'dist/cli', name), 'utf8').includes(`\n// src/${file}\n`))
  // What `init` reads is a config, which names rules.
  expect(holding('rules/index.ts')).toEqual(['init.cjs', 'work.cjs'])
  expect(holding('scaffold/scaffold.ts')).toEqual(['init.cjs'])
})

test('the types are those that the API speaks of, and all of them', () => {
  const types = path.join(root, 'dist/types')
  const written = fs
    .readdirSync(types, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => path.join(types, name))
  const imports = (file: string) =>
    [...fs.readFileSync(file, 'utf8').matchAll(/ from ['"](\.[^'"]+)\.ts['"]/g)].map(([, id]) =>
      path.resolve(path.dirname(file), `${id}.d.ts`),
    )
  const needed = new Set([path.join(types, 'index.d.ts')])
  for (const file of needed) for (const other of imports(file)) needed.add(other)
  expect(written.toSorted()).toEqual([...needed].toSorted())
})

test.skipIf(process.platform === 'win32')('a folder that is gone is told', () => {
  const gone = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"'
  for (const args of [
    ['lint'],
    ['lint', '--watch'],
    ['fix', '-'],
    ['init', '--yes', '--stdout'],
    ['merge', 'a.ndjson'],
  ]) {
    const outcome = spawnSync('sh', ['-c', gone, process.execPath, bin, ...args], {
      cwd: makeFolder(),
      encoding: 'utf8',
      input: '# Report\n',
    })
    expect([args, outcome.status, outcome.stderr]).toEqual([
      args,
      2,
      'Cannot read the folder you are in: there is no such file or folder\n  It may have been removed or renamed: go to one that is there.\n',
    ])
  }
})

test.runIf(process.platform === 'linux')('a name in an older page is told', () => {
  const folder = makeFolder()
  fs.writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.md')]), '# Report\n')
  expect(run(folder, 'lint')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Its name is not in UTF-8, so that it cannot be asked for: give it another one.'),
  })
})

test('linting loads nothing of Node that takes long to load and that it does not need', () => {
  const folder = makeFolder({
    'a.md': '# Report\n\nText.\n',
    'nothing.cjs': "process.stdout.write('')",
    'loaded.cjs': "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')))",
  })
  const loaded = (...args: string[]) => {
    const {stderr} = spawnSync(process.execPath, ['-r', './loaded.cjs', ...args], {cwd: folder, encoding: 'utf8'})
    return [...stderr.matchAll(/(?<=^NativeModule )(?!internal).+/gm)].map(([name]) => name)
  }
  const started = loaded('nothing.cjs')
  expect(started).toContain('fs')
  // `process` is asked for by what writes to a terminal, `vm` takes the code that V8 made earlier.
  expect(
    loaded(bin, 'lint', 'a.md')
      .filter(name => !started.includes(name))
      .sort(),
  ).toEqual(['process', 'vm'])
})

test('whatever V8 is told of a large file, it knows', () => {
  const folder = makeFolder({'a.md': `# Report\n\n${'Itâ€™s dÃ©jÃ\u00a0 vu\n'.repeat(12_000)}`})
  expect(run(folder, 'lint', '--quiet', 'a.md')).toMatchObject({status: 1, stderr: ''})
})

test.skipIf(process.platform === 'win32')('results that nobody wants need no stream', () => {
  const folder = makeFolder({
    'a.md': '# Report\n\nText.\n',
    'loaded.cjs': "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')))",
  })
  const nowhere = fs.openSync('/dev/null', 'w')
  const {stderr} = spawnSync(process.execPath, ['-r', './loaded.cjs', bin, 'lint', 'a.md'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', nowhere, 'pipe'],
  })
  fs.closeSync(nowhere)
  expect(stderr).toContain('NativeModule vm')
  expect(stderr).not.toContain('NativeModule internal/fs/sync_write_stream')
})

/** The tool in a folder of its own, with some files to lint, and without anything that was kept of it. */
function ownTool(files: Record<string, string>) {
  const folder = makeFolder(files)
  const bundles = ['start', 'main', 'work', 'satteri', 'parse-satteri', 'expert'].map(name => `dist/cli/${name}.cjs`)
  for (const part of ['bin', 'package.json', ...bundles])
    fs.cpSync(path.join(root, part), path.join(folder, 'tool', part), {recursive: true})
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'tool/node_modules'), 'junction')
  const lint = (env: Record<string, string> = {}, names = Object.keys(files)) =>
    spawnSync(process.execPath, [path.join(folder, 'tool', 'bin/prodev-report.js'), 'lint', ...names], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env},
    })
  return {cache: path.join(folder, 'tool/.cache'), lint}
}

test('what V8 made of the code is kept beside it, and nothing rests on that', () => {
  const {cache, lint} = ownTool({'a.md': '# Report\n\nText.\n'})
  const plain = lint({NODE_DISABLE_COMPILE_CACHE: '1'})
  expect(plain.stdout).toContain('section-required')
  expect(fs.existsSync(cache)).toBe(false)
  const same = {stdout: plain.stdout, stderr: plain.stderr, status: plain.status}
  expect(lint()).toMatchObject(same)
  const [build] = fs.readdirSync(cache)
  const kept = path.join(cache, build!, 'work.cjs')
  const written = fs.statSync(kept).mtimeMs
  expect(lint()).toMatchObject(same)
  expect(fs.statSync(kept).mtimeMs).toBe(written)
  // Cut short, as by a full disk: made anew.
  fs.truncateSync(kept, 1000)
  expect(lint()).toMatchObject(same)
  expect(fs.statSync(kept).size).toBeGreaterThan(1000)
  // A file where the folder should be: done without.
  fs.rmSync(cache, {recursive: true})
  fs.writeFileSync(cache, '')
  expect(lint()).toMatchObject(same)
})

// One import too many once took 2.5 ms of every start, and nobody saw it.
test('a report of plain letters is linted by four bundles', () => {
  const {cache, lint} = ownTool({'a.md': '# Report\n\n[Text](b.md) and `code`.\n\n| a |\n| - |\n| b |\n'})
  expect(lint().stdout).toContain('section-required')
  const [build] = fs.readdirSync(cache)
  expect(fs.readdirSync(path.join(cache, build!)).sort()).toEqual([
    'main.cjs',
    'parse-satteri.cjs',
    'satteri.cjs',
    'work.cjs',
  ])
})

// What V8 was told for many files, it was told after it had loaded what was kept, and before it made what is to be kept:
// that was refused each time, and written anew.
test('what is kept is also of use for more files than a few', () => {
  const texts = Array.from({length: 9}, (_, i) => [`${i}.md`, '# Report\n\nIt costs 10â‚¬, donâ€™t you think?\n'])
  const {cache, lint} = ownTool(Object.fromEntries(texts))
  const written = () => {
    const folder = path.join(cache, fs.readdirSync(cache)[0]!)
    return fs.readdirSync(folder).map(name => [name, fs.statSync(path.join(folder, name)).mtimeMs])
  }
  // V8 of Node 24 tells nobody's flags from those of all, so that only few files leave something.
  lint({}, ['0.md'])
  const first = written()
  expect(first.some(([name]) => String(name).startsWith('expert.cjs'))).toBe(true)
  const {stdout} = lint()
  expect(stdout).toContain('9 files')
  expect(written()).toEqual(first)
})

test.skipIf(Number(process.versions.node.split('.', 1)[0]) > 22)(
  'what many files leave is taken until one file leaves its own',
  () => {
    const texts = Array.from({length: 9}, (_, i) => [`${i}.md`, '# Report\n\nText.\n'])
    const {cache, lint} = ownTool(Object.fromEntries(texts))
    const kept = () => fs.readdirSync(path.join(cache, fs.readdirSync(cache)[0]!)).sort()
    const names = ['main.cjs', 'parse-satteri.cjs', 'satteri.cjs', 'work.cjs']
    const ofMany = names.map(name => `${name}.many`)
    lint()
    expect(kept()).toEqual(ofMany)
    lint({}, ['0.md'])
    expect(kept()).toEqual([...names, ...ofMany].sort())
    expect(lint().stdout).toContain('9 files')
  },
)

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

test('what V8 is told for many files, it knows', () => {
  const folder = makeFolder(Object.fromEntries(Array.from({length: 9}, (_, i) => [`${i}.md`, '# Report\n\nText.\n'])))
  const outcome = spawnSync(process.execPath, [bin, 'lint', '--preset', 'minimal', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(outcome.stderr).toBe('')
  expect(outcome.stdout).toContain('9 files')
})
