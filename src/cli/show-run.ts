import fs from 'node:fs'
import path from 'node:path'
import {count, type FileResult} from '../engine/message.ts'
import type {Io} from '../io/io.ts'
import {packageRoot, packageVersion} from '../io/package-root.ts'
import {writeWhole} from '../io/write.ts'
import type {Run} from '../reporters/reporter.ts'
import {rules} from '../rules/index.ts'
import type {Output} from './outputs.ts'
import {colorLevel} from './style.ts'

interface Results {
  files: readonly FileResult[]
  textOf(path: string): string | undefined
  started: Date
}

// A file has no terminal to fit into.
const fileWidth = 80

/** Shows a run in every format that was asked for, on standard output or in a file. */
export async function showRun(
  {files, textOf, started}: Results,
  outputs: readonly Output[],
  {color}: {color?: boolean},
  io: Io,
): Promise<void> {
  const tool = {name: 'prodev-report', version: packageVersion()}
  const run: Run = {tool, files, counts: count(files), rules, started}
  for (const {reporter, file} of outputs) {
    const onScreen = file === undefined
    const text = await reporter(run, {
      color: onScreen ? colorLevel(io, io.stdout, color) : 0,
      width: onScreen ? (io.stdout.columns ?? fileWidth) : fileWidth,
      textOf,
      pageOf,
    })
    if (onScreen) io.stdout.write(text)
    else writeWhole(path.resolve(io.cwd(), file), text, file)
  }
}

function pageOf(ruleId: string): string | undefined {
  try {
    return fs.readFileSync(path.join(packageRoot(), 'src/rules', `${ruleId}.md`), 'utf8')
  } catch {
    // A rule of one's own may have no page there.
    return undefined
  }
}
