import {indented, JsonList} from './json-list.ts'
import {publishedFile} from './published.ts'
import type {Format} from './reporter.ts'

/** The format for programs: see schemas/lint-output.schema.json. */
export const json: Format = ({tool}) => {
  const files = new JsonList(1)
  return {
    begin: () => `{\n  "version": 1,\n  "tool": ${indented(tool, 1)},\n  "files": `,
    file: file => files.entry(publishedFile(file)),
    end(counts, timing) {
      const more = timing ? `,\n  "timing": ${indented(timing, 1)}` : ''
      return `${files.end()},\n  "counts": ${indented(counts, 1)}${more}\n}\n`
    },
  }
}
