import {inMarkup} from './escape-markup.ts'
import {type Format, unreadId} from './reporter.ts'

/** Checkstyle's XML, which many servers read. */
export const checkstyle: Format = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file: ({path, messages}) =>
    [
      `  <file name="${inMarkup(path)}">\n`,
      ...messages.map(
        ({line, column, severity, message, ruleId}) =>
          `    <error line="${line}" column="${column}" severity="${severity}" message="${inMarkup(message)}" source="prodev-report.${inMarkup(ruleId)}"/>\n`,
      ),
      '  </file>\n',
    ].join(''),
  unread: ({path, message}) =>
    `  <file name="${inMarkup(path)}">\n    <error line="1" column="1" severity="error" message="${inMarkup(message)}" source="prodev-report.${unreadId}"/>\n  </file>\n`,
  end: () => '</checkstyle>\n',
})
