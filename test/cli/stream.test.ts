import {EventEmitter} from 'node:events'
import fs from 'node:fs'
import {afterEach, expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {makeFolder} from '../support/cli.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, {recursive: true, force: true})
})

test('who reads slowly is waited for, and each file is written before the next is read', async () => {
  const folder = makeFolder(Object.fromEntries(['a', 'b', 'c'].map(name => [`${name}.md`, '# One\n\n# Two\n'])))
  folders.push(folder)
  const pipe = new EventEmitter()
  const lines: string[] = []
  let full = false
  const stdout = {
    write(text: string | Uint8Array) {
      expect(full).toBe(false)
      lines.push(String(text))
      full = true
      // A file that changes now was not looked at before its turn.
      if (lines.length === 2) fs.writeFileSync(`${folder}/c.md`, 'PK\u0003\u0004\0')
      setTimeout(() => {
        full = false
        pipe.emit('drain')
      }, 5)
      return false
    },
    once: (event: 'drain', listener: () => void) => pipe.once(event, listener),
  }
  const stderr = {write: () => true}
  const stdin = (async function* () {})()
  const io = {cwd: () => folder, env: {}, stdin, stdout, stderr}
  expect(await main(['lint', '--no-config', '-f', 'ndjson', '.'], io)).toBe(2)
  expect(lines.map(line => JSON.parse(line).type)).toEqual(['run', 'file', 'file', 'unread', 'end'])
})
