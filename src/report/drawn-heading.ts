import {lazily} from '../text/lazily.ts'
import type {Lines} from '../text/lines.ts'

/** `🚧 Challenges faced` between lines without an emoji: what its author sees as a heading, whatever stands around. */
export function isDrawn(lines: Lines, number: number): boolean {
  const opens = (at: number) => at >= 1 && at <= lines.count && beginsDrawn(lines.slice(lines.line(at)))
  const raw = lines.slice(lines.line(number)).trim()
  return raw.length <= 60 && !/[.!?:：,;]$/.test(raw) && opens(number) && !opens(number - 1) && !opens(number + 1)
}

const pictograph = lazily(() => /^\p{Extended_Pictographic}/u)
const beginsDrawn = (line: string) => line.charCodeAt(0) > 0x2000 && pictograph().test(line)
