import type {Io} from '../io/io.ts'
import {visible} from '../text/escape.ts'

/** Says something to the person, on standard error; whatever names are in it, a terminal obeys none of them. */
export function tell({stderr}: Pick<Io, 'stderr'>, text: string): void {
  stderr.write(`${text.split('\n').map(visible).join('\n')}\n`)
}
