import {spawnSync} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {makeFolder} from './cli.ts'

const root = path.resolve(import.meta.dirname, '../..')
const bin = path.join(root, 'bin/prodev-report.js')
/** Whether there is something to run, and a terminal to run it in. */
export const hasScreen = fs.existsSync(path.join(root, 'dist/cli/main.cjs')) && spawnSync('tmux', ['-V']).status === 0

const socket = `prodev-report-${randomUUID()}`
const env = {PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', TERM: 'xterm-256color'}
const tmux = (...args: string[]) =>
  spawnSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {encoding: 'utf8', env}).stdout

export interface Screen {
  folder: string
  /** Waits until the screen shows this. */
  sees(pattern: RegExp): Promise<string>
  /** Presses keys by their names. */
  press(...keys: string[]): void
  type(text: string): void
  raw(): string
}

let count = 0

/** A terminal in which `init` runs. */
export function open(
  args = '',
  {
    files = {},
    columns = 80,
    rows = 60,
    vars = '',
  }: {files?: Record<string, string>; columns?: number; rows?: number; vars?: string} = {},
): Screen {
  const folder = path.join(makeFolder({'my-journey/.keep': '', ...files}), 'my-journey')
  const name = `s${count++}`
  const command = `cd '${folder}'; env -u CI HOME='${folder}' ${vars} '${process.execPath}' '${bin}' init ${args}; echo "=== $?"; sleep 60`
  tmux('new-session', '-d', '-s', name, '-x', String(columns), '-y', String(rows), command)
  const screen = () => tmux('capture-pane', '-p', '-t', name)
  return {
    folder,
    async sees(pattern) {
      for (let i = 0; i < 500; i++) {
        const text = screen()
        if (pattern.test(text)) return text
        await wait(60)
      }
      throw new Error(`no ${pattern} in:\n${screen()}`)
    },
    press: (...keys) => void tmux('send-keys', '-t', name, ...keys),
    type: text => void tmux('send-keys', '-t', name, '-l', text),
    raw: () => tmux('capture-pane', '-p', '-e', '-t', name),
  }
}

export const closeScreens = () => void tmux('kill-server')
