import fs from 'node:fs'
import path from 'node:path'

/** Every file below these folders. */
export const filesBelow = (...folders: string[]): string[] =>
  folders.flatMap(folder =>
    fs
      .readdirSync(folder, {withFileTypes: true, recursive: true})
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name)),
  )

const below = (folder: string): string[] => (fs.existsSync(folder) ? filesBelow(folder) : [])
const root = path.resolve(import.meta.dirname, '../..')

/** The Markdown files of the project that tests may read as reports. */
export const fixtures: readonly string[] = [
  ...below(path.join(root, 'test/fixtures')),
  ...below(path.join(root, 'examples')),
  path.join(root, 'README.md'),
].filter(file => file.endsWith('.md') && fs.existsSync(file))

const folder = process.env.PRODEV_REPORT_SHARED ?? path.resolve(root, '../shared')

/** The folder with real reports, where it is at hand. */
export const shared: string | undefined = fs.existsSync(folder) ? folder : undefined
