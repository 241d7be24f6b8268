import path from 'node:path'
import {gatherInputs} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {openWorkspace} from '../../io/workspace.ts'
import {rules} from '../../rules/index.ts'
import {visibleJson} from '../../text/escape.ts'
import {exit} from '../session.ts'
import type {LintFlags} from './once.ts'

/** Prints, as a config in its turn, what counts for a file when everything is put together. */
export async function printConfig(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const {config, setupFor} = await openWorkspace(io, flags)
  const file = await firstFile(paths, config, flags, io)
  const {rules: active, programme} = await setupFor(file)
  const settings = rules.map(rule => {
    const on = active.find(one => one.rule.id === rule.id)
    if (!on) return [rule.id, 'off']
    const {severity, options} = on
    return [rule.id, Object.keys(options as object).length > 0 ? [severity, options] : severity]
  })
  const {preset = 'recommended', files, ignore, limits} = config
  // Where nobody chose a schema, it is each report's own: to name one would be to choose it.
  const schema = config.schema ?? (programme.assumed ? undefined : programme.id)
  const whole = {
    preset,
    schema,
    ...(files && {files}),
    ...(ignore && {ignore}),
    ...(limits && {limits}),
    rules: Object.fromEntries(settings),
  }
  io.stdout.write(`${visibleJson(whole, 2)}\n`)
  return exit.clean
}

async function firstFile(
  paths: readonly string[],
  {files, ignore}: {files?: readonly string[]; ignore?: readonly string[]},
  {stdinFilename}: LintFlags,
  io: Io,
): Promise<string | undefined> {
  if (paths.length === 0 || paths[0] === '-') return stdinFilename && path.resolve(io.cwd(), stdinFilename)
  return (await gatherInputs({paths: paths.slice(0, 1), files, ignore}, io)).inputs[0]?.file
}
