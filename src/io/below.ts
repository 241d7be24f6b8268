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
