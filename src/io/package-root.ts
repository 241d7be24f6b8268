import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of this package, be it run from its sources or from the bundle. */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder)
  return folder
}

export function packageVersion(): string {
  return JSON.parse(fs.readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')).version
}
