import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, run} from '../support/cli.ts'

const list = (folder: string) => fs.readdirSync(folder, {recursive: true}).map(String).sort()

describe('init without a terminal', () => {
  test('names the flags that it misses', async () => {
    const {code, stderr, folder} = await run(['init'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/--name, --track/)
    expect(list(folder)).toEqual([])
  })

  test('--yes takes the defaults', async () => {
    const {code, stdout, read} = await run(['init', '--yes', '--name', 'Ana'], {files: {'tmp/.keep': ''}, cwd: 'tmp'})
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^Made README\.md\n\n.*\n {2}npx prodev-report lint README\.md\n {2}git init && git add README\.md && git commit/,
    )
    expect(read('tmp/README.md')).toMatch(/^# ProDev Backend Engineering Program\n\n- \*\*Written by\*\*: Ana\n/)
  })

  test('git takes a file only from within its own folder', async () => {
    const {stdout} = await run(['init', '--yes', '../elsewhere/r.md'], {files: {'here/.keep': ''}, cwd: 'here'})
    expect(stdout).toMatch(/\n {2}cd (\S+elsewhere) && git init && git add \1\/r\.md && git commit/)
  })

  test.each(['pt', 'PT', 'pt-BR', 'pt_BR.UTF-8', 'pt_PT@euro'])('a language however it is written: %s', async lang => {
    const {stdout} = await run(['init', '--yes', '--stdout', '--lang', lang])
    expect(stdout).toContain('**Desafio**')
  })

  test('one kind of a language goes before the language, where a template is in it', async () => {
    const files = {
      'own/a.pt.md': '---\ntitle: A\nlang: pt\n---\n\n# europeu\n',
      'own/a.pt-BR.md': '---\ntitle: A\nlang: pt-BR\n---\n\n# brasileiro\n',
    }
    const said = async (lang: string) =>
      /europeu|brasileiro/.exec(
        (await run(['init', '--yes', '--stdout', '--template', 'own', '--lang', lang], {files})).stdout,
      )?.[0]
    expect(await Promise.all(['pt', 'pt_BR.UTF-8', 'pt-pt'].map(said))).toEqual(['europeu', 'brasileiro', 'europeu'])
  })

  test.each(['Go, Docker,, Go', 'Go;Docker', 'Go، Docker', 'Go، Docker؛ Go', 'Go、Docker', 'Go，Docker；Go'])(
    'takes a list with the commas of any language: %s',
    async technologies => {
      const {stdout} = await run(['init', '--yes', '--stdout', '--technologies', technologies])
      expect([...stdout.matchAll(/^- \*\*(.+?)\*\*: \*TODO: what you built/gm)].map(([, name]) => name)).toEqual([
        'Go',
        'Docker',
      ])
    },
  )

  test.each([
    ['fr', 'Créé : r.md (l’ancien est gardé sous r.md.bak)', 'Écrivez maintenant'],
    ['ja', '作成しました：r.md（元のファイルは r.md.bak として残しています）', '次に'],
    ['en', 'Made r.md (the old one is kept as r.md.bak)', 'Next, fill in'],
  ])('what comes next is told in the language of the report: %s', async (lang, made, next) => {
    const {stdout} = await run(['init', '--yes', '--force', '--lang', lang, 'r.md'], {files: {'r.md': 'mine\n'}})
    const lines = stdout.split('\n')
    expect(lines.slice(0, 3)).toEqual([made, '', expect.stringContaining(next)])
    expect(lines[2]).toContain('TODO')
    expect(lines[3]).toBe('  npx prodev-report lint r.md')
  })

  test('in a repository, nobody is told to make one', async () => {
    const {stdout} = await run(['init', '--yes', 'a.md'], {files: {'.git/HEAD': ''}})
    expect(stdout).toMatch(/\n {2}git add a\.md && git commit/)
  })

  test('never replaces a file', async () => {
    const {code, stderr, read, folder} = await run(['init', '--yes', '--ci', 'github'], {
      files: {'README.md': 'mine\n'},
    })
    expect(code).toBe(2)
    expect(stderr).toMatch(/Will not replace `README\.md`/)
    expect(read('README.md')).toBe('mine\n')
    expect(list(folder)).toEqual(['README.md'])
  })

  test('--force keeps what it replaces, every time', async () => {
    const first = await run(['init', '--yes', '--force', '--name', 'A'], {files: {'README.md': 'mine\n'}})
    const {read, folder} = await run(['init', '--yes', '--force', '--name', 'B'], {folder: first.folder})
    expect(read('README.md.bak')).toBe('mine\n')
    expect(read('README.md.bak2')).toMatch(/: A\n/)
    expect(read('README.md')).toMatch(/: B\n/)
    expect(list(folder)).toHaveLength(3)
  })

  test.each([['--dry-run'], ['--stdout'], ['--list']])('%s writes nothing', async flag => {
    const {code, stdout, folder} = await run(['init', '--yes', flag])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Overview/)
    expect(list(folder)).toEqual([])
  })

  test('--list shows each look once, the standard one first, with the languages that it is in', async () => {
    const {stdout} = await run(['init', '--list'])
    expect(stdout.match(/^\w+ \(en, ar, de, /gm)).toEqual(
      ['standard', 'journal', 'portfolio', 'table'].map(id => `${id} (en, ar, de, `),
    )
  })

  test('--list --lang shows them in it', async () => {
    const {stdout} = await run(['init', '--list', '--lang', 'ja'])
    expect(stdout.match(/^\w+ \(ja, en, /gm)).toHaveLength(4)
    const {code, stderr} = await run(['init', '--list', '--lang', 'xx'])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^There is no template in the language `xx`, expected ar, /),
    ])
  })

  test('--help names every language', async () => {
    const [help, list] = [await run(['init', '--help']), await run(['init', '--list'])]
    const languages = /^standard \((.*)\)/.exec(list.stdout)![1]!.split(', ').sort().join(', ')
    expect(help.stdout.replace(/\s+/g, ' ')).toContain(`the language of the report: ${languages}, or that`)
  })

  test('writes all files or none', async () => {
    const folder = makeFolder({'.github/workflows': 'a file where a folder should be'})
    const {code, stderr} = await run(['init', '--yes', '--ci', 'github', 'new/report.md'], {folder})
    expect(code).toBe(2)
    expect(stderr).toMatch(/Cannot write/)
    expect(list(folder)).toEqual(['.github', path.join('.github', 'workflows')])
  })
})
