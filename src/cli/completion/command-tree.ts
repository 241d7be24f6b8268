import type {Argument, Command, Option} from 'commander'
import {areaOf} from '../../engine/silence.ts'
import {programmeIds} from '../../report/programmes.ts'
import {formatNames} from '../../reporters/names.ts'
import {rules} from '../../rules/index.ts'

/** An option as a shell sees it. */
export interface Flag {
  /** `--format`, `-f` */
  names: readonly string[]
  about: string
  /** What can follow it; `files`: a file's name; undefined: nothing does. */
  values: readonly string[] | 'files' | undefined
  /** Whether a file's name can as well. */
  orFile?: boolean
}

/** A command as a shell sees it. */
export interface Verb {
  name: string
  about: string
  flags: readonly Flag[]
  /** What its arguments can be. */
  values: readonly string[] | 'files'
}

/** The whole command line as a shell sees it. */
export interface Tree {
  name: string
  flags: readonly Flag[]
  verbs: readonly Verb[]
}

/** What there is to choose from that is not known here. */
export interface Names {
  templates: readonly string[]
  languages: readonly string[]
}

/** Made of the commands that there are, so that none can be forgotten. */
export function treeOf(program: Command, names: Names): Tree {
  const commands = program.createHelp().visibleCommands(program)
  return {
    name: program.name(),
    flags: flagsOf(program, names),
    verbs: commands.map(command => ({
      name: command.name(),
      about: command.description(),
      flags: flagsOf(command, names),
      values:
        command.name() === 'help'
          ? commands.map(other => other.name()).filter(name => name !== 'help')
          : argumentsOf(command.registeredArguments),
    })),
  }
}

const flagsOf = (command: Command, names: Names): Flag[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(option => ({
      names: [option.long, option.short].filter(name => name !== undefined && name !== null) as string[],
      about: option.description,
      values: option.required || option.optional ? valuesOf(option, names) : undefined,
      ...(orFile.has(option.long ?? '') && {orFile: true}),
    }))

const ruleIds = rules.map(({id}) => id)

/** What commander doesn't know of the values that an option takes. */
const known: Record<string, (names: Names) => readonly string[]> = {
  '--template': ({templates}) => templates,
  '--lang': ({languages}) => languages,
  '--programme': () => programmeIds,
  '--schema': () => programmeIds,
  '--format': () => formatNames,
  '--rule': () => ruleIds.map(id => `${id}=off`),
  '--only': () => [...new Set(ruleIds.map(areaOf)), ...ruleIds],
  '--skip': () => [...new Set(ruleIds.map(areaOf)), ...ruleIds],
}

/** Each takes a name of ours, or somebody's own file. */
const orFile: ReadonlySet<string> = new Set(['--template', '--programme', '--schema'])

const valuesOf = ({argChoices, long}: Option, names: Names): readonly string[] | 'files' =>
  argChoices ?? known[long ?? '']?.(names) ?? 'files'

function argumentsOf(args: readonly Argument[]): readonly string[] | 'files' {
  const [first] = args
  return first?.argChoices ?? (first?.name() === 'rule' ? ruleIds : first?.name() === 'id' ? programmeIds : 'files')
}
