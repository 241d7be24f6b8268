import {Chalk} from 'chalk'
import {createTwoFilesPatch} from 'diff'
import type {Style} from './reporter.ts'

/** What would change in a file, as a unified diff. */
export function unifiedDiff(path: string, before: string, after: string, level: Style['color']): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 2})
  const chalk = new Chalk({level})
  const lines = patch.split('\n').filter(line => !/^=+$/.test(line))
  return lines
    .map(line => {
      if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line)
      if (line.startsWith('@@')) return chalk.cyan(line)
      if (line.startsWith('+')) return chalk.green(line)
      return line.startsWith('-') ? chalk.red(line) : line
    })
    .join('\n')
}
