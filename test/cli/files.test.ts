import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, run} from '../support/cli.ts'

const only = ['--no-config', '--format', 'json']
const found = ({stdout}: {stdout: string}) =>
  JSON.parse(stdout)
    .files.flatMap(({messages}: {messages: {ruleId: string; message: string}[]}) => messages)
    .filter(({ruleId}: {ruleId: string}) => ruleId === 'link-file')
    .map(({message}: {message: string}) => message)

test('a link is looked up beside the file that has it, and capitals count', async () => {
  const outcome = await run(['lint', ...only], {
    files: {
      'README.md': '# A\n\n[one](docs/a.md) [two](docs/b.md) [three](Docs/A.md)\n',
      'docs/a.md': '# B\n\n[up](../README.md) [root](/docs/a.md) [none](README.md)\n',
    },
  })
  const messages = found(outcome)
  expect(messages).toHaveLength(3)
  expect(messages[0]).toContain('`docs/b.md`')
  expect(messages[1]).toBe('Unexpected `Docs/A.md`, expected `docs/a.md`: GitHub tells capitals apart')
  expect(messages[2]).toContain('`README.md`')
})

test('fix writes the real name', async () => {
  const outcome = await run(['fix', '--no-config', '--only', 'link-file', 'a.md'], {
    files: {'a.md': '# A\n\n![x](IMG/x.PNG)\n', 'img/X.png': ''},
  })
  expect(outcome.read('a.md')).toBe('# A\n\n![x](img/X.png)\n')
})

test('nothing above the project is looked at', async () => {
  const folder = makeFolder({
    'secret.md': '',
    'project/.git/HEAD': '',
    'project/sub/a.md': '# A\n\n[x](../../secret.md) [y](../../none.md) [z](../none.md)\n',
  })
  const messages = found(await run(['lint', ...only, 'a.md'], {folder, cwd: 'project/sub'}))
  expect(messages).toEqual([expect.stringContaining('`../none.md`')])
})

test('a symbolic link does not lead out of the project', async () => {
  const folder = makeFolder({
    'outside/x.md': '',
    'project/.git/HEAD': '',
    'project/a.md': '# A\n\n[x](way/nowhere.md)\n',
  })
  fs.symlinkSync(path.join(folder, 'outside'), path.join(folder, 'project/way'))
  expect(found(await run(['lint', ...only, 'a.md'], {folder, cwd: 'project'}))).toEqual([])
})

test('what comes through a pipe lies nowhere, unless it is named', async () => {
  const stdin = '# A\n\n[x](none.md)\n'
  expect(found(await run(['lint', ...only, '-'], {stdin}))).toEqual([])
  expect(found(await run(['lint', ...only, '--stdin-filename', 'a.md', '-'], {stdin}))).toHaveLength(1)
})
