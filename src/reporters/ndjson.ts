import {visibleJson} from '../text/escape.ts'
import {published} from './published.ts'
import type {Reporter} from './reporter.ts'

/** One JSON object in each line, one line for each finding. */
export const ndjson: Reporter = ({files}) =>
  files
    .flatMap(({path, messages}) => messages.map(message => `${visibleJson({path, ...published(message)})}\n`))
    .join('')
