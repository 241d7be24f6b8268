import type {Io} from '../../io/io.ts'
import {Trouble} from '../../io/trouble.ts'
import {parseRemark} from '../../markdown/parse-remark.ts'
import {outlineOf} from '../../scaffold/outline.ts'
import {scaffold} from '../../scaffold/scaffold.ts'
import {decodeText} from '../../text/decode.ts'
import {exit} from '../session.ts'
import {keepInside, loadAnswers} from './answers.ts'
import {combine} from './choices.ts'
import {decide} from './decide.ts'
import type {InitFlags} from './flags.ts'
import {completeBegun, isBlank, readBegun} from './from.ts'
import {listTemplates} from './list.ts'
import {planFiles} from './plan.ts'
import {askChoices} from './prompts.ts'
import {checkNames, type Target, targetOf} from './target.ts'
import {tellDone, tellPlan} from './words.ts'
import {type NewFile, writeAll} from './write.ts'

/** `prodev-report init` */
export async function init(wanted: string | undefined, flags: InitFlags, io: Io): Promise<number> {
  if (flags.list) return listTemplates(flags, io)
  if (wanted === '-') {
    const hint = '`npx prodev-report init --stdout` prints the report; a folder of that name is `./-`.'
    throw new Trouble('Unexpected path `-`, expected a file or a folder', hint)
  }
  const file = flags.answers === undefined ? undefined : await loadAnswers(flags.answers, io)
  const given = combine(wanted, flags, file)
  if (wanted === undefined && file?.settings.path !== undefined) keepInside(file.settings.path, io)

  const asks = mayAsk(flags, io)
  const decided = asks
    ? await askChoices(given, flags, io)
    : {choices: await decide(given, flags, io), from: flags.from, force: flags.force ?? false}
  if (!decided) {
    io.stderr.write('Stopped. Nothing was written.\n')
    return exit.interrupted
  }
  const {choices, force} = decided
  const begun = decided.from === undefined ? undefined : await readBegun(decided.from, io)
  const bytes =
    begun && !isBlank(begun)
      ? completeBegun(begun, choices).bytes
      : Buffer.from(scaffold(choices.template, choices.programme, choices.answers))
  if (flags.stdout || (begun && begun.file === undefined && given.settings.path === undefined)) {
    io.stdout.write(bytes)
    return exit.clean
  }
  const target = targetOf(choices.path, io.cwd())
  checkNames(target)
  const was = begun?.file === target.file ? begun.bytes : undefined
  const files = planFiles(choices, target, bytes, {force, was}).filter(file => !isUnchanged(file))
  if (files.length === 0) io.stdout.write(`Nothing is missing in ${target.shown}.\n`)
  else if (flags.dryRun) io.stdout.write(tellPlan(files, outlineOf(parseRemark(decodeText(bytes)))))
  else await write(files, target, choices.template.lang, asks, io)
  return exit.clean
}

const isUnchanged = ({was, bytes}: NewFile) => was !== undefined && Buffer.from(was).equals(bytes)

async function write(files: readonly NewFile[], target: Target, lang: string, asks: boolean, io: Io): Promise<void> {
  const spinner = asks ? (await import('ora')).default({stream: process.stderr, text: 'Writing'}).start() : undefined
  try {
    const backups = writeAll(files)
    spinner?.stop()
    io.stdout.write(tellDone(files, backups, target, lang))
  } finally {
    spinner?.stop()
  }
}

/** Whether somebody is there to be asked, and wants to be. */
function mayAsk({yes, stdout, answers, from}: InitFlags, {stdin, stdout: out, env}: Io): boolean {
  const ci = env.CI !== undefined && env.CI !== '' && env.CI !== 'false' && env.CI !== '0'
  return (
    Boolean(stdin.isTTY && out.isTTY) &&
    !ci &&
    env.TERM !== 'dumb' &&
    !yes &&
    !stdout &&
    answers !== '-' &&
    from !== '-'
  )
}
