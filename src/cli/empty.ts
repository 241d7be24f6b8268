import type {Command} from 'commander'
import {Trouble} from '../io/trouble.ts'

/** What goes into a report as it is typed: there empty says that nothing is to stand there. */
const texts: ReadonlySet<string> = new Set(['name', 'title', 'period', 'technologies', 'concepts'])

/**
 * Refuses what is empty: in a script a variable without a value. An empty path would mean the folder one is in, all of whose
 * reports `fix "$REPORT"` would write, and an empty `--schema` any schema that a config names.
 */
export function refuseEmpty(command: Command): void {
  const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.includes(''))
  const argument = command.registeredArguments.find((_, at) => isEmpty(command.processedArgs[at]))?.name()
  const option = command.options.find(
    one => !texts.has(one.attributeName()) && isEmpty(command.getOptionValue(one.attributeName())),
  )?.long
  const name = argument ?? option
  if (name !== undefined)
    throw new Trouble(
      `Unexpected empty \`${name}\`, expected a value`,
      'A variable of a script may be empty. Leave it out if nothing is meant.',
    )
}
