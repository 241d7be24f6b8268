import {isTooSlow} from '../io/time.ts'
import {isTrouble, Trouble} from '../io/trouble.ts'
import {isTooMuch} from '../markdown/parse.ts'
import {mostDepth} from '../markdown/shallow.ts'
import type {Unread} from '../reporters/reporter.ts'
import {visible} from '../text/escape.ts'

/** What went wrong with one file, if it is something that a person can mend; the other files are still looked at. */
export function troubleOf(error: unknown, shown: string): Trouble | undefined {
  if (isTrouble(error)) return error.stopsAll ? undefined : error
  if (isTooSlow(error)) {
    return new Trouble(
      `Gave up on \`${visible(shown)}\`: it takes more than ${error.seconds} ${error.seconds === 1 ? 'second' : 'seconds'} (--max-time 0 waits for it)`,
    )
  }
  if (!isTooMuch(error)) return undefined
  const hint = 'limit' in error ? aboutDepth(error.limit) : undefined
  return new Trouble(`Cannot read \`${visible(shown)}\`: ${error.message}`, hint)
}

/** No advice to raise a limit that cannot be raised. */
const aboutDepth = (limit = mostDepth) =>
  limit < mostDepth
    ? `\`--max-depth\` sets how deep it may be, up to ${mostDepth}.`
    : `More than ${mostDepth} cannot be read: indent the lines there less, or take signs of quotations, lists or emphases away.`

/** What a format is told of it. */
export const unreadOf = ({message, hint}: Trouble, path: string): Unread => ({path, message, ...(hint && {hint})})

/** What went wrong, and below it what to do. */
export const inWords = ({message, hint}: {message: string; hint?: string | undefined}): string =>
  hint ? `${message}\n  ${hint}` : message
