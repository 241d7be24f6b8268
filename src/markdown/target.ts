/** The folders of a project, as whoever can read them shows them. Paths have `/`, and start at the project's root. */
export interface Files {
  /** The path of a file that was named in any way, or undefined if it lies outside the project. */
  locate(path: string): string | undefined
  /** The names in a folder (`''` is the root), or undefined if it is no folder or not to be looked at. */
  list(folder: string): ReadonlySet<string> | undefined
  /** Told of each path that was looked up, and what it led to. */
  onLookUp?(target: string, found: Target): void
}

/** What a path leads to: something; something whose name differs in case; nothing; or a place nobody looked at. */
export type Target = {found: 'yes' | 'no' | 'unknown'} | {found: 'other-case'; path: string}

const unknown: Target = {found: 'unknown'}

/** What looks up paths beside a file, or undefined if that file is nowhere in the project. */
export function lookUpFrom(path: string, files: Files | undefined): ((target: string) => Target) | undefined {
  const located = files?.locate(path)
  if (!files || located === undefined) return undefined
  const folder = located.split('/').slice(0, -1)
  return target => {
    const found = lookUp(target.startsWith('/') ? [] : folder, target, files)
    files.onLookUp?.(target, found)
    return found
  }
}

/** Follows a path name by name. What leads above the root is not looked at: it is nobody's business here. */
function lookUp(from: readonly string[], target: string, files: Files): Target {
  const at = [...from]
  const written: string[] = []
  let renamed = false
  const names = target.split('/')
  const undone = takenBack(names)
  for (const [i, name] of names.entries()) {
    const isUndone = undone.has(i)
    if (name === '..' && !isUndone) {
      if (at.length === 0) return unknown
      at.pop()
    }
    if (isUndone || name === '' || name === '.' || name === '..') {
      written.push(name)
      continue
    }
    const there = files.list(at.join('/'))
    // The last name was found: if it is not a folder that may be listed, nothing is known of what is in it.
    if (!there) return unknown
    const real = there.has(name) ? name : onlyOtherCase(name, there)
    if (real === undefined) return {found: 'no'}
    renamed ||= real !== name
    at.push(real)
    written.push(real)
  }
  return renamed ? {found: 'other-case', path: written.join('/')} : {found: 'yes'}
}

/** Of `docs/old/../new.md` the second and the third: whoever follows a link leaves them out, and they need not be there. */
function takenBack(names: readonly string[]): Set<number> {
  const undone = new Set<number>()
  const open: number[] = []
  for (const [i, name] of names.entries()) {
    if (name === '..') {
      const last = open.pop()
      if (last !== undefined) undone.add(last).add(i)
    } else if (name !== '' && name !== '.') open.push(i)
  }
  return undone
}

function onlyOtherCase(name: string, names: ReadonlySet<string>): string | undefined {
  const wanted = name.normalize().toLowerCase()
  const alike = [...names].filter(other => other.normalize().toLowerCase() === wanted)
  return alike.length === 1 ? alike[0] : undefined
}

/** What percent codes stand for, or the address itself if they stand for nothing. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
