import type {Range} from '../engine/message.ts'

type Place = Pick<Range, 'line' | 'column' | 'endLine' | 'endColumn'>

/** A stretch of lines and columns. Viewers refuse a whole log for one number below 1, or for an end before its start. */
export function regionOf({line, column, endLine, endColumn}: Place) {
  const startLine = Math.max(1, line)
  const startColumn = Math.max(1, column)
  const lastLine = Math.max(startLine, endLine)
  return {
    startLine,
    startColumn,
    endLine: lastLine,
    endColumn: Math.max(lastLine === startLine ? startColumn : 1, endColumn),
  }
}

/** A file as a URI: from the root of the sources, or whole where the path is. */
export function artifactOf(path: string) {
  const segments = path.split('/').map(inUri)
  if (/^[a-z]:\//i.test(path)) return {uri: `file:///${path.slice(0, 2)}/${segments.slice(1).join('/')}`}
  if (path.startsWith('/')) return {uri: `file://${segments.join('/')}`}
  return {uri: segments.join('/'), uriBaseId: '%SRCROOT%'}
}

/** A name may hold half a surrogate pair, which no URI can say. */
const inUri = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
