import {levels, presetNames} from './config.ts'
import {nearest} from './nearest.ts'

const known = ['path', 'preset', 'rules', 'schema', 'plugins', 'parser', 'unsafe']

/** What a call gets wrong where no compiler looks: of a misspelt preset no rule would be on, and all seem well. */
export function checkCall(input: unknown, options: unknown): void {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new TypeError(`Unexpected ${nameOf(input)}, expected a report: its text, or its bytes in a \`Uint8Array\``)
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`Unexpected ${nameOf(options)}, expected options such as \`{preset: 'strict'}\``)
  const given = options as Record<string, unknown>
  for (const key of Object.keys(given)) checkWord('option', key, known)
  const {preset, parser, rules = {}, plugins = []} = given
  if (preset !== undefined) checkWord('preset', preset, presetNames)
  if (parser !== undefined) checkWord('parser', parser, ['remark'])
  for (const [id, setting] of Object.entries(rules as object)) {
    const level: unknown = Array.isArray(setting) ? setting[0] : setting
    if (level !== undefined && typeof level !== 'boolean') checkWord(`level of \`${id}\``, level, levels)
  }
  const ids = new Set<unknown>()
  for (const plugin of plugins as Iterable<{id?: unknown} | undefined>) {
    if (typeof plugin?.id !== 'string')
      throw new TypeError(`Unexpected ${nameOf(plugin)} in \`plugins\`, expected what \`defineRule\` returns`)
    if (ids.has(plugin.id))
      throw new TypeError(`Unexpected second rule \`${plugin.id}\` in \`plugins\`, expected it once`)
    ids.add(plugin.id)
  }
}

function checkWord(what: string, word: unknown, expected: readonly string[]): void {
  if (typeof word === 'string' && expected.includes(word)) return
  const near = typeof word === 'string' ? nearest(word, expected) : undefined
  const shown = typeof word === 'string' ? `\`${word}\`` : nameOf(word)
  const hint = near ? `: did you mean \`${near}\`?` : ''
  throw new TypeError(`Unexpected ${what} ${shown}, expected ${expected.map(one => `\`${one}\``).join(', ')}${hint}`)
}

const nameOf = (value: unknown) =>
  value === null || typeof value !== 'object' ? `\`${String(value)}\`` : `\`${value.constructor?.name ?? 'Object'}\``
