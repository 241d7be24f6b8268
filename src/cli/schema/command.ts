import {Argument, type Command} from 'commander'
import {examples} from '../examples.ts'
import type {Session} from '../session.ts'

export function schemaCommand(program: Command, {io, finish}: Session): void {
  program
    .command('schema')
    .description('Print the schema of a programme, or one to start your own from.')
    .addArgument(new Argument('[id]', 'the programme; without one, a schema to start from is printed'))
    .option('--list', 'list the programmes there are')
    .addHelpText('after', examples('prodev-report schema > report.schema.json', 'prodev-report schema prodev-backend'))
    .action(async (id: string | undefined, flags) => finish((await import('./schema.ts')).schema(id, flags, io)))
}
