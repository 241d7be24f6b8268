import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {treeOf} from '../../src/cli/completion/command-tree.ts'
import {shells} from '../../src/cli/completion/shells.ts'
import {makeProgram} from '../../src/cli/program.ts'
import {formatNames} from '../../src/reporters/names.ts'
import {makeFolder, run} from '../support/cli.ts'

const script = async (shell: string) => (await run(['completion', shell])).stdout
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0
const sink = {write: () => {}}
const program = makeProgram({
  io: {cwd: () => '', env: {}, stdin: (async function* () {})(), stdout: sink, stderr: sink},
  finish: () => {},
})
const names = {templates: ['standard'], languages: ['en', 'fr']}

test('the tree has every command and every option that can be seen', () => {
  const tree = treeOf(program, names)
  expect(tree.verbs.map(verb => verb.name)).toEqual([...program.commands.map(command => command.name()), 'help'])
  const lint = tree.verbs.find(verb => verb.name === 'lint')!
  expect(lint.flags.flatMap(flag => flag.names)).toEqual(
    expect.arrayContaining(['--format', '-f', '--fail-on', '--quiet', '-q', '--help', '-h', '--baseline']),
  )
  expect(lint.flags.find(flag => flag.names.includes('--format'))!.values).toEqual(formatNames)
  expect(lint.flags.find(flag => flag.names.includes('--fail-on'))!.values).toEqual([
    'error',
    'warning',
    'info',
    'never',
  ])
  expect(lint.flags.find(flag => flag.names.includes('--quiet'))!.values).toBeUndefined()
  expect(lint.flags.find(flag => flag.names.includes('--baseline'))!.values).toBe('files')
})

test('the README has a row for each command, and the CHANGELOG its name', () => {
  const read = (name: string) => fs.readFileSync(path.resolve(import.meta.dirname, '../..', name), 'utf8')
  const [, table = ''] = /^## Commands$([\s\S]*?)^## /m.exec(read('README.md'))!
  const [, first = ''] = /^The first version: (.*)$/m.exec(read('CHANGELOG.md'))!
  const names = program.commands.map(command => command.name())
  expect([...table.matchAll(/^\| `(\w+) /gm)].map(([, name]) => name).toSorted()).toEqual(names.toSorted())
  expect([...first.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()).toEqual(names.toSorted())
})

test.each(shells)('the script for %s names all of it and nothing raw', async shell => {
  const text = await script(shell)
  for (const {name, flags} of treeOf(program, names).verbs) {
    expect(text).toContain(name)
    for (const flag of flags) for (const option of flag.names) expect(text).toContain(option.replace(/^--?(?=\w)/, ''))
  }
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
})

test('a shell that there is not', async () => {
  expect(await run(['completion', 'tcsh'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/bash, zsh, fish, powershell/),
  })
})

/** What is typed, and what must and must not be offered. */
const cases: [string[], string[], string[]][] = [
  [[''], ['lint', 'fix', 'undo', 'completion'], ['--format']],
  [['l'], ['lint'], ['fix']],
  [['--'], ['--help', '--version', '--no-color'], ['--fail-on']],
  [
    ['lint', '--f'],
    ['--format', '--fail-on'],
    ['--fix', '--quiet'],
  ],
  [['lint', '--format', ''], [...formatNames], ['lint', 'report.md']],
  [['lint', '-f', 'sa'], ['sarif'], ['json']],
  [['lint', 'x.md', '--fail-on', 'w'], ['warning'], ['error']],
  [['fix', '--only', 'encoding-b'], ['encoding-bom'], ['line-endings']],
  [['explain', 'heading-t'], ['heading-title'], ['line-endings']],
  [['completion', ''], [...shells], ['lint']],
  [['help', 'in'], ['inspect'], ['lint']],
  [['init', '--template', 's'], ['standard'], ['table']],
  [['init', '--template', 'rep'], ['report.md'], ['table']],
  [
    ['init', '--lang', 'p'],
    ['pl', 'pt'],
    ['en', 'report.md'],
  ],
  [['lint', '--schema', 'prodev-f'], ['prodev-frontend', 'prodev-fullstack'], ['prodev-backend']],
  [['init', '--programme', ''], ['prodev-backend'], ['lint']],
  [
    ['schema', ''],
    ['prodev-backend', 'prodev-frontend'],
    ['report.md', 'lint'],
  ],
  [['lint', 'rep'], ['report.md'], ['lint']],
  [['undo', 'fix'], ['fixes.json'], ['lint', 'fix']],
]
const folder = makeFolder({'report.md': '', 'fixes.json': ''})

describe.skipIf(!has('bash'))('bash', () => {
  const offers = async (words: string[]) => {
    const array = ['prodev-report', ...words].map(word => `'${word}'`).join(' ')
    // As bash does: our function first; where it offers nothing, files.
    const driver = `${await script('bash')}
COMP_WORDS=(${array}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _prodev_report
if ((\${#COMPREPLY[@]} == 0)); then COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); fi
printf '%s\\n' "\${COMPREPLY[@]}"`
    const {status, stdout, stderr} = spawnSync('bash', ['--norc', '-c', driver], {encoding: 'utf8', cwd: folder})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    return stdout.split('\n').filter(Boolean)
  }
  test.each(cases)('%j', async (words, offered, others) => {
    const offers_ = await offers(words)
    expect(offers_).toEqual(expect.arrayContaining(offered))
    for (const other of others) expect(offers_).not.toContain(other)
  })

  test('--format=js, which bash takes for three words', async () => {
    expect(await offers(['lint', '--format', '=', 'js'])).toEqual(['json'])
    expect(await offers(['lint', '--format', '='])).toContain('junit')
  })

  test('the script is sound', async () => {
    expect(spawnSync('bash', ['-n'], {input: await script('bash'), encoding: 'utf8'}).stderr).toBe('')
  })
})

describe.skipIf(!has('zsh'))('zsh', () => {
  /** A zsh at a terminal of its own, which is asked for its matches. */
  const offers = async (words: string[]) => {
    const typed = ['prodev-report', ...words].join(' ')
    const driver = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1=; unsetopt zle_bracketed_paste 2>/dev/null; stty -echo cols 200 rows 200; fpath=(${folder} $fpath); autoload -Uz compinit; compinit -u -d ${folder}/dump; LISTMAX=1000; zstyle ":completion:*" list-prompt ""; zstyle ":completion:*" menu no'
zpty -w z 'reply-with() { compadd() { if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi; local -a hits; builtin compadd -O hits "$@"; builtin compadd "$@"; print -rl -- "<hit>"$^hits > ${folder}/hits.$RANDOM$RANDOM } }'
zpty -w z 'reply-with; echo RE''ADY'
until zpty -r z line '*READY*'; do :; done
zpty -w -n z ${JSON.stringify(typed)}$'\\t'
for i in {1..100}; do sleep .1; [[ -n $(print -r -- ${folder}/hits.*(N)) ]] && break; done
sleep .3
zpty -d z`
    spawnSync('zsh', ['-f', '-c', driver], {cwd: folder, encoding: 'utf8', timeout: 20_000})
    const {stdout} = spawnSync('bash', ['-c', `cat ${folder}/hits.* 2>/dev/null; rm -f ${folder}/hits.*`], {
      encoding: 'utf8',
    })
    return stdout.split('\n').flatMap(line => (line.startsWith('<hit>') ? line.slice(5) : []))
  }

  test('the script is sound', async () => {
    expect(spawnSync('zsh', ['-n'], {input: await script('zsh'), encoding: 'utf8'}).stderr).toBe('')
  })

  test.each(cases)('%j', async (words, offered, others) => {
    const {writeFileSync} = await import('node:fs')
    writeFileSync(`${folder}/_prodev-report`, await script('zsh'))
    const hits = await offers(words)
    expect(hits).toEqual(expect.arrayContaining(offered))
    for (const other of others) expect(hits).not.toContain(other)
  })
})

describe.skipIf(!has('fish'))('fish', () => {
  test.each(cases)('%j', async (words, offered, others) => {
    const typed = ['prodev-report', ...words].join(' ')
    const input = `${await script('fish')}\ncomplete -C '${typed}'\n`
    const {stdout, stderr} = spawnSync('fish', ['--no-config', '-c', input], {encoding: 'utf8', cwd: folder})
    expect(stderr).toBe('')
    const hits = stdout.split('\n').map(line => line.split('\t')[0])
    expect(hits).toEqual(expect.arrayContaining(offered))
    for (const other of others) expect(hits).not.toContain(other)
  })
})

describe.skipIf(!has('pwsh'))('powershell', () => {
  test.each(cases.filter(([words]) => !['rep', 'fix'].includes(words.at(-1)!)))(
    '%j',
    async (words, offered, others) => {
      const typed = ['prodev-report', ...words].join(' ')
      const command = `${await script('powershell')}\n(TabExpansion2 -inputScript '${typed}' -cursorColumn ${typed.length}).CompletionMatches.CompletionText`
      const {stdout} = spawnSync('pwsh', ['-NoProfile', '-Command', '-'], {
        input: command,
        encoding: 'utf8',
        cwd: folder,
      })
      const hits = stdout.split(/\r?\n/)
      expect(hits).toEqual(expect.arrayContaining(offered))
      for (const other of others) expect(hits).not.toContain(other)
    },
  )
})
