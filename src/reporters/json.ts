import {visibleJson} from '../text/escape.ts'
import {publishedFile} from './published.ts'
import type {Reporter} from './reporter.ts'

/** The format for programs: see schemas/lint-output.schema.json. */
export const json: Reporter = ({tool, files, counts}) =>
  `${visibleJson({version: 1, tool, files: files.map(publishedFile), counts}, 2)}\n`
