import {visibleJson} from '../text/escape.ts'
import {JsonList} from './json-list.ts'
import {publishedFile} from './published.ts'
import type {Format} from './reporter.ts'

const indented = (value: unknown) => visibleJson(value, 2).replaceAll('\n', '\n  ')

/** The format for programs: see schemas/lint-output.schema.json. */
export const json: Format = ({tool}) => {
  const files = new JsonList(1)
  return {
    begin: () => `{\n  "version": 1,\n  "tool": ${indented(tool)},\n  "files": `,
    file: file => files.entry(publishedFile(file)),
    end(counts, timing) {
      const more = timing ? `,\n  "timing": ${indented(timing)}` : ''
      return `${files.end()},\n  "counts": ${indented(counts)}${more}\n}\n`
    },
  }
}
