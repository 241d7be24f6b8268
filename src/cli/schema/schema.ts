import fs from 'node:fs'
import path from 'node:path'
import {nearest} from '../../engine/nearest.ts'
import type {Io} from '../../io/io.ts'
import {packageRoot} from '../../io/package-root.ts'
import {Trouble} from '../../io/trouble.ts'
import {programmeIds, shippedProgramme} from '../../report/programmes.ts'
import {exit} from '../session.ts'

/** What else lies in `schemas/` and may be asked for. */
const others = ['sections', 'programme', 'report', 'config']

/** `prodev-report schema` */
export function schema(id: string | undefined, {list}: {list?: boolean}, io: Io): number {
  if (list) {
    for (const name of programmeIds) io.stdout.write(`${name}  ${shippedProgramme(name).title}\n`)
    return exit.clean
  }
  const names = [...programmeIds, ...others]
  if (id !== undefined && !names.includes(id)) {
    const near = nearest(id, names)
    const hint = near ? `Did you mean \`${near}\`?` : `There are ${names.map(name => `\`${name}\``).join(', ')}.`
    throw new Trouble(`Unexpected programme \`${id}\`, expected one that comes with the tool`, hint)
  }
  const file = path.join(packageRoot(), 'schemas', `${id ?? 'starter'}.schema.json`)
  io.stdout.write(fs.readFileSync(file, 'utf8'))
  return exit.clean
}
