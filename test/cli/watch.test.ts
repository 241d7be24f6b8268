import fs from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, test, vi} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {rules} from '../../src/rules/index.ts'
import {makeFolder, run} from '../support/cli.ts'

const torn = '# Report\n\n## Overview\n\nText.\n\n# Second\n\nMore.\n'

// Two rules are enough here, whatever others there are.
const off = rules
  .filter(({id}) => id !== 'heading-title' && id !== 'heading-empty')
  .flatMap(({id}) => ['--rule', `${id}=off`])
const lint = (...args: string[]) => ['lint', '--no-config', ...off, ...args]

// On a machine with much to do, the events of one change may come apart: one more try, as a person would.
describe('--watch', {retry: 2}, () => {
  /** Runs the program at a keyboard: a step that begins when what was printed matches, then does something. */
  async function session(
    folder: string,
    args: string[],
    steps: [RegExp, () => string | undefined | Promise<string>][],
  ) {
    let printed = ''
    let all = ''
    let wake = () => {}
    const sink = {
      write: (text: string | Uint8Array) => {
        printed += text
        all += text
        wake()
      },
      isTTY: true,
      columns: 80,
    }
    async function* keyboard() {
      for (const [pattern, act] of steps) {
        while (!pattern.test(printed))
          await new Promise<void>(done => {
            wake = done
          })
        printed = ''
        const key = await act()
        if (key !== undefined) yield key
      }
    }
    const raw: boolean[] = []
    const stdin = Object.assign(keyboard(), {isTTY: true, setRawMode: (on: boolean) => raw.push(on)})
    const code = await main(args, {cwd: () => folder, env: {}, stdin, stdout: sink, stderr: sink})
    return {code, all, raw}
  }
  const write = (folder: string, name: string, text: string) => () => {
    fs.writeFileSync(path.join(folder, name), text)
    return undefined
  }

  test('looks again when a file changes, comes or goes; q ends it', async () => {
    const folder = makeFolder({'a.md': torn})
    const {code, all, raw} = await session(folder, lint('--watch', '-f', 'compact'), [
      [/heading-title[\s\S]*Watching/, write(folder, 'a.md', torn.replace('# Second', '## Second'))],
      [/^[\s\S]*Watching/, write(folder, 'b.md', torn)],
      [/b\.md:7:1[\s\S]*Watching/, () => void fs.rmSync(path.join(folder, 'b.md'))],
      [/Watching/, () => 'q'],
    ])
    expect(code).toBe(0)
    expect(raw).toEqual([true, false])
    expect(all.match(/heading-title/g)).toHaveLength(2)
  })

  test('what is broken from the first look on is waited for, also where one file is named', async () => {
    const folder = makeFolder({'a.md': torn, '.prodev-reportrc.json': '{"schema": "./own.json"}', 'own.json': '{'})
    const {code, all} = await session(
      folder,
      ['lint', '--watch', '-f', 'compact', 'a.md'],
      [
        [/own\.json:1:2[\s\S]*Watching/, write(folder, 'own.json', '{"$ref": "prodev-backend"}')],
        [/heading-title[\s\S]*Watching/, () => 'q'],
      ],
    )
    expect([code, all.match(/own\.json/g)?.length]).toEqual([0, 1])
  })

  test('a config half written is told and waited for; Ctrl-C ends it', async () => {
    const folder = makeFolder({'a.md': torn, 'prodev-report.config.json': '{}'})
    const {code} = await session(
      folder,
      ['lint', '--watch', '-f', 'compact'],
      [
        [/heading-title[\s\S]*Watching/, write(folder, 'prodev-report.config.json', '{"rules": {"heading-tit')],
        [
          /prodev-report\.config\.json:1[\s\S]*Watching/,
          write(folder, 'prodev-report.config.json', '{"rules": {"heading-title": "error"}}'),
        ],
        [/error: .*heading-title[\s\S]*Watching/, () => '\u0003'],
      ],
    )
    expect(code).toBe(130)
  })

  test.each([
    ['ENOSPC', 'Cannot watch `b`: more is watched than the system allows\n  End something else that watches files'],
    ['EACCES', 'Cannot read `b`: its permissions, or those of its folder, do not let you\n  Give yourself the right'],
  ])('where the system lets nobody watch (%s), it says so, ends, and watches nothing', async (code, said) => {
    const folder = makeFolder({'a.md': torn, 'b/c.md': torn})
    let open = 0
    const spy = vi.spyOn(fs, 'watch').mockImplementation(((name: string) => {
      if (path.basename(name) === 'b') throw Object.assign(new Error('no'), {code})
      open++
      const watcher = {on: () => watcher, close: () => open--}
      return watcher
    }) as unknown as typeof fs.watch)
    const outcome = await run(lint('--watch'), {folder})
    spy.mockRestore()
    expect([outcome.code, open]).toEqual([2, 0])
    expect(outcome.stderr).toContain(said)
  })

  test('what it writes itself is no change', async () => {
    const folder = makeFolder({'a.md': torn})
    const {all} = await session(folder, lint('--watch', '-f', 'json=out.json'), [
      [/Watching/, () => void setTimeout(() => fs.writeFileSync(path.join(folder, 'b.md'), '# B\n'), 400)],
      [/Watching/, () => wait(600, 'q')],
    ])
    expect(all.match(/Watching/g)).toHaveLength(2)
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'out.json'), 'utf8')).files).toHaveLength(2)
  })
})
