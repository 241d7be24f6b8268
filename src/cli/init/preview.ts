import type {Io} from '../../io/io.ts'
import {makeScreenWidth} from '../../reporters/width.ts'
import {wrap} from '../../reporters/wrap.ts'
import {visible} from '../../text/escape.ts'

/** An outline, as it is shown below a question and in the summary. */
export const previewOf = (outline: readonly string[]): string => outline.map(line => `    ${visible(line)}`).join('\n')

/**
 * What a template is for, and what it looks like, below a list of so many. Where a window is low, as in an editor, only as
 * much of it as leaves the list on the screen: what is pushed out at the top cannot be chosen.
 */
export function templatePreview(description: string, outline: readonly string[], listed: number, {stdout}: Io): string {
  const columns = stdout.columns ?? 80
  // In lines that are broken between words; who asks would break them anywhere.
  const about = wrap(visible(description), columns - 3, makeScreenWidth()).map(line => `  ${line}`)
  const lines = [...about, '', ...previewOf(outline).split('\n')]
  // The question, the keys, and a line for whoever is asked to scroll.
  let left = (stdout.rows ?? 24) - listed - 3
  const shown = lines.findIndex(line => (left -= Math.max(1, Math.ceil(line.length / columns))) < 0)
  return shown === -1 ? lines.join('\n') : [...lines.slice(0, Math.max(0, shown - 1)), '    …'].join('\n')
}
