import {expect} from 'vitest'

/** Times are no matter for every run of the tests: a busy machine would fail them. PRODEV_REPORT_STRESS=1 asks for them. */
export const underStress = Boolean(process.env.PRODEV_REPORT_STRESS)

/** Does the work; under stress, it must not take the processor longer than this. */
export async function inTime<Result>(milliseconds: number, work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.cpuUsage()
  const result = await work()
  if (underStress) expect(process.cpuUsage(before).user / 1000).toBeLessThan(milliseconds)
  return result
}
