import fs from 'node:fs'
import path from 'node:path'
import type {Command} from 'commander'
import type {Io} from '../../io/io.ts'
import {packageRoot} from '../../io/package-root.ts'
import {exit} from '../session.ts'
import {type Names, treeOf} from './command-tree.ts'
import {shellScripts} from './scripts.ts'
import type {Shell} from './shells.ts'

/** `prodev-report completion` */
export function completion(shell: Shell, program: Command, io: Io): number {
  io.stdout.write(shellScripts[shell](treeOf(program, templateNames())))
  return exit.clean
}

/** Of our templates, as their files are called: `table.md`, `table.fr.md`. What reads them is many times of what this needs. */
function templateNames(): Names {
  const named = fs
    .readdirSync(path.join(packageRoot(), 'templates'))
    .map(file => /^(\w+)(?:\.([a-z]{2,3}))?\.md$/.exec(file))
    .filter(match => match !== null)
  const languages = named.map(([, , language = 'en']) => language)
  return {templates: [...new Set(named.map(([, id]) => id!))], languages: [...new Set(languages)].sort()}
}
