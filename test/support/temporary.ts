import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {isRunning} from '../../src/io/stage.ts'

const ours = /^prodev-report-tests-(\d+)-/

/**
 * Gives all tests of a run one folder for what they write, and removes it when they are done; and those of runs that were
 * killed before they could. No single test has to remember.
 */
export default function setUp(): () => void {
  const outside = os.tmpdir()
  for (const name of fs.readdirSync(outside)) {
    const [, pid] = ours.exec(name) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) remove(path.join(outside, name))
  }
  const folder = fs.mkdtempSync(path.join(outside, `prodev-report-tests-${process.pid}-`))
  // One test lets another user in.
  fs.chmodSync(folder, 0o755)
  // What os.tmpdir() looks at: on Windows the last two.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => remove(folder)
}

/** A folder that a test made read-only is of no more use to anyone, and nor is one in use on Windows a fault. */
function remove(folder: string): void {
  try {
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  } catch {}
}
