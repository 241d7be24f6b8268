import {visible} from '../text/escape.ts'
import {type Format, unreadId} from './reporter.ts'

/** One line for each finding, as compilers write them, so that editors and `grep` can read it. */
export const compact: Format = () => ({
  begin: () => '',
  file: ({path, messages}) =>
    messages
      .map(
        ({line, column, severity, message, ruleId}) =>
          `${visible(path)}:${line}:${column}: ${severity}: ${visible(message)} [${ruleId}]\n`,
      )
      .join(''),
  unread: ({path, message}) => `${visible(path)}:1:1: error: ${visible(message)} [${unreadId}]\n`,
  end: () => '',
})
