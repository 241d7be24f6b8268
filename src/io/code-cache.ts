import fs from 'node:fs'
import path from 'node:path'

/** What V8 made of some code, for the next start to begin with. */
export interface CodeCache {
  read(name: string): Buffer | undefined
  /** Makes it ready to keep something, if it can be written to: making what would be kept takes as long as it saves. */
  open(): boolean
  keep(name: string, data: Buffer): void
}

/**
 * A cache in a folder, for one build of the code and one version of Node. V8 believes what it finds there, so it must lie
 * where only those can write who could as well change the code: within the package, and never in a shared folder for
 * temporary files.
 */
export function codeCacheIn(folder: string, build: string): CodeCache {
  const runtime = `${process.version}-${process.arch}`
  const own = path.join(folder, `${runtime}-${build}`)
  return {
    read(name) {
      try {
        return fs.readFileSync(path.join(own, name))
      } catch {
        return undefined
      }
    },
    open() {
      try {
        fs.mkdirSync(own, {recursive: true})
        fs.accessSync(own, fs.constants.W_OK)
        // What an earlier build left behind.
        for (const other of fs.readdirSync(folder)) {
          if (other.startsWith(`${runtime}-`) && path.join(folder, other) !== own)
            fs.rmSync(path.join(folder, other), {recursive: true, force: true})
        }
        return true
      } catch {
        return false
      }
    },
    keep(name, data) {
      const file = path.join(own, name)
      const made = `${file}.${process.pid}`
      try {
        const handle = fs.openSync(made, 'wx')
        try {
          fs.writeSync(handle, data)
          // V8 looks at the length of what it is given, but not at each byte: a power cut must not leave half of them.
          fs.fsyncSync(handle)
        } finally {
          fs.closeSync(handle)
        }
        fs.renameSync(made, file)
      } catch {
        fs.rmSync(made, {force: true})
      }
    },
  }
}
