import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {filesBelow, shared} from './files.ts'
import {underStress} from './in-time.ts'
import {brokenLaws} from './laws.ts'
import type {modes} from './modes.ts'

const all = shared ? filesBelow(path.join(shared, 'corpus'), path.join(shared, 'seeds')) : []

/**
 * One test for each real file that is at hand; each mode is a test file of its own, so that they run side by side. With
 * guesses, which are repairs over and above the same certain ones, every other file will do but under stress.
 */
export function lawsOverRealFiles([name, setup, unsafe]: (typeof modes)[number]): void {
  const files = unsafe && !underStress ? all.filter((_, i) => i % 2 === 0) : all
  if (files.length === 0) test.skip(`the laws hold with ${name} over real files, which are not here`)
  else {
    test.each(files.map(file => [path.basename(file), file]))(`the laws hold with ${name} over %s`, (_, file) => {
      expect(brokenLaws(fs.readFileSync(file), setup, unsafe)).toEqual([])
    })
  }
}
