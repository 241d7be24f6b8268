import {type Command, Option} from 'commander'
import {examples} from '../examples.ts'
import {colorOf} from '../flags.ts'
import type {Session} from '../session.ts'

export function initCommand(program: Command, {io, finish}: Session): void {
  program
    .command('init')
    .description('Start a report: asks a few questions, and writes a file to fill in.')
    .argument('[path]', 'the new file, or the folder for its README.md')
    .option('--template <name>', 'standard, table, journal, portfolio, or a file, a folder or a package with your own')
    .option(
      '--programme <name>',
      'the programme: prodev-backend, prodev-frontend, prodev-fullstack, or the path of a schema',
    )
    .addOption(
      new Option('--track <name>', 'the track of the ProDev programme').choices(['backend', 'frontend', 'fullstack']),
    )
    .option(
      '--lang <code>',
      'the language of the report: ar, de, en, es, fr, id, it, ja, ko, nl, pl, pt, ru, tr, uk, vi, zh, or that of a template of yours',
    )
    .option('--name <name>', 'who writes the report')
    .option('--title <title>', 'its title')
    .option('--period <text>', 'when you took part, such as "March – August 2026"')
    .option('--technologies <list>', 'the technologies, separated by commas')
    .option('--concepts <list>', 'the concepts, separated by commas')
    .option('--challenges <count>', 'how many challenges you want to write about')
    .option('--set <question=answer>', 'the answer to a question of your own template (repeatable)', collectAnswer)
    .addOption(
      new Option('--ci <platform>', 'also write what checks the report on this platform').choices([
        'github',
        'gitlab',
        'none',
      ]),
    )
    .option('--answers <file>', 'take answers from a JSON or YAML file; `-` reads standard input')
    .option('--from <report>', 'keep this half-written report and add what is missing to it')
    .option('-y, --yes', 'ask nothing and take the defaults')
    .option('--force', 'replace files that are there already; each is kept beside as .bak')
    .option('--dry-run', 'write nothing; show what would be written')
    .option('--stdout', 'write nothing; print the report')
    .option('--list', 'list the templates, with what they look like')
    .addHelpText(
      'after',
      examples(
        'prodev-report init',
        'prodev-report init --yes --track frontend --template journal',
        'prodev-report init reports/ana.md --answers ana.yaml --ci github',
        'prodev-report init --from README.md',
      ),
    )
    .action(async (path: string | undefined, options) =>
      finish(await (await import('./init.ts')).init(path, {...options, ...colorOf(program)}, io)),
    )
}

/** `cohort=12`, as often as wanted. A map, so that no name means more than another. */
function collectAnswer(value: string, before: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const at = value.indexOf('=')
  return new Map([...before, [at === -1 ? value : value.slice(0, at), at === -1 ? '' : value.slice(at + 1)]])
}
