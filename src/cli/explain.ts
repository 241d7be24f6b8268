import fs from 'node:fs'
import path from 'node:path'
import {nearest} from '../engine/nearest.ts'
import type {Io} from '../io/io.ts'
import {packageRoot} from '../io/package-root.ts'
import {Trouble} from '../io/trouble.ts'
import {rules} from '../rules/index.ts'
import {exit} from './session.ts'

export interface ExplainFlags {
  format: 'pretty' | 'json'
  color?: boolean
}

/** `prodev-report explain` */
export async function explain(id: string | undefined, {format}: ExplainFlags, io: Io): Promise<number> {
  if (id === undefined) {
    const width = Math.max(...rules.map(rule => rule.id.length))
    const about = rules.map(({id, severity, summary}) => ({id, severity, summary}))
    io.stdout.write(
      format === 'json'
        ? `${JSON.stringify(about, undefined, 2)}\n`
        : about.map(rule => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`).join(''),
    )
    return exit.clean
  }
  const rule = rules.find(rule => rule.id === id)
  if (!rule) {
    const near = nearest(
      id,
      rules.map(rule => rule.id),
    )
    throw new Trouble(
      `There is no rule \`${id}\`${near ? `: did you mean \`${near}\`?` : ''}`,
      '`prodev-report explain` lists them all.',
    )
  }
  const page = fs.readFileSync(path.join(packageRoot(), 'src/rules', `${rule.id}.md`), 'utf8')
  const {severity, summary} = rule
  io.stdout.write(format === 'json' ? `${JSON.stringify({id, severity, summary, page}, undefined, 2)}\n` : page)
  return exit.clean
}
