import path from 'node:path'

/** A path as it is shown and kept: with `/`, also on Windows. */
export const slashed = (file: string): string => (path.sep === '/' ? file : file.replaceAll(path.sep, '/'))
