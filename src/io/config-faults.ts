import fs from 'node:fs'
import path from 'node:path'
import type {ErrorObject} from 'ajv'
import {type Config, UnknownRule} from '../engine/config.ts'
import {nearestOf, oneOf} from '../engine/nearest.ts'
import {checkOptions, pointerOf} from '../engine/options.ts'
import {rules} from '../rules/index.ts'
import {programmeFault} from './programme.ts'
import {Trouble} from './trouble.ts'

/** Where in the config a key or a value stands. */
type Place = (pointer: string, what: 'key' | 'value') => string

/** The value, if it is a config; otherwise every mistake in it, at its place. */
export async function checked(value: unknown, place: Place, folder: string): Promise<Config> {
  const {default: validate} = await import('./generated/validate-config.js')
  if (validate(value)) return withSoundNames(await withSoundOptions(value as Config, place), place, folder)
  const errors = (validate.errors ?? []).filter(({keyword}) => keyword !== 'if' && keyword !== 'anyOf')
  const lines = new Set(
    errors.map(
      error =>
        `${place(pointerOf(error), error.keyword === 'additionalProperties' ? 'key' : 'value')}: ${sentence(error)}`,
    ),
  )
  throw new Trouble([...lines].join('\n'), 'The README says what a config may hold.')
}

/** The config, if each rule can have the options that it is given. */
async function withSoundOptions(config: Config, place: Place): Promise<Config> {
  const settings = [
    {at: '/rules', rules: config.rules},
    ...(config.overrides ?? []).map((override, i) => ({at: `/overrides/${i}/rules`, rules: override.rules})),
  ]
  const lines: string[] = []
  const known = rules.map(({id}) => id)
  for (const {at, rules: given} of settings) {
    for (const id of Object.keys(given ?? {}))
      if (!known.includes(id)) lines.push(`${place(`${at}/${id}`, 'key')}: ${new UnknownRule(id, known).message}`)
    for (const {pointer, what, sentence} of await checkOptions(rules, given))
      lines.push(`${place(at + pointer, what)}: ${sentence}`)
  }
  if (lines.length === 0) return config
  throw new Trouble(
    lines.join('\n'),
    '`npx prodev-report explain` lists the rules; with the name of one, it shows its options.',
  )
}

const places = (at: string, names: readonly string[] = []) => names.map((name, i) => ({name, at: `${at}/${i}`}))

/** The config, if all that it names is there. */
function withSoundNames(config: Config, place: Place, folder: string): Config {
  const {extends: named = [], overrides = []} = config
  const bases = typeof named === 'string' ? [{name: named, at: '/extends'}] : places('/extends', named)
  const schemas = [config, ...overrides].map(({schema}, i) => ({
    schema,
    at: i === 0 ? '/schema' : `/overrides/${i - 1}/schema`,
  }))
  const patterns = [
    ...places('/files', config.files),
    ...places('/ignore', config.ignore),
    ...overrides.flatMap(({files}, i) => places(`/overrides/${i}/files`, files)),
  ]
  const lines = [
    ...patterns.flatMap(({name, at}) =>
      /\w\\[\w*]/.test(name)
        ? [`${place(at, 'value')}: Unexpected \`\\\` in a pattern, expected \`/\`, on Windows too`]
        : [],
    ),
    ...bases.flatMap(({name, at}) =>
      fs.existsSync(path.resolve(folder, name)) ? [] : [`${place(at, 'value')}: \`${name}\` is not there`],
    ),
    ...schemas.flatMap(({schema, at}) => {
      const fault = schema === undefined ? undefined : programmeFault(schema, folder)
      return fault ? [`${place(at, 'value')}: ${fault}`] : []
    }),
  ]
  if (lines.length === 0) return config
  throw new Trouble(lines.join('\n'), 'A path counts from the folder of the file that names it.')
}

const keys = ['$schema', 'extends', 'preset', 'schema', 'rules', 'files', 'ignore', 'limits', 'overrides']
const limits = ['fileSize', 'time', 'findings', 'depth']

const samples: Readonly<Record<string, string>> = {
  '/rules': '{"heading-empty": "off"}',
  '/files': '["reports/**"]',
  '/ignore': '["drafts/"]',
  '/limits': '{"fileSize": 5}',
  '/overrides': '[{"files": ["drafts/"], "rules": {"heading-empty": "off"}}]',
}

function sentence({keyword, instancePath, params, message}: ErrorObject): string {
  const name = nameOf(instancePath)
  if (keyword === 'additionalProperties') {
    const known = instancePath === '/limits' ? limits : keys
    return `Unexpected key \`${params.additionalProperty}\`, expected ${nearestOf(params.additionalProperty, known)}`
  }
  if (keyword === 'enum') return `Unexpected value of ${name}, expected ${oneOf(params.allowedValues)}`
  if (keyword === 'type') {
    const example = samples[instancePath]
    return `Unexpected value of ${name}, expected ${article(params.type)}${example ? ` such as \`${example}\`` : ''}`
  }
  if (keyword === 'required') return `Unexpected ${name} without \`${params.missingProperty}\``
  return `Unexpected value of ${name}: it ${message}`
}

/** What a pointer names, in words; the third of a list has no name of its own. */
function nameOf(pointer: string): string {
  const keys = pointer.split('/').slice(1)
  const last = keys.at(-1)
  if (!last) return 'the config'
  return /^\d+$/.test(last) ? `entry of \`${keys.at(-2)}\`` : `\`${last}\``
}

const article = (type: string | string[]) => {
  const one = Array.isArray(type) ? type.join(' or ') : type
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`
}
