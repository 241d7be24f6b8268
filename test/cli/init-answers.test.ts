import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {ownLanguage} from '../../src/cli/init/prompts.ts'
import {run} from '../support/cli.ts'

const list = (folder: string) => fs.readdirSync(folder, {recursive: true}).map(String).sort()

describe('answers', () => {
  test('from a file', async () => {
    const files = {
      'a.yaml':
        'name: Ana\ntitle: T\ntrack: frontend\ntemplate: table\nlang: fr\npath: out/r.md\nci: gitlab\ntechnologies: [Vite, "C++ | *x*"]\nchallenges:\n  - challenge: Lent\n    solution: Un index\n',
    }
    const {code, read, folder} = await run(['init', '--answers', 'a.yaml'], {files})
    expect(code).toBe(0)
    expect(read('out/r.md')).toMatch(/^# T\n[\s\S]*- \*\*C\+\+ \| \\\*x\\\*\*\* : [\s\S]*\n\| Lent +\| Un index +\|/)
    expect(list(folder)).toContain('.gitlab-ci.yml')
  })

  test('as Windows saves them: UTF-16 is read, an older code page is not guessed', async () => {
    const yaml = 'name: José\ntitle: T\ntrack: backend\n'
    const answer = (file: Uint8Array) => run(['init', '--answers', 'a.yaml', '--stdout'], {files: {'a.yaml': file}})
    const {code, stdout} = await answer(Buffer.from(`\ufeff${yaml}`, 'utf16le'))
    expect(code).toBe(0)
    expect(Buffer.from(stdout, 'latin1').toString()).toContain('José')
    const refused = await answer(Buffer.from(yaml, 'latin1'))
    expect(refused).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/`a\.yaml` as answers: it is not UTF-8/),
    })
  })

  test('from standard input', async () => {
    const {code, stdout} = await run(['init', '--answers', '-', '--stdout'], {
      stdin: '{"name": "Ana", "track": "backend"}\r\n',
    })
    expect({code, start: stdout.slice(0, 2)}).toEqual({code: 0, start: '# '})
  })

  test.each([
    [['--answers', 'a.yaml'], 'nmae: A\n', /a\.yaml:1:1: Unexpected answer `nmae`/],
    [
      ['--answers', 'a.yaml'],
      'path: ../x.md\nname: A\ntrack: backend\n',
      /Unexpected path `\.\.\/x\.md` in the answers/,
    ],
    [['--answers', 'a.yaml'], 'track: sideways\n', /Unexpected track `sideways`/],
    [['--answers', 'b.yaml'], '', /Cannot read `b\.yaml`/],
    [['--yes', '--challenges', 'many'], '', /Unexpected number of challenges `many`/],
    [['--yes', '--lang', 'xx'], '', /in the language `xx`, expected ar, de, .* or zh/],
    [['--yes', '--template', 'tabel'], '', /did you mean `table`/],
    [['--yes', '--set', 'x=1'], '', /Unexpected question `x`/],
    [
      ['--yes', '--track', 'frontend', '--programme', 'prodev-backend'],
      '',
      /Unexpected track `frontend`, expected backend/,
    ],
  ])('%j says what is wrong', async (args, text, message) => {
    const {code, stderr, folder} = await run(['init', ...args], {files: {'a.yaml': text}})
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
    expect(list(folder)).toEqual(['a.yaml'])
  })
})

test.each([
  [{LC_ALL: 'fr_FR.UTF-8', LANG: 'de_DE.UTF-8'}, 'fr'],
  [{LC_ALL: '', LC_MESSAGES: 'es_ES', LANG: 'de_DE.UTF-8'}, 'es'],
  [{LANG: 'C.UTF-8'}, 'C.'],
  [{}, 'pt'],
])('the language of whoever is asked, by %j', (env, language) => {
  expect(ownLanguage(env, 'pt-BR')).toBe(language)
})
