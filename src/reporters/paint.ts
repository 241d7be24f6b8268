import type {Severity} from '../rule.ts'
import type {Look} from './reporter.ts'

type Brush = (text: string) => string

/** What each part of the output for people is painted with. */
export interface Paint extends Record<Severity | 'path' | 'code' | 'dim' | 'good' | 'command', Brush> {}

const bare: Brush = text => text

/** Chalk's colours at this level; without colours chalk isn't loaded. */
export async function loadPaint(level: Look['color']): Promise<Paint> {
  if (level === 0) {
    return {error: bare, warning: bare, info: bare, path: bare, code: bare, dim: bare, good: bare, command: bare}
  }
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level})
  return {
    error: text => chalk.red(text),
    warning: text => chalk.yellow(text),
    info: text => chalk.blue(text),
    path: text => chalk.underline(text),
    code: text => chalk.bold(text),
    dim: text => chalk.dim(text),
    good: text => chalk.green(text),
    command: text => chalk.cyan(text),
  }
}

/** Makes code stand out, also where it was broken over two rows. */
export function paintCode(rows: readonly string[], {code}: Paint): string[] {
  let inside = false
  return rows.map(row =>
    row
      .split('`')
      .map((part, i) => {
        if (i > 0) inside = !inside
        return inside && part !== '' ? code(part) : part
      })
      .join('`'),
  )
}
