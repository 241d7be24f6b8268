import type {Flag, Tree, Verb} from './command-tree.ts'
import type {Shell} from './shells.ts'

// The scripts hold every name there is: a shell that had to start Node at each press of Tab would keep people waiting.
// bash and PowerShell offer files by themselves where no name begins with what was typed.

const words = (values: Flag['values']): string => (values === undefined || values === 'files' ? '' : values.join(' '))
const namesOf = (flags: readonly Flag[]): string[] => flags.flatMap(({names}) => names)

/** In single quotes, as sh reads them. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function bash({name, flags, verbs}: Tree): string {
  const identifier = `_${name.replaceAll('-', '_')}`
  const values = verbs.flatMap(verb =>
    verb.flags
      .filter(flag => flag.values !== undefined)
      .map(flag => {
        const patterns = flag.names.map(option => quoted(`${verb.name} ${option}`)).join('|')
        const reply = flag.values === 'files' ? 'return' : `values=${quoted(words(flag.values))}`
        return `    ${patterns}) ${reply} ;;`
      }),
  )
  const arms = verbs.map(
    verb =>
      `      ${verb.name}) options=${quoted(namesOf(verb.flags).join(' '))} values=${quoted(words(verb.values))} ;;`,
  )
  return `# Completion of ${name} for bash. Add to ~/.bashrc:  source <(${name} completion bash)
${identifier}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} verb='' values='' options='' i
  COMPREPLY=()
  # bash takes the = in --format=json for a word of its own.
  if [[ $current == '=' ]]; then current=''; elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${verbs.map(verb => verb.name).join('|')}) verb=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$verb $previous" in
${values.join('\n')}
  esac
  if [[ -z $values ]]; then
    case $verb in
      '') options=${quoted(namesOf(flags).join(' '))} values=${quoted(verbs.map(verb => verb.name).join(' '))} ;;
${arms.join('\n')}
    esac
    if [[ $current == -* ]]; then values=$options; fi
  fi
  COMPREPLY=($(compgen -W "$values" -- "$current"))
}
complete -o bashdefault -o default -F ${identifier} ${name}
`
}

/** A description within a specification of _arguments, or a name in a list of _describe. */
const inZsh = (text: string): string => text.replace(/[[\]:\\]/g, sign => `\\${sign}`)

function zshFlag({names, about, values, orFile}: Flag): string {
  const offered = orFile ? `{compadd ${words(values)}; _files}` : `(${words(values)})`
  const action = values === undefined ? '' : values === 'files' ? ':file:_files' : `:value:${offered}`
  return names.map(option => quoted(`*${option}[${inZsh(about)}]${action}`)).join(' ')
}

const zshVerb = ({name, flags, values}: Verb): string => {
  const rest = quoted(values === 'files' ? '*:file:_files' : `*:value:(${words(values)})`)
  return `        ${name}) _arguments ${[...flags.map(zshFlag), rest].join(' \\\n          ')} ;;`
}

function zsh({name, flags, verbs}: Tree): string {
  const identifier = `_${name}`
  return `#compdef ${name}
# Completion of ${name} for zsh. Write this to a file _${name} in a folder of your fpath.
${identifier}() {
  local context state state_descr line curcontext=$curcontext
  typeset -A opt_args
  local -a verbs=(
${verbs.map(({name, about}) => `    ${quoted(`${inZsh(name)}:${inZsh(about)}`)}`).join('\n')}
  )
  _arguments -C ${flags.map(zshFlag).join(' ')} '1:command:->verb' '*::argument:->rest'
  case $state in
    verb) _describe command verbs ;;
    rest)
      case $words[1] in
${verbs.map(zshVerb).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${identifier} ]]; then ${identifier} "$@"; else compdef ${identifier} ${name}; fi
`
}

/** In single quotes, as fish reads them. */
const inFish = (text: string): string => `'${text.replace(/['\\]/g, sign => `\\${sign}`)}'`

function fishFlag(name: string, when: string, {names, about, values, orFile}: Flag): string {
  const parts = names.map(option => (option.startsWith('--') ? `-l ${option.slice(2)}` : `-s ${option.slice(1)}`))
  if (values === 'files') parts.push('-r -F')
  else if (values !== undefined) parts.push(`${orFile ? '-r -F' : '-x'} -a ${inFish(words(values))}`)
  return `complete -c ${name} -n ${inFish(when)} ${parts.join(' ')} -d ${inFish(about)}`
}

function fish({name, flags, verbs}: Tree): string {
  const none = '__fish_use_subcommand'
  const lines = [
    `# Completion of ${name} for fish. Write this to ~/.config/fish/completions/${name}.fish`,
    ...flags.map(flag => fishFlag(name, none, flag)),
  ]
  for (const verb of verbs) {
    const within = `__fish_seen_subcommand_from ${verb.name}`
    lines.push(`complete -c ${name} -f -n ${inFish(none)} -a ${verb.name} -d ${inFish(verb.about)}`)
    if (verb.values !== 'files')
      lines.push(`complete -c ${name} -f -n ${inFish(within)} -a ${inFish(words(verb.values))}`)
    lines.push(...verb.flags.map(flag => fishFlag(name, within, flag)))
  }
  return `${lines.join('\n')}\n`
}

/** In single quotes, as PowerShell reads them: it takes typographic ones for quotes too. */
const inPowerShell = (text: string): string => `'${text.replace(/['‘’‚‛]/g, sign => sign + sign)}'`
const listOf = (values: readonly string[]): string => `@(${values.map(inPowerShell).join(', ')})`

function powershell({name, flags, verbs}: Tree): string {
  const valued = verbs.flatMap(verb =>
    verb.flags.flatMap(({names, values}) =>
      values === undefined
        ? []
        : names.map(option => {
            const list = values === 'files' ? '' : `${listOf(values)}; `
            return `    ${inPowerShell(`${verb.name} ${option}`)} { ${list}break }`
          }),
    ),
  )
  const arms = verbs.map(({name, flags, values}) => {
    const others = values === 'files' ? '' : ` else { ${listOf(values)} }`
    return `        ${inPowerShell(name)} { if ($wordToComplete -like '-*') { ${listOf(namesOf(flags))} }${others}; break }`
  })
  const verbNames = verbs.map(verb => verb.name)
  // Where nothing is offered PowerShell offers files.
  return `# Completion of ${name} for PowerShell. Add to your $PROFILE.
Register-ArgumentCompleter -Native -CommandName ${inPowerShell(name)} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $verb = $words | Where-Object { $_ -cin ${listOf(verbNames)} } | Select-Object -First 1
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $choices = switch -CaseSensitive -Exact ("$verb $previous") {
${valued.join('\n')}
    default {
      switch -CaseSensitive -Exact ("$verb") {
        '' { ${listOf([...verbNames, ...namesOf(flags)])}; break }
${arms.join('\n')}
      }
    }
  }
  $choices | Where-Object { $_ -clike "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}

/** What teaches each shell. */
export const shellScripts: Record<Shell, (tree: Tree) => string> = {bash, zsh, fish, powershell}
