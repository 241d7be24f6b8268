import {visible} from '../text/escape.ts'

/** Whether a name can be pasted: quoting that holds in sh, PowerShell and cmd alike knows none of these characters. */
export const isPasteable = (path: string): boolean => visible(path) === path && !/["'`$!%\\^]/.test(path)

/** A name that can be pasted, as it is to stand in a command. */
export function inShell(path: string): string {
  const named = path.startsWith('-') && path !== '-' ? `./${path}` : path
  return /^[\w./@:+-]+$/.test(named) ? named : `"${named}"`
}

/** A name as it is to stand in a command that is shown, whatever it holds: some need quotes that `cmd` of Windows knows not. */
export const quoted = (name: string): string =>
  isPasteable(name) ? inShell(name) : `'${visible(name).replaceAll("'", `'\\''`)}'`
