import {describe, expect, test} from 'vitest'
import {rules} from '../src/rules/index.ts'
import {bytes, lint, setupWith} from './support/engine.ts'

const everything = setupWith({rules: Object.fromEntries(rules.map(({id}) => [id, true]))})

// Not `<!--`: at a run of those the reference parser itself grows so. Each was the attack on a pattern that recheck called vulnerable, or is near to one; the tail keeps a run from ending well.
// biome-ignore format: read as a heap
const attacks: [string, string][] = [
  ['\t', 'x'], [' ', 'x'], [' ', '/>'], ['*', 'x*'], ['_', 'x'], ['`', 'x'], [')', 'x)'], ['!', 'x'], ['.', 'x'], [',', 'x,'],
  [':', 'x'], ['\t', '::'], ['“', ''], ['„x', ''], ['"', 'x'], ['0', 'A0'], ['-N', 'SER'], ['[^', '\t[^[]:'], ['[ ', ''],
  ['www.', ''], ['W', ''], ['->', ''], ['!', '#'], ['..', 'x'], ['AA', 'P'], ['\u200d©', '©'], ['<UL ', ''], ['@e( ', ''],
  ['#', 'x'], ['|', ''], ['\\', ''], ['&amp;', ''], ['Ã', ''], ['â€', ''], ['\ufffd', ''], ['?', ''],
]
const places = [
  (s: string) => `# My report\n\n## Challenges\n\n${s}\n\nEnd.\n`,
  (s: string) => `# My report\n\n## ${s}\n\nEnd.\n`,
  (s: string) => `# R\n\n## Key Technologies\n\n- ${s}\n- **Docker ${s}**: ${s}\n`,
  (s: string) => `# R\n\n| Challenge | Solution |\n|---|---|\n| ${s} | a ${s} |\n`,
  (s: string) => `# R\n\n[${s}](https://a.io/x)\n\n\`\`\`\n~~~ ${s}\n\`\`\`\n\nReto ${s}\n`,
]

/** The processor's time, since a busy machine is no fault of ours. */
function timeOf(text: string): number {
  const input = bytes(text)
  const started = process.cpuUsage()
  lint(input, everything)
  return process.cpuUsage(started).user / 1000
}

// Times are no matter for every run of the tests: a busy machine would fail them. PRODEV_REPORT_STRESS=1 asks for them.
describe.runIf(process.env.PRODEV_REPORT_STRESS)('under stress', () => {
  test.each(attacks)('the time that a run of %j with %j takes grows no faster than the run', (part, tail) => {
    const run = (count: number) => part.repeat(Math.ceil(count / part.length)) + tail
    for (const [i, place] of places.entries()) {
      const long = timeOf(place(run(12_000)))
      // What is quick needs no second look; of four times the text, a square would take sixteen times as long.
      if (long < 500) continue
      const short = Math.max(20, Math.min(timeOf(place(run(3000))), timeOf(place(run(3000)))))
      expect([i, long / short < 9 ? 'fine' : `${short} ms, then ${long} ms`]).toEqual([i, 'fine'])
    }
  })
})
