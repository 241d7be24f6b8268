import type {Reporter} from './reporter.ts'

/** The format for programs: see schemas/lint-output.schema.json. */
export const json: Reporter = ({tool, files, counts}) =>
  `${JSON.stringify({version: 1, tool, files, counts}, undefined, 2)}\n`
