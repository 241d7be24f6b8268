import {pathToFileURL} from 'node:url'

/** Runs the module in a file. A part of its own, since code that comes out of a cache cannot: see scripts/build.mjs. */
export const importModule = (file: string): Promise<{default?: unknown}> => import(pathToFileURL(file).href)
