import {execFileSync, spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder} from '../support/cli.ts'

const root = path.resolve(import.meta.dirname, '../..')
const built = fs.existsSync(path.join(root, 'dist/cli/main.cjs'))

describe.skipIf(!built || process.platform === 'win32')('the built program', () => {
  test('killed at any moment leaves old files or new ones, and the next run cleans up', {timeout: 300_000}, () => {
    // A fault ends the script with another code, which throws; thousands of rounds are for whoever runs it by hand.
    const said = execFileSync(process.execPath, ['scripts/kill-writes.mjs', '4', '1'], {cwd: root, encoding: 'utf8'})
    expect(said).toMatch(/^4 rounds, .* 0 faults$/m)
  })

  test('run twice at once: each file is written once, whole', async () => {
    const names = Array.from({length: 30}, (_, i) => `${i}.md`)
    const folder = makeFolder(Object.fromEntries(names.map(name => [name, '\ufeff# Report\n\nItâ€™s mine.\n'])))
    const runs = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, [path.join(root, 'bin/prodev-report.js'), 'fix', '--no-config', '.'], {
          cwd: folder,
        })
        let said = ''
        child.stderr.on('data', part => (said += part))
        return {code: await new Promise(done => child.once('close', done)), said}
      }),
    )
    expect(new Set(names.map(name => fs.readFileSync(path.join(folder, name), 'utf8')))).toEqual(
      new Set(['# Report\n\nIt’s mine.\n']),
    )
    expect(fs.readdirSync(folder).toSorted()).toEqual(names.toSorted())
    // Who comes second is told so, or finds nothing left to do.
    for (const {code, said} of runs)
      expect([code, /it changed while|there is no such file/.test(said)]).toEqual([code, code === 2])
  })
})
