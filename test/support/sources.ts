import fs from 'node:fs'
import path from 'node:path'

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..')
const skipped = new Set(['node_modules', 'dist', '.cache', '.git', '.mutation', 'coverage'])

const filesIn = (folder: string): string[] =>
  fs.readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(name)
    return entry.isFile() ? [name] : []
  })

/** A file's text. */
export const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')

/** Every file of the project, from its root. */
export const all = filesIn('')

/** What is built from. */
export const sources = all.filter(file => /^src\/.*\.[jt]s$/.test(file))
