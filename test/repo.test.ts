import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import * as api from '../src/index.ts'
import {rules} from '../src/rules/index.ts'
import {lint, setupWith} from './support/engine.ts'
import {readExamples} from './support/pages.ts'
import {askOf, filesOf} from './support/project.ts'
import {all, read, root} from './support/sources.ts'

/** Messages that no page shows, and why. */
const unshown: Record<string, readonly string[]> = {
  // They belong to the schema of a programme of one's own, which no page can bring along: see test/report.
  'section-content': ['many', 'other', 'whole'],
  'section-required': ['own'],
}

describe('rules', () => {
  const ids = rules.map(({id}) => id)

  test('the list is the folder, in order', () => {
    const inFolder = all.filter(file => /^src\/rules\/[^/]+\.ts$/.test(file)).map(file => path.basename(file, '.ts'))
    expect(ids).toEqual(inFolder.filter(name => name !== 'index').toSorted())
  })

  test('each has a page of its name and no page is left over', () => {
    const pages = all.filter(file => /^src\/rules\/[^/]+\.md$/.test(file))
    expect(pages.map(file => path.basename(file, '.md')).toSorted()).toEqual(ids)
    for (const id of ids) expect(read(`src/rules/${id}.md`).split('\n')[0]).toBe(`# ${id}`)
  })

  test.each(rules)('$id says on its page all that it can say', ({id, messages, severity, summary}) => {
    const examples = readExamples(id)
    expect(examples.length).toBeGreaterThan(0)
    const said = examples.flatMap(({input, config, files, answers}) =>
      lint(
        input,
        {
          ...setupWith({...config, rules: {[id]: true, ...config.rules}}),
          ...(files && {files: filesOf([...files, 'report.md'])}),
          ...(answers && {ask: askOf(answers)}),
        },
        files && 'report.md',
      )
        .filter(({ruleId}) => ruleId === id)
        .map(({messageId}) => messageId),
    )
    expect(Object.keys(messages).filter(message => !said.includes(message))).toEqual(unshown[id] ?? [])
    expect(['error', 'warning', 'info']).toContain(severity)
    expect(summary).toMatch(/^[A-Z`].*[^.]$/)
  })

  test.each(rules)('$id has at least three examples of what it finds and three of what it leaves alone', ({id}) => {
    const examples = readExamples(id)
    const unsound = examples.filter(({messages}) => messages.length > 0).length
    expect([unsound, examples.length - unsound].filter(count => count < 3)).toEqual([])
  })

  test.each(rules)('the messages of $id keep the grammar', ({messages}) => {
    for (const text of Object.values(messages as Record<string, string>)) {
      // The schema of a programme may bring its own words.
      if (text !== '{words}') expect(text).toMatch(/^Unexpected .*, expected .*[^.]$/s)
    }
  })

  test("README's table is fresh", () => {
    execFileSync(process.execPath, [path.join(root, 'scripts/readme.mjs'), '--check'], {cwd: root})
  })
})

test('the public API', () => {
  expect(Object.keys(api).toSorted()).toMatchInlineSnapshot(`
    [
      "applyEdits",
      "applyPatches",
      "defineRule",
      "defineSourceRule",
      "fix",
      "insert",
      "inspect",
      "invertEdits",
      "lint",
      "remove",
      "replace",
      "rules",
    ]
  `)
})

describe('files', () => {
  const written = all.filter(
    file => /\.(?:[cm]?[jt]s)$/.test(file) && !/(?:^|\/)(?:data|generated|fixtures|snapshots)\//.test(file),
  )

  test('none is longer than one can read at once', () => {
    const limit = (file: string) => (/^src\/rules\/(?!index)[^/]+\.ts$/.test(file) ? 120 : 250)
    const lines = (file: string) => read(file).split('\n').length - 1
    expect(written.filter(file => lines(file) > limit(file)).map(file => `${file}: ${lines(file)}`)).toEqual([])
  })

  test('none names a place that only its author has', () => {
    // Put together here, so that this file does not name them.
    const names = [
      `farm${'-'}bench`,
      `farm${'-'}studio`,
      `/${'work'}/`,
      `${'registry'}.`,
      `npm${'js'}.`,
      `/home/${'user'}`,
    ]
    const naming = all
      .filter(file => /\.(?:[cm]?[jt]s|json|md|ya?ml|sh|toml)$|^\.ci\/|^bin\//.test(file))
      .flatMap(file => {
        const text = read(file)
        return names.filter(name => text.includes(name)).map(name => `${file}: ${name}`)
      })
    expect(naming).toEqual([])
  })

  test('the folder of real reports is named by its variable', () => {
    const shared = `..${'/shared'}`
    const naming = all
      .filter(file => /\.(?:[cm]?[jt]s|json|md|ya?ml)$/.test(file))
      .flatMap(file =>
        read(file)
          .split('\n')
          .filter(line => line.includes(shared) && !line.includes('PRODEV_REPORT_SHARED'))
          .map(line => `${file}: ${line}`),
      )
    expect(naming).toEqual([])
  })

  test('the lock file names no host to download from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":|https?:\/\/[^"]*\.tgz/)
  })

  // npm writes only the platforms that its registry had at that moment, and then refuses its own file:
  // "Missing: @biomejs/cli-darwin-arm64@ from lock file".
  test('the lock file holds what every platform needs', () => {
    const {packages} = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, {optionalDependencies?: Record<string, string>}>
    }
    const missing = Object.entries(packages).flatMap(([folder, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter(
        name => !packages[`node_modules/${name}`] && !packages[`${folder}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})
