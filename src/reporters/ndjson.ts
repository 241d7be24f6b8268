import {visibleJson} from '../text/escape.ts'
import {clippingsOf} from './clippings-of.ts'
import {publishedFile} from './published.ts'
import type {Line, Stream} from './stream.ts'

const inLine = (line: Line) => `${visibleJson(line)}\n`

/**
 * One JSON object in each line: what was run, each file as soon as it is ready, at last a summary, without which the rest
 * is a part. With the findings of a file go the lines they are about: whoever merges runs has no files to look at.
 */
export const ndjsonStream: Stream = {
  head: ({started, ...head}) =>
    inLine({type: 'run', version: 1, ...head, ...(started && {started: started.toISOString()})}),
  file: (result, text) =>
    inLine({
      type: 'file',
      ...publishedFile(result),
      ...(text !== undefined && result.messages.length > 0 && {text: clippingsOf(result.messages, text)}),
    }),
  unread: unread => inLine({type: 'unread', ...unread}),
  tail: tail => inLine({type: 'end', ...tail}),
}
