import {indented, JsonList} from './json-list.ts'
import {publishedFile} from './published.ts'
import type {Format, Unread} from './reporter.ts'

/** The format for programs: see schemas/lint-output.schema.json. */
export const json: Format = ({tool}) => {
  const files = new JsonList(1)
  const unread: Unread[] = []
  return {
    begin: () => `{\n  "version": 1,\n  "tool": ${indented(tool, 1)},\n  "files": `,
    file: file => files.entry(publishedFile(file)),
    unread(one) {
      unread.push(one)
      return ''
    },
    end(counts, timing) {
      const others = {counts, ...(unread.length > 0 && {unread}), ...(timing && {timing})}
      const rows = Object.entries(others).map(([name, value]) => `,\n  "${name}": ${indented(value, 1)}`)
      return `${files.end()}${rows.join('')}\n}\n`
    },
  }
}
