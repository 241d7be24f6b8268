import path from 'node:path'

/**
 * Whether a place lies in a folder, or is it, by their names alone. `..notes.md` lies in it, and nothing on another drive does.
 * Which system's paths is for tests to say.
 */
export function isBelow(
  place: string,
  folder: string,
  {relative, isAbsolute}: Pick<typeof path, 'relative' | 'isAbsolute'> = path,
): boolean {
  const way = relative(folder, place)
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way)
}

/**
 * Tells how places are called from a folder, if they lie in it. Of those that follow each other in one folder that is
 * worked out once: to compare two paths letter by letter for each of many files took as long as to read them.
 */
export function waysFrom(folder: string): (place: string) => string | undefined {
  let last: {parent: string; way: string | undefined} | undefined
  return place => {
    const parent = path.dirname(place)
    if (last?.parent !== parent)
      last = {parent, way: isBelow(parent, folder) ? path.relative(folder, parent) : undefined}
    if (last.way === undefined) return undefined
    const name = path.basename(place)
    return last.way === '' ? name : `${last.way}${path.sep}${name}`
  }
}
