import fs from 'node:fs'
import path from 'node:path'

/** What a config can be called. */
export const searchPlaces = [
  'prodev-report.config.js',
  'prodev-report.config.mjs',
  'prodev-report.config.cjs',
  'prodev-report.config.json',
  'prodev-report.config.yaml',
  'prodev-report.config.yml',
  '.prodev-reportrc',
  '.prodev-reportrc.json',
  '.prodev-reportrc.yaml',
  '.prodev-reportrc.yml',
  'package.json',
]

/** Every file that could be the config of a folder, from there upwards. */
export function configPlaces(folder: string): string[] {
  const here = searchPlaces.map(name => path.join(folder, name)).filter(file => fs.existsSync(file))
  const parent = path.dirname(folder)
  return parent === folder ? here : [...here, ...configPlaces(parent)]
}
